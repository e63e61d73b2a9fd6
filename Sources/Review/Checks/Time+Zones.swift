import Facts
import Record
import Story

// What texts say about zones and about stretches of the calendar.
extension Dossier {
  /// The first clock time of a message, where no zone stands with it.
  var unzonedFirstTime: [Check.Hit] {
    versions.compactMap { version in
      for line in version.document.lines {
        let mentions = Mentions(line.text)
        guard let first = mentions.clocks.first else { continue }
        let isNamed =
          first.zone != nil
          || mentions.tokens.indices.contains { index in
            index >= first.tokens.upperBound && index < first.tokens.upperBound + 6
              && mentions.form(index) == "time"
          }
        if isNamed { return nil }
        let words = mentions.words(first.tokens)
        // Where a time of ours comes first, no answer could change it.
        guard let span = line.spans.first(where: { $0.text.contains(words) }),
          case .answer(let id) = span.origin
        else { return nil }
        return Check.Hit(
          Said(TimeKey.noZone, ["words": words]),
          fix: Said(TimeKey.noZoneFix),
          at: [Finding.Place(answer: id, words: words)])
      }
      return nil
    }
  }

  /// Abbreviations that do not hold on the day, or are not those of the incident's zone.
  var wrongAbbreviations: [Check.Hit] {
    guard let zone = record.zone else { return [] }
    let day = moment("incident.started")?.day ?? sent
    return texts.flatMap { told in
      told.mentions.clocks.compactMap { time -> Check.Hit? in
        guard let abbreviation = time.zone else { return nil }
        let words = told.mentions.words(time.tokens)
        let context = ReadingContext(today: sent, zone: zone, day: day)
        let place = place(told.id, words: words)
        switch Moment.read("\(time.clock.canonical) \(abbreviation)", in: context) {
        case .value(let moment, _):
          let local = Moment(day: day, time: .clock(time.clock), zone: zone)
          guard let a = moment.instant, let b = local.instant, a != b else { return nil }
          return Check.Hit(
            Said(TimeKey.otherZone, ["words": words]),
            fix: Said(TimeKey.otherZoneFix, ["zone": zone.shortName(at: local)]),
            at: [place, self.place("incident.zone")])
        case .ask, .unreadable:
          return Check.Hit(
            Said(TimeKey.wrongZone, ["zone": abbreviation, "day": day.words(relativeTo: sent)]),
            fix: Said(TimeKey.wrongZoneFix),
            at: [place, self.place("incident.started")])
        }
      }
    }
  }

  /// A change of the clocks between two events that the message tells.
  var clockChange: [Check.Hit] {
    var moments = ["incident.started", "incident.detected", "incident.resolved"]
      .compactMap { field -> (Finding.Place, Moment)? in
        moment(FieldID(rawValue: field)).map { (place(FieldID(rawValue: field)), $0) }
      }
    moments += record.entries(of: .timeline).compactMap { entry in
      moment("timeline.at", entry).map { (place("timeline.at", entry), $0) }
    }
    let timed = moments.filter { $0.1.instant != nil }
      .sorted { ($0.1.instant ?? 0) < ($1.1.instant ?? 0) }
    guard let first = timed.first, let last = timed.last, first.1.zone == last.1.zone,
      let a = first.1.offset, let b = last.1.offset, a != b
    else { return [] }
    return [
      Check.Hit(
        Said(TimeKey.clocksChanged, ["first": shown(first.1), "last": shown(last.1)]),
        fix: Said(TimeKey.clocksChangedFix), at: [first.0, last.0])
    ]
  }
}

extension Moment {
  /// Seconds by which the wall clock is ahead of universal time.
  fileprivate var offset: Int? {
    guard let clock, let instant else { return nil }
    return day.ordinal * 86_400 + clock.minutes * 60 - instant
  }
}

extension Mentions {
  /// A stretch of the calendar that a text names.
  struct Span: Hashable {
    var days: ClosedRange<Day>
    var tokens: Range<Int>
  }

  /// Stretches ahead of a day: "next quarter", "this week", "in December", "by November 10".
  func spans(from today: Day) -> [Span] {
    let named = dates.compactMap { date -> Span? in
      if let day = date.day(near: today) { return Span(days: day...day, tokens: date.tokens) }
      guard date.number == nil else { return nil }
      // A month just gone is meant as gone; one longer ago as the next of its name.
      let back = (today.month - date.month + 12) % 12
      let isGone = (1...4).contains(back)
      let count = today.year * 12 + today.month - 1 + (isGone ? -back : (12 - back) % 12)
      return month(date.month, date.year ?? count / 12).map { Span(days: $0, tokens: date.tokens) }
    }
    return named + tokens.indices.compactMap { index in relative(at: index, today) }
  }

  private func relative(at index: Int, _ today: Day) -> Span? {
    let step = form(index) == "this" ? 0 : form(index) == "next" ? 1 : -1
    guard step >= 0 else { return nil }
    let days: ClosedRange<Day>?
    switch form(index + 1) {
    case "week":
      let monday = today.adding(days: -Self.sinceMonday(today) + 7 * step)
      days = monday...monday.adding(days: 6)
    case "month":
      let count = today.year * 12 + today.month - 1 + step
      days = month(count % 12 + 1, count / 12)
    case "quarter":
      let count = today.year * 4 + (today.month - 1) / 3 + step
      let (year, first) = (count / 4, count % 4 * 3 + 1)
      guard let start = month(first, year), let end = month(first + 2, year) else { return nil }
      days = start.lowerBound...end.upperBound
    case "year":
      let year = today.year + step
      guard let start = Day(year, 1, 1), let end = Day(year, 12, 31) else { return nil }
      days = start...end
    default: days = nil
    }
    return days.map { Span(days: $0, tokens: index..<(index + 2)) }
  }

  private static func sinceMonday(_ day: Day) -> Int {
    Weekday.allCases.firstIndex(of: day.weekday) ?? 0
  }

  private func month(_ month: Int, _ year: Int) -> ClosedRange<Day>? {
    guard let first = Day(year, month, 1),
      let last = Day(year, month, Day.length(ofMonth: month, year: year))
    else { return nil }
    return first...last
  }
}

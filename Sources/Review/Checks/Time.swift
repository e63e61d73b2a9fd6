import Facts
import Record

/// Times, dates and lengths that do not fit each other.
enum TimeChecks {
  static let all = [order, duration, cause, gap, weekday, future, weekend, tier, zone]

  /// T1: events in the order they happened, and no end before its start.
  static let order = Check(
    "Time.Order", .block, why: Said(TimeKey.orderWhy)
  ) { dossier in
    var hits: [Check.Hit] = []
    var last: (entry: Entry, moment: Moment)?
    for entry in dossier.record.entries(of: .timeline) {
      guard let moment = dossier.moment("timeline.at", entry) else { continue }
      if let last, moment.isBefore(last.moment) {
        hits.append(
          Check.Hit(
            Said(
              TimeKey.order, ["early": dossier.shown(moment), "late": dossier.shown(last.moment)]),
            fix: Said(TimeKey.orderFix),
            at: [dossier.place("timeline.at", last.entry), dossier.place("timeline.at", entry)]))
      }
      last = (entry, moment)
    }
    let pairs: [(FieldID, FieldID, Said)] = [
      ("incident.started", "incident.resolved", Said(TimeKey.overBeforeStart)),
      ("incident.started", "incident.mitigated", Said(TimeKey.reliefBeforeStart)),
      ("incident.mitigated", "incident.resolved", Said(TimeKey.reliefAfterEnd)),
    ]
    for (first, second, message) in pairs {
      guard let a = dossier.moment(first), let b = dossier.moment(second), b.isBefore(a) else {
        continue
      }
      hits.append(
        Check.Hit(
          message, fix: Said(TimeKey.momentFix),
          at: [dossier.place(first), dossier.place(second)]))
    }
    return hits
  }

  private static let whole: Set<FieldID> = [
    "incident.noun", "incident.broke", "incident.symptom", "impact.moneyFor", "closing.apology",
    "closing.last",
  ]
  private static let spans: Set<String> = ["for", "lasted", "lasting", "took", "of", "all"]

  /// T2: a length stated in words against the times, to the greater of 5 minutes and 5%.
  static let duration = Check(
    "Time.Duration", .block, why: Said(TimeKey.durationWhy)
  ) { dossier in
    guard let length = dossier.length else { return [] }
    let real = Double(length.minutes)
    return dossier.texts.filter { whole.contains($0.field) }.flatMap { told in
      told.mentions.lengths.compactMap { stated -> Check.Hit? in
        guard tellsTheWhole(stated, told), abs(stated.minutes - real) > max(5, real * 0.05)
        else { return nil }
        let words = told.mentions.words(stated.tokens)
        return Check.Hit(
          Said(TimeKey.duration, ["words": words, "length": length.exactWords]),
          fix: Said(TimeKey.durationFix, ["length": length.roundedWords]),
          at: [
            dossier.place(told.id, words: words), dossier.place("incident.started"),
            dossier.place("incident.resolved"),
          ])
      }
    }
  }

  /// "For four hours", "a four-hour outage": not "an hour before", "30 minutes late".
  private static func tellsTheWhole(_ length: Mentions.Length, _ told: Dossier.Told) -> Bool {
    let (start, end) = (length.tokens.lowerBound, length.tokens.upperBound)
    let next = told.mentions.form(end)
    if ["before", "after", "late", "later", "early", "earlier", "ago", "of", "each", "a"]
      .contains(next)
    {
      return false
    }
    if told.field == "incident.noun" { return true }
    var before = start - 1
    while ["about", "almost", "nearly", "over", "some", "the", "around", "more", "than", "those"]
      .contains(told.mentions.form(before))
    {
      before -= 1
    }
    return spans.contains(told.mentions.form(before)) || told.mentions.form(start).contains("-")
  }

  /// T3: a cause told with a time before the timeline begins, or noticed in the minute it started.
  static let cause = Check(
    "Time.Cause", .warning, why: Said(TimeKey.causeWhy)
  ) { dossier in
    var hits: [Check.Hit] = []
    if let start = dossier.moment("incident.started"), start.clock != nil,
      let seen = dossier.moment("incident.detected"), start.instant == seen.instant
    {
      hits.append(
        Check.Hit(
          Said(TimeKey.noticedAtOnce),
          fix: Said(TimeKey.noticedAtOnceFix),
          at: [dossier.place("incident.started"), dossier.place("incident.detected")]))
    }
    let entries = dossier.record.entries(of: .timeline)
    guard let first = entries.first(where: { dossier.moment("timeline.at", $0)?.clock != nil }),
      let moment = dossier.moment("timeline.at", first), let clock = moment.clock
    else { return hits }
    for told in dossier.texts(in: "cause.", "underlying.") {
      for earlier in told.mentions.clocks where earlier.clock < clock {
        let days = told.mentions.tokens.indices.compactMap {
          Calendar.weekday(told.mentions.form($0))
        }
        if !days.isEmpty, !days.contains(moment.day.weekday) { continue }
        hits.append(
          Check.Hit(
            Said(
              TimeKey.causeEarlier,
              ["words": told.mentions.words(earlier.tokens), "time": clock.words]),
            fix: Said(TimeKey.causeEarlierFix),
            at: [
              dossier.place(told.id, words: told.mentions.words(earlier.tokens)),
              dossier.place("timeline.at", first),
            ]))
      }
    }
    return hits
  }

  /// T4: the longest silence while the harm went on, when it is 30 minutes and over 40% of it.
  static let gap = Check(
    "Time.Gap", .warning, why: Said(TimeKey.gapWhy)
  ) { dossier in
    guard let start = dossier.moment("incident.started"), let from = start.instant,
      let end = dossier.moment("incident.resolved"), let to = end.instant, to > from
    else { return [] }
    var points = [(place: dossier.place("incident.started"), at: from)]
    for entry in dossier.record.entries(of: .timeline) {
      guard let at = dossier.moment("timeline.at", entry)?.instant else { continue }
      points.append((dossier.place("timeline.at", entry), at))
    }
    for field: FieldID in ["incident.detected", "incident.mitigated"] {
      if let at = dossier.moment(field)?.instant { points.append((dossier.place(field), at)) }
    }
    points.append((dossier.place("incident.resolved"), to))
    let inside = points.filter { (from...to).contains($0.at) }.sorted { $0.at < $1.at }
    let silences = zip(inside, inside.dropFirst())
    guard let longest = silences.max(by: { $0.1.at - $0.0.at < $1.1.at - $1.0.at }) else {
      return []
    }
    let minutes = (longest.1.at - longest.0.at) / 60
    guard minutes >= 30, minutes * 60 * 5 > (to - from) * 2 else { return [] }
    let length = Elapsed(minutes: minutes).exactWords
    let whole = Elapsed(minutes: (to - from) / 60).exactWords
    let silence =
      length == whole
      ? Said(TimeKey.gapWhole, ["whole": whole])
      : Said(TimeKey.gap, ["length": length, "whole": whole])
    return [
      Check.Hit(
        silence,
        fix: Said(TimeKey.gapFix),
        at: [longest.0.place, longest.1.place])
    ]
  }
}

extension Moment {
  /// Whether this surely came before another; times said to be about are given a quarter of an hour.
  func isBefore(_ other: Moment) -> Bool {
    guard let a = instant, let b = other.instant else { return day < other.day }
    return b - a > (isApproximate || other.isApproximate ? 900 : 0)
  }
}

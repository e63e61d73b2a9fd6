import Facts
import Record

// Dates against the calendar, the day of the message and what the author says elsewhere.
extension TimeChecks {
  /// T5: a date that exists and falls on the weekday named with it.
  static let weekday = Check(
    "Time.Weekday", .block, why: Said(TimeKey.weekdayWhy)
  ) { dossier in
    dossier.texts.flatMap { told in
      told.mentions.dates.compactMap { date -> Check.Hit? in
        guard date.number != nil else { return nil }
        let words = told.mentions.words(date.tokens)
        let place = dossier.place(told.id, words: words)
        guard let day = date.day(near: dossier.sent) else {
          return Check.Hit(
            Said(TimeKey.noSuchDay, ["words": words]), fix: Said(TimeKey.noSuchDayFix), at: [place])
        }
        guard let named = date.weekday, day.weekday != named else { return nil }
        return Check.Hit(
          Said(TimeKey.weekday, ["words": words, "weekday": day.weekday.rawValue]),
          fix: Said(TimeKey.weekdayFix, ["day": day.words(relativeTo: dossier.sent)]), at: [place])
      }
    }
  }

  /// T6: events lie before the message, promises and asks after it.
  static let future = Check(
    "Time.Future", .block,
    why: Said(TimeKey.futureWhy)
  ) { dossier in dossier.eventsAhead + dossier.overdue }

  /// T7: a due date on a weekend, or on a day that the author's own rule closes.
  static let weekend = Check(
    "Time.Weekend", .warning,
    why: Said(TimeKey.weekendWhy)
  ) { dossier in
    let closed = dossier.closedDays
    return dossier.deadlines.filter { !$0.isDone }.compactMap { deadline in
      let name = deadline.day.words(relativeTo: dossier.sent)
      if deadline.day.weekday.isWeekend {
        return Check.Hit(
          Said(TimeKey.weekend, ["day": name]), fix: Said(TimeKey.weekendFix),
          at: [deadline.place]
            + closed.filter { $0.weekdays.contains(deadline.day.weekday) }.map(\.place))
      }
      guard deadline.isWork,
        let rule = closed.first(where: {
          $0.weekdays.contains(deadline.day.weekday)
            && $0.place.answer?.entry != deadline.place.answer?.entry
        })
      else { return nil }
      return Check.Hit(
        Said(TimeKey.freeDay, ["day": name, "rule": rule.place.words]),
        fix: Said(TimeKey.freeDayFix),
        at: [deadline.place, rule.place])
    }
  }

  /// T8: what an action's words say about when, against the date it is due.
  static let tier = Check(
    "Time.Tier", .warning, why: Said(TimeKey.tierWhy)
  ) { dossier in
    dossier.record.entries(of: .actions).flatMap { entry -> [Check.Hit] in
      guard let due = dossier.due("actions.due", entry) else { return [] }
      return dossier.texts(of: entry, in: "actions.").flatMap { told in
        told.mentions.spans(from: dossier.sent).compactMap { span -> Check.Hit? in
          guard !span.days.contains(due), due >= dossier.sent, span.days.upperBound >= dossier.sent
          else { return nil }
          let words = told.mentions.words(span.tokens)
          return Check.Hit(
            Said(TimeKey.tier, ["words": words]),
            fix:
              Said(TimeKey.tierFix, ["day": due.words(relativeTo: dossier.sent)]),
            at: [dossier.place(told.id, words: words), dossier.place("actions.due", entry)])
        }
      }
    }
  }

  /// T9: the zone with the first time, abbreviations that hold on the day, clocks changed in between.
  static let zone = Check(
    "Time.Zone", .warning, why: Said(TimeKey.zoneWhy)
  ) { dossier in
    dossier.unzonedFirstTime + dossier.wrongAbbreviations + dossier.clockChange
  }
}

extension Dossier {
  /// Events that lie after the message goes out.
  fileprivate var eventsAhead: [Check.Hit] {
    let fields: [FieldID] = [
      "incident.started", "incident.detected", "incident.mitigated", "incident.resolved",
      "cause.changeWhen",
    ]
    let single = fields.compactMap { field in moment(field).map { (place(field), $0) } }
    let listed = record.entries(of: .timeline).compactMap { entry in
      moment("timeline.at", entry).map { (place("timeline.at", entry), $0) }
    }
    return (single + listed).filter { isAfterSending($0.1) }.map { place, moment in
      Check.Hit(
        Said(TimeKey.ahead, ["time": shown(moment)]),
        fix: Said(TimeKey.aheadFix),
        at: [place, self.place("message.sent", words: sent.words(relativeTo: nil))])
    }
  }

  private func isAfterSending(_ moment: Moment) -> Bool {
    if let sending = self.moment("message.sent"), sending.clock != nil, moment.clock != nil {
      return sending.isBefore(moment)
    }
    return moment.day > sent
  }

  /// Whether a moment lies before the message goes out; one later on the same day may still come.
  private func hasPassed(_ moment: Moment) -> Bool {
    if let sending = self.moment("message.sent"), sending.clock != nil, moment.clock != nil {
      return !sending.isBefore(moment)
    }
    return moment.day < sent
  }

  /// Promises, asks and hours that have passed when the message goes out.
  fileprivate var overdue: [Check.Hit] {
    var late = deadlines.filter { $0.day < sent && !$0.isDone }
    if case .range(let range)? = value("closing.available"), range.end.day < sent {
      late.append(Deadline(day: range.end.day, place: place("closing.available"), isWork: false))
    }
    if isInFlight, let next = moment("incident.nextUpdate"), hasPassed(next) {
      late.append(Deadline(day: next.day, place: place("incident.nextUpdate"), isWork: false))
    }
    return late.map {
      Check.Hit(
        Said(TimeKey.passed, ["day": $0.day.words(relativeTo: sent)]),
        fix: Said(TimeKey.passedFix),
        at: [$0.place, place("message.sent", words: sent.words(relativeTo: nil))])
    }
  }

  /// A day something is due.
  struct Deadline {
    var day: Day
    var place: Finding.Place
    /// Whether work is done that day, so that rules about days hold for it.
    var isWork = false
    var isDone = false
  }

  /// Every day that actions, promises and asks are due, and that action texts name ahead.
  var deadlines: [Deadline] {
    var found: [Deadline] = []
    for entry in record.entries(of: .actions) {
      let isDone = choice("actions.status", entry) == "done"
      if let day = due("actions.due", entry) {
        found.append(
          Deadline(day: day, place: place("actions.due", entry), isWork: true, isDone: isDone))
      }
      for told in texts(in: "actions.") where told.id.entry == entry.key && !isDone {
        for date in told.mentions.dates {
          guard let day = date.day(near: sent), day >= sent else { continue }
          let words = told.mentions.words(date.tokens)
          found.append(Deadline(day: day, place: place(told.id, words: words), isWork: true))
        }
      }
    }
    for (list, field): (ListID, FieldID) in [
      (.commitments, "commitments.when"), (.asks, "asks.by"),
    ] {
      for entry in record.entries(of: list) {
        guard let day = due(field, entry) else { continue }
        found.append(Deadline(day: day, place: place(field, entry)))
      }
    }
    for field in Registry.fields where field.canBeUnknown {
      for id in record.ids(of: field) {
        guard let answer = self[id], answer.standing == .unknown, let day = answer.knownBy?.day
        else { continue }
        let words = "unknown, by \(day.words(relativeTo: sent))"
        found.append(Deadline(day: day, place: place(id, words: words)))
      }
    }
    return found
  }

  /// Days of the week on which the author's own actions let nothing be done: "no changes on Fridays".
  fileprivate var closedDays: [(weekdays: [Weekday], place: Finding.Place)] {
    texts(in: "actions.", "commitments.").compactMap { told in
      let mentions = told.mentions
      guard mentions.first(of: ["no", "never", "not", "nothing", "without", "ban", "stop"]) != nil
      else { return nil }
      let days = mentions.tokens.indices.flatMap { index -> [Weekday] in
        let form = mentions.form(index)
        if form == "weekends" || form == "weekend" { return [.saturday, .sunday] }
        // "No changes on Fridays": the plural makes it a rule.
        return form.hasSuffix("days") ? [Calendar.weekday(form)].compactMap(\.self) : []
      }
      return days.isEmpty ? nil : (days, place(told.id))
    }
  }
}

import Facts

/// Something about the timeline as a whole that only the author can settle; each is asked once.
package struct TimelineFinding: Hashable, Sendable {
  /// What was found.
  package enum Rule: String, CaseIterable, Hashable, Sendable {
    /// An entry lies earlier than the one before it.
    case outOfOrder
    /// Something ends, or is noticed, before it starts.
    case endBeforeStart
    /// Nothing is told for at least 30 minutes and over 40% of the time of harm.
    case gap
    /// A length of time in the author's words is not that between the times.
    case duration
  }

  package var rule: Rule
  /// The question.
  package var question: Said
  /// The answer to be changed if the author finds it wrong.
  package var about: AnswerID
}

extension Record {
  /// Everything to ask about the timeline as a whole, the gravest first; none when all is in order.
  package func timelineFindings(on today: Day) -> [TimelineFinding] {
    endsBeforeStart(today) + outOfOrder(today) + gap(today) + durations(today)
  }

  private func moment(_ id: AnswerID) -> Moment? {
    if case .moment(let moment)? = self[id]?.value { moment } else { nil }
  }

  private func endsBeforeStart(_ today: Day) -> [TimelineFinding] {
    guard let start = moment(AnswerID("incident.started")) else { return [] }
    let ends: [FieldID] = ["incident.mitigated", "incident.resolved"]
    return ends.compactMap { field in
      guard let end = moment(AnswerID(field)), Self.isBefore(end, start) else { return nil }
      return TimelineFinding(
        rule: .endBeforeStart,
        question: question(
          about: field, start.phrase(relativeTo: today), end.phrase(relativeTo: today)),
        about: AnswerID(field))
    }
  }

  private func question(about end: FieldID, _ start: String, _ time: String) -> Said {
    end == "incident.mitigated"
      ? Said(FindingKey.reducedBeforeStart, ["start": start, "end": time])
      : Said(FindingKey.overBeforeStart, ["start": start, "end": time])
  }

  private static func isBefore(_ a: Moment, _ b: Moment) -> Bool {
    if let first = a.instant, let second = b.instant { return first < second }
    return a.day < b.day
  }

  private func outOfOrder(_ today: Day) -> [TimelineFinding] {
    var previous: Moment?
    return entries(of: .timeline).enumerated().compactMap { index, entry in
      let id = AnswerID("timeline.at", entry: entry.key)
      guard let moment = moment(id) else { return nil }
      defer { previous = moment }
      guard let before = previous, Self.isBefore(moment, before) else { return nil }
      let isOneDay = moment.day == before.day
      let (late, early) =
        isOneDay
        ? (before.timeWords(withZone: false) ?? "", moment.timeWords(withZone: false) ?? "")
        : (before.phrase(relativeTo: today), moment.phrase(relativeTo: today))
      return TimelineFinding(
        rule: .outOfOrder,
        question: Said(
          FindingKey.outOfOrder,
          [
            "number": "\(index + 1)", "early": early, "before": "\(index)", "late": late,
          ]),
        about: id)
    }
  }

  private func gap(_ today: Day) -> [TimelineFinding] {
    let timeline = Timeline(self)
    guard timeline.points.count > 1, let gap = timeline.longestGap,
      let (from, to) = timeline.window,
      let whole = Elapsed.between(from, to), gap.length.minutes * 10 > whole.minutes * 4
    else { return [] }
    let isOneDay = gap.from.day == gap.to.day
    func words(_ moment: Moment) -> String {
      isOneDay
        ? moment.timeWords(withZone: false) ?? ""
        : "\(moment.day.shortWords), \(moment.timeWords(withZone: false) ?? "")"
    }
    let after = entries(of: .timeline).last { entry in
      guard let instant = moment(AnswerID("timeline.at", entry: entry.key))?.instant else {
        return false
      }
      return instant <= gap.from.instant ?? 0
    }
    return [
      TimelineFinding(
        rule: .gap,
        question: Said(
          FindingKey.gap,
          [
            "from": words(gap.from), "to": words(gap.to), "length": gap.length.exactAboutWords,
          ]),
        about: AnswerID("timeline.at", entry: after?.key ?? entries(of: .timeline).first?.key))
    ]
  }

  /// Fields whose words tell of the whole, so that a length in them is that of the harm.
  private static let whole: [FieldID] = ["incident.broke", "incident.symptom", "impact.dataDetail"]

  private func durations(_ today: Day) -> [TimelineFinding] {
    guard let start = moment(AnswerID("incident.started")),
      let end = moment(AnswerID("incident.resolved")), let actual = Elapsed.between(start, end)
    else { return [] }
    return Self.whole.compactMap { field in
      guard case .text(let text)? = self[field]?.value,
        let (words, stated) = Self.length(in: text)
      else { return nil }
      let slack = max(5, actual.minutes / 20) + (stated.isApproximate ? actual.minutes / 20 : 0)
      guard abs(stated.minutes - actual.minutes) > slack else { return nil }
      return TimelineFinding(
        rule: .duration,
        question: Said(
          FindingKey.duration, ["words": words, "length": actual.exactAboutWords]),
        about: AnswerID(field))
    }
  }

  /// The length of time that follows "for" in a text.
  private static func length(in text: String) -> (words: String, Elapsed)? {
    let words = text.split(separator: " ").map(String.init)
    let context = ReadingContext(today: Day(ordinal: 0))
    for index in words.indices where words[index].lowercased() == "for" {
      let rest = words[(index + 1)...]
      for count in stride(from: min(7, rest.count), through: 1, by: -1) {
        let phrase = rest.prefix(count).joined(separator: " ")
        if let length = Elapsed.read(phrase, in: context).value { return (phrase, length) }
      }
    }
    return nil
  }
}

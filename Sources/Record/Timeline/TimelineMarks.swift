import Facts

/// A moment that readers of a timeline look for.
package struct TimelineMark: Hashable, Sendable {
  /// Which one.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case started, detected, acknowledged, told, mitigated, resolved

    /// The letter that stands for it in a picture.
    package var letter: String {
      switch self {
      case .started: "S"
      case .detected: "D"
      case .acknowledged: "A"
      case .told: "T"
      case .mitigated: "M"
      case .resolved: "R"
      }
    }

    /// The mark in words, to follow a clock time.
    package var words: Said {
      switch self {
      case .started: Said(PictureKey.started)
      case .detected: Said(PictureKey.detected)
      case .acknowledged: Said(PictureKey.acknowledged)
      case .told: Said(PictureKey.told)
      case .mitigated: Said(PictureKey.mitigated)
      case .resolved: Said(PictureKey.resolved)
      }
    }
  }

  package var kind: Kind
  package var at: Moment
}

/// The moments of a record on one line of time, in order.
package struct Timeline: Hashable, Sendable {
  /// One timed entry.
  package struct Point: Hashable, Sendable {
    package var at: Moment
    /// Seconds since 1970.
    package var instant: Int
    /// "Sarah paged Tom"; empty when only the time is known.
    package var words: String
  }

  /// A stretch in which nothing is told.
  package struct Gap: Hashable, Sendable {
    package var from: Moment
    package var to: Moment
    package var length: Elapsed
  }

  /// The entries with a clock time, by time.
  package var points: [Point]
  /// The marks with a clock time, by time.
  package var marks: [TimelineMark]

  /// Reads the timeline of a record.
  package init(_ record: Record) {
    points = record.entries(of: .timeline).compactMap { entry in
      guard let moment = Self.moment(entry.answers["timeline.at"]), let instant = moment.instant
      else { return nil }
      let fields: [FieldID] = ["timeline.actor", "timeline.did"]
      let words = fields.compactMap { field -> String? in
        guard let answer = entry.answers[field] else { return nil }
        if case .text(let text)? = answer.value { return text }
        return answer.isUnread ? answer.words : nil
      }
      return Point(at: moment, instant: instant, words: words.joined(separator: " "))
    }.enumerated().sorted { ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset) }
      .map(\.element)
    marks = TimelineMark.Kind.allCases.compactMap { kind in
      Self.moment(of: kind, in: record).map { TimelineMark(kind: kind, at: $0) }
    }.sorted { ($0.at.instant ?? 0) < ($1.at.instant ?? 0) }
  }

  /// The moment of one mark.
  package func mark(_ kind: TimelineMark.Kind) -> Moment? { marks.first { $0.kind == kind }?.at }

  private static func moment(_ answer: Answer?) -> Moment? {
    if case .moment(let moment)? = answer?.value { moment } else { nil }
  }

  /// The answer that gives a mark; else the first entry of its kind, the last for the end.
  private static func moment(of kind: TimelineMark.Kind, in record: Record) -> Moment? {
    let field: FieldID? =
      switch kind {
      case .started: "incident.started"
      case .detected: "incident.detected"
      case .mitigated: "incident.mitigated"
      case .resolved: "incident.resolved"
      case .acknowledged, .told: nil
      }
    if let field, let moment = moment(record[field]) { return moment.instant == nil ? nil : moment }
    let moments = record.entries(of: .timeline).filter { isOf(kind, $0) }
      .compactMap { moment($0.answers["timeline.at"]) }.filter { $0.instant != nil }
      .sorted { ($0.instant ?? 0) < ($1.instant ?? 0) }
    return kind == .resolved ? moments.last : moments.first
  }

  private static func isOf(_ kind: TimelineMark.Kind, _ entry: Entry) -> Bool {
    guard case .choice(let chosen)? = entry.answers["timeline.kind"]?.value else { return false }
    return chosen == kind.rawValue
  }

  // MARK: What lies between

  /// The start and the end of the harm; where they are not known, the first and last entry.
  package var window: (from: Moment, to: Moment)? {
    let first = mark(.started) ?? points.first?.at
    let last = mark(.resolved) ?? points.last?.at
    guard let first, let last, let a = first.instant, let b = last.instant, a < b else {
      return nil
    }
    return (first, last)
  }

  /// The longest stretch within the window in which nothing is told; nil when under 30 minutes.
  package var longestGap: Gap? {
    guard let (from, to) = window, let start = from.instant, let end = to.instant else {
      return nil
    }
    let inside = (points.map(\.at) + marks.map(\.at)).filter {
      guard let instant = $0.instant else { return false }
      return start <= instant && instant <= end
    }
    let ordered = (inside + [from, to]).sorted { ($0.instant ?? 0) < ($1.instant ?? 0) }
    let gaps = zip(ordered, ordered.dropFirst()).compactMap { a, b in
      Elapsed.between(a, b).map { Gap(from: a, to: b, length: $0) }
    }
    // Of two as long, the first.
    let longest = gaps.reduce(nil as Gap?) { best, gap in
      best.map { $0.length.minutes >= gap.length.minutes } == true ? best : gap
    }
    return longest.flatMap { $0.length.minutes >= 30 ? $0 : nil }
  }

  /// The durations readers ask for, only where both ends exist: "Started to noticed: 6 minutes".
  package var durations: [Said] {
    func length(_ from: TimelineMark.Kind, _ to: TimelineMark.Kind) -> String? {
      guard let from = mark(from), let to = mark(to) else { return nil }
      return Elapsed.between(from, to)?.exactAboutWords
    }
    return [
      length(.started, .detected).map { Said(PictureKey.startedToDetected, ["length": $0]) },
      length(.detected, .acknowledged).map {
        Said(PictureKey.detectedToAcknowledged, ["length": $0])
      },
      length(.started, .told).map { Said(PictureKey.startedToTold, ["length": $0]) },
      length(.started, .mitigated).map { Said(PictureKey.startedToMitigated, ["length": $0]) },
      length(.started, .resolved).map { Said(PictureKey.startedToResolved, ["length": $0]) },
    ].compactMap(\.self)
  }
}

extension Elapsed {
  /// "about 4 hours 33 minutes": to the minute, and honest about its ends.
  package var exactAboutWords: String { isApproximate ? "about \(exactWords)" : exactWords }
}

extension TimeRange: Fact {
  static let example = "Monday 9am-6pm"

  /// Reads "Monday 9am-6pm PT", "from 2pm to 6pm", "all day Monday", "Friday morning".
  package static func read(_ words: String, in context: ReadingContext) -> Reading<TimeRange> {
    .of(words, example: example) { source throws(Halt) in
      var cursor = Cursor(source)
      cursor.skip(["from", "between"])
      let isAllDay =
        cursor.take(phrase: ["all day", "the whole day", "any time", "anytime"]) != nil
      var start = try cursor.takeMoment(stopsAtRange: true)
      let mark = cursor.peek()?.form
      guard !cursor.isAtEnd, mark != nil, cursor.seesRangeMark else {
        let trailing = cursor.take(phrase: ["all day", "the whole day"]) != nil
        guard cursor.isAtEnd else { throw .stuck(on: cursor, example: example) }
        return try whole(start, isAllDay: isAllDay || trailing, source, context)
      }
      cursor.advance()
      var end = try cursor.takeMoment()
      guard cursor.isAtEnd, !end.isEmpty else { throw .stuck(on: cursor, example: example) }
      try RangeWords.share(&start, &end, source)
      return try resolved(start, end, source, context)
    }
  }

  /// The start, "to", and the end, each as it is written alone.
  package var canonical: String { "\(start.canonical) to \(end.canonical)" }

  /// A range that is one whole day, or a part of it.
  private static func whole(
    _ words: MomentWords, isAllDay: Bool, _ source: Source, _ context: ReadingContext
  ) throws(Halt) -> (TimeRange, notes: [Said]) {
    guard words.clock == nil else {
      throw .ask(Said(FactKey.endMissing, ["example": example]))
    }
    guard isAllDay || words.part != nil else {
      throw .ask(
        Said(FactKey.endsMissing, ["example": example]),
        words.isEmpty
          ? []
          : [
            .init(
              key: "all day", meaning: Said(FactKey.wholeDay),
              answer: "all day " + source.text(0..<source.tokens.count))
          ])
    }
    var resolver = MomentResolver(said: words, source: source, context: context)
    let moment = try resolver.moment()
    return (TimeRange(start: moment, end: moment), resolver.notes)
  }

  private static func resolved(
    _ start: MomentWords, _ end: MomentWords, _ source: Source, _ context: ReadingContext
  ) throws(Halt) -> (TimeRange, notes: [Said]) {
    var first = MomentResolver(said: start, source: source, context: context)
    let from = try first.moment()
    var inherited = context
    if end.day.isEmpty { inherited.day = from.day }
    var second = MomentResolver(said: end, source: source, context: inherited)
    var to = try second.moment()
    if end.day.isEmpty, end.partDay == nil {
      to.dayProvenance = from.dayProvenance
      if let a = from.clock, let b = to.clock, b <= a, to.day == from.day {
        to.day = to.day.adding(days: 1)
      }
    }
    guard from.isBefore(to) else {
      throw .unreadable(Said(FactKey.endBeforeStart, ["example": example]))
    }
    return (TimeRange(start: from, end: to), first.notes)
  }
}

extension Moment {
  /// Whether this comes before another or may be the same stretch of the day.
  fileprivate func isBefore(_ other: Moment) -> Bool {
    if let a = instant, let b = other.instant { return a < b }
    return day <= other.day
  }
}

/// What the two ends of a range lend each other.
enum RangeWords {
  /// "2-6pm" is pm twice, "Monday 9am-6pm PT" is one day and one zone.
  static func share(_ start: inout MomentWords, _ end: inout MomentWords, _ source: Source)
    throws(Halt)
  {
    if start.zone == nil { start.zone = end.zone }
    if end.zone == nil { end.zone = start.zone }
    if start.day.isEmpty { start.day = end.day }
    if end.part == nil, end.clock == nil { end.part = nil }
    if end.clock?.isMidnightWord == true {
      // Midnight at the end of a range is the end of its day.
      end.clock?.isMidnightWord = false
      end.clock?.hour = 24
    }
    guard var first = start.clock, var last = end.clock else { return }
    if first.half == nil, !first.isPlain, start.part == nil {
      if let half = last.half {
        let isSame = first.hour % 12 * 60 + first.minute < last.hour % 12 * 60 + last.minute
        first.half = isSame ? half : half == .am ? .pm : .am
      } else if !last.isPlain {
        throw askHalves(first, last, source)
      }
    } else if last.half == nil, !last.isPlain, end.part == nil, first.half != nil {
      throw askHalf(last, source)
    }
    if last.hour == 24 { last.isPlain = true }
    (start.clock, end.clock) = (first, last)
  }

  private static func askHalves(_ first: ClockWords, _ last: ClockWords, _ source: Source) -> Halt {
    let pairs: [(ClockWords.Half, ClockWords.Half)] =
      first.hour % 12 < last.hour % 12
      ? [(.am, .am), (.pm, .pm), (.am, .pm)] : [(.am, .pm), (.pm, .am)]
    return .ask(
      Said(FactKey.morningOrAfternoon),
      pairs.map { a, b in
        let words = "\(first.shown)\(a.rawValue)-\(last.shown)\(b.rawValue)"
        let tokens = first.tokens.lowerBound..<last.tokens.upperBound
        return .init(
          key: words,
          meaning: Said(
            FactKey.fromTo,
            ["from": "\(first.shown)\(a.rawValue)", "to": "\(last.shown)\(b.rawValue)"]),
          answer: source.replacing(tokens, with: words))
      })
  }

  private static func askHalf(_ last: ClockWords, _ source: Source) -> Halt {
    .ask(
      Said(FactKey.endAmOrPm, ["time": last.shown]),
      ["am", "pm"].map { half in
        .init(
          key: half, meaning: Said(FactKey.untilTime, ["time": last.shown + half]),
          answer: source.replacing(last.tokens, with: last.shown + half))
      })
  }
}

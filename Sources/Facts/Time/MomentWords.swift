/// The pieces of a point in time, in whatever order an author gives them.
struct MomentWords: Hashable, Sendable {
  var day = DayWords()
  var clock: ClockWords?
  var part: DayPart?
  /// "tonight", "last night", "this morning".
  var partDay: Int?
  var zone: ZoneWords?
  var isApproximate = false
  var fold: Int?
  /// Every token read.
  var tokens = 0..<0

  var isEmpty: Bool { day.isEmpty && clock == nil && part == nil && zone == nil }
}

extension Cursor {
  private static let fillers: Set<String> = [
    "at", "on", "by", "of", "in", "the", ",", ";", "@", ".", "since", "from", "(", ")", "time",
    "local", "or", "so", "t", "was", "it", "until", "!",
  ]

  private static let parts: [(String, DayPart, Int?)] = [
    ("this morning", .morning, 0), ("this afternoon", .afternoon, 0),
    ("this evening", .evening, 0), ("tonight", .night, 0), ("last night", .night, -1),
    ("early morning", .morning, nil), ("late morning", .morning, nil),
    ("early afternoon", .afternoon, nil), ("late afternoon", .afternoon, nil),
    ("early evening", .evening, nil), ("late evening", .evening, nil),
    ("mid morning", .morning, nil), ("mid afternoon", .afternoon, nil),
    ("morning", .morning, nil), ("afternoon", .afternoon, nil), ("evening", .evening, nil),
    ("overnight", .night, nil), ("night", .night, nil),
  ]

  /// Takes pieces until the end, or until words that part two times of a range.
  mutating func takeMoment(stopsAtRange: Bool = false) throws(Halt) -> MomentWords {
    var words = MomentWords()
    let start = index
    while !isAtEnd {
      if stopsAtRange, !words.isEmpty, seesRangeMark { break }
      if try takePiece(into: &words) { continue }
      if takeFold(into: &words) || takeHedge(into: &words) { continue }
      if let form = peek()?.form, Self.fillers.contains(form) {
        advance()
        continue
      }
      break
    }
    words.tokens = start..<index
    return words
  }

  /// Whether the next words part two times: "to", "until", "-".
  var seesRangeMark: Bool {
    ["-", "to", "until", "till", "til", "through", "and"].contains(peek()?.form ?? "")
  }

  private mutating func takePiece(into words: inout MomentWords) throws(Halt) -> Bool {
    if try takeDay(into: &words.day) { return true }
    if words.part == nil, takePart(into: &words) { return true }
    if words.clock == nil {
      let isAfterISODate = words.day.isISO && words.day.formTokens.upperBound >= index - 1
      if let clock = try attempt({ (cursor) throws(Halt) in
        try cursor.takeClock(afterISODate: isAfterISODate)
      }) {
        words.clock = clock
        if clock.isApproximate { words.isApproximate = true }
        return true
      }
    }
    guard words.zone == nil, let zone = try takeZone(allowsMinus: words.day.isISO) else {
      return false
    }
    words.zone = zone
    return true
  }

  private mutating func takePart(into words: inout MomentWords) -> Bool {
    for (phrase, part, day) in Self.parts where take(phrase: [phrase]) != nil {
      (words.part, words.partDay) = (part, day)
      if phrase.hasPrefix("early") || phrase.hasPrefix("late") || phrase.hasPrefix("mid") {
        words.isApproximate = true
      }
      return true
    }
    return false
  }

  private mutating func takeFold(into words: inout MomentWords) -> Bool {
    guard words.clock != nil, words.fold == nil else { return false }
    if let fold = take(from: ["first": 0, "earlier": 0, "second": 1, "later": 1]) {
      words.fold = fold
      take("time")
      return true
    }
    return false
  }

  private mutating func takeHedge(into words: inout MomentWords) -> Bool {
    guard takeAbout() || takeDoubts() || take("sometime") else { return false }
    words.isApproximate = true
    return true
  }
}

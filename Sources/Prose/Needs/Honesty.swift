/// Finds an honest "not known yet" that says when it will be known.
enum Honesty {
  /// Words that look ahead, so that the day after them is when an answer comes.
  private static let ahead: Set<String> = [
    "by", "due", "will", "on", "until", "expect", "expected", "tomorrow", "tonight", "next", "back",
    "know", "we'll", "i'll", "today", "within", "in", "comes", "until", "till", "this",
  ]

  /// How many tokens may lie between the two.
  private static let reach = 24

  /// The unknown and the day, as UTF-8 offsets; nil unless the text holds both in this order.
  static func found(in passage: Passage) -> [Range<Int>]? {
    guard let unknown = passage.first(.unknown) else { return nil }
    let fact = passage.facts.first { fact in
      let start = fact.tokens.lowerBound
      guard start > unknown, start - unknown < reach,
        [.date, .clock, .duration, .cadence].contains(fact.kind)
      else {
        return false
      }
      return (unknown..<fact.tokens.upperBound).contains { ahead.contains(passage.form($0)) }
    }
    return fact.map { [passage.range(unknown), passage.range(of: $0.tokens)] }
  }
}

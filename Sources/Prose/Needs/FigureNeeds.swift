/// Finds figures and what they count.
enum FigureNeeds {
  private static let counted: Set<Passage.Fact.Kind> = [.figure, .percent, .money, .duration]

  /// A figure that says how many, how much or how long; times, dates and labels are none.
  static func number(_ passage: Passage) -> Range<Int>? { passage.first(counted) }

  /// The words a figure counts or is a share of: "customers" after "847", "of orders" after "80%".
  static func base(_ passage: Passage) -> Range<Int>? {
    for fact in passage.facts where counted.contains(fact.kind) && fact.kind != .money {
      if let base = base(after: fact, passage) { return passage.range(of: base) }
    }
    return nil
  }

  private static func base(after fact: Passage.Fact, _ passage: Passage) -> Range<Int>? {
    let start = fact.tokens.upperBound
    let isShare = fact.kind == .percent
    if fact.tokens.count == 1, ["nobody", "none", "no-one"].contains(passage.form(start - 1)) {
      return fact.tokens
    }
    // A share stands for nothing without "of"; a count may stand right before what it counts.
    let limit = min(passage.tokens.count, start + (isShare ? 3 : 4))
    for index in start..<max(start, limit) {
      let token = passage.tokens[index]
      if token.kind == .punctuation { return nil }
      if token.form == "of" || token.form == "in" || token.form == "out" {
        return content(from: index + 1, passage).map { index..<($0 + 1) }
      }
      if !isShare, isNoun(index, passage) { return index..<(index + 1) }
    }
    return isShare ? shareNoun(start, passage) : nil
  }

  /// "80% orders": tolerated, as people type it.
  private static func shareNoun(_ start: Int, _ passage: Passage) -> Range<Int>? {
    start < passage.tokens.count && isNoun(start, passage) ? start..<(start + 1) : nil
  }

  private static func content(from start: Int, _ passage: Passage) -> Int? {
    (start..<max(start, min(passage.tokens.count, start + 5))).first {
      isNoun($0, passage) || passage.isFact[$0]
    }
  }

  private static func isNoun(_ index: Int, _ passage: Passage) -> Bool {
    let token = passage.tokens[index]
    guard token.kind == .word, token.form.utf8.count > 2 else { return false }
    if passage.has(index, .function) || passage.has(index, .vagueThing) { return false }
    return !passage.has(index, [.hedge, .padding, .vagueQuantity, .vagueTime])
      && !Adverbs.isAdverb(token.form)
  }
}

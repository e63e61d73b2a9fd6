/// Finds when something was or will be.
enum TimeNeeds {
  /// A clock time, a date, or a stretch counted from something known.
  static func time(_ passage: Passage) -> Range<Int>? {
    point([.clock], passage) ?? point([.date, .cadence], passage) ?? span(passage)
      ?? passage.first([.year])
  }

  /// A day, a recurring day, or a stretch with an end: "within two days".
  static func date(_ passage: Passage) -> Range<Int>? {
    point([.date, .cadence], passage) ?? span(passage) ?? point([.clock], passage)
  }

  /// A point in time that no vague word beside it takes back, as "next week sometime" does.
  private static func point(_ kinds: Set<Passage.Fact.Kind>, _ passage: Passage) -> Range<Int>? {
    passage.facts.first { fact in
      kinds.contains(fact.kind) && !passage.has(fact.tokens.lowerBound - 1, .vagueTime)
        && !passage.has(fact.tokens.upperBound, .vagueTime)
    }.map { passage.range(of: $0.tokens) }
  }

  private static let ties: Set<String> = [
    "in", "within", "after", "every", "for", "before", "since", "until", "next", "last", "first",
  ]

  /// "within two days", "40 minutes later": a duration that a point in time can be counted by.
  private static func span(_ passage: Passage) -> Range<Int>? {
    for fact in passage.facts where fact.kind == .duration {
      let (first, end) = (fact.tokens.lowerBound, fact.tokens.upperBound)
      let isTied =
        ties.contains(passage.form(first - 1)) || ties.contains(passage.form(first - 2))
        || ["later", "after", "before", "ago", "from", "into"].contains(passage.form(end))
      if isTied { return passage.range(of: fact.tokens) }
    }
    return nil
  }
}

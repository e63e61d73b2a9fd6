/// Finds what people lived through, and how a part failed.
enum EventNeeds {
  /// What a reader saw, suffered or could not do, with something telling beside it.
  static func effect(_ passage: Passage) -> Range<Int>? {
    for index in passage.tokens.indices {
      if passage.has(index, .lack), tells(after: index, passage) { return passage.range(index) }
      if passage.has(index, .lived), tells(around: index, passage) { return passage.range(index) }
    }
    return amount(passage)
  }

  /// "were asked for 31 EUR more", "waited three hours": what it took from them, in money or time.
  private static func amount(_ passage: Passage) -> Range<Int>? {
    let fact = passage.facts.first { fact in
      fact.kind == .money || fact.kind == .duration
        || currencies.contains(passage.form(fact.tokens.upperBound))
        || currencies.contains(passage.form(fact.tokens.upperBound - 1))
    }
    guard let fact, fact.tokens.lowerBound > 0, passage.tellingWords(atLeast: 2) != nil else {
      return nil
    }
    return passage.range(of: fact.tokens)
  }

  /// Currencies as they are written after a sum.
  private static let currencies: Set<String> = [
    "usd", "eur", "gbp", "chf", "cad", "aud", "nzd", "jpy", "inr", "sek", "nok", "dkk", "pln",
    "dollars", "euros", "euro", "pounds", "francs", "yen", "cents", "pence",
  ]

  /// How a part failed or let the failure through, with the part or the act told apart.
  static func mechanism(_ passage: Passage) -> Range<Int>? {
    for index in passage.tokens.indices where passage.has(index, [.failure, .reason, .lack]) {
      if passage.has(index, .failure), isWhole(passage) { return passage.range(index) }
      if passage.isNearTelling(index, within: 6), !isOnlyVague(index, passage) {
        return passage.range(index)
      }
    }
    return nil
  }

  /// "went down": a predicate so short that its subject has a question of its own.
  private static func isWhole(_ passage: Passage) -> Bool {
    passage.tokens.count <= 4 && !passage.classes.indices.contains { passage.isVague($0) }
  }

  /// A failure told only with vague words beside it: "something stopped the process".
  private static func isOnlyVague(_ index: Int, _ passage: Passage) -> Bool {
    let near = max(0, index - 6)..<min(passage.tokens.count, index + 7)
    let telling = near.filter { passage.isTelling($0) }.count
    return telling < near.filter { passage.isVague($0) }.count
  }

  /// What could not be done has to be told: "could not log in", not "could not use it".
  private static func tells(after index: Int, _ passage: Passage) -> Bool {
    let after = (index + 1)..<max(index + 1, min(passage.tokens.count, index + 7))
    return after.contains { passage.isTelling($0) }
  }

  private static func tells(around index: Int, _ passage: Passage) -> Bool {
    if isWhole(passage), passage.isTelling(index) || passage.tokens.count > 1 { return true }
    return passage.isNearTelling(index)
  }
}

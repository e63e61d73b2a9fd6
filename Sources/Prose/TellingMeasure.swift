/// A plain measure of how specific a text is by itself.
///
/// The larger part is the share of its telling words among telling and vague ones, the rest grows with the number
/// of facts, each worth half of the one before: neither grows with padding.
enum Telling {
  private static let tellingShare = 0.65

  static func measure(_ passage: Passage) -> Scorer.General {
    let telling = tellingCount(passage)
    let vague = passage.tokens.indices.filter(passage.isVague)
    var value = 0.0
    var terms: [Score.Term] = []
    if telling > 0 {
      let share = Double(telling) / (Double(telling) + 1.5 * Double(vague.count))
      // One telling word alone says little, however pure.
      let fullness = 1 - pow(0.6, telling)
      value += tellingShare * share * fullness
      terms.append(
        .init(name: "telling words", contribution: tellingShare * fullness, words: words(passage)))
      terms += vagueTerms(vague, passage, loss: tellingShare * fullness * (1 - share))
    } else {
      terms += vagueTerms(vague, passage, loss: 0)
    }
    for (count, fact) in weighty(passage).enumerated() {
      let points = (1 - tellingShare) * pow(0.5, count + 1)
      value += points
      terms.append(
        .init(
          name: fact.kind.rawValue, contribution: points, words: [passage.range(of: fact.tokens)]))
    }
    return .init(value: min(1, value), terms: terms)
  }

  /// A few of the words meant, for people; all would be half the text.
  private static func words(_ passage: Passage) -> [Range<Int>] {
    let telling = passage.tokens.indices.lazy.filter { passage.isTelling($0) }
    return telling.prefix(12).map { passage.range($0) }
  }

  private static func pow(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent, 40) { result *= base }
    return result
  }

  /// How many different words tell this event from others; a fact counts once.
  private static func tellingCount(_ passage: Passage) -> Int {
    var forms: Set<String> = []
    for index in passage.tokens.indices where !passage.isFact[index] && passage.isTelling(index) {
      forms.insert(passage.tokens[index].form)
    }
    return forms.count + passage.facts.count
  }

  private static func weighty(_ passage: Passage) -> [Passage.Fact] {
    var seen: Set<[String]> = []
    var found: [Passage.Fact] = []
    // Beyond a dozen the points of one more cannot be seen.
    for fact in passage.facts where found.count < 12 {
      if seen.insert(fact.tokens.map(passage.form)).inserted { found.append(fact) }
    }
    return found
  }

  private static let kinds: [(WordClass, String)] = [
    (.vagueQuantity, "vague quantity"), (.vagueTime, "vague time"), (.vaguePerson, "vague person"),
    (.wideGroup, "wide group"), (.vagueThing, "vague thing"), (.looseThing, "loose word"),
    (.hedge, "hedge"), (.emptyAct, "empty verb"),
    (.padding, "padding"),
  ]

  private static func vagueTerms(
    _ vague: [Int], _ passage: Passage, loss: Double
  ) -> [Score.Term] {
    kinds.compactMap { kind, name in
      let words = vague.filter { index in
        kinds.first { passage.has(index, $0.0) }?.0 == kind
      }
      guard !words.isEmpty else { return nil }
      let part = loss * Double(words.count) / Double(vague.count)
      return .init(name: name, contribution: -part, words: words.map(passage.range))
    }
  }
}

import CLexicon

/// How rare words are, how deep nouns lie, and of what class words are.
extension Reader {
  mutating func readWord(_ index: Int, _ token: Token) {
    // A word that tells nothing must not raise a score, so it shows nothing here.
    guard tells[index] else { return }
    let facts = CommonWord(token)
    if token.range.contains(where: { bytes[$0] == 45 }) { evidence.add(.compound, token.range) }
    if facts.isPast { evidence.add(.past, token.range) }
    switch facts.level {
    case 1: break
    case 2: evidence.add(.second, token.range)
    case 3: evidence.add(.third, token.range)
    case 4: evidence.add(.fourth, token.range)
    case 5: evidence.add(.fifth, token.range)
    default: if index <= opening || !passage.isName[index] { evidence.add(.rare, token.range) }
    }
    evidence.add(.letters, token.range, amount: Double(token.range.count) / 5)
    if token.range.count > 8 { evidence.add(.longWord, token.range) }
    if facts.depth > 8 { evidence.add(.deepNoun, token.range) }
    if facts.depth > 0 { evidence.add(.depth, token.range, amount: Double(facts.depth) / 8) }
    if facts.file > 0, let signal = Signal(rawValue: Signal.adjAll.rawValue + facts.file - 1) {
      evidence.add(signal, token.range)
    }
  }
}

/// What the table of common words says of a word; all 0 when it holds it not.
struct CommonWord {
  private let facts: UInt16

  init(_ token: Token) {
    let whole = candor_lexicon_at(token.hash)
    facts = whole != 0 ? whole : Self.part(of: token.form)
  }

  /// The facts of what "engine's" is the genitive of, or of the last part of "long-running".
  private static func part(of form: String) -> UInt16 {
    var form = form
    return form.withUTF8 { word in
      guard let start = word.baseAddress else { return 0 }
      var count = word.count
      if count > 2, word[count - 2] == 39, word[count - 1] == 115 {
        count -= 2
        let owner = candor_lexicon_facts(start, count)
        if owner != 0 { return owner }
      }
      guard let hyphen = word[..<count].lastIndex(of: 45), hyphen + 1 < count else { return 0 }
      return candor_lexicon_facts(start + hyphen + 1, count - hyphen - 1)
    }
  }

  /// 1 for the most common words to 3; 0 for a word that is not common.
  var level: Int { Int(facts & 7) }
  /// How deep its first noun sense lies in WordNet, 1 to 15; 0 when it is no noun.
  var depth: Int { Int(facts >> 3 & 15) }
  /// The number of the WordNet file of its most used sense, plus one; 0 when there is none.
  var file: Int { Int(facts >> 7 & 63) }
  var isPast: Bool { facts >> 13 & 1 == 1 }
}

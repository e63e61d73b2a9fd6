/// Finds guesses about facts; an honest unknown with a day on which it will be known is none.
enum Hedging {
  /// The hedges of a sentence.
  static func find(in sentence: Statement) -> [Caught] {
    let phrases = sentence.phrases(Phrases.hedges)
    if phrases.isEmpty, !sentence.hasAny(.hedge) { return [] }
    if isConditional(sentence) || isHonest(sentence) { return [] }
    var found: [Caught] = []
    for phrase in phrases
    where sentence.form(phrase.tokens.upperBound) != "in" {
      found.append(Caught(.hedge, sentence.range(phrase.tokens)))
    }
    for index in sentence.span where sentence.has(index, .hedge) {
      guard let tokens = hedge(at: index, sentence) else { continue }
      let range = sentence.range(tokens)
      if !found.contains(where: { $0.range.overlaps(range) }) {
        found.append(Caught(.hedge, range))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func hedge(at index: Int, _ sentence: Statement) -> Range<Int>? {
    var next = index + 1
    while sentence.has(next, [.adverb, .negation]), !sentence.has(next, .be), next < index + 4 {
      next += 1
    }
    let after = sentence.form(next)
    let one = index..<(index + 1)
    switch sentence.form(index) {
    case "could": return couldHave(index, next, sentence)
    case "may", "might":
      // "you may have seen": nobody can know it of each reader.
      if ["you", "yours", "readers"].contains(sentence.form(index - 1)) { return nil }
      guard sentence.isWord(next), !sentence.has(next, [.determiner, .preposition]) else {
        return nil
      }
      // "where our code may live" asks or allows, it does not guess.
      let asks = (index - 5..<index).contains {
        ["where", "what", "who", "which", "how"].contains(sentence.form($0))
      }
      if asks || isOfAnySuch(index, sentence), !["have", "be"].contains(after) { return nil }
      return index..<(next + 1)
    case "assumed", "believed", "thought", "presumed":
      let isPassive = (index - 3..<index).contains { sentence.has($0, .be) }
      return isPassive ? one : nil
    case "seem", "seems", "seemed", "appear", "appears", "appeared":
      let isGuess =
        ["to", "that", "as", "like", "likely", "stable", "normal", "unrelated", "related"]
        .contains(after) || sentence.form(index - 1) == "it"
      return isGuess && !isNegated(index, sentence) ? one : nil
    case "likely" where ["as", "less", "more"].contains(sentence.form(index - 1)): return nil
    default: return one
    }
  }

  /// "A consumer that stops may hold the log": what can happen with any of a kind is a rule, no guess.
  private static func isOfAnySuch(_ index: Int, _ sentence: Statement) -> Bool {
    let first = sentence.span.lowerBound
    let start =
      (first..<index).last { [":", ";"].contains(sentence.form($0)) }.map { $0 + 1 } ?? first
    return ["a", "an", "any"].contains(sentence.form(start))
      && !sentence.has(start + 1, [.quantifier, .extent])
      && !(start + 1..<index).contains { sentence.isOne($0, of: amounts) }
  }

  private static let amounts: Words = [
    "number", "few", "lot", "handful", "portion", "majority", "minority", "fraction", "subset",
    "percentage", "proportion", "share", "group", "couple",
  ]

  /// "could have leaked" guesses; "could not connect" tells, and "could have been prevented" judges.
  private static func couldHave(_ index: Int, _ next: Int, _ sentence: Statement) -> Range<Int>? {
    if isNegated(index, sentence) || sentence.has(index + 1, .negation) { return nil }
    guard sentence.form(next) == "have" else { return nil }
    let later = (next + 1..<next + 4)
    return later.contains { sentence.isOne($0, of: judged) } ? nil : index..<(next + 1)
  }

  private static let judged: Words = [
    "prevented", "avoided", "caught", "stopped", "known", "done", "found", "spotted", "acted",
    "tested", "told", "warned", "noticed", "seen", "checked", "asked",
  ]

  private static func isNegated(_ index: Int, _ sentence: Statement) -> Bool {
    (index - 4..<index).contains { ["no", "not", "nobody", "neither"].contains(sentence.form($0)) }
  }

  /// "if you think", "whether it may": a case is put, nothing is claimed.
  private static func isConditional(_ sentence: Statement) -> Bool {
    sentence.span.contains { ["if", "whether"].contains(sentence.form($0)) }
  }

  /// Whether the sentence or the next one says when it will be known.
  static func isHonest(_ sentence: Statement) -> Bool {
    let end = min(sentence.span.upperBound + 24, sentence.read.tokens.count)
    let next = Statement(read: sentence.read, span: sentence.span.lowerBound..<end)
    guard let verb = next.span.first(where: { next.isOne($0, of: tells) }) else { return false }
    let isAhead = (verb - 4..<verb).contains { next.has($0, .called) || next.form($0) == "will" }
    return isAhead
      && (verb..<verb + 14).contains {
        next.has($0, [.weekday, .month, .dayWord]) || next.has($0, .figure)
      }
  }

  private static let tells: Words = [
    "confirm", "know", "tell", "report", "update", "share", "say", "publish", "write", "post",
  ]
}

import Prose
import Record

/// Finds what readers are asked for: "Please approve the second pump by Friday".
enum AskFacts {
  /// What is said with "please" and asks for nothing that anybody would wait for.
  private static let courtesies: Words = [
    "note", "accept", "bear", "find", "see", "contact", "call", "ring", "phone", "email", "write",
    "reply", "visit", "let", "feel", "do", "don't", "rest", "know", "be", "forgive", "excuse",
    "ignore", "read", "remember", "refer", "continue", "ask", "get", "reach", "watch", "stay",
    "wait", "enjoy", "allow", "consider", "understand",
  ]
  private static let deciding: Words = ["decide", "choose"]
  private static let subjects: Words = ["on", "about"]

  static func find(in certain: CertainSentence) -> [(field: FieldID, words: String)]? {
    let sentence = certain.sentence
    let verb = sentence.span.lowerBound + 1
    guard certain.isCertain, !sentence.hasAny(.negation), !sentence.tellsOfOthers,
      sentence.form(sentence.span.lowerBound) == "please", sentence.isWord(verb),
      !sentence.isOne(verb, of: courtesies), !sentence.has(verb, [.function, .adverb])
    else { return nil }
    let stop = sentence.span.first { [".", "!", ";", ":", "("].contains(sentence.form($0)) }
    let by = sentence.span.first {
      sentence.form($0) == "by" && DayPhrase.tokens(at: $0 + 1, in: sentence) != nil
    }
    let end = min(by ?? sentence.span.upperBound, stop ?? sentence.span.upperBound)
    guard end > verb + 1, end - verb < 24 else { return nil }
    var found: [(field: FieldID, words: String)] = []
    if sentence.form(verb) == "approve" {
      found += [("asks.kind", "approve")] + approved(verb + 1..<end, sentence)
    } else if sentence.isOne(verb, of: deciding) {
      let first = sentence.isOne(verb + 1, of: subjects) ? verb + 2 : verb + 1
      guard first < end else { return nil }
      found = [("asks.kind", "decide"), ("asks.want", sentence.text(first..<end))]
    } else {
      found = [("asks.kind", "help"), ("asks.want", sentence.text(verb..<end))]
    }
    if let by, let day = DayPhrase.tokens(at: by + 1, in: sentence) {
      found.append(("asks.by", sentence.text(day)))
    }
    return found
  }

  /// "4,200 EUR for a second pump": the amount apart from what it is for.
  private static func approved(
    _ tokens: Range<Int>, _ sentence: Statement
  ) -> [(field: FieldID, words: String)] {
    guard let purpose = tokens.first(where: { sentence.form($0) == "for" }),
      tokens.lowerBound < purpose, purpose + 1 < tokens.upperBound,
      (tokens.lowerBound..<purpose).contains(where: { sentence.has($0, .figure) })
    else { return [("asks.want", sentence.text(tokens))] }
    return [
      ("asks.want", sentence.text(purpose + 1..<tokens.upperBound)),
      ("asks.amount", sentence.text(tokens.lowerBound..<purpose)),
    ]
  }
}

import Prose
import Record

/// Finds what is asked of readers: "Please approve the second pump by Friday", "Please reset your password".
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

  /// What deciders are asked for; whatever else "please" asks for only under a heading that says so.
  static func find(in certain: CertainSentence, isInAsks: Bool) -> [(
    field: FieldID, words: String
  )]? {
    guard let (verb, stop) = request(in: certain) else { return nil }
    let sentence = certain.sentence
    let by = sentence.span.first {
      sentence.form($0) == "by" && DayPhrase.tokens(at: $0 + 1, in: sentence) != nil
    }
    let end = min(by ?? stop, stop)
    guard end > verb + 1 else { return nil }
    var found: [(field: FieldID, words: String)] = []
    if sentence.form(verb) == "approve" {
      found += [("asks.kind", "approve")] + approved(verb + 1..<end, sentence)
    } else if sentence.isOne(verb, of: deciding) {
      let first = sentence.isOne(verb + 1, of: subjects) ? verb + 2 : verb + 1
      guard first < end else { return nil }
      found = [("asks.kind", "decide"), ("asks.want", sentence.text(first..<end))]
    } else if isInAsks {
      found = [("asks.kind", "help"), ("asks.want", sentence.text(verb..<end))]
    } else {
      return nil
    }
    if let by, let day = DayPhrase.tokens(at: by + 1, in: sentence) {
      found.append(("asks.by", sentence.text(day)))
    }
    return found
  }

  /// What those affected need to do, in the words after "you need to"; "nothing" where it says so.
  static func todo(in certain: CertainSentence) -> String? {
    let sentence = certain.sentence
    guard certain.isCertain, !sentence.tellsOfOthers else { return nil }
    let start = sentence.span.lowerBound
    let forms = sentence.span.map(sentence.form)
    if nothings.contains(where: { forms.starts(with: $0) }) { return "nothing" }
    if let (verb, stop) = request(in: certain) {
      let isForDeciders = sentence.form(verb) == "approve" || sentence.isOne(verb, of: deciding)
      return isForDeciders ? nil : sentence.text(verb..<stop)
    }
    let isNeed = forms.starts(with: ["you", "need", "to"])
    guard isNeed || forms.starts(with: ["you", "must"]), !sentence.hasAny(.negation) else {
      return nil
    }
    let verb = start + (isNeed ? 3 : 2)
    let end = stop(of: sentence)
    guard end > verb + 1, !sentence.isOne(verb, of: courtesies) else { return nil }
    return sentence.text(verb..<end)
  }

  private static let nothings = [
    "you do not need to do anything", "you don't need to do anything", "you need to do nothing",
    "there is nothing you need to do", "there's nothing you need to do", "no action is needed",
    "no action is required", "you need do nothing",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The verb behind "please" that opens a sentence, and where the request ends.
  private static func request(in certain: CertainSentence) -> (verb: Int, end: Int)? {
    let sentence = certain.sentence
    let verb = sentence.span.lowerBound + 1
    guard certain.isCertain, !sentence.hasAny(.negation), !sentence.tellsOfOthers,
      sentence.form(sentence.span.lowerBound) == "please", sentence.isWord(verb),
      !sentence.isOne(verb, of: courtesies), !sentence.has(verb, [.function, .adverb])
    else { return nil }
    let end = stop(of: sentence)
    return end > verb + 1 && end - verb < 24 ? (verb, end) : nil
  }

  private static func stop(of sentence: Statement) -> Int {
    sentence.span.first { [".", "!", ";", ":", "("].contains(sentence.form($0)) }
      ?? sentence.span.upperBound
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

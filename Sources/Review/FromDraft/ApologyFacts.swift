import Prose

/// Finds the sentence that is sorry for a harm it names.
enum ApologyFacts {
  private static let sorry: Words = ["sorry"]
  private static let apologising: Words = ["apologise", "apologize"]
  private static let adverbs: Words = [
    "very", "truly", "deeply", "sincerely", "so", "really", "unreservedly",
  ]

  static func find(in certain: CertainSentence) -> String? {
    let sentence = certain.sentence
    guard certain.isCertain, sentence.hasAny(.apology), !sentence.tellsOfOthers,
      (5...45).contains(sentence.wordCount),
      !caught(in: sentence).contains(where: { $0.kind == .emptyApology }),
      let index = sentence.span.first(where: { isSaidByUs($0, sentence) }),
      isForHarm(index, sentence)
    else { return nil }
    return sentence.text(sentence.span)
  }

  private static func isSaidByUs(_ index: Int, _ sentence: Statement) -> Bool {
    var before = index - 1
    while sentence.isOne(before, of: adverbs) { before -= 1 }
    if sentence.isOne(index, of: apologising) {
      return ["i", "we"].contains(sentence.form(before))
    }
    guard sentence.isOne(index, of: sorry) else { return false }
    return ["i'm", "we're"].contains(sentence.form(before))
      || ["am", "are"].contains(sentence.form(before))
        && ["i", "we"].contains(sentence.form(before - 1))
  }

  private static let condolence: Words = ["loss", "patience", "any", "inconvenience", "length"]

  /// "That you waited", "for the wrong bills", and neither sympathy nor nothing in particular.
  private static func isForHarm(_ index: Int, _ sentence: Statement) -> Bool {
    let next = index + 1
    let rest = next + 1..<max(next + 1, sentence.span.upperBound)
    guard rest.count(where: { sentence.isWord($0) }) >= 2 else { return false }
    switch sentence.form(next) {
    case "that": return true
    case "for":
      return !(next + 1..<next + 4).contains { sentence.isOne($0, of: condolence) }
    default: return false
    }
  }
}

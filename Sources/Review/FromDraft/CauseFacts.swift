import Prose

/// Finds the sentence that says why, by a phrase that means just that.
enum CauseFacts {
  /// Where a heading says that the cause is told, any "because" that is not about what we did tells it.
  static func find(in certain: CertainSentence, isInCause: Bool) -> String? {
    let sentence = certain.sentence
    guard certain.isCertain, !certain.isElsewhere, !sentence.isAhead, !isUnknown(sentence),
      sentence.wordCount > 4, sentence.span.contains(where: { isCue($0, sentence, isInCause) })
    else { return nil }
    return sentence.text(sentence.span)
  }

  private static let happening: Set<String> = [
    "happened", "failed", "broke", "stopped", "occurred", "crashed", "went",
  ]

  private static func isCue(_ index: Int, _ sentence: Statement, _ isInCause: Bool) -> Bool {
    let before = (max(sentence.span.lowerBound, index - 5)..<max(sentence.span.lowerBound, index))
    switch sentence.form(index) {
    case "because":
      return (isInCause || before.contains { happening.contains(sentence.form($0)) })
        && !sentence.isOurDoing(before: index) && !before.contains { isNegation($0, sentence) }
    case "caused":
      let isPassive = sentence.form(index + 1) == "by"
      let isHarm = (index + 1..<index + 5).contains { sentence.has($0, .harm) }
      return (isPassive || isHarm) && !before.contains { isNegation($0, sentence) }
    case "led":
      return sentence.form(index + 1) == "to"
        && (index + 2..<index + 6).contains { sentence.has($0, .harm) }
        && !before.contains { isNegation($0, sentence) }
    case "cause", "reason":
      return ["was", "is"].contains(sentence.form(index + 1))
        && !isNegation(index + 2, sentence)
        && sentence.form(index - 1) != "no" && !sentence.isOurDoing(before: index)
    default: return false
    }
  }

  private static func isNegation(_ index: Int, _ sentence: Statement) -> Bool {
    sentence.has(index, .negation)
  }

  private static let open: Set<String> = [
    "unknown", "investigating", "investigation", "looking", "suspect", "suspected", "yet", "find",
    "why",
  ]

  private static func isUnknown(_ sentence: Statement) -> Bool {
    sentence.span.contains { open.contains(sentence.form($0)) }
  }
}

import Prose

/// Finds how far along it is, where a plain sentence names the stage: "We are still investigating".
enum StageFacts {
  static func find(in certain: CertainSentence) -> String? {
    let sentence = certain.sentence
    guard certain.isCertain, !certain.isElsewhere,
      !sentence.span.contains(where: { sentence.isOne($0, of: partial) })
    else { return nil }
    // A plain sentence is a short one; what names a stage in a longer one says more besides.
    guard sentence.span.count <= longest else { return nil }
    let named = sentence.span.compactMap { index -> String? in
      guard let stage = stage(at: index, sentence) else { return nil }
      // What is to come, what holds under a condition and what is not so name no stage.
      let isOpen = (sentence.span.lowerBound..<index).contains {
        sentence.isOne($0, of: open) || sentence.has($0, .negation)
      }
      return isOpen ? nil : stage
    }
    return Set(named).count == 1 ? named[0] : nil
  }

  private static let longest = 60
  private static let partial: Words = [
    "partially", "partly", "mostly", "largely", "some", "most", "almost", "nearly", "temporarily",
    "half",
  ]
  private static let open: Words = [
    "will", "once", "when", "until", "till", "before", "after", "while", "whenever", "expect",
    "hope", "going", "that", "who", "which", "where",
  ]

  private static func stage(at index: Int, _ sentence: Statement) -> String? {
    switch sentence.form(index) {
    case "investigating":
      isOurs(index, sentence) && isWhole(index, sentence) ? "investigating" : nil
    case "monitoring", "watching":
      isOurs(index, sentence) && isWatched(index + 1, sentence) ? "monitoring" : nil
    case "found", "identified", "know": isCause(index, sentence) ? "identified" : nil
    case "known": isKnownCause(index, sentence) ? "identified" : nil
    case "fixed", "resolved", "solved", "over", "repaired":
      isSettled(index, sentence) ? "resolved" : nil
    case "back":
      sentence.form(index + 1) == "to" && sentence.form(index + 2) == "normal"
        && be(before: index, sentence) != nil && isEnd(index + 3, sentence) ? "resolved" : nil
    case "working", "running":
      sentence.form(index + 1) == "again" && be(before: index, sentence) != nil
        && isEnd(index + 2, sentence) ? "resolved" : nil
    default: nil
    }
  }

  private static let between: Words = [
    "still", "currently", "now", "actively", "all", "fully", "also", "already", "closely",
    "completely", "finally",
  ]
  private static let being: Words = [
    "is", "are", "it's", "we're", "i'm", "am", "that's", "everything's",
  ]

  /// The form of "be" before a word, or "has been"; nil where there is none.
  private static func be(before index: Int, _ sentence: Statement) -> Int? {
    var place = index - 1
    while sentence.isOne(place, of: between) { place -= 1 }
    if sentence.form(place) == "been", ["has", "have"].contains(sentence.form(place - 1)) {
      return place - 1
    }
    return sentence.isOne(place, of: being) ? place : nil
  }

  /// Whether we are the ones who do it.
  private static func isOurs(_ index: Int, _ sentence: Statement) -> Bool {
    guard let be = be(before: index, sentence) else { return false }
    if ["we're", "i'm"].contains(sentence.form(be)) { return true }
    return ["we", "i"].contains(sentence.form(be - 1))
      || (be - 3..<be).contains { sentence.form($0) == "our" } && sentence.isWord(be - 1)
  }

  private static let ends: Words = [
    ".", "!", ",", ";", "and", "but", "now", "since", "everywhere", "\u{2014}", "\u{2013}", "again",
    "",
  ]

  private static func isEnd(_ index: Int, _ sentence: Statement) -> Bool {
    !sentence.span.contains(index) || sentence.isOne(index, of: ends)
  }

  private static let names: Words = [
    "problem", "problems", "issue", "issues", "fault", "faults", "incident", "outage", "error",
    "errors", "failure", "disruption", "delay", "delays", "leak", "breach", "mix-up", "mistake",
    "trouble", "situation", "matter", "disturbance",
  ]
  private static let standing: Words = ["it", "this", "everything", "that"]

  /// Whether all of it is meant: nothing follows, or a word for the whole.
  private static func isWhole(_ index: Int, _ sentence: Statement) -> Bool {
    var next = index + 1
    if isEnd(next, sentence) { return true }
    if sentence.isOne(next, of: standing) { return isEnd(next + 1, sentence) }
    guard ["the", "this"].contains(sentence.form(next)) else { return false }
    next += 1
    return sentence.isOne(next, of: names) && isEnd(next + 1, sentence)
  }

  private static let remedies: Words = ["fix", "repair", "remedy", "situation", "recovery"]

  private static func isWatched(_ index: Int, _ sentence: Statement) -> Bool {
    if isEnd(index, sentence) || sentence.isOne(index, of: between) { return true }
    if sentence.isOne(index, of: standing) { return true }
    return sentence.form(index) == "the" && sentence.isOne(index + 1, of: remedies)
  }

  private static let causes: Words = ["cause", "reason", "source", "culprit"]

  /// "We have found the cause".
  private static func isCause(_ index: Int, _ sentence: Statement) -> Bool {
    let (subject, verb) = (sentence.form(index - 1), sentence.form(index))
    let isOurs =
      verb == "know"
      ? ["we", "now"].contains(subject)
      : ["have", "we've", "i've"].contains(subject) || ["we", "i"].contains(subject)
    let first = ["the", "its"].contains(sentence.form(index + 1)) ? index + 2 : index + 1
    if isOurs, sentence.isOne(first, of: causes) { return true }
    return verb != "know" && isKnownCause(index, sentence)
  }

  /// "The cause is known", "the cause has been found".
  private static func isKnownCause(_ index: Int, _ sentence: Statement) -> Bool {
    guard let be = be(before: index, sentence) else { return false }
    return (max(sentence.span.lowerBound, be - 7)..<be).contains { sentence.isOne($0, of: causes) }
      && isEnd(index + 1, sentence)
  }

  /// "The problem is fixed", "it's over".
  private static func isSettled(_ index: Int, _ sentence: Statement) -> Bool {
    guard isEnd(index + 1, sentence), let be = be(before: index, sentence) else { return false }
    if ["it's", "that's", "everything's"].contains(sentence.form(be)) { return true }
    guard be > sentence.span.lowerBound, sentence.isOne(be - 1, of: names) else {
      return sentence.isOne(be - 1, of: standing)
        && (be - 1 == sentence.span.lowerBound || isEnd(be - 2, sentence))
    }
    // "A problem", "the second problem", "problem 4": one of several.
    let first = sentence.form(max(sentence.span.lowerBound, be - 3))
    return ["the", "this", "our", "that"].contains(sentence.form(be - 2))
      || ["the", "this", "our"].contains(first) && sentence.isWord(be - 2)
        && !sentence.has(be - 2, [.figure, .function]) && !sentence.isOne(be - 2, of: ordinals)
  }

  private static let ordinals: Words = ["first", "second", "third", "other", "last", "same"]
}

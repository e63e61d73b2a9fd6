import Prose

/// Whether a sentence says what somebody is doing about it: "we are fitting a second router".
enum WorkUnderWay {
  private static let being: Words = ["is", "are", "am", "we're", "i'm"]
  private static let having: Words = ["have", "has", "we've", "i've"]
  /// What lies between the verb and its subject.
  private static let between: Words = ["now", "already", "also", "still", "both", "all"]
  /// What troubles do, and those who live through them.
  private static let troubled: Words = [
    "being", "having", "experiencing", "seeing", "facing", "suffering", "failing", "missing",
    "waiting", "lacking", "getting", "going", "aware", "been", "had", "seen", "failed", "lost",
    "missed", "become", "heard", "learned", "noticed",
  ]

  static func isTold(in sentence: Statement) -> Bool { verb(in: sentence) != nil }

  /// The verb that tells what is being done.
  static func verb(in sentence: Statement) -> Int? {
    for index in sentence.span {
      let isBeing = sentence.isOne(index, of: being)
      guard isBeing || sentence.isOne(index, of: having), isSomebody(before: index, in: sentence)
      else { continue }
      var verb = index + 1
      while sentence.isOne(verb, of: between) { verb += 1 }
      guard sentence.isWord(verb), !sentence.isOne(verb, of: troubled) else { continue }
      if isBeing ? sentence.form(verb).hasSuffix("ing") : sentence.has(verb, .participle) {
        return verb
      }
    }
    return nil
  }

  private static func isSomebody(before index: Int, in sentence: Statement) -> Bool {
    // "We're": the word itself says who.
    if sentence.form(index).contains("'") { return true }
    let near = max(sentence.span.lowerBound, index - 2)..<max(sentence.span.lowerBound, index)
    return near.contains { sentence.has($0, [.own, .role, .team]) }
      || sentence.has(index - 1, .capital)
  }
}

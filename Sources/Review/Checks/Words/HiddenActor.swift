import Prose

/// Where a text tells an act in the passive and keeps silent on who did it, as UTF-8 offsets.
///
/// Only told events count: "was deleted", "had never been tested". A sentence in which the author steps forward
/// ("we", "I") hides nobody, and states ("was closed") tell no act.
func hiddenActors(in text: String) -> [Range<Int>] {
  let mentions = Mentions(text)
  return sentences(of: text, tokens: mentions.tokens).flatMap { sentence -> [Range<Int>] in
    sentence.tokens.compactMap { index in
      HiddenActor(mentions, sentence.tokens).passive(at: index)
    }
  }
}

private struct HiddenActor {
  let mentions: Mentions
  let sentence: Range<Int>

  init(_ mentions: Mentions, _ sentence: Range<Int>) {
    (self.mentions, self.sentence) = (mentions, sentence)
  }

  private static let forms: Set<String> = ["was", "were", "been", "wasn't", "weren't", "got"]
  private static let between: Set<String> = [
    "not", "never", "also", "then", "later", "been", "only",
  ]
  private static let own: Set<String> = ["i", "we", "me", "us", "i'd", "we'd", "i've", "we've"]
  private static let owning: Set<String> = ["our", "my", "ours", "mine"]

  /// The passive that begins at a token, when it hides its actor.
  func passive(at index: Int) -> Range<Int>? {
    guard Self.forms.contains(mentions.form(index)) else { return nil }
    var verb = index + 1
    while verb < index + 4, isBetween(mentions.form(verb)) { verb += 1 }
    guard verb < sentence.upperBound, isParticiple(mentions.form(verb)), !namesActor(verb),
      !stepsForward(index)
    else { return nil }
    return mentions.tokens[index].range.lowerBound..<mentions.tokens[verb].range.upperBound
  }

  private func isBetween(_ form: String) -> Bool {
    Self.between.contains(form) || form.hasSuffix("ly") && form != "supply"
  }

  /// Whether the author is in the sentence, other than as the owner of what the act was done to.
  private func stepsForward(_ index: Int) -> Bool {
    sentence.contains { at in
      Self.own.contains(mentions.form(at))
        || Self.owning.contains(mentions.form(at)) && !(index - 4..<index).contains(at)
    }
  }

  private static let nobody: Set<String> = [
    "combination", "number", "factors", "issue", "issues", "problem", "problems", "circumstances",
    "mistake", "accident", "error", "hand", "design", "default", "then", "now", "noon", "midnight",
  ]

  /// Whether "by" names who did it: not a time, a means or nobody in particular.
  private func namesActor(_ verb: Int) -> Bool {
    let rest = (verb + 1)..<max(verb + 1, min(sentence.upperBound, verb + 8))
    guard let by = rest.first(where: { mentions.form($0) == "by" }) else { return false }
    let next = mentions.form(by + 1)
    if mentions.figure(by + 1) != nil || next.first?.isNumber ?? false { return false }
    if next.hasSuffix("ing"), next.utf8.count > 4 { return false }
    return !(by + 1..<by + 4).contains { Self.nobody.contains(mentions.form($0)) }
  }

  private static let irregular: Set<String> = [
    "made", "done", "sent", "lost", "left", "taken", "given", "put", "set", "cut", "run", "built",
    "kept", "told", "sold", "paid", "read", "written", "broken", "chosen", "forgotten", "hidden",
    "overwritten", "overridden", "shut", "split", "begun", "brought", "caught", "found", "held",
    "misread", "overseen", "seen", "shown", "stolen", "thrown", "withdrawn", "undone", "rerun",
    "mistaken", "missold", "mislaid", "rebuilt", "let", "known", "led", "driven", "drawn",
  ]
  private static let states: Set<String> = [
    "closed", "located", "tired", "supposed", "concerned", "involved", "interested", "worried",
    "surprised", "need", "crowded", "related", "limited", "dated", "aged", "red", "bed", "speed",
    "hundred", "indeed", "overloaded", "exhausted", "outdated", "expired", "unaffected", "affected",
    "corrupted", "used", "delighted", "connected", "scheduled",
  ]

  private func isParticiple(_ form: String) -> Bool {
    if Self.states.contains(form) { return false }
    return Self.irregular.contains(form) || form.hasSuffix("ed") && form.utf8.count > 3
  }
}

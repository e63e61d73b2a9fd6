/// An account of one act in two parts: who or what acted, and what they did.
///
/// "Monitoring alerted Sarah" is "Monitoring" and "alerted Sarah"; words that do not say who acted,
/// or leave doubt where the verb is, have no such parts.
package struct ActorAndAct: Hashable, Sendable {
  /// The words before the verb, as typed.
  package var actor: String
  /// The verb and all after it, as typed.
  package var act: String

  /// Whether the verb is in the past and stands without "is", "had", "could" and the like.
  package private(set) var isPast = false

  /// Parts an account; nil when it does not say for sure who acted.
  package init?(parting words: String) {
    let phrase = Phrase(words)
    guard let verb = VerbFinder(phrase).verb, verb > 0 else { return nil }
    var end = verb
    while end > 1, Adverbs.isAdverb(phrase.form(end - 1)) { end -= 1 }
    guard VerbFinder(phrase).canAct(upTo: end) else { return nil }
    let start = phrase.tokens[end].range.lowerBound
    let bytes = Array(phrase.text.utf8)
    actor = String(decoding: bytes[..<start], as: UTF8.self)
    act = String(decoding: bytes[start...], as: UTF8.self)
    while actor.hasSuffix(" ") { actor.removeLast() }
    isPast = !Adverbs.auxiliaries.contains(phrase.form(verb))
    if isNamedAct(phrase, end) { return nil }
    // "The fix was deployed" hides who deployed it.
    if case .doubtful = Slot.pastPredicate.fit(act), !phrase.isSeveralSentences { return nil }
  }

  /// "fix deployed", "release rolled back": a thing with what somebody did to it.
  private func isNamedAct(_ phrase: Phrase, _ verb: Int) -> Bool {
    let form = phrase.form(verb)
    let words = phrase.tokens[verb...].prefix { $0.kind == .word }.map(\.form)
    let noun = phrase.form(verb - 1)
    let people: WordClass = [.role, .team, .wideGroup]
    guard Lexicon.standard.classes(of: noun).isDisjoint(with: people) || words.count == 1 else {
      return false
    }
    // "by", "to" and the like after a verb that needs an object leave it without one.
    let ends: Set<String> = [
      "back", "out", "off", "up", "by", "to", "for", "with", "in", "on", "at",
    ]
    let hasNoObject = words.count == 1 || ends.contains(words[1])
    return hasNoObject && !Adverbs.byItself.contains(form)
      && (Verbs.twins.contains(noun) || Adverbs.isThing(noun))
  }

  /// Whether an account begins with what was done, so that only who did it is missing.
  package static func startsWithAct(_ words: String) -> Bool {
    let phrase = Phrase(words)
    return VerbFinder(phrase).verb == 0 || Verbs.ing[phrase.form(0)] != nil
  }
}

/// Finds the verb that says what was done.
private struct VerbFinder {
  private let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }

  /// Subjects longer than this are told apart too badly.
  private static let longest = 8

  private static let determiners: Set<String> = [
    "the", "a", "an", "our", "their", "his", "her", "its", "my", "your", "this", "these", "those",
    "that", "all", "no", "some", "several", "both", "one", "two", "three", "each", "every",
    "another",
  ]
  private static let pronouns: Set<String> = ["i", "we", "he", "she", "you", "me"]
  private static let particles: Set<String> = [
    "to", "back", "off", "out", "up", "down", "in", "on", "over", "into", "from", "with", "for",
    "at", "by", "that", "it", "them", "him", "us", "me", "and", "again",
  ]
  /// Words that turn what follows into a part of another sentence.
  private static let turns: Set<String> = [
    "why", "when", "that", "which", "who", "because", "after", "before", "if", "while", "whether",
    "how", "what", "where", "since", "until", "as", "so", "but", "then", "there", "it", "they",
    "this", "these", "those", "here", "not", "no", "per", "via", "due", "like",
  ]

  /// The index of the verb; 0 when nothing comes before it, nil when there is none for sure.
  var verb: Int? {
    if isPast(0), !isNounLike(0) { return 0 }
    let limit = min(phrase.tokens.count, Self.longest)
    guard limit > 1 else { return nil }
    for index in 1..<limit {
      if isStop(index) { break }
      if isVerb(index) { return index }
    }
    return present(upTo: limit)
  }

  private func isVerb(_ index: Int) -> Bool {
    guard phrase.tokens[index].kind == .word else { return false }
    let form = phrase.form(index)
    if Adverbs.auxiliaries.contains(form) { return !["will", "may", "can"].contains(form) }
    return isPast(index) && !isNounLike(index)
  }

  private func isPast(_ index: Int) -> Bool {
    guard phrase.tokens.indices.contains(index), phrase.tokens[index].kind == .word else {
      return false
    }
    let form = phrase.form(index)
    if Adverbs.auxiliaries.contains(form) { return true }
    if form == "left" || form == "lead" { return index > 0 || phrase.tokens.count > 2 }
    return Verbs.irregularPasts.contains(form) || Verbs.pasts[form] != nil
      || form.hasSuffix("ed") && form.utf8.count > 4 && !form.contains("-")
  }

  /// "the failed job restarted", "read replica lagged": a form that only describes what follows.
  private func isNounLike(_ index: Int) -> Bool {
    let form = phrase.form(index)
    guard form.hasSuffix("ed") || Verbs.bases.contains(form) else { return false }
    let next = phrase.form(index + 1)
    guard index + 1 < phrase.tokens.count, phrase.tokens[index + 1].kind == .word,
      !Self.determiners.contains(next), !Self.pronouns.contains(next),
      !Self.particles.contains(next), !Adverbs.isAdverb(next), !isName(index + 1)
    else { return false }
    let later = (index + 2)..<max(index + 2, min(phrase.tokens.count, index + 4))
    return later.contains { later in
      isPast(later) && !(index + 1..<later).contains { Self.turns.contains(phrase.form($0)) }
        && !(index + 1..<later).contains { isStop($0) }
    }
  }

  /// "Error rate rises to 40%": a present form that what follows makes a verb.
  private func present(upTo limit: Int) -> Int? {
    (1..<limit).first { index in
      guard !(1...index).contains(where: isStop), Verbs.present[phrase.form(index)] != nil,
        !Self.determiners.contains(phrase.form(index - 1))
      else { return false }
      let next = phrase.form(index + 1)
      return Self.determiners.contains(next) || Self.particles.contains(next) || isName(index + 1)
    }
  }

  private func isName(_ index: Int) -> Bool {
    guard let first = phrase.typed(index).utf8.first else { return false }
    return Byte.isUpper(first)
  }

  private func isStop(_ index: Int) -> Bool {
    guard phrase.tokens[index].kind == .punctuation else { return false }
    return !["(", ")", "&", "/", "-", "'", "@", "#", "\""].contains(phrase.form(index))
  }

  /// Whether the words up to a token can name who or what acted.
  func canAct(upTo end: Int) -> Bool {
    let forms = (0..<end).map(phrase.form)
    guard let first = forms.first, forms.count <= 6, !Adverbs.isAdverb(first) else { return false }
    if forms.contains(where: Self.turns.contains) { return false }
    let isAct = Verbs.ing[first] != nil && end > 2 || Verbs.bases.contains(first) && isImperative
    if isAct || Adverbs.auxiliaries.contains(first) { return false }
    // "31 of 46 delivered" counts what was delivered, and names nobody.
    if phrase.tokens[0].kind == .number, !(1..<max(end, 1)).contains(where: namesThing) {
      return false
    }
    let classes = Lexicon.standard.classes(of: first)
    return !classes.contains(.function) || Self.determiners.contains(first)
      || Self.pronouns.contains(first)
  }

  private func namesThing(_ index: Int) -> Bool {
    phrase.tokens[index].kind == .word
      && !Lexicon.standard.classes(of: phrase.form(index)).contains(.function)
  }

  /// "restart the pods that failed": a bare verb with what it is done to.
  private var isImperative: Bool {
    let next = phrase.form(1)
    return Self.determiners.contains(next) || Self.particles.contains(next)
  }
}

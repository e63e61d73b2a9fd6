import Facts

/// Words to follow the name of somebody or something: what it did, or what happened to it.
struct Predicate {
  private let phrase: Phrase
  /// Whether the words must be an act of their subject, so that a passive hides who acted.
  private let isAct: Bool

  init(_ phrase: Phrase, isAct: Bool) { (self.phrase, self.isAct) = (phrase, isAct) }

  private static let pronouns: Set<String> = ["i", "we", "he", "she", "they", "it", "you"]
  private static let shortened: [String: String] = [
    "we've": "", "i've": "", "they've": "", "you've": "", "we'd": "", "i'd": "", "they'd": "",
  ]
  private static let be: Set<String> = ["was", "were", "been", "being", "got", "is", "are"]
  private static let determiners: Set<String> = [
    "the", "a", "an", "our", "their", "his", "her", "its", "my", "your", "this", "these", "those",
    "another", "some", "several", "many",
  ]

  func fit() -> Fit {
    if phrase.isSeveralSentences {
      return .doubtful(question: Said(SlotKey.severalSentences))
    }
    let start = afterSubject()
    if start >= phrase.tokens.count { return .fits(phrase.text) }
    if let question = doubt(at: start) { return .doubtful(question: question) }
    let left = start > 0 ? phrase.rest(upTo: start) : nil
    let body = Self.lowerVerb(phrase, start)
    guard let past = pastForm(at: start) else {
      guard let left else { return .fits(body) }
      return .mended(body, change: Said(SlotKey.leftOut, ["words": left]))
    }
    let form = phrase.form(start)
    return .mended(
      past + body.dropFirst(phrase.typed(start).count),
      change: left.map {
        Said(SlotKey.leftOutAndBecame, ["left": $0, "words": form, "better": past])
      } ?? Said(SlotKey.became, ["words": form, "better": past]))
  }

  /// The index of the first token after a subject that only repeats who is meant.
  private func afterSubject() -> Int {
    var index = 0
    while index + 1 < phrase.tokens.count {
      let form = phrase.form(index)
      if Self.shortened[form] != nil {
        index += 1
      } else if Self.pronouns.contains(form), phrase.tokens[index + 1].kind == .word {
        index += 1
      } else if index > 0, form == "have" || form == "had", isParticiple(phrase.form(index + 1)) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private func isParticiple(_ form: String) -> Bool {
    Verbs.irregularParticiples.contains(form) || form.hasSuffix("ed") && form.utf8.count > 4
  }

  /// A question back when the words cannot follow a subject.
  private func doubt(at start: Int) -> Said? {
    let first = phrase.form(start)
    // "I was paged" tells what happened to a person, which is what was asked.
    if isAct, start == 0, let question = passive(at: start) { return question }
    if start == 0, let verb = verbAfterSubject() {
      return Self.askStart(phrase.rest(from: verb))
    }
    if lacksVerb(from: start) { return Said(SlotKey.verbAfterName) }
    if isTwin(first), isNoun(at: start) { return askAct(first) }
    if isAct, start == 0, isNamedAct() { return askAct(nil) }
    return nil
  }

  private static let settings: Set<String> = [
    "yesterday", "today", "tonight", "this", "last", "at", "on", "in", "since", "from", "about",
    "around", "between", "during", "for", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
  ]

  /// "yesterday at 6pm": words that tell when or where, and nothing that could be a verb among them.
  private func lacksVerb(from start: Int) -> Bool {
    guard Self.settings.contains(phrase.form(start)) else { return false }
    return !(start..<phrase.tokens.count).contains { index in
      let form = phrase.form(index)
      return Verbs.isForm(form) || isParticiple(form) || Adverbs.auxiliaries.contains(form)
    }
  }

  /// "was rolled back": asks for the act itself, unless the words name who acted.
  private func passive(at start: Int) -> Said? {
    guard ["was", "were", "got", "been", "being"].contains(phrase.form(start)) else { return nil }
    var next = start + 1
    while Adverbs.isAdverb(phrase.form(next)) { next += 1 }
    let verb = phrase.form(next)
    guard isParticiple(verb), !Adverbs.states.contains(verb), !Adverbs.done.contains(verb)
    else { return nil }
    if (next..<phrase.tokens.count).contains(where: { phrase.form($0) == "by" }) { return nil }
    let rest = phrase.rest(from: next)
    return Said(SlotKey.hidesActor, ["words": "\(phrase.form(start)) \(verb)", "start": rest])
  }

  /// The verb of a clause that brings its own subject: "the server crashed", "Sarah paged them".
  private func verbAfterSubject() -> Int? {
    guard Self.determiners.contains(phrase.form(0)) || startsWithName else { return nil }
    let limit = min(phrase.tokens.count, 6)
    return (1..<max(limit, 1)).first { index in
      let form = phrase.form(index)
      return phrase.tokens[index].kind == .word && Verbs.isPast(form) && !isBeforeNoun(index)
        && index + 1 <= phrase.tokens.count
    }
  }

  private var startsWithName: Bool {
    let typed = phrase.typed(0)
    guard let first = typed.utf8.first, Byte.isUpper(first), phrase.tokens.count > 1 else {
      return false
    }
    let form = phrase.form(0)
    return !Verbs.isForm(form) && !Adverbs.isAdverb(form) && Verbs.isPast(phrase.form(1))
  }

  /// "the failed job was ...": a participle before the noun it describes is not the verb.
  private func isBeforeNoun(_ index: Int) -> Bool {
    let later = (index + 1)..<min(phrase.tokens.count, index + 4)
    return later.contains { Verbs.isPast(phrase.form($0)) } && phrase.form(index).hasSuffix("ed")
  }

  private func isTwin(_ form: String) -> Bool {
    Verbs.twins.contains(form) || Verbs.present[form].map(Verbs.twins.contains) ?? false
  }

  /// "fix applied", "release of the new version": a twin that its neighbours make a noun.
  private func isNoun(at index: Int) -> Bool {
    let next = phrase.form(index + 1)
    if next == "of" || Self.be.contains(next) { return true }
    return !Verbs.isPast(phrase.form(index)) && (Verbs.isPast(next) || isParticiple(next))
  }

  /// "manual fix applied": a short run of words whose only verb is a participle at its end.
  private func isNamedAct() -> Bool {
    let count = phrase.tokens.count
    guard (2...5).contains(count), phrase.tokens.allSatisfy({ $0.kind == .word }) else {
      return false
    }
    let first = phrase.form(0)
    let isVerb =
      Verbs.isForm(first) || Adverbs.isAdverb(first) || Adverbs.auxiliaries.contains(first)
    guard !isVerb, isParticiple(phrase.form(count - 1)) else { return false }
    let before = phrase.form(count - 2)
    return Verbs.twins.contains(before) || Adverbs.isThing(before)
  }

  private static func askStart(_ rest: String) -> Said {
    Said(SlotKey.startWith, ["start": rest])
  }

  private func askAct(_ twin: String?) -> Said {
    let last = phrase.form(phrase.tokens.count - 1)
    if let verb = phrase.tokens.indices.first(where: { Adverbs.byItself.contains(phrase.form($0)) })
    {
      return Self.askStart(phrase.rest(from: verb))
    }
    let noun = phrase.rest(upTo: phrase.tokens.count - 1)
    if isParticiple(last), phrase.tokens.count > 1 {
      return Said(SlotKey.startWithAct, ["start": "\(last) the \(Phrase.lowered(noun))"])
    }
    let past = twin.flatMap { Verbs.bases.contains($0) ? Verbs.past($0) : nil } ?? "restarted"
    return Said(SlotKey.startWithVerb, ["verb": past])
  }

  private static func lowerVerb(_ phrase: Phrase, _ start: Int) -> String {
    let body = phrase.rest(from: start)
    let form = phrase.form(start)
    let isVerb =
      form.hasSuffix("ed") || form.hasSuffix("ing") || Verbs.irregularPasts.contains(form)
      || Verbs.bases.contains(form) || Adverbs.isAdverb(form) || Adverbs.auxiliaries.contains(form)
      || Verbs.present[form] != nil
    return isVerb && !phrase.isMarked(start) ? Phrase.lowered(body) : body
  }

  /// The first verb in the past, when its form leaves no doubt what it is.
  private func pastForm(at start: Int) -> String? {
    let form = phrase.form(start)
    guard phrase.tokens[start].kind == .word, !Verbs.isPast(form) else { return nil }
    guard let base = Verbs.ing[form] ?? Verbs.present[form] ?? knownBase(form),
      base != "be", base != "have", base != "do"
    else { return nil }
    let past = Verbs.past(base)
    guard past != form, phrase.tokens.count > start + 1 else { return nil }
    let near = (start + 1)..<min(phrase.tokens.count, start + 3)
    if isTwin(form), near.contains(where: { Adverbs.auxiliaries.contains(phrase.form($0)) }) {
      return nil
    }
    if form.hasSuffix("ing") || form.hasSuffix("s"), Adverbs.links.contains(phrase.form(start + 1))
    {
      return nil
    }
    return past
  }

  private func knownBase(_ form: String) -> String? { Verbs.bases.contains(form) ? form : nil }
}

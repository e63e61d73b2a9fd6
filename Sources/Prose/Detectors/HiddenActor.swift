/// Finds passives that leave out a person who chose, did, or left something undone.
///
/// "The change was deployed" hides somebody; "The site was overloaded" hides nobody, and "was
/// stopped by the night crew" says who. A form of "be" or "get" opens the search, adverbs and
/// negation may follow, a participle closes it; what kind of act the participle names decides.
enum HiddenActor {
  /// The passives of a sentence that hide somebody.
  static func find(in sentence: Statement) -> [Caught] {
    guard sentence.hasAny([.be, .get]) else { return [] }
    var found: [Caught] = []
    var index = sentence.span.lowerBound
    while index < sentence.span.upperBound {
      guard sentence.has(index, [.be, .get]), let passive = Passive(at: index, in: sentence) else {
        index += 1
        continue
      }
      if HiddenActorJudge(passive).hidesSomebody {
        found.append(
          Caught(.hiddenActor, sentence.range(passive.tokens), hint: passive.activeVoice))
      }
      index = passive.tokens.upperBound
    }
    return found
  }
}

/// A form of "be" or "get" with a participle.
struct Passive {
  let sentence: Statement
  /// From the first auxiliary to the participle.
  let tokens: Range<Int>
  /// The participle, and those joined to it: "tested but not deployed".
  let participles: [Int]
  /// Words between the auxiliary and the participle, and auxiliaries before.
  let auxiliaries: Range<Int>

  /// The passive that a form of "be" or "get" opens, if it opens one.
  init?(at start: Int, in sentence: Statement) {
    self.sentence = sentence
    guard let first = Self.participle(after: start, in: sentence) else { return nil }
    if sentence.has(start, .get), sentence.has(start - 1, [.determiner]) { return nil }
    var all = [first]
    while all.count < 4, let next = Self.joined(to: all[all.count - 1], in: sentence) {
      all.append(next)
    }
    participles = all
    auxiliaries = Self.firstAuxiliary(before: start, in: sentence)..<first
    tokens = auxiliaries.lowerBound..<(first + 1)
  }

  private static func participle(after start: Int, in sentence: Statement) -> Int? {
    var index = start + 1
    let limit = start + 7
    while index < limit, sentence.span.contains(index) {
      let cue = sentence.cue(index)
      // "was well tested": an adverb that looks like one is passed over; a participle is not.
      if cue.contains(.participle), !cue.contains(.adverb) {
        return isAdjective(index, in: sentence) ? nil : index
      }
      let passes =
        !cue.isDisjoint(with: [.adverb, .negation, .humanly]) || cue.contains(.be)
        || sentence.isOne(index, of: betweens)
      guard passes, sentence.form(index) != "," || isParenthesis(index, in: sentence) else {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static let betweens: Words = [
    "being", "been", "well", "all", "both", "then", "yet", "ever", "largely", "first", ",",
  ]

  /// ", however," between the two.
  private static func isParenthesis(_ index: Int, in sentence: Statement) -> Bool {
    sentence.isOne(index - 1, of: asides) || sentence.isOne(index + 1, of: asides)
  }

  private static let asides: Words = [
    "however", "therefore", "though", "instead", "unfortunately", "then",
  ]

  /// "was scheduled maintenance": a participle before the noun it describes.
  private static func isAdjective(_ index: Int, in sentence: Statement) -> Bool {
    let next = index + 1
    guard sentence.isWord(next) else { return false }
    let cue = sentence.cue(next)
    let follows: Cue = [
      .function, .adverb, .participle, .weekday, .month, .dayWord, .numberWord, .span, .role,
    ]
    guard cue.isDisjoint(with: follows) else { return false }
    let form = sentence.form(next)
    if form.hasSuffix("ing") { return false }
    // "was left open", "was set high", "was made available", "was asked questions", "was named X".
    if sentence.isOne(index, of: takesComplement) || cue.contains(.capital) { return false }
    return !sentence.isOne(next, of: afterParticiples)
  }

  private static let takesComplement: Words = [
    "left", "set", "made", "kept", "declared", "marked", "given", "run", "sent", "asked", "told",
    "shown", "taken", "put", "brought", "considered", "called", "held", "paid", "offered", "denied",
    "switched", "turned", "rendered", "charged", "built", "pushed", "moved",
  ]

  private static let afterParticiples: Words = [
    "back", "away", "together", "apart", "online", "offline", "live", "earlier", "ahead", "home",
    "forward", "aside", "instead", "again", "there", "here", "right", "twice", "once", "alone",
    "downstream", "upstream", "next", "last", "wrong", "open", "late", "early", "overnight",
  ]

  /// "tested and shipped", "found but not fixed", "reviewed, tested".
  private static func joined(to index: Int, in sentence: Statement) -> Int? {
    var next = index + 1
    guard ["and", "or", "but", ",", "nor"].contains(sentence.form(next)) else { return nil }
    next += 1
    if ["and", "or", "but"].contains(sentence.form(next)) { next += 1 }
    var passed = 0
    while sentence.has(next, [.adverb, .negation]), !sentence.has(next, .be), passed < 3 {
      next += 1
      passed += 1
    }
    let cue = sentence.cue(next)
    guard cue.contains(.participle), !cue.contains(.adverb), !cue.contains(.function) else {
      return nil
    }
    // "was restarted and traffic returned": a past with a subject of its own is no participle;
    // "and caused outages" is a past too, told by the object behind it.
    let after = sentence.cue(next + 1)
    let isObject = !after.isDisjoint(with: [.determiner, .pronoun, .own, .numberWord, .figure])
    return isObject || isAdjective(next, in: sentence) ? nil : next
  }

  private static func firstAuxiliary(before start: Int, in sentence: Statement) -> Int {
    var index = start
    var steps = 0
    while steps < 6, sentence.span.contains(index - 1),
      sentence.has(index - 1, [.be, .have, .possible, .called, .negation, .adverb])
        || sentence.form(index - 1) == "to"
    {
      index -= 1
      steps += 1
    }
    // Adverbs that open the sentence belong to it, not to the verb.
    while index < start, !sentence.has(index, [.be, .have, .possible, .called]),
      sentence.form(index) != "to"
    {
      index += 1
    }
    return index
  }

  /// Whether some word stands among the auxiliaries.
  func has(_ wanted: Cue) -> Bool { auxiliaries.contains { sentence.has($0, wanted) } }

  func hasForm(_ forms: String...) -> Bool {
    auxiliaries.contains { forms.contains(sentence.form($0)) }
  }

  /// How to say it with somebody in front: "we deployed", "we had not tested"; empty when unsure.
  var activeVoice: String {
    let verb = sentence.form(participles[0])
    if has(.negation) { return "we had not \(verb)" }
    if has([.called]) || hasForm("to") { return "" }
    let particle = sentence.form(participles[0] + 1)
    let tail = ["back", "out", "off", "down", "up"].contains(particle) ? " \(particle)" : ""
    let adverb = auxiliaries.first { sentence.has($0, .humanly) }.map { sentence.form($0) + " " }
    let past = Self.pasts[verb] ?? verb
    return "we \(adverb ?? "")\(past)\(tail)"
  }

  private static let pasts = Dictionary(
    IrregularVerb.all.map { ($0.participle, $0.past) }, uniquingKeysWith: { first, _ in first })
}

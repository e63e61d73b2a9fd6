/// Decides whether a passive hides a person who answers for what is told.
struct HiddenActorJudge {
  private let passive: Passive
  private let sentence: Statement

  init(_ passive: Passive) { (self.passive, sentence) = (passive, passive.sentence) }

  var hidesSomebody: Bool {
    let last = passive.participles[passive.participles.count - 1]
    let agent = Agent(after: last, in: sentence)
    if agent == .named { return false }
    // Told in the past, "by a combination of factors" stands where somebody would.
    if agent == .nobody { return !isGeneral && !isPossible }
    return passive.participles.contains { hides($0, means: agent == .means) }
  }

  private func hides(_ participle: Int, means: Bool) -> Bool {
    let cue = sentence.cue(participle)
    let isAct = cue.contains(.act)
    let isHumanly = isDoneHumanly(around: participle)
    if isPossible || isDesigned(participle) || isOfReaders(participle) { return false }
    if isInfinitive { return isCalledFor && (isAct || isHumanly) }
    if isCalledFor { return isAct || isHumanly || cue.contains(.eitherAct) && !isTraffic }
    if means { return !cue.contains(.state) || isAct || cue.contains(.settled) }
    if isHumanly { return !isGeneral || isAct }
    if cue.contains(.noticed), !isAct { return isNegated && !isGeneral }
    if isGeneral { return isAct && (isNegated || isHabit || isProgressive) && !isConditional }
    if isAct { return true }
    if cue.contains(.eitherAct) { return !isTraffic && !isPerson && (!isGerund || isNegated) }
    if !cue.isDisjoint(with: [.settled, .state]) { return false }
    return !isTraffic && !isPerson && !isGerund && !isConditional
  }

  // MARK: What stands before the participle

  private var isNegated: Bool {
    passive.has(.negation)
      || subject.contains { ["no", "neither", "none"].contains(sentence.form($0)) }
  }

  /// "could be", "can be", "may be": nobody is said to have done it.
  private var isPossible: Bool {
    passive.has(.possible) && !(passive.hasForm("could") && passive.hasForm("have"))
  }

  /// "should have been", "needs to be", "will be".
  private var isCalledFor: Bool { passive.has(.called) || isNeeded }

  private var isNeeded: Bool {
    isInfinitive
      && ["need", "needs", "needed", "ought", "have", "has", "had"]
        .contains(sentence.form(passive.auxiliaries.lowerBound - 1))
  }

  private var isInfinitive: Bool { passive.hasForm("to") }

  private var isProgressive: Bool { passive.hasForm("being") && !isGerund }

  /// "logs not being shipped": "being" without a form of "be" before it.
  private var isGerund: Bool {
    passive.hasForm("being")
      && !passive.hasForm("is", "are", "was", "were", "am", "isn't", "aren't", "wasn't", "weren't")
  }

  /// The present tense tells what is usual, not what somebody did.
  private var isGeneral: Bool {
    passive.hasForm("is", "are", "isn't", "aren't", "get", "gets")
      && !passive.has(.called)
  }

  private var isHabit: Bool {
    passive.auxiliaries.contains { sentence.isOne($0, of: Self.habits) }
  }

  private static let habits: Words = [
    "regularly", "always", "often", "usually", "routinely", "currently", "still", "also",
    "sometimes", "frequently", "now", "already", "typically", "normally",
  ]

  private static let conditions: Words = [
    "when", "while", "if", "until", "once", "unless", "whenever", "as", "where",
  ]

  private static let stops: Words = [",", ";", ":"]

  /// "when", "if", "until" and the like open the clause.
  private var isConditional: Bool {
    var index = passive.auxiliaries.lowerBound - 1
    var steps = 0
    while steps < 8, sentence.span.contains(index) {
      if sentence.isOne(index, of: Self.conditions) { return true }
      if sentence.isOne(index, of: Self.stops) { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  private static let purposes: Words = [
    "designed", "intended", "meant", "expected", "supposed", "required", "built", "used", "known",
    "believed", "considered", "set", "configured",
  ]

  /// "is designed to", "was intended for", "are expected to": what a thing is for.
  private func isDesigned(_ participle: Int) -> Bool {
    let next = sentence.form(participle + 1)
    let verb = sentence.form(participle)
    if ["set", "configured"].contains(verb) { return next == "to" && isGeneral }
    return sentence.isOne(participle, of: Self.purposes)
      && ["to", "for", "as", "with"].contains(next)
  }

  /// "orders that were not placed", "was left without water": what readers do, and what befalls them.
  private func isOfReaders(_ participle: Int) -> Bool {
    switch sentence.form(participle) {
    case "placed": head.map { ["order", "orders"].contains(sentence.form($0)) } ?? false
    case "left": sentence.form(participle + 1) == "without"
    default: false
    }
  }

  /// "accidentally", "by hand", "in error": only people do so.
  private func isDoneHumanly(around participle: Int) -> Bool {
    let near = passive.auxiliaries.lowerBound..<(participle + 4)
    if near.contains(where: { sentence.has($0, .humanly) }) { return true }
    return (participle + 1..<participle + 5).contains { index in
      switch (sentence.form(index), sentence.form(index + 1)) {
      case ("by", "mistake"), ("by", "hand"), ("by", "accident"), ("in", "error"),
        ("on", "purpose"), ("without", "approval"), ("without", "testing"), ("without", "review"):
        true
      default: false
      }
    }
  }

  // MARK: The subject

  private static let clauseEnds: Words = [",", ";", ":", "("]

  /// The words before the auxiliaries, back to the start of their clause, at most ten.
  private var subject: Range<Int> {
    let end = passive.auxiliaries.lowerBound
    var start = end
    while start - 1 >= sentence.span.lowerBound, end - start < 10,
      !sentence.isOne(start - 1, of: Self.clauseEnds)
    {
      start -= 1
    }
    return start..<end
  }

  /// The noun the clause is about: the last word before "of", "in" and the like, or before the verb.
  private var head: Int? {
    var words = subject
    // "customers who were told", "the change that was made": what the clause hangs on.
    if let last = words.last, ["who", "that", "which"].contains(sentence.form(last)) {
      if sentence.form(last) == "who" { return last }
      if sentence.isWord(last - 1), !sentence.has(last - 1, .function) { return last - 1 }
      words = words.dropLast()
    }
    let cut =
      words.first { index in
        sentence.has(index, [.preposition, .participle]) && index > words.lowerBound
          && sentence.isWord(index - 1)
          && !sentence.has(index - 1, [.function, .adverb, .participle])
      } ?? words.upperBound
    return (words.lowerBound..<cut).last { sentence.isWord($0) && !sentence.has($0, .adverb) }
  }

  /// Whether the clause is about what systems handle by themselves.
  private var isTraffic: Bool { head.map { sentence.has($0, .traffic) } ?? false }

  private var isPerson: Bool {
    head.map { index in
      sentence.has(index, [.people, .own, .team, .role])
        || ["he", "she", "they", "you", "who"].contains(sentence.form(index))
    } ?? false
  }
}

/// What a phrase with "by" behind a participle names.
enum Agent {
  case none, named, means
  /// "a combination of factors": words that stand in for somebody and name nothing.
  case nobody

  init(after participle: Int, in sentence: Statement) {
    self = .none
    var index = participle + 1
    while index <= participle + 12, sentence.span.contains(index) {
      let form = sentence.form(index)
      let isStop = sentence.isOne(index, of: Self.stops) && sentence.form(index + 1) != "by"
      if isStop || sentence.has(index, .be) { return }
      if form == "by", let found = Self.kind(at: index + 1, in: sentence) {
        self = found
        return
      }
      index += 1
    }
  }

  private static let stops: Words = [
    ";", ",", "which", "that", "when", "because", "while", "so", "but", "who", ":",
  ]

  private static let manner: Words = [
    "default", "mistake", "accident", "error", "hand", "email", "mail", "post", "phone", "law",
    "contrast", "chance", "choice", "design", "letter", "text", "name", "itself", "themselves",
    "then", "now", "far", "half", "way", "order", "virtue",
  ]

  private static let blanks: Set<String> = [
    "factors", "circumstances", "reasons", "causes", "events",
  ]

  /// "a combination of factors", "a number of reasons", "various circumstances".
  private static func isNobody(from index: Int, in sentence: Statement) -> Bool {
    let noun = (index..<index + 5).first { blanks.contains(sentence.form($0)) }
    guard let noun else { return false }
    return (index..<noun).allSatisfy { at in
      [
        "a", "of", "combination", "number", "series", "variety", "range", "set", "several",
        "various", "many", "multiple", "unforeseen", "external", "some", "unfortunate",
      ].contains(sentence.form(at))
    } && !sentence.has(noun + 1, .opener) && ![":", "("].contains(sentence.form(noun + 1))
  }

  /// nil for a time or an extent, which say neither who nor how.
  private static func kind(at index: Int, in sentence: Statement) -> Agent? {
    let form = sentence.form(index)
    if sentence.has(index, [.weekday, .month, .dayWord, .span]) || sentence.isOne(index, of: manner)
    {
      return nil
    }
    if sentence.read.tokens.indices.contains(index), sentence.read.tokens[index].kind == .number {
      // "by 10:49", "by 5%", though "by 12 attackers".
      return sentence.has(index + 1, [.people, .role, .team]) ? .named : nil
    }
    if isNobody(from: index, in: sentence) { return .nobody }
    if ["the", "next", "early", "late", "mid", "about", "around", "end"].contains(form) {
      let time = (index + 1..<index + 4).first {
        sentence.has($0, [.span, .weekday, .month, .dayWord])
          || ["time", "end", "close", "start", "beginning"].contains(sentence.form($0))
      }
      // "by the night" is a time, "by the night crew" is not.
      let after = time.map { $0 + 1 } ?? index
      if time != nil, !sentence.isWord(after) || sentence.has(after, [.function, .adverb, .span]) {
        return nil
      }
    }
    if form.hasSuffix("ing"), form.utf8.count > 4 {
      // "by pipe bending" names a thing, "by restarting it" a means.
      return sentence.has(index + 1, .be) ? .named : .means
    }
    if sentence.has(index, [.adverb]), sentence.form(index + 1).hasSuffix("ing") { return .means }
    return .named
  }
}

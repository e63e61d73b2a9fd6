/// Finds a person or a supplier blamed for what went wrong.
enum Blame {
  static func find(in sentence: Statement) -> [Caught] {
    var found: [Caught] = []
    for phrase in sentence.phrases(Phrases.blames) {
      if phrase.sense == .humanError {
        if !isDenied(sentence, before: phrase.tokens.lowerBound) {
          found.append(Caught(.blamePerson, sentence.range(phrase.tokens)))
        }
      } else if !ownsIt(sentence) {
        found.append(Caught(.blameSupplier, sentence.range(phrase.tokens)))
      }
    }
    for index in sentence.span where isSuspect(index, sentence) {
      if let tokens = person(at: index, sentence) {
        append(Caught(.blamePerson, sentence.range(tokens)), to: &found)
      } else if let tokens = supplier(at: index, sentence), !ownsIt(sentence) {
        append(Caught(.blameSupplier, sentence.range(tokens)), to: &found)
      }
    }
    return found
  }

  /// Whether a token may name somebody: most do not.
  private static func isSuspect(_ index: Int, _ sentence: Statement) -> Bool {
    sentence.has(index, [.role, .supplier, .capital])
      || sentence.form(index).utf8.last == 115 && sentence.form(index).hasSuffix("'s")
  }

  private static func append(_ caught: Caught, to found: inout [Caught]) {
    if !found.contains(where: { $0.range.overlaps(caught.range) }) { found.append(caught) }
  }

  /// "we do not call this human error".
  private static func isDenied(_ sentence: Statement, before index: Int) -> Bool {
    (index - 5..<index).contains { sentence.has($0, .negation) }
  }

  /// What only people do wrong.
  private static let lapses: Words = [
    "forgot", "neglected", "ignored", "mistyped", "misread", "misjudged", "mishandled", "botched",
    "disregarded", "erred", "overlooked", "skipped", "misconfigured", "bypassed",
  ]

  private static let faults: Words = [
    "mistake", "error", "negligence", "oversight", "failure", "fault", "carelessness",
  ]

  /// "an engineer forgot", "Dana mistyped", "the technician's mistake".
  private static func person(at index: Int, _ sentence: Statement) -> Range<Int>? {
    if isOwned(index, sentence) {
      return sentence.isOne(index + 1, of: faults) ? index..<(index + 2) : nil
    }
    let isRole = sentence.has(index, .role) && !sentence.has(index - 1, .preposition)
    let isName =
      sentence.has(index, .capital) && !sentence.has(index, [.function, .weekday, .month, .adverb])
    guard isRole || isName, !(isRole && sentence.has(index, .supplier)) else { return nil }
    var verb = index + 1
    while sentence.has(verb, [.adverb, .have]), verb < index + 4 { verb += 1 }
    let form = sentence.form(verb)
    let isFault =
      sentence.isOne(verb, of: lapses)
      || form == "made"
        && ["mistake", "error"].contains { near in
          (verb + 1..<verb + 4).contains { sentence.form($0) == near }
        }
      || isRole
        && (form == "failed" && sentence.form(verb + 1) == "to"
          || ["deleted", "caused", "broke", "missed"].contains(form))
      || (index + 1..<verb).contains { sentence.has($0, .humanly) }
        && sentence.has(verb, [.act, .eitherAct, .failing]) && sentence.form(verb).hasSuffix("ed")
    return isFault ? index..<(verb + 1) : nil
  }

  /// "the engineer's".
  private static func isOwned(_ index: Int, _ sentence: Statement) -> Bool {
    let form = sentence.form(index)
    guard form.hasSuffix("'s") else { return false }
    return CueBook.standard.cue(of: String(form.dropLast(2))).contains(.role)
  }

  /// "our hosting provider failed", "the carrier let us down".
  private static func supplier(at index: Int, _ sentence: Statement) -> Range<Int>? {
    guard sentence.has(index, .supplier) else { return nil }
    var verb = index + 1
    while sentence.has(verb, [.adverb, .have]), verb < index + 4 { verb += 1 }
    let form = sentence.form(verb)
    if sentence.has(verb, .failing) || form == "let" && sentence.form(verb + 1) == "us"
      || form == "failed"
    {
      return index..<(verb + 1)
    }
    let isFault = form == "is" || form == "was"
    guard isFault, ["at", "to", "responsible"].contains(sentence.form(verb + 1)) else { return nil }
    let blames =
      ["fault", "blame"].contains(sentence.form(verb + 2))
      || sentence.form(verb + 1) == "responsible"
    return blames ? index..<(verb + 2) : nil
  }

  /// Whether the sentence or its neighbours say what was ours to do.
  private static func ownsIt(_ sentence: Statement) -> Bool {
    let start = max(0, sentence.span.lowerBound - 24)
    let end = min(sentence.span.upperBound + 24, sentence.read.tokens.count)
    let near = Statement(read: sentence.read, span: start..<end)
    return near.span.contains { index in
      near.has(index, .own) && near.form(index) != "us" && near.isOne(index + 1, of: owning)
    }
  }

  private static let owning: Words = [
    "chose", "had", "did", "should", "depend", "depended", "relied", "rely", "could", "never",
    "didn't", "accepted", "signed", "job", "failure", "responsibility", "own", "fault", "take",
    "answer",
  ]
}

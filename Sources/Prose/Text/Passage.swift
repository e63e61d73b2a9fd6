/// An answer as the detectors see it: its tokens, what each is good for, and the facts it holds.
struct Passage: Sendable {
  let tokens: [Token]
  /// The classes of each token, those of phrases included.
  private(set) var classes: [WordClass]
  /// The facts found, in order of where they start.
  private(set) var facts: [Fact] = []
  /// Whether each token starts with a capital.
  let capitals: [Bool]
  /// Whether each token is part of a fact.
  private(set) var isFact: [Bool]
  /// Whether each token is part of a fact that started before it.
  private(set) var continuesFact: [Bool]
  /// Whether each token is part of a name.
  private(set) var isName: [Bool]

  /// Something exact that a reader could look up.
  struct Fact: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
      case clock = "clock time"
      case date = "date"
      case year = "year"
      case duration = "duration"
      case cadence = "cadence"
      case figure = "figure"
      case percent = "percentage"
      case money = "amount of money"
      case identifier = "number of a thing"
      case name = "name"
      case code = "exact term"
    }

    let kind: Kind
    /// The tokens of it, as indices.
    let tokens: Range<Int>
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Passage($0) }
  }

  /// Reads bytes, which may be broken UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon = .standard) {
    var scanner = Scanner(bytes: bytes)
    let tokens = scanner.scan()
    self.tokens = tokens
    classes = tokens.map { $0.kind == .word ? lexicon.classes(of: $0.hash) : [] }
    isFact = Array(repeating: false, count: tokens.count)
    isName = isFact
    continuesFact = isFact
    capitals = Self.capitals(bytes, tokens)
    markPhrases(lexicon)
    findFacts()
  }

  private static func capitals(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token]) -> [Bool] {
    let found = tokens.map { Byte.isUpper(bytes[$0.range.lowerBound]) }
    // In a text set in capitals throughout they tell nothing.
    let words = tokens.indices.filter { tokens[$0].kind == .word }
    let share = words.count { found[$0] }
    return words.count > 3 && share * 5 > words.count * 4
      ? Array(repeating: false, count: found.count) : found
  }

  private mutating func markPhrases(_ lexicon: Lexicon) {
    for index in tokens.indices.dropLast() where tokens[index].kind == .word {
      for phrase in lexicon.phrases(from: tokens[index].hash, tokens[index + 1].hash)
      where matches(phrase, at: index) {
        for offset in phrase.words.indices { classes[index + offset].formUnion(phrase.classes) }
      }
    }
  }

  private func matches(_ phrase: Lexicon.Phrase, at index: Int) -> Bool {
    guard index + phrase.words.count <= tokens.count else { return false }
    return phrase.words.indices.dropFirst(2).allSatisfy {
      tokens[index + $0].hash == phrase.words[$0]
    }
  }

  private mutating func findFacts() {
    let finder = FactFinder(self)
    var index = 0
    while index < tokens.count {
      if let fact = finder.fact(at: index) {
        facts.append(fact)
        for token in fact.tokens {
          isFact[token] = true
          isName[token] = fact.kind == .name
          continuesFact[token] = token > fact.tokens.lowerBound
        }
        index = fact.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The lower-cased token at an index, or an empty string beyond the ends.
  func form(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].form : "" }

  /// Whether the token at an index has any of some classes; false beyond the ends.
  func has(_ index: Int, _ wanted: WordClass) -> Bool {
    classes.indices.contains(index) && !classes[index].isDisjoint(with: wanted)
  }

  /// Where some tokens stand in the text, as UTF-8 offsets.
  func range(of indices: Range<Int>) -> Range<Int> {
    guard let first = indices.first, let last = indices.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Where one token stands.
  func range(_ index: Int) -> Range<Int> { tokens[index].range }

  /// The first fact of any of some kinds.
  func first(_ kinds: Set<Fact.Kind>) -> Range<Int>? {
    facts.first { kinds.contains($0.kind) }.map { range(of: $0.tokens) }
  }

  /// The first token with any of some classes.
  func first(_ wanted: WordClass) -> Int? { classes.indices.first { has($0, wanted) } }

  /// Whether the token starts a sentence, so that its capital tells nothing.
  func startsSentence(_ index: Int) -> Bool {
    if index == 0 { return true }
    switch tokens[index - 1].form {
    case ".", "!", "?", ":", "-", "*", "\u{2022}", "\"", "(", ";", "=": return true
    default: return false
    }
  }

  /// Whether the token is a vague word that no figure beside it makes exact.
  func isVague(_ index: Int) -> Bool {
    guard has(index, .vague), !isFact[index] else { return false }
    if has(index, [.wideGroup, .vagueThing, .looseThing]), !has(index, Self.alwaysVague) {
      let before = max(0, index - 2)..<index
      if before.contains(where: { isFact[$0] && tokens[$0].kind == .number }) { return false }
      if before.contains(where: { has($0, .numberWord) }) { return false }
      if !has(index, .vagueThing), index > 0, isNarrowing(index - 1) { return false }
    }
    return true
  }

  private static let alwaysVague: WordClass = [
    .vagueQuantity, .vagueTime, .vaguePerson, .hedge, .emptyAct, .padding,
  ]

  /// Whether the word tells which of many the word behind it means: "booking" before "process".
  private func isNarrowing(_ index: Int) -> Bool {
    guard isTelling(index), tokens[index].kind != .number else { return false }
    return !form(index).hasSuffix("ed") && !Adverbs.isAdverb(form(index)) && !has(index, .failure)
  }

  /// Whether the token is a word that tells this event from others.
  func isTelling(_ index: Int) -> Bool {
    if isFact[index] { return true }
    let token = tokens[index]
    guard token.kind == .word, token.form.utf8.count > 2, !has(index, .vague) else { return false }
    return classes[index].isDisjoint(with: [.function, .plainVerb, .own, .unknown, .reason])
  }
}

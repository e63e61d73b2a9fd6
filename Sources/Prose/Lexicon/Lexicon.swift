/// All classed words and phrases, looked up once a token.
struct Lexicon: Sendable {
  /// A phrase of two words or more.
  struct Phrase: Sendable {
    /// The hashes of its words.
    let words: [UInt64]
    let classes: WordClass
  }

  static let standard = Lexicon()

  private let single: HashedWords<WordClass>
  /// Phrases by their first two words.
  private let phrases: HashedWords<[Phrase]>

  private init() {
    var words: [UInt64: WordClass] = [:]
    var phrases: [UInt64: [Phrase]] = [:]
    for (list, classes) in Self.lists {
      for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let hashes = Verbs.words(String(entry)).map(wordHash)
        if hashes.count > 1 {
          phrases[Self.pair(hashes[0], hashes[1]), default: []]
            .append(Phrase(words: hashes, classes: classes))
        } else if let hash = hashes.first {
          words[hash, default: []].formUnion(classes)
        }
      }
    }
    single = HashedWords(words, nothing: [])
    self.phrases = HashedWords(phrases, nothing: [])
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second &* 0x9e37_79b9_7f4a_7c15) | 1
  }

  private static let lists: [(String, WordClass)] = [
    (WordClass.vagueQuantities, .vagueQuantity), (WordClass.vagueTimes, .vagueTime),
    (WordClass.vaguePeople, .vaguePerson), (WordClass.wideGroups, .wideGroup),
    (WordClass.vagueThings, .vagueThing), (WordClass.looseThings, .looseThing),
    (WordClass.hedges, .hedge), (WordClass.emptyActs, .emptyAct), (WordClass.paddings, .padding),
    (WordClass.formulas, .padding),
    (WordClass.functions, .function), (WordClass.plainVerbs, .plainVerb),
    (WordClass.weekdays, .weekday), (WordClass.months, .month), (WordClass.dayWords, .dayWord),
    (WordClass.clockWords, .clockWord), (WordClass.clockMarks, .clockMark),
    (WordClass.spans, .span), (WordClass.numberWords, .numberWord), (WordClass.roles, .role),
    (WordClass.teams, .team), (WordClass.owns, [.own, .function]),
    (WordClass.places, .place), (WordClass.labels, .labelled), (WordClass.cadences, .cadence),
    (WordClass.reasonWords, .reason), (WordClass.bounds, .bound), (WordClass.unknowns, .unknown),
    (WordClass.failures, .failure), (WordClass.lacks, .lack), (WordClass.liveds, .lived),
  ]

  /// The classes of one word, by its hash.
  func classes(of hash: UInt64) -> WordClass { single[hash] ?? [] }

  /// The phrases that start with two words, by their hashes.
  func phrases(from first: UInt64, _ second: UInt64) -> [Phrase] {
    phrases[Self.pair(first, second)] ?? []
  }
}

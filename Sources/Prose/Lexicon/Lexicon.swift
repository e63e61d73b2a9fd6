/// All classed words and phrases, looked up once a token.
struct Lexicon: Sendable {
  /// A phrase of two words or more.
  struct Phrase: Sendable {
    let words: [String]
    let classes: WordClass
  }

  static let standard = Lexicon()

  private var single: [String: WordClass] = [:]
  /// Phrases by their first word.
  private var phrases: [String: [Phrase]] = [:]

  private init() {
    for (list, classes) in Self.lists { add(list, classes) }
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

  private mutating func add(_ list: String, _ classes: WordClass) {
    for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = Verbs.words(String(entry))
      guard let first = words.first else { continue }
      if words.count == 1 {
        single[first, default: []].formUnion(classes)
      } else {
        phrases[first, default: []].append(Phrase(words: words, classes: classes))
      }
    }
  }

  /// The classes of one word.
  func classes(of form: String) -> WordClass { single[form] ?? [] }

  /// The phrases that start with a word.
  func phrases(from form: String) -> [Phrase] { phrases[form] ?? [] }
}

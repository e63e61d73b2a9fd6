/// What a word or phrase is good for when an answer is judged; a word may be of several classes.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let vagueQuantity = WordClass(rawValue: 1 << 0)
  static let vagueTime = WordClass(rawValue: 1 << 1)
  static let vaguePerson = WordClass(rawValue: 1 << 2)
  static let vagueThing = WordClass(rawValue: 1 << 3)
  static let hedge = WordClass(rawValue: 1 << 4)
  static let emptyAct = WordClass(rawValue: 1 << 5)
  static let padding = WordClass(rawValue: 1 << 6)
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries.
  static let function = WordClass(rawValue: 1 << 7)
  /// Verbs and adjectives that say little by themselves: "get", "happened", "good".
  static let plainVerb = WordClass(rawValue: 1 << 8)
  static let weekday = WordClass(rawValue: 1 << 9)
  static let month = WordClass(rawValue: 1 << 10)
  /// Days by their distance: "yesterday", "tonight".
  static let dayWord = WordClass(rawValue: 1 << 11)
  /// "noon", "midnight".
  static let clockWord = WordClass(rawValue: 1 << 12)
  /// "am", "o'clock", "UTC": make a clock time of the number before them.
  static let clockMark = WordClass(rawValue: 1 << 13)
  /// "minutes", "days".
  static let span = WordClass(rawValue: 1 << 14)
  static let numberWord = WordClass(rawValue: 1 << 15)
  /// "engineer", "headteacher": one person by what they do.
  static let role = WordClass(rawValue: 1 << 16)
  /// "team", "office": several people as one.
  static let team = WordClass(rawValue: 1 << 17)
  /// "I", "me", "we".
  static let own = WordClass(rawValue: 1 << 18)
  /// "because", "so that".
  static let reason = WordClass(rawValue: 1 << 19)
  /// "not known", "unclear".
  static let unknown = WordClass(rawValue: 1 << 20)
  /// "every day", "weekly".
  static let cadence = WordClass(rawValue: 1 << 21)
  /// Words a number after them only labels: "line 6".
  static let labelled = WordClass(rawValue: 1 << 22)
  /// Rooms, channels and ways to be reached.
  static let place = WordClass(rawValue: 1 << 23)
  /// "until", "unless": what bounds an end.
  static let bound = WordClass(rawValue: 1 << 24)
  /// "failed", "expired", "jammed": what a part did when it went wrong.
  static let failure = WordClass(rawValue: 1 << 25)
  /// "could not", "without": what people could not do or lacked.
  static let lack = WordClass(rawValue: 1 << 26)
  /// "saw", "received", "waited": what people lived through.
  static let lived = WordClass(rawValue: 1 << 27)

  /// "process": vague alone, though not behind a word that tells which.
  static let looseThing = WordClass(rawValue: 1 << 28)
  /// "customers": as good as everybody, unless something narrows them.
  static let wideGroup = WordClass(rawValue: 1 << 29)

  /// The classes that make an answer vaguer.
  static let vague: WordClass = [
    .vagueQuantity, .vagueTime, .vaguePerson, .vagueThing, .looseThing, .wideGroup, .hedge,
    .emptyAct, .padding,
  ]
}

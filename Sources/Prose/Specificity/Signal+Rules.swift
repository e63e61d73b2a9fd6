extension Signal {
  /// Signals of exactness: they may only raise a score.
  private static let exact: Set<Signal> = [
    .clock, .date, .year, .duration, .cadence, .figure, .percent, .money, .identifier, .ordinal,
    .unitFigure, .machineName, .call, .numberWord,
    .anyFigure, .name, .anyName, .acronym, .mixedCase, .digitWord, .code, .address, .flag, .quoted,
  ]

  /// Signals of vagueness, grammar and padding: they may only lower a score.
  private static let vague: Set<Signal> = [
    .vagueQuantity, .vagueTime, .vaguePerson, .vagueThing, .hedge, .emptyAct, .padding,
    .function, .deictic, .firstPerson, .secondPerson, .thirdPerson, .being, .modal,
    .preposition, .article, .plainVerb, .adverb, .opinion, .intensifier, .link, .own, .unknown,
    .comma, .exclamation, .question, .ellipsis, .dash, .tag, .emoji,
    .opener,
  ]

  /// Whether the signal is of something exact that a reader could look up.
  package var isFact: Bool { Self.facts.contains(self) }
  /// Whether the signal is of a word where a reader would ask back.
  package var isVague: Bool { Self.doubts.contains(self) }

  private static let facts: Set<Signal> = [
    .clock, .date, .year, .duration, .cadence, .figure, .percent, .money, .identifier, .numberWord,
    .name,
  ]
  static let doubts: Set<Signal> = [
    .vagueQuantity, .vagueTime, .vaguePerson, .vagueThing, .hedge, .emptyAct, .padding,
  ]

  /// Signals that telling words alone can show: how rare, long or deep they are, and of what class.
  private static let ofTelling: Set<Signal> = Set(
    allCases.filter { $0.rawValue >= Signal.adjAll.rawValue } + [
      .past, .second, .third, .fourth, .fifth, .rare, .letters, .longWord, .deepNoun, .depth,
      .compound,
      .gerund, .capital,
    ])

  /// Whether the signal's points per telling word may be of either sign.
  package var mayMoveEitherWay: Bool { Self.ofTelling.contains(self) }
  /// Whether the signal may raise a score.
  package var mayRaise: Bool { !Self.vague.contains(self) }
  /// Whether the signal may lower a score.
  package var mayLower: Bool { !Self.exact.contains(self) }

  /// The signal in words, as an explanation shows it.
  package var name: String {
    var words = ""
    for character in "\(self)" {
      if character.isUppercase { words += " " }
      words += character.lowercased()
    }
    return words
  }
}

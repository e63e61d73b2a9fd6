/// What came of reading an author's words as a fact: never a guess.
package enum Reading<Value: Sendable>: Sendable {
  /// The words have one meaning. Notes say, for people, what was inherited or assumed.
  case value(Value, notes: [Said])
  /// The words have several meanings, and the author must pick one.
  case ask(Clarification)
  /// The words cannot be read as such a fact: what is wrong and what to type instead, as one sentence or two.
  case unreadable(Said)

  /// The value, where there is just one.
  package var value: Value? {
    if case .value(let value, _) = self { value } else { nil }
  }

  /// The same reading with its value carried over into another type.
  package func map<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .value(let value, let notes): .value(transform(value), notes: notes)
    case .ask(let clarification): .ask(clarification)
    case .unreadable(let why): .unreadable(why)
    }
  }
}

extension Reading: Equatable where Value: Equatable {}

/// A question back about words that have several meanings.
package struct Clarification: Hashable, Sendable {
  /// A meaning the author may pick.
  package struct Choice: Hashable, Sendable {
    /// What to type to pick it, short and lower case: "am".
    package var key: String
    /// What picking it would mean, for people: "2:14 in the morning".
    package var meaning: Said
    /// The whole answer, reworded so that it has just this one meaning when read again.
    package var answer: String

    /// Creates a choice.
    package init(key: String, meaning: Said, answer: String) {
      (self.key, self.meaning, self.answer) = (key, meaning, answer)
    }

    /// Creates a choice whose meaning is the same words in every language, such as a date.
    package init(key: String, meaning words: String, answer: String) {
      self.init(key: key, meaning: .words(words), answer: answer)
    }
  }

  /// The question, ending in a question mark.
  package var question: Said
  /// The meanings on offer; empty when only new words can settle it.
  package var choices: [Choice]

  /// Creates a question back.
  package init(question: Said, choices: [Choice] = []) {
    (self.question, self.choices) = (question, choices)
  }
}

/// What the reader of a fact may rely on besides the words themselves.
package struct ReadingContext: Hashable, Sendable {
  /// Which way relative days look.
  package enum Direction: Hashable, Sendable {
    /// Events lie in the past: "Saturday" is the latest Saturday.
    case back
    /// Deadlines lie ahead: "Friday" is the coming Friday.
    case forward
  }

  /// The day the words are read on.
  package var today: Day
  /// The zone of the incident, once known.
  package var zone: Zone?
  /// The day of the answer before, which this one may inherit.
  package var day: Day?
  /// The day the author gave this very answer before; a time without a day stays on it.
  package var ownDay: Day?
  package var direction: Direction

  /// Creates a context.
  package init(
    today: Day, zone: Zone? = nil, day: Day? = nil, ownDay: Day? = nil,
    direction: Direction = .back
  ) {
    (self.today, self.zone, self.day, self.direction) = (today, zone, day, direction)
    self.ownDay = ownDay
  }
}

/// A kind of fact that can be read from an author's words and written back.
package protocol Fact: Hashable, Codable, Sendable {
  /// Reads an author's words; never throws, never guesses, never traps, whatever the words.
  static func read(_ words: String, in context: ReadingContext) -> Reading<Self>

  /// Words that read back as an equal value in any context, and that a person can edit.
  var canonical: String { get }
}

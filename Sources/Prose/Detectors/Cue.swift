/// What a word can be a sign of when a draft is judged; a word may be a sign of several things.
///
/// These classes are of grammar and of incident writing at large; ``WordClass`` serves answers.
package struct Cue: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  /// Creates a set of signs.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private static func bit(_ place: UInt64) -> Cue { Cue(rawValue: 1 << place) }

  /// Forms of "be", contracted and negated ones included.
  package static let be = bit(0)
  package static let get = bit(1)
  package static let have = bit(2)
  /// "can", "could", "may", "might": what is possible.
  package static let possible = bit(3)
  /// "should", "must", "will", "would": what is called for or to come.
  package static let called = bit(4)
  package static let negation = bit(5)
  package static let adverb = bit(6)
  package static let preposition = bit(7)
  package static let determiner = bit(8)
  /// "when", "while", "if", "which": words that open a clause.
  package static let opener = bit(9)
  /// "I", "we", "our".
  package static let own = bit(10)
  package static let pronoun = bit(11)
  /// Articles, pronouns, prepositions, auxiliaries and the like.
  package static let function = bit(12)
  package static let weekday = bit(13)
  package static let month = bit(14)
  /// "today", "tomorrow", "noon".
  package static let dayWord = bit(15)
  /// "minutes", "days".
  package static let span = bit(16)
  package static let numberWord = bit(17)
  /// "engineer", "manager", "nurse": one person.
  package static let role = bit(18)
  package static let team = bit(19)
  /// "customers", "guests": those a message is for.
  package static let people = bit(20)
  /// "requests", "nodes", "logs": what systems handle by themselves.
  package static let traffic = bit(21)
  /// Participles of what people choose to do: "approved", "deployed", "tested".
  package static let act = bit(22)
  /// Participles of what either people or things do: "moved", "created".
  package static let eitherAct = bit(23)
  /// Participles of how troubles end: "restored", "resolved".
  package static let settled = bit(24)
  /// Participles of noticing: "seen", "detected".
  package static let noticed = bit(25)
  /// Participles of states, of harm done and of what systems do: "affected", "overloaded", "located".
  package static let state = bit(26)
  /// Any participle.
  package static let participle = bit(27)
  /// Adverbs that only fit what people do: "accidentally", "manually".
  package static let humanly = bit(28)
  /// "failed", "outage", "lost": harm.
  package static let harm = bit(29)
  /// Words that may begin one of the phrases detectors look for.
  package static let phrase = bit(30)
  /// "some", "several", "many".
  package static let quantifier = bit(31)
  /// "significant", "widespread": extent without a measure.
  package static let extent = bit(32)
  package static let hedge = bit(33)
  /// "improve", "ensure", "review": verbs of action items that promise nothing to be seen.
  package static let emptyAct = bit(34)
  /// "sorry", "apologise".
  package static let apology = bit(35)
  package static let jargon = bit(36)
  /// Starts with a capital, wherever it stands.
  package static let capital = bit(37)
  /// A number in digits or words, or a part of a date.
  package static let figure = bit(38)
  package static let officeWord = bit(39)
  package static let failing = bit(40)
  package static let supplier = bit(41)
  package static let minimiser = bit(42)
  /// Participles of wronging somebody: "overcharged", "misled".
  package static let wronged = bit(43)

  /// A day by its name or its month.
  package static let calendar: Cue = [.weekday, .month]
  /// A day, however it is named.
  package static let dated: Cue = [.weekday, .month, .dayWord]
}

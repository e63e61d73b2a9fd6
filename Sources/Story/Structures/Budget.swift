import Facts

/// How much room a message has, by the time its readers have.
///
/// Words are those of the headline and the sections; a status line counts characters instead.
package enum Budget: String, CaseIterable, Sendable {
  case characters = "280"
  case halfMinute = "30s"
  case twoMinutes = "2min"
  case fiveMinutes = "5min"
  /// A slot in a meeting, most of it talk: 550 to 750 words to read.
  case quarterHour = "15min"
  case halfHour = "30min"

  /// The most it holds: characters for a status line, else words.
  package var most: Int {
    switch self {
    case .characters: 280
    case .halfMinute: 120
    case .twoMinutes: 400
    case .fiveMinutes: 700
    case .quarterHour: 750
    case .halfHour: 1500
    }
  }

  /// Whether characters are counted.
  package var countsCharacters: Bool { self == .characters }

  /// What the most is counted in.
  package var measure: String { countsCharacters ? "characters" : "words" }

  /// The most asks that fit; nil when there is no limit.
  var mostAsks: Int? {
    switch self {
    case .halfMinute: 1
    case .characters, .twoMinutes, .fiveMinutes, .quarterHour, .halfHour: nil
    }
  }

  /// The budget for readers who have that long.
  package init(for time: Elapsed) {
    switch time.minutes {
    case ...1: self = .halfMinute
    case ...4: self = .twoMinutes
    case ...10: self = .fiveMinutes
    case ...20: self = .quarterHour
    default: self = .halfHour
    }
  }

  /// How much of it a text takes.
  package func size(of text: String) -> Int {
    countsCharacters ? text.count : Self.words(in: text)
  }

  /// Words of a text, as people count them.
  static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

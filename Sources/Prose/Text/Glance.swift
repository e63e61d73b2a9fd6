/// An answer as other rooms may look at it: the classes, facts and needs that its score rests on.
package struct Glance: Sendable {
  /// What some words may be.
  package enum Trait: Sendable {
    case vagueQuantity, vagueTime, vaguePerson, wideGroup, vagueThing, emptyAct, unknown, team, role
    /// "I", "we" and the like.
    case own

    fileprivate var classes: WordClass {
      switch self {
      case .vagueQuantity: .vagueQuantity
      case .vagueTime: .vagueTime
      case .vaguePerson: .vaguePerson
      case .wideGroup: .wideGroup
      case .vagueThing: .vagueThing
      case .emptyAct: .emptyAct
      case .unknown: .unknown
      case .team: .team
      case .role: .role
      case .own: .own
      }
    }
  }

  private let text: String
  private let passage: Passage

  /// Looks at a text.
  package init(_ text: String) {
    self.text = text
    passage = Passage(text)
  }

  /// The tokens in lower case, with straight apostrophes.
  package var forms: [String] { passage.tokens.map(\.form) }

  /// How many words tell this event from others.
  package var tellingCount: Int { passage.tokens.indices.count { passage.isTelling($0) } }

  /// The first words of a trait, as typed; vague ones only where no figure beside them makes them exact.
  package func first(_ trait: Trait) -> String? {
    let kind = trait.classes
    let isVague = !kind.isDisjoint(with: .vague)
    let start = passage.tokens.indices.first {
      passage.has($0, kind) && (!isVague || passage.isVague($0))
    }
    guard let start else { return nil }
    var end = start + 1
    while passage.has(end, kind), end < start + 5 { end += 1 }
    return typed(start..<end)
  }

  /// Whether the text meets a need.
  package func meets(_ need: Need) -> Bool { need.found(in: passage) != nil }

  /// The names in the text, as typed.
  package var names: [String] {
    passage.facts.filter { $0.kind == .name }.map { typed($0.tokens) }
  }

  /// Whether the text holds a day, a clock time or a length of time.
  package var holdsTime: Bool {
    passage.first([.clock, .date, .duration, .cadence]) != nil
  }

  /// Whether the text holds a figure, a share or an amount.
  package var holdsFigure: Bool { passage.first([.figure, .percent, .money]) != nil }

  /// The first of some words and phrases that stands in the text, as typed.
  ///
  /// Each is in lower case; one that ends in `*` also matches longer words.
  package func first(of phrases: [String]) -> String? {
    let wanted = phrases.map { $0.split(separator: " ").map(String.init) }
    for start in passage.tokens.indices {
      for words in wanted {
        let end = start + words.count
        guard end <= passage.tokens.count else { continue }
        if words.indices.allSatisfy({ Self.matches(words[$0], passage.form(start + $0)) }) {
          return typed(start..<end)
        }
      }
    }
    return nil
  }

  private static func matches(_ wanted: String, _ form: String) -> Bool {
    wanted.last == "*" ? form.hasPrefix(wanted.dropLast()) : form == wanted
  }

  /// The first words set in capitals throughout or written as code, as typed: terms of a trade.
  package var term: String? {
    passage.tokens.indices.first { index in
      // Behind a figure it is a currency or a unit.
      if index > 0, passage.tokens[index - 1].kind == .number { return false }
      if passage.tokens[index].kind == .code { return true }
      guard passage.tokens[index].kind == .word else { return false }
      let letters = typed(index..<(index + 1)).filter(\.isLetter)
      return letters.count > 1 && letters.filter(\.isUppercase).count > 1
        && !passage.has(index, [.clockMark, .dayWord, .role])
    }.map { typed($0..<($0 + 1)) }
  }

  private func typed(_ tokens: Range<Int>) -> String {
    let range = passage.range(of: tokens)
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}

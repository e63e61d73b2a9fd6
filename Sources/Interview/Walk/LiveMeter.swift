import Facts
import Prose
import Record

/// Whether the author watches a row below the line while typing.
package enum Meter: Hashable, Sendable {
  case on
  /// Turned off by the author.
  case off
  /// Nothing can be drawn here; every verdict is printed after Enter.
  case absent
}

/// What a line would come to if it were entered as it stands.
package enum LiveVerdict: Hashable, Sendable {
  /// Nothing is typed yet; a full answer holds these, most useful first.
  case nothing(wanted: [Need])
  /// The score, and what the question needs that is not there.
  case score(Score)
  /// It says that nobody knows yet; with a day by which it will be known, or without.
  case unknown(knownBy: Bool)
  /// A fact, as it will be read.
  case fact(String)
}

/// Judges a line again after every key, for the row below it.
package struct LiveMeter: Hashable, Sendable {
  let id: AnswerID
  let field: Field
  let record: Record
  let today: Day
  /// How many wordings are on offer: their numbers are no answers.
  let wordings: Int
  /// Whether the line may also end a list.
  let opensEntry: Bool

  /// The verdict on a line; nil for verbs, and where there is nothing to tell.
  package func verdict(on line: String, isPasted: Bool = false) -> LiveVerdict? {
    let words = Clean.line(line)
    guard let answer = isPasted ? words : Self.answer(in: words) else { return nil }
    if !field.hasOption("unknown"), let unknown = UnknownAnswer(answer) {
      return field.canBeUnknown ? .unknown(knownBy: unknown.due != nil) : nil
    }
    if passes(answer) { return nil }
    if Scoring.isScored(field) { return score(answer) }
    return answer.isEmpty ? nil : fact(answer)
  }

  /// The line as the interview takes it; nil for a verb.
  private static func answer(in line: String) -> String? {
    guard line.hasPrefix(":"), !line.contains("\n") else { return line }
    return line.hasPrefix("::") ? String(line.dropFirst()) : nil
  }

  /// Whether the words leave the question aside, or pick a wording to be edited.
  private func passes(_ answer: String) -> Bool {
    if opensEntry, Meaning.isNoMore(answer) { return true }
    if !field.isRequired, Meaning.isNone(answer) { return true }
    return Int(answer).map { $0 >= 1 && $0 <= wordings } ?? false
  }

  private func score(_ answer: String) -> LiveVerdict {
    if answer.isEmpty { return .nothing(wanted: field.needs) }
    return .score(Scoring.score(placed(answer), needs: field.needs))
  }

  /// The words as they will be kept.
  private func placed(_ answer: String) -> String {
    if case .value(.text(let text), _) = record.read(answer, as: id, on: today) {
      text
    } else {
      answer
    }
  }

  private func fact(_ answer: String) -> LiveVerdict? {
    guard case .value(let value, _) = record.read(answer, as: id, on: today),
      let words = value.factWords(on: today)
    else { return nil }
    return .fact(words)
  }
}

extension Value {
  /// A fact as it was read; nil for words and choices, which stand as typed.
  fileprivate func factWords(on today: Day) -> String? {
    switch self {
    case .text, .choice: nil
    case .moment(let fact): fact.words(relativeTo: today)
    case .range(let fact): fact.words(relativeTo: today)
    case .elapsed(let fact): fact.canonical
    case .quantity(let fact): fact.canonical
    case .money(let fact): fact.canonical
    case .due(let fact): fact.words(relativeTo: today)
    case .cadence(let fact): fact.words(relativeTo: today)
    case .zone(let fact): fact.canonical
    }
  }
}

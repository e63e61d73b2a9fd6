import Facts
import Prose
import Record

/// How answers look to their author.
struct Shown {
  let wording: Wording
  /// The day that years are left out from.
  var today: Day?

  /// An answer in a sentence; nil when there is nothing to place.
  static func answer(_ answer: Answer) -> String? {
    switch answer.value {
    case nil: answer.isUnread ? answer.words : nil
    case .text(let text)?: text
    case .choice(let id)?: id
    case .some: answer.words
    }
  }

  /// An answer as it reads inside a sentence about the incident; nil when there is nothing to place.
  static func phrase(_ answer: Answer, to field: Field?, on today: Day) -> String? {
    switch answer.value {
    case .moment(let moment)?: moment.phrase(relativeTo: today)
    case .text(let text)?: isAuthor(text, field) ? "I" : text
    case .quantity(let quantity)?: quantity.words
    default: self.answer(answer)
    }
  }

  /// An answer as it reads before a colon, as a label of what follows: a time without its day.
  static func label(_ answer: Answer, to field: Field?) -> String? {
    switch answer.value {
    case .moment(let moment)?:
      moment.timeWords(withZone: false) ?? moment.day.words(relativeTo: nil)
    case .text(let text)?: isAuthor(text, field) ? "I" : text
    default: self.answer(answer)
    }
  }

  /// Whether an author who was asked who acted said "me".
  private static func isAuthor(_ text: String, _ field: Field?) -> Bool {
    field?.needs.contains(.actor) == true && Speaker.isMeant(by: text)
  }

  /// An answer on a line of its own, whatever it is.
  func line(_ answer: Answer) -> String {
    switch answer.standing {
    case .unknown:
      answer.knownBy.map { wording(.shownUnknownBy, ["due": $0.words(relativeTo: today)]) }
        ?? wording(.shownUnknown)
    case .none: wording(.shownPassedOver)
    case .confirmed, .suspected: Self.answer(answer) ?? answer.words
    }
  }

  /// An answer as its author put it; empty where it was passed over.
  func words(_ answer: Answer) -> String {
    answer.standing == Standing.none ? "" : line(answer)
  }

  /// The answer that names an entry best.
  func name(of entry: Entry, in list: ListID) -> String {
    let headline = Registry.list(list).flatMap { entry.answers[$0.headline] }
    let first = Registry.fields(of: list).lazy.compactMap { entry.answers[$0.id] }.first
    return (headline ?? first).map(line) ?? wording(.shownEmpty)
  }

  /// An entry on one line.
  func summary(of entry: Entry, in list: ListID) -> String {
    let parts = Registry.fields(of: list).compactMap { entry.answers[$0.id].flatMap(Self.answer) }
    return Clean.summary(
      parts.isEmpty ? wording(.shownEmpty) : parts.joined(separator: " | "), limit: 90)
  }
}

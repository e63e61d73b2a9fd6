import Facts
import Prose
import Record

/// What a detector sees: an answer, or a list or section that was just settled, and the whole record.
struct Situation: Sendable {
  let record: Record
  /// The answer looked at; nil for a whole list or section.
  let id: AnswerID?
  let answer: Answer?
  /// The answer's words, where it has any.
  let glance: Glance

  init(record: Record, source: FollowUp.Source) {
    self.record = record
    if case .answer(let id) = source { self.id = id } else { id = nil }
    answer = id.flatMap { record[$0] }
    glance = Glance(Self.words(answer))
  }

  private static func words(_ answer: Answer?) -> String {
    guard let answer, answer.value != nil else { return "" }
    if case .text(let text)? = answer.value { return text }
    return answer.words
  }

  /// The text of an answer; nil when it holds none.
  func text(_ field: FieldID, _ entry: Entry? = nil) -> String? {
    let answer = entry.map { $0.answers[field] } ?? record[field]
    if case .text(let text)? = answer?.value { return text }
    return nil
  }

  func choice(_ field: FieldID, _ entry: Entry? = nil) -> String? {
    let answer = entry.map { $0.answers[field] } ?? record[field]
    if case .choice(let id)? = answer?.value { return id }
    return nil
  }

  func moment(_ field: FieldID, _ entry: Entry? = nil) -> Moment? {
    let answer = entry.map { $0.answers[field] } ?? record[field]
    if case .moment(let moment)? = answer?.value { return moment }
    return nil
  }

  /// The entry the answer belongs to.
  var entry: Entry? {
    guard let id, let list = Registry.field(id.field)?.list else { return nil }
    return record.entries(of: list).first { $0.key == id.entry }
  }

  /// All texts of a list's entries.
  func texts(of list: ListID) -> [[String]] {
    record.entries(of: list).map { entry in
      Registry.fields(of: list).compactMap { text($0.id, entry) }
    }
  }
}

/// What a detector found.
struct Found: Hashable, Sendable {
  /// The words that show it, as typed; empty where nothing can be quoted.
  var words = ""
  /// The key of the entry it was found in.
  var entry: Int?
  /// Where a new entry belongs, counted from 0; at the end when nil.
  var place: Int?
}

import Facts
import Prose
import Record
import Story

/// One message made of a record: what was planned, and what came of it.
package struct Composed: Hashable, Sendable {
  package var plan: Plan
  package var document: Document

  /// Creates a message with its plan.
  package init(plan: Plan, document: Document) { (self.plan, self.document) = (plan, document) }

  /// Writes the message a plan asks for.
  package init(_ record: Record, plan: Plan) {
    self.init(plan: plan, document: compose(record, plan: plan))
  }

  /// The id of the structure it is told in, however short it is.
  package var structure: String {
    document.structure.isEmpty ? plan.structure : document.structure
  }

  /// Whether people outside read it.
  package var isOutside: Bool { plan.expertise == .customer }
}

/// All that a check may look at: a record, the messages made of it, and the day they go out.
package struct Dossier: Sendable {
  package let record: Record
  package let versions: [Composed]
  /// The day the messages go out.
  package let sent: Day
  /// The author's own texts, in the order asked; only those that still apply.
  let texts: [Told]
  /// Every answer by its id, so that long lists stay cheap.
  private let answers: [AnswerID: Answer]
  private let textsByEntry: [Int: [Told]]
  /// What must never be printed.
  private let secrets: Set<String>

  /// Gathers a record and the messages made of it.
  package init(_ record: Record, versions: [Composed], today: Day) {
    (self.record, self.versions) = (record, versions)
    sent = versions.first?.plan.sent ?? Plan(of: record, today: today).sent
    texts = Self.texts(of: record)
    textsByEntry = Dictionary(grouping: texts.filter { $0.id.entry != nil }) { $0.id.entry ?? 0 }
    answers = record.answersByID
    secrets = Set(
      texts.flatMap { told in Secrets.ranges(in: told.text).map { told.text.words(in: $0) } })
  }

  /// A text without the secrets of this record, wherever in it they were told.
  func masked(_ text: String) -> String {
    secrets.reduce(text) { $0.replacing($1, with: "****") }
  }

  /// An answer in the author's own words.
  struct Told: Sendable {
    var id: AnswerID
    var text: String
    var mentions: Mentions

    init(id: AnswerID, text: String) {
      (self.id, self.text, mentions) = (id, text, Mentions(text))
    }

    var field: FieldID { id.field }
  }

  private static func texts(of record: Record) -> [Told] {
    let answers = record.answersByID
    return Registry.fields.flatMap { field -> [Told] in
      record.ids(of: field).compactMap { id in
        guard record.applies(field, entry: id.entry) else { return nil }
        switch answers[id]?.value {
        case .text(let text): return Told(id: id, text: text)
        case .cadence(let cadence): return Told(id: id, text: cadence.words)
        default: return nil
        }
      }
    }
  }

  /// The author's texts in fields whose name begins with any of some words, such as "cause.".
  func texts(in groups: String...) -> [Told] {
    texts.filter { told in groups.contains { told.field.rawValue.hasPrefix($0) } }
  }

  /// The author's texts of one entry, in fields whose name begins with any of some words.
  func texts(of entry: Entry, in groups: String...) -> [Told] {
    (textsByEntry[entry.key] ?? []).filter { told in
      groups.contains { told.field.rawValue.hasPrefix($0) }
    }
  }

  /// The answer of that name, whether or not it applies.
  subscript(id: AnswerID) -> Answer? { answers[id] }

  func value(_ field: FieldID, _ entry: Entry? = nil) -> Value? { answer(field, entry)?.value }

  /// The answer to a field, where it still applies.
  func answer(_ field: FieldID, _ entry: Entry? = nil) -> Answer? {
    if let declared = Registry.field(field), !record.applies(declared, entry: entry?.key) {
      return nil
    }
    return entry.map { $0.answers[field] } ?? record[field]
  }

  func moment(_ field: FieldID, _ entry: Entry? = nil) -> Moment? {
    if case .moment(let moment)? = value(field, entry) { moment } else { nil }
  }

  func choice(_ field: FieldID, _ entry: Entry? = nil) -> String? {
    if case .choice(let id)? = value(field, entry) { id } else { nil }
  }

  func text(_ field: FieldID, _ entry: Entry? = nil) -> String? {
    guard case .text(let text)? = value(field, entry), !text.allSatisfy(\.isWhitespace)
    else { return nil }
    return text
  }

  func due(_ field: FieldID, _ entry: Entry? = nil) -> Day? {
    if case .due(let due)? = value(field, entry) { due.day } else { nil }
  }

  /// Whether the harm was called over, in any version or by the record.
  var isInFlight: Bool {
    (versions.first?.plan.stage ?? Plan(of: record, today: sent).stage).isInFlight
  }

  /// From the start to the end of the harm, where both are known to the minute.
  var length: Elapsed? {
    guard let start = moment("incident.started"), let end = moment("incident.resolved")
    else { return nil }
    return Elapsed.between(start, end)
  }

  /// An answer as the place of a finding: the words given, else its value in words.
  func place(_ field: FieldID, _ entry: Entry? = nil, words: String? = nil) -> Finding.Place {
    place(AnswerID(field, entry: entry?.key), words: words)
  }

  /// An answer as the place of a finding: the words given, else its value in words.
  func place(_ id: AnswerID, words: String? = nil) -> Finding.Place {
    Finding.Place(answer: id, words: words ?? shown(id))
  }

  private func shown(_ id: AnswerID) -> String {
    guard let answer = answers[id] else { return "" }
    switch answer.value {
    case .text(let text): return text
    case .choice(let choice): return choice
    case .moment(let moment): return shown(moment)
    case .range(let range): return range.words(relativeTo: sent)
    case .elapsed(let elapsed): return elapsed.exactWords
    case .quantity(let quantity): return quantity.words
    case .money(let money): return money.words
    case .due(let due): return due.words(relativeTo: sent)
    case .cadence(let cadence): return cadence.words(relativeTo: sent)
    case .zone(let zone): return zone.identifier
    case nil: return answer.standing == .unknown ? "unknown" : "none"
    }
  }

  /// "2:14am on Saturday, November 2".
  func shown(_ moment: Moment) -> String {
    let day = moment.day.words(relativeTo: sent)
    return moment.timeWords(withZone: false).map { "\($0) on \(day)" } ?? day
  }
}

extension Record {
  /// Every answer by its id.
  fileprivate var answersByID: [AnswerID: Answer] {
    var found: [AnswerID: Answer] = [:]
    for (field, answer) in answers { found[AnswerID(field)] = answer }
    for entry in lists.values.joined() {
      for (field, answer) in entry.answers { found[AnswerID(field, entry: entry.key)] = answer }
    }
    return found
  }

  /// The answers given to a field: one, or one for each entry of its list.
  func ids(of field: Field) -> [AnswerID] {
    guard let list = field.list else {
      return self[field.id] == nil ? [] : [AnswerID(field.id)]
    }
    return entries(of: list).filter { $0.answers[field.id] != nil }
      .map { AnswerID(field.id, entry: $0.key) }
  }
}

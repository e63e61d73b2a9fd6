import Facts
import Prose

extension Record {
  /// Reads an author's words as the value of a field, in the light of the answers before it.
  ///
  /// Words that fit a slot only after a safe change come back with the change as a note; doubtful
  /// ones come back as a question.
  ///
  /// A team's own structures are no options of ours: they are given, and taken for how it is told.
  package func read(
    _ words: String, as id: AnswerID, on today: Day, besides structures: [FieldKind.Option] = []
  ) -> Reading<Value> {
    guard let field = Registry.field(id.field) else {
      return .unreadable(Said(RecordKey.noField, ["name": id.field.rawValue]))
    }
    switch field.kind {
    case .words(.pastPredicate):
      return fit(words, to: .pastPredicate, after: subject(of: id))
    case .words(let slot): return Self.fit(words, to: slot)
    case .act(let status):
      return fit(
        words, to: slot(forStatus: self[AnswerID(status, entry: id.entry)]), after: subject(of: id))
    case .choice(let options):
      return Self.choose(
        words, among: id.field == StructureID.field ? options + structures : options)
    case .moment(let direction):
      let context = context(for: id, on: today, looking: direction == .back ? .back : .forward)
      return Moment.read(words, in: context).map(Value.moment)
    case .range:
      let context = context(for: id, on: today, looking: .forward)
      return TimeRange.read(words, in: context).map(Value.range)
    case .elapsed:
      return Elapsed.read(words, in: context(for: id, on: today)).map(Value.elapsed)
    case .quantity:
      return Quantity.read(words, in: context(for: id, on: today)).map(Value.quantity)
    case .money: return Money.read(words, in: context(for: id, on: today)).map(Value.money)
    case .due:
      let context = context(for: id, on: today, looking: isDone(id) ? .back : .forward)
      return Due.read(words, in: context).map(Value.due)
    case .dueOrCadence:
      let context = context(for: id, on: today, looking: .forward)
      if case .value(let cadence, let notes) = Cadence.read(words, in: context) {
        return .value(.cadence(cadence), notes: notes)
      }
      return Due.read(words, in: context).map(Value.due)
    case .zone: return Zone.read(words, in: context(for: id, on: today)).map(Value.zone)
    }
  }

  /// Whether a field applies, given the answers so far.
  package func applies(_ field: Field, entry: Int? = nil) -> Bool {
    field.when.map { holds($0, entry: entry) } ?? true
  }

  /// Whether a list is asked for, given the answers so far.
  package func applies(_ list: ListField) -> Bool {
    list.when.map { holds($0, entry: nil) } ?? true
  }

  private func holds(_ condition: Condition, entry: Int?) -> Bool {
    switch condition {
    case .oneOf(let field, let options):
      guard case .choice(let chosen)? = answer(to: field, entry: entry)?.value else { return false }
      return options.contains(chosen)
    case .known(let field): return answer(to: field, entry: entry)?.value != nil
    case .all(let conditions): return conditions.allSatisfy { holds($0, entry: entry) }
    case .never: return false
    }
  }

  private func answer(to field: FieldID, entry: Int?) -> Answer? {
    self[AnswerID(field, entry: Registry.field(field)?.list == nil ? nil : entry)]
  }

  /// The slot that an act's words go into, by how far the act has come; past when nothing is said.
  package func slot(forStatus status: Answer?) -> Slot {
    switch status?.value {
    case .choice("doing"): .doing
    case .choice("planned"): .baseVerb
    default: .pastPredicate
    }
  }

  /// Whether the entry an answer belongs to is finished, so that its day lies behind.
  private func isDone(_ id: AnswerID) -> Bool {
    guard let list = Registry.field(id.field)?.list else { return false }
    let status = AnswerID(FieldID(rawValue: "\(list.rawValue).status"), entry: id.entry)
    return self[status]?.value == .choice("done")
  }

  /// The zone of the incident, once known.
  package var zone: Zone? {
    if case .zone(let zone)? = self["incident.zone"]?.value { zone } else { nil }
  }

  /// What the reader of a fact may rely on for one field: the zone, and the day a moment inherits.
  package func context(
    for id: AnswerID, on today: Day, looking direction: ReadingContext.Direction = .back
  ) -> ReadingContext {
    ReadingContext(
      today: today, zone: zone, day: inheritedDay(for: id), ownDay: statedDay(of: id),
      direction: direction)
  }

  /// The day an answer names itself, so that a better time for it needs no day again.
  private func statedDay(of id: AnswerID) -> Day? {
    guard case .moment(let moment)? = self[id]?.value, moment.dayProvenance == .stated else {
      return nil
    }
    return moment.day
  }

  /// The day an event inherits: that of the timeline entry before it, else that of the start.
  private func inheritedDay(for id: AnswerID) -> Day? {
    guard let field = Registry.field(id.field), case .moment(.back) = field.kind else { return nil }
    if field.list == .timeline {
      let entries = entries(of: .timeline)
      let place = id.entry.flatMap { index(of: $0, in: .timeline) } ?? entries.count
      for entry in entries[..<place].reversed() {
        if case .moment(let moment)? = entry.answers["timeline.at"]?.value { return moment.day }
      }
    }
    if id.field != "incident.started", case .moment(let start)? = self["incident.started"]?.value {
      return start.day
    }
    return nil
  }

  /// Who acts in the sentence an answer lands in, as far as another answer says so.
  private func subject(of id: AnswerID) -> String? {
    let subjects: [FieldID: FieldID] = [
      "timeline.did": "timeline.actor", "response.did": "response.who",
      "cause.change": "cause.changeWho",
    ]
    guard let field = subjects[id.field],
      case .text(let text)? = self[AnswerID(field, entry: id.entry)]?.value
    else { return nil }
    return text
  }

  /// Fits words to a slot, without a subject at their start that the sentence has already.
  private func fit(_ words: String, to slot: Slot, after subject: String?) -> Reading<Value> {
    let names = [subject, subject?.split(separator: " ").first.map(String.init)].compactMap(\.self)
    let lower = words.lowercased()
    for name in names where lower.hasPrefix(name.lowercased() + " ") && name.count > 1 {
      let rest = String(words.dropFirst(name.count + 1))
      // Only where the rest stands by itself was it a subject.
      guard !["the", "a", "an", "our"].contains(name.lowercased()),
        case .value(let value, let notes) = Self.fit(rest, to: slot)
      else { continue }
      let left = String(words.prefix(name.count))
      return .value(value, notes: [Said(SlotKey.leftOut, ["words": left])] + notes)
    }
    return Self.fit(words, to: slot)
  }

  private static func fit(_ words: String, to slot: Slot) -> Reading<Value> {
    switch slot.fit(words) {
    case .fits(let text): .value(.text(text), notes: [])
    case .mended(let text, let change): .value(.text(text), notes: [change])
    case .doubtful(let question): .ask(Clarification(question: question))
    }
  }

  /// Reads a choice by its id, its number from 1, or the start of its id.
  private static func choose(_ words: String, among options: [FieldKind.Option]) -> Reading<Value> {
    let typed = words.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
    if let number = Int(typed), options.indices.contains(number - 1) {
      return .value(.choice(options[number - 1].id), notes: [])
    }
    let matches = options.filter { $0.id == typed || (!typed.isEmpty && $0.id.hasPrefix(typed)) }
    if let exact = matches.first(where: { $0.id == typed })
      ?? (matches.count == 1 ? matches[0] : nil)
    {
      return .value(.choice(exact.id), notes: [])
    }
    let ids = options.map(\.id).joined(separator: ", ")
    return .unreadable(Said(RecordKey.typeOneOf, ["names": ids]))
  }
}

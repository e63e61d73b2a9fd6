import Record

/// Which questions a record still needs, worked out afresh from the registry: never stored, so
/// never stale.
struct Plan {
  let record: Record
  /// What the author passed by, leaving a gap.
  let skipped: Set<Step>
  /// How much time the author has; nil when there is no hurry.
  var haste: Haste?
  /// Whether only what may have changed since the last message is asked.
  var isUpdate = false
  /// The ways the message can be told.
  var ways = Ways()

  /// Every stop that is asked, in the order asked.
  var steps: [Step] {
    if isUpdate { return updateSteps }
    let told = told
    let all = InterviewSection.allCases.flatMap { steps(in: $0, telling: told) }
    return haste.map { trimmed(all, to: $0) } ?? all
  }

  /// The stops of one section, in the order asked.
  func steps(in section: InterviewSection) -> [Step] { steps.filter { $0.section == section } }

  /// The stops of one section that a message telling these fields needs; a list's entries come
  /// before its own question.
  private func steps(in section: InterviewSection, telling told: Set<FieldID>?) -> [Step] {
    var seen: Set<ListID> = []
    return Registry.fields.filter { $0.section == section }.flatMap { field -> [Step] in
      let isTold =
        told?.contains(field.id) ?? true || section == .audience
        || field.id == Ways.field
      guard let list = field.list else {
        guard isTold || record[field.id]?.value != nil else { return [] }
        return isAsked(field) ? [.field(AnswerID(field.id))] : []
      }
      guard isTold || !record.entries(of: list).isEmpty else { return [] }
      guard seen.insert(list).inserted, Registry.list(list).map(record.applies) ?? true
      else { return [] }
      return record.entries(of: list).flatMap { steps(of: list, entry: $0.key) } + [.more(list)]
    }
  }

  /// Whether a field that stands alone is asked for; how to tell it, only where another way than the
  /// usual one suits better.
  private func isAsked(_ field: Field) -> Bool {
    if field.id == Ways.field { return ways.advice(for: record) != nil }
    return record.applies(field) || ways.asks(field, in: record)
  }

  /// The questions of one entry that apply.
  func steps(of list: ListID, entry key: Int) -> [Step] {
    Registry.fields(of: list).filter { field in
      let isKept =
        haste == nil || field.isRequired || record[AnswerID(field.id, entry: key)]?.value != nil
      return isKept && record.applies(field, entry: key)
    }
    .map { .field(AnswerID($0.id, entry: key)) }
  }

  /// Whether a stop needs no more asking.
  func isSettled(_ step: Step) -> Bool {
    switch step {
    case .field(let id): record[id].map { !$0.isUnread && $0.isToCheck != true } ?? false
    case .more(let list): record.finished.contains(list)
    case .end: false
    }
  }

  /// Whether a stop is yet to be asked.
  func isOpen(_ step: Step) -> Bool { !isSettled(step) && !skipped.contains(step) }

  /// The next stop to ask after one, from the start again when none is left behind it.
  func next(after step: Step) -> Step {
    let all = steps
    let start = all.firstIndex(of: step).map { $0 + 1 } ?? 0
    return all[start...].first(where: isOpen) ?? all[..<start].first(where: isOpen) ?? .end
  }

  /// The stop before one, asked or not; nil at the first.
  func previous(to step: Step) -> Step? {
    let all = steps
    guard let index = all.firstIndex(of: step) else { return all.last }
    return index > 0 ? all[index - 1] : nil
  }
}

import Record

/// Which questions a record still needs, worked out afresh from the registry: never stored, so
/// never stale.
struct Plan {
  let record: Record
  /// What the author passed by, leaving a gap.
  let skipped: Set<Step>

  /// Every stop that applies, in the order asked.
  var steps: [Step] { InterviewSection.allCases.flatMap(steps(in:)) }

  /// The stops of one section; a list's entries come before its own question.
  func steps(in section: InterviewSection) -> [Step] {
    var seen: Set<ListID> = []
    return Registry.fields.filter { $0.section == section }.flatMap { field -> [Step] in
      guard let list = field.list else {
        return record.applies(field) ? [.field(AnswerID(field.id))] : []
      }
      guard seen.insert(list).inserted, Registry.list(list).map(record.applies) ?? true
      else { return [] }
      return record.entries(of: list).flatMap { steps(of: list, entry: $0.key) } + [.more(list)]
    }
  }

  /// The questions of one entry that apply.
  func steps(of list: ListID, entry key: Int) -> [Step] {
    Registry.fields(of: list).filter { record.applies($0, entry: key) }
      .map { .field(AnswerID($0.id, entry: key)) }
  }

  /// Whether a stop needs no more asking.
  func isSettled(_ step: Step) -> Bool {
    switch step {
    case .field(let id): record[id] != nil
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

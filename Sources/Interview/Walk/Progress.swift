import Record

/// How far the author is, told honestly: counted from the plan each time.
struct Progress: Hashable {
  /// The place of the question within its section, from 1.
  var index: Int
  /// How many questions the section has, as things stand.
  var count: Int
  /// How many questions are yet to be answered in the whole interview, this one included.
  var toGo: Int
  /// Whether later answers can still change the count.
  var isExact: Bool

  /// The count in words: "2 of 4, about 9 to go".
  func text(in wording: Wording) -> String {
    let counts = ["index": "\(index)", "count": "\(count)", "toGo": "\(toGo)"]
    return isExact ? wording(.progress, counts) : wording(.progressAbout, counts)
  }
}

extension Plan {
  /// The count at one stop; nil at the end.
  func progress(at step: Step) -> Progress? {
    guard let section = step.section else { return nil }
    let own = steps(in: section)
    guard let place = own.firstIndex(of: step) else { return nil }
    // Entries a list is expected to grow by come before the list's own question, so they shift
    // nothing that was already told.
    let expected = own.reduce(0) { $0 + expectedQuestions(of: $1) }
    let all = steps
    let open = all.filter { isOpen($0) && $0 != step }
    let toGo = open.count + 1 + all.reduce(0) { $0 + expectedQuestions(of: $1) }
    return Progress(
      index: place + 1, count: own.count + expected, toGo: toGo, isExact: isExact(all))
  }

  /// How many questions the entries still expected of a list will take; the fewest a full record
  /// holds are counted, never a guess beyond them.
  private func expectedQuestions(of step: Step) -> Int {
    guard case .more(let id) = step, isOpen(step), let list = Registry.list(id) else { return 0 }
    let missing = max(0, list.atLeast - record.entries(of: id).count)
    return missing
      * Registry.fields(of: id).filter {
        $0.when == nil && (haste == nil || $0.isRequired)
      }.count
  }

  /// Whether no open list and no open condition can change the count.
  private func isExact(_ all: [Step]) -> Bool {
    let isListOpen = all.contains { step in
      if case .more = step { isOpen(step) } else { false }
    }
    return !isListOpen && !Registry.fields.contains(where: canStillOpen)
  }

  /// Whether a field that does not apply now would apply after some answer yet to come.
  private func canStillOpen(_ field: Field) -> Bool {
    guard let condition = field.when else { return false }
    let entries = field.list.map { record.entries(of: $0).map { Optional($0.key) } } ?? [nil]
    return entries.contains { !record.applies(field, entry: $0) && isUndecided(condition, $0) }
  }

  private func isUndecided(_ condition: Condition, _ entry: Int?) -> Bool {
    switch condition {
    case .oneOf(let id, _), .known(let id):
      let own = AnswerID(id, entry: Registry.field(id)?.list == nil ? nil : entry)
      guard let field = Registry.field(id) else { return false }
      return isOpen(.field(own))
        && (record.applies(field, entry: own.entry) || canStillOpen(field))
    case .all(let conditions): return conditions.contains { isUndecided($0, entry) }
    case .never: return false
    }
  }
}

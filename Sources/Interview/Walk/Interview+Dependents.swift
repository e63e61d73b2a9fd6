import Facts
import Record

extension Interview {
  /// Carries a changed zone or day on to the times that had taken it over, and says so.
  ///
  /// Their words stay as typed; only what they inherited follows.
  mutating func carryOn(from old: Value?, to new: Value, of source: AnswerID) -> [Effect] {
    guard let old, old != new else { return [] }
    var effects: [Effect] = []
    for id in dependents(of: source) {
      guard var answer = record[id], let value = answer.value,
        let carried = value.carried(from: old, to: new), carried != value
      else { continue }
      answer.value = carried
      effects.append(change(.set(id, answer)))
    }
    if effects.isEmpty { return [] }
    return effects + [.say([Notice(.note, wording(.timesFollow, count: effects.count))])]
  }

  /// Marks the answers that hang on a changed one, to be looked at again; their words stay.
  ///
  /// An answer hangs on another when it is only asked because of it, or when it ends a sentence that the
  /// other one begins. Times are no part of what was said: what took them over follows by itself.
  mutating func markDependents(of source: AnswerID, from old: Value?, to new: Value) -> [Effect] {
    guard let old, !old.saysTheSame(as: new) else { return [] }
    var told: Set<FieldID> = []
    if !old.isTime { told = bank.fields(toldWith: source.field) }
    let fields = Registry.fields.filter { field in
      told.contains(field.id) || field.when?.hangs(on: source.field) == true
    }
    let marked = fields.flatMap { answers(to: $0, beside: source) }.filter {
      $0 != source && record[$0]?.value != nil
    }
    let effects = marked.flatMap { checkAgain($0) }
    if effects.isEmpty { return [] }
    let names = self.names(marked.map(Step.field))
    return effects + [.say([Notice(.note, wording(.checkAgainLater, ["names": names]))])]
  }

  /// The answers to a field that stand beside another answer: in its entry, or in all where it is in none.
  private func answers(to field: Field, beside source: AnswerID) -> [AnswerID] {
    guard let list = field.list else { return [AnswerID(field.id)] }
    if Registry.field(source.field)?.list == list {
      return [AnswerID(field.id, entry: source.entry)]
    }
    return record.entries(of: list).map { AnswerID(field.id, entry: $0.key) }
  }

  /// The times that may have taken over a zone or a day from an answer.
  private func dependents(of source: AnswerID) -> [AnswerID] {
    let times = plan.steps.compactMap { step in
      if case .field(let id) = step { id } else { nil }
    }
    switch source.field {
    case "incident.zone", "incident.started": return times.filter { $0 != source }
    case "timeline.at":
      // A day given in words ends what the entries after it take over.
      return times.drop { $0 != source }.dropFirst().filter { $0.field == source.field }
        .prefix { record[$0]?.value?.inheritsDay == true }.map { $0 }
    default: return []
    }
  }
}

extension Condition {
  /// Whether what a field says hangs on what another one says.
  fileprivate func hangs(on field: FieldID) -> Bool {
    switch self {
    case .known(let id): id == field
    case .all(let conditions): conditions.contains { $0.hangs(on: field) }
    case .oneOf, .never: false
    }
  }
}

extension Value {
  /// Whether it is a point or stretch of time.
  fileprivate var isTime: Bool {
    switch self {
    case .moment, .range, .zone: true
    default: false
    }
  }

  /// Whether it differs from another at most in capitals, blanks and marks, which change no sentence.
  fileprivate func saysTheSame(as other: Value) -> Bool {
    guard case .text(let own) = self, case .text(let others) = other else { return self == other }
    return own.letters == others.letters
  }

  /// Whether the day was taken over from an earlier answer.
  fileprivate var inheritsDay: Bool {
    if case .moment(let moment) = self { moment.dayProvenance == .inherited } else { false }
  }

  /// The same value with what it inherited from an answer replaced; nil when it inherits nothing.
  fileprivate func carried(from old: Value, to new: Value) -> Value? {
    switch self {
    case .moment(let moment): .moment(moment.carried(from: old, to: new))
    case .range(let range):
      .range(
        TimeRange(
          start: range.start.carried(from: old, to: new),
          end: range.end.carried(from: old, to: new)))
    default: nil
    }
  }
}

extension Moment {
  fileprivate func carried(from old: Value, to new: Value) -> Moment {
    var moment = self
    switch (old, new) {
    case (.zone(let before), .zone(let after)):
      if zoneProvenance == .inherited, zone == before { moment.zone = after }
    case (.moment(let before), .moment(let after)):
      if dayProvenance == .inherited, day == before.day { moment.day = after.day }
    default: break
    }
    return moment
  }
}

extension String {
  /// Its words without capitals, blanks and marks.
  fileprivate var letters: String {
    lowercased().filter { $0.isLetter || $0.isNumber || "+-%".contains($0) }
  }
}

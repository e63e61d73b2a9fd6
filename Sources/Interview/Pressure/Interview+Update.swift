import Record

extension Interview {
  /// What may have changed since the last message, in the order asked.
  static let updateFields: [FieldID] = [
    "incident.stage", "incident.symptom", "impact.affected", "cause.mechanism",
    "incident.mitigated",
    "incident.resolved", "incident.nextUpdate",
  ]

  /// Whether a status update is being asked for.
  package var isUpdating: Bool { isUpdate }

  /// Makes the next start one that asks only what may have changed since the last message.
  package mutating func prepareUpdate() { isUpdate = true }

  /// Takes an incident up again for its next status update: asks only what may have changed.
  mutating func startUpdate() -> [Effect] {
    var effects = keepPace()
    let structure = AnswerID("message.structure")
    if case .value(let value, _) = record.read("status-update", as: structure, on: today) {
      effects.append(change(.set(structure, Answer(words: "status-update", value: value))))
    }
    for field in Self.updateFields {
      effects += checkAgain(AnswerID(field))
    }
    if record.finished.contains(.response) { effects.append(change(.finish(.response, false))) }
    return effects + [.say([Notice(.note, wording(.update))])]
      + startCoaching(returningTo: plan.next(after: .end))
  }

  /// Marks an answer to be looked at again; its words stay, and Enter keeps them.
  mutating func checkAgain(_ id: AnswerID) -> [Effect] {
    guard var answer = record[id], answer.isToCheck != true else { return [] }
    answer.isToCheck = true
    return [change(.set(id, answer))]
  }

  /// Notes that an answer was looked at and stands.
  mutating func checked(_ id: AnswerID) -> [Effect] {
    guard var answer = record[id], answer.isToCheck == true else { return [] }
    answer.isToCheck = nil
    return [change(.set(id, answer))]
  }
}

extension Plan {
  /// The stops of a status update.
  var updateSteps: [Step] {
    let fields = Interview.updateFields.compactMap { Registry.field($0) }
      .filter { record.applies($0) && (isAskedInUpdate($0) || record[$0.id]?.value != nil) }
    var steps = fields.map { Step.field(AnswerID($0.id)) }
    let done = record.entries(of: .response).flatMap { self.steps(of: .response, entry: $0.key) }
      .filter { !isSettled($0) }
    let end = steps.firstIndex { $0 == .field(AnswerID("incident.nextUpdate")) } ?? steps.count
    steps.insert(contentsOf: done + [.more(.response)], at: end)
    return steps
  }

  /// The cause is asked for once somebody says that it is known.
  private func isAskedInUpdate(_ field: Field) -> Bool {
    guard field.id == "cause.mechanism" else { return field.isRequired }
    return record["incident.stage"]?.value != .choice("investigating")
  }
}

import Record

/// Writes the message a plan asks for from a record; gaps are marked in place.
///
/// Pure: the same record and plan always give the same document.
package func compose(
  _ record: Record, plan: Plan, structures: Structures = .carried, house: HouseWording = .none
) -> Document {
  composition(of: record, plan: plan, structures: structures, house: house).document
}

/// The finished sentence an answer lands in or decides; nil when it only steers the message.
package func sentence(for id: AnswerID, in record: Record, plan: Plan) -> Line? {
  var plan = plan
  // An answer that found no room has its sentence all the same.
  plan.budget = nil
  let document = compose(record, plan: plan)
  let body = document.lines.dropFirst(2) + document.lines.prefix(2)
  return body.first { $0.spans.contains { $0.origin.answers.contains(id) } }
    ?? body.first { $0.isDecided(by: id) }
}

extension Line {
  /// Whether a unit wrote the line with the help of an answer whose words it does not show.
  fileprivate func isDecided(by id: AnswerID) -> Bool {
    guard let unit = spans.frameOrigin.unit,
      Units.named(unit)?.fields.contains(id.field) ?? false
    else { return false }
    return id.entry == nil || spans.flatMap(\.origin.answers).contains { $0.entry == id.entry }
  }
}

extension Origin {
  /// The answers a span rests on.
  package var answers: [AnswerID] {
    switch self {
    case .answer(let id), .gap(let id): [id]
    case .computed(let ids): ids
    case .frame, .house, .listGap: []
    }
  }

  /// The unit whose fixed words these are; nil where they are the author's.
  package var unit: String? {
    switch self {
    case .frame(let unit), .house(let unit): unit
    case .computed, .answer, .gap, .listGap: nil
    }
  }
}

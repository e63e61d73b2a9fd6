import Facts
import Record

/// What is written, for whom, and when: everything besides the record that shapes a message.
package struct Plan: Hashable, Sendable {
  /// How much the readers know.
  package enum Expertise: String, CaseIterable, Sendable { case expert, mixed, plain, customer }

  /// How far along the incident is.
  package enum Stage: String, CaseIterable, Sendable {
    case investigating, identified, monitoring, resolved, after

    /// Whether the harm goes on.
    package var isInFlight: Bool { self != .resolved && self != .after }
  }

  /// How the message speaks.
  package enum Tone: String, CaseIterable, Sendable { case measured, warm, formal }

  /// The story structure's id, such as "crisis-arc".
  package var structure: String
  package var expertise: Expertise
  package var stage: Stage
  package var tone: Tone
  /// The day the message goes out: tiers and day names are counted from it.
  package var sent: Day

  /// Creates a plan.
  package init(
    structure: String = "crisis-arc", expertise: Expertise = .mixed, stage: Stage = .resolved,
    tone: Tone = .measured, sent: Day
  ) {
    (self.structure, self.expertise, self.stage) = (structure, expertise, stage)
    (self.tone, self.sent) = (tone, sent)
  }

  /// Takes from a record what its author said about the message; the rest as usual.
  package init(of record: Record, today: Day) {
    func chosen(_ field: FieldID) -> String {
      if case .choice(let id)? = record[field]?.value { id } else { "" }
    }
    var sent = today
    if case .moment(let moment)? = record["message.sent"]?.value { sent = moment.day }
    self.init(
      expertise: Expertise(rawValue: chosen("message.expertise")) ?? .mixed,
      stage: Stage(rawValue: chosen("incident.stage")) ?? .resolved,
      tone: Tone(rawValue: chosen("message.tone")) ?? .measured, sent: sent)
  }
}

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

  /// What the message is for.
  package enum Purpose: String, CaseIterable, Sendable { case trust, inform, decide }

  /// The story structure's id, such as "crisis-arc".
  package var structure: String
  package var expertise: Expertise
  package var stage: Stage
  package var tone: Tone
  /// The day the message goes out: tiers and day names are counted from it.
  package var sent: Day
  /// How much room there is; nil when there is no limit.
  package var budget: Budget?

  /// Creates a plan.
  package init(
    structure: String = "crisis-arc", expertise: Expertise = .mixed, stage: Stage = .resolved,
    tone: Tone = .measured, sent: Day, budget: Budget? = nil
  ) {
    (self.structure, self.expertise, self.stage) = (structure, expertise, stage)
    (self.tone, self.sent, self.budget) = (tone, sent, budget)
  }

  /// Takes from a record what its author said about the message; the rest as usual.
  package init(of record: Record, today: Day) {
    func chosen(_ field: FieldID) -> String? {
      if case .choice(let id)? = record[field]?.value { id } else { nil }
    }
    func chosen<Option: RawRepresentable>(_ field: FieldID) -> Option?
    where Option.RawValue == String {
      chosen(field).flatMap(Option.init(rawValue:))
    }
    var sent = today
    if case .moment(let moment)? = record["message.sent"]?.value { sent = moment.day }
    var budget: Budget?
    if case .elapsed(let time)? = record["message.minutes"]?.value { budget = Budget(for: time) }
    self.init(
      structure: chosen("message.structure") ?? "crisis-arc",
      expertise: chosen("message.expertise") ?? .mixed,
      stage: chosen("incident.stage") ?? .resolved,
      tone: chosen("message.tone") ?? .measured, sent: sent, budget: budget)
  }
}

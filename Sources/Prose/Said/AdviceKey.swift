import Facts

/// What would help an answer most, in one line.
package enum AdviceKey: String, SaidKey {
  case whenKnown, insteadOf

  // What is missing
  case time, date, actor, owner, number, base, object, reason, check, effect, mechanism, place

  // What is vague
  case vagueTime, vagueDate, vagueActor, vagueOwner, vagueNumber, vagueObject, vagueEffect
  case vagueMechanism

  package static let family = "advice"
}

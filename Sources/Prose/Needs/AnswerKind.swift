/// What an answer tells when it is typed as a whole, and so may hold what several questions ask for.
package enum AnswerKind: String, CaseIterable, Sendable {
  case accountability, action, ask, audience, commitment
  case immediateCause = "immediate_cause"
  case impact, response, symptom
  case timelineEntry = "timeline_entry"
  case underlyingCause = "underlying_cause"
  case whatBroke = "what_broke"

  /// What a full answer holds, most useful to a reader first.
  package var needs: [Need] {
    switch self {
    case .accountability: [.object, .owner, .date]
    case .action: [.object, .check, .owner, .date]
    case .ask: [.object, .date, .reason]
    case .audience: [.actor, .number]
    case .commitment: [.object, .date]
    case .immediateCause: [.mechanism, .object]
    case .impact: [.number, .base, .effect]
    case .response: [.object, .actor, .time]
    case .symptom: [.effect, .object]
    case .timelineEntry: [.time, .actor, .object]
    case .underlyingCause: [.mechanism, .object]
    case .whatBroke: [.mechanism, .object]
    }
  }
}

import Prose

/// What a part of a draft is about, told by its heading.
enum SectionKind: Hashable, Sendable {
  case opening, timeline, impact, response, cause, actions, commitments, asks, closing, other

  /// The kind a heading names; nil when it names none, so that the kind above goes on.
  init?(heading: String) {
    let words = tokens(of: heading).map(\.form)
    let all = " " + words.joined(separator: " ") + " "
    func has(_ phrases: String...) -> Bool { phrases.contains { all.contains(" \($0) ") } }
    if has("timeline", "chronology", "sequence of events", "what happened when") {
      self = .timeline
    } else if has("tell you", "transparency", "commitment", "commitments", "next update", "updates")
    {
      self = .commitments
    } else if has(
      "need from you", "asks", "decisions needed", "what i need", "what we need", "request")
    {
      self = .asks
    } else if has(
      "action", "actions", "action items", "next steps", "doing about it", "are doing",
      "we're doing",
      "will do", "follow-up", "follow-ups", "prevention", "corrective", "remediation", "immediate",
      "short-term", "long-term", "improvements", "what changes", "preventing", "dated", "to do",
      "todo", "recommendations", "prevent")
    {
      self = .actions
    } else if has("impact", "affected", "effect", "effects", "who was") {
      self = .impact
    } else if has("response", "what we did", "remedy") {
      self = .response
    } else if has("why", "cause", "causes", "contributing", "factors", "root") {
      self = .cause
    } else if has("what happened", "summary", "overview") {
      self = .other
    } else if has("lessons", "appendix", "background", "detection", "resolution", "recovery") {
      self = .other
    } else {
      return nil
    }
  }
}

import Record

/// A story structure: its sections in order, each a plan of unit ids.
package struct Structure: Sendable {
  /// A part of a section.
  indirect enum Part: Sendable {
    /// Sentences of these units, run on as one paragraph.
    case paragraph([String])
    /// A line of its own that is no sentence, such as a signature.
    case line(String)
    /// Bullets of these units under a heading of ours.
    case bullets(heading: String?, [String], of: ListID?)
    /// The actions, grouped by how soon they are due.
    case tiers([String])
  }

  struct SectionPlan: Sendable {
    var id: String
    var title: String?
    /// What the opening says the section tells, such as "why it happened"; nil when it says nothing.
    var signpost: String?
    var parts: [Part]
  }

  package var id: String
  var sections: [SectionPlan]
}

extension Structure {
  /// Acknowledge, tell, explain, repair, stay open, ask: for people whose trust was hurt.
  package static let crisisArc = Structure(
    id: "crisis-arc",
    sections: [
      SectionPlan(
        id: "opening", title: nil, signpost: nil,
        parts: [
          .paragraph([
            "opening.broke", "opening.zone", "opening.symptom", "opening.over", "opening.stage",
            "opening.update", "opening.fault", "opening.trust", "opening.signpost",
          ])
        ]),
      SectionPlan(
        id: "happened", title: "What happened", signpost: "what happened",
        parts: [
          .bullets(heading: "Timeline", ["timeline.entry", "people.unnamed"], of: .timeline),
          .paragraph(["happened.noticed", "happened.mitigated"]),
          .bullets(
            heading: "Impact",
            ["impact.affected", "impact.failed", "impact.metric", "impact.money"], of: nil),
          .paragraph(["impact.data", "impact.check", "impact.unaffected"]),
          .bullets(heading: "Our response", ["response.entry"], of: .response),
        ]),
      SectionPlan(
        id: "cause", title: "Why it happened", signpost: "why it happened",
        parts: [
          .paragraph(["cause.change", "cause.safe", "cause.but", "cause.mechanism"]),
          .bullets(heading: "Underlying causes", ["cause.underlying"], of: .underlying),
          .paragraph(["account.own", "account.team"]),
        ]),
      SectionPlan(
        id: "actions", title: "What we're doing about it",
        signpost: "what we're doing about it", parts: [.tiers(["action.entry"])]),
      SectionPlan(
        id: "commitments", title: "What we'll tell you, and when", signpost: nil,
        parts: [.bullets(heading: nil, ["commitment.entry"], of: .commitments)]),
      SectionPlan(
        id: "asks", title: "What I need from you", signpost: "what I need from you",
        parts: [.bullets(heading: nil, ["ask.entry"], of: .asks)]),
      SectionPlan(
        id: "close", title: nil, signpost: nil,
        parts: [
          .paragraph(["close.apology", "close.last"]), .paragraph(["close.available"]),
          .line("close.signature"), .line("close.sent"),
        ]),
    ])

  /// The structure of that id; the crisis arc when there is none.
  static func named(_ id: String) -> Structure { crisisArc }
}

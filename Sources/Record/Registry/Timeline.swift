extension Registry {
  static let timelineFields: [Field] = [
    Field(
      "people.name", .words(.name), "a name", in: .timeline, list: .people,
      visibility: .internal),
    Field("people.role", .words(.nounPhrase), "a role", in: .timeline, list: .people),
    Field(
      "timeline.at", .moment(direction: .back), "when", in: .timeline, list: .timeline,
      needs: [.time]),
    Field(
      "timeline.actor", .words(.nounPhrase), "who or what acted", in: .timeline,
      list: .timeline, needs: [.actor], unknown: true),
    Field(
      "timeline.did", .words(.pastPredicate), "what was done", in: .timeline,
      list: .timeline, needs: [.object]),
    Field(
      "timeline.result", .words(.text), "what changed", in: .timeline, list: .timeline,
      needs: [.object, .number], required: false),
    Field(
      "timeline.kind",
      .choice([
        .init("trigger", "what set it off"), .init("detected", "it was noticed"),
        .init("escalated", "someone else was called in"),
        .init("diagnosed", "the cause was found"), .init("decided", "a decision"),
        .init("mitigated", "the harm was reduced"), .init("resolved", "it was over"),
        .init("told", "those hit were told"),
      ]), "what kind of entry", in: .timeline, list: .timeline, required: false),
  ]
}

extension Registry {
  static let timelineFields: [Field] = [
    Field(
      "people.name", .words(.name), in: .timeline, list: .people,
      visibility: .internal),
    Field("people.role", .words(.nounPhrase), in: .timeline, list: .people),
    Field(
      "timeline.at", .moment(direction: .back), in: .timeline, list: .timeline,
      needs: [.time]),
    Field(
      "timeline.actor", .words(.nounPhrase), in: .timeline,
      list: .timeline, needs: [.actor], unknown: true),
    Field(
      "timeline.did", .words(.pastPredicate), in: .timeline,
      list: .timeline, needs: [.object]),
    Field(
      "timeline.result", .words(.text), in: .timeline, list: .timeline,
      needs: [.object, .number], required: false),
    Field(
      "timeline.kind",
      .choice([
        "trigger", "detected", "acknowledged", "escalated", "diagnosed", "decided", "mitigated",
        "resolved", "told",
      ]), in: .timeline, list: .timeline, required: false),
  ]
}

extension Registry {
  static let happenedFields: [Field] = [
    Field("incident.zone", .zone, in: .happened, priority: 0),
    Field(
      "incident.stage",
      .choice(["investigating", "identified", "monitoring", "resolved", "after"]), in: .happened,
      priority: 0),
    // The interview asks it where another way than the usual one suits better.
    Field(
      StructureID.field, .choice(StructureID.options), in: .happened,
      required: false, visibility: .internal, when: .never),
    Field("incident.noun", .words(.nounPhrase), in: .happened, priority: 1),
    Field(
      "incident.subject", .words(.nounPhrase), in: .happened, needs: [.object],
      priority: 0),
    Field(
      "incident.broke", .words(.state), in: .happened,
      needs: [.mechanism], priority: 0),
    Field(
      "incident.symptom", .words(.state),
      in: .happened, needs: [.effect], priority: 0),
    Field(
      "incident.started", .moment(direction: .back), in: .happened,
      needs: [.time], unknown: true, priority: 0),
    Field(
      "incident.detected", .moment(direction: .back), in: .happened,
      needs: [.time], unknown: true, priority: 4),
    Field(
      "incident.mitigated", .moment(direction: .back),
      in: .happened, needs: [.time], required: false, unknown: true),
    Field(
      "incident.resolved", .moment(direction: .back), in: .happened,
      needs: [.time], unknown: true, when: .oneOf("incident.stage", ["resolved", "after"]),
      priority: 0),
    Field(
      "incident.nextUpdate", .moment(direction: .forward),
      in: .happened, needs: [.time],
      when: .oneOf("incident.stage", ["investigating", "identified", "monitoring"]), priority: 0),
    Field(
      "incident.fault",
      .choice(["ours", "shared", "vendor", "unknown"]), in: .happened, priority: 1),
  ]
}

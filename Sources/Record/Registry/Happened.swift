extension Registry {
  static let happenedFields: [Field] = [
    Field("incident.zone", .zone, "the time zone", in: .happened, priority: 0),
    Field(
      "incident.stage",
      .choice([
        .init("investigating", "it goes on and the cause is not known"),
        .init("identified", "it goes on and the cause is known"),
        .init("monitoring", "a fix is in and being watched"),
        .init("resolved", "it is over"),
        .init("after", "it is over and has been looked into"),
      ]), "how far along it is", in: .happened, priority: 0),
    // The interview asks it where another way than the usual one suits better.
    Field(
      StructureID.field, .choice(StructureID.options), "how it is told", in: .happened,
      required: false, visibility: .internal, when: .never),
    Field("incident.noun", .words(.nounPhrase), "what to call it", in: .happened, priority: 1),
    Field(
      "incident.subject", .words(.nounPhrase), "what went wrong", in: .happened, needs: [.object],
      priority: 0),
    Field(
      "incident.broke", .words(.state), "what it did", in: .happened,
      needs: [.mechanism], priority: 0),
    Field(
      "incident.symptom", .words(.state), "what people saw or could not do",
      in: .happened, needs: [.effect], priority: 0),
    Field(
      "incident.started", .moment(direction: .back), "when it started", in: .happened,
      needs: [.time], unknown: true, priority: 0),
    Field(
      "incident.detected", .moment(direction: .back), "when it was noticed", in: .happened,
      needs: [.time], unknown: true, priority: 4),
    Field(
      "incident.mitigated", .moment(direction: .back), "when the harm was first reduced",
      in: .happened, needs: [.time], required: false, unknown: true),
    Field(
      "incident.resolved", .moment(direction: .back), "when it was over", in: .happened,
      needs: [.time], unknown: true, when: .oneOf("incident.stage", ["resolved", "after"]),
      priority: 0),
    Field(
      "incident.nextUpdate", .moment(direction: .forward), "when the next update comes",
      in: .happened, needs: [.time],
      when: .oneOf("incident.stage", ["investigating", "identified", "monitoring"]), priority: 0),
    Field(
      "incident.fault",
      .choice([
        .init("ours", "it was ours to prevent"),
        .init("shared", "partly ours, partly someone else's"),
        .init("vendor", "a supplier's"),
        .init("unknown", "not known yet"),
      ]), "whose fault it was", in: .happened, priority: 1),
  ]
}

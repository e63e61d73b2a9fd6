extension Registry {
  static let impactFields: [Field] = [
    Field(
      "impact.affected", .quantity, in: .impact,
      needs: [.number, .base], unknown: true, priority: 0),
    Field(
      "impact.failed", .quantity, in: .impact,
      needs: [.number], required: false, unknown: true),
    Field(
      "impact.failedExamples", .words(.words), in: .impact,
      needs: [.object], required: false, when: .known("impact.failed")),
    Field(
      "metrics.figure", .quantity, in: .impact, list: .metrics, needs: [.number],
      visibility: .internal),
    Field(
      "impact.money", .money, in: .impact, needs: [.number], required: false,
      unknown: true, visibility: .internal),
    Field(
      "impact.moneyFor", .words(.nounPhrase), in: .impact,
      needs: [.object], visibility: .internal, when: .known("impact.money")),
    Field(
      "impact.data",
      .choice(["no", "yes", "unknown", "none"]), in: .impact, priority: 2),
    Field(
      "impact.dataDetail", .words(.sentence), in: .impact,
      needs: [.object, .number], unknown: true, when: .oneOf("impact.data", ["yes"])),
    Field(
      "impact.dataCheck", .words(.sentence), in: .impact,
      needs: [.actor, .object], required: false, when: .oneOf("impact.data", ["no"])),
    Field(
      "impact.unaffected", .words(.words), in: .impact,
      needs: [.object], required: false),
    Field("impact.todo", .words(.baseVerb), in: .impact, required: false, priority: 3),
    Field(
      "impact.trust", .words(.baseVerb), in: .impact,
      needs: [.object], when: .oneOf("incident.fault", ["ours", "shared"])),
  ]
}

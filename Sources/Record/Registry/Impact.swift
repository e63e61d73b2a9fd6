extension Registry {
  static let impactFields: [Field] = [
    Field(
      "impact.affected", .quantity, "how many were affected", in: .impact,
      needs: [.number, .base], unknown: true, priority: 0),
    Field(
      "impact.failed", .quantity, "how many times it failed", in: .impact,
      needs: [.number], required: false, unknown: true),
    Field(
      "impact.failedExamples", .words(.words), "what failed", in: .impact,
      needs: [.object], required: false, when: .known("impact.failed")),
    Field(
      "metrics.figure", .quantity, "a figure", in: .impact, list: .metrics, needs: [.number],
      visibility: .internal),
    Field(
      "impact.money", .money, "what it cost", in: .impact, needs: [.number], required: false,
      unknown: true, visibility: .internal),
    Field(
      "impact.moneyFor", .words(.nounPhrase), "what the money is for", in: .impact,
      needs: [.object], visibility: .internal, when: .known("impact.money")),
    Field(
      "impact.data",
      .choice([
        .init("no", "checked: no data was lost, exposed or wrong"),
        .init("yes", "some data was lost, exposed or wrong"),
        .init("unknown", "not known yet"),
        .init("none", "no data was involved"),
      ]), "whether data was lost, exposed or wrong", in: .impact, priority: 2),
    Field(
      "impact.dataDetail", .words(.sentence), "what data, and whose", in: .impact,
      needs: [.object, .number], unknown: true, when: .oneOf("impact.data", ["yes"])),
    Field(
      "impact.dataCheck", .words(.sentence), "how that was checked", in: .impact,
      needs: [.actor, .object], required: false, when: .oneOf("impact.data", ["no"])),
    Field(
      "impact.unaffected", .words(.words), "what was not affected", in: .impact,
      needs: [.object], required: false),
    Field(
      "impact.trust", .words(.baseVerb), "what people trust you to do", in: .impact,
      needs: [.object], when: .oneOf("incident.fault", ["ours", "shared"])),
  ]
}

extension Registry {
  private static let ours = Condition.oneOf("incident.fault", ["ours", "shared"])

  static let accountabilityFields: [Field] = [
    Field(
      "account.decision", .words(.pastPredicate), "what you decided or approved",
      in: .accountability, needs: [.object], when: ours, priority: 4),
    Field(
      "account.flaw", .words(.clause), "what that decision left out", in: .accountability,
      needs: [.object], required: false, when: .all([ours, .known("account.decision")])),
    Field(
      "account.team", .words(.nounPhrase), "which team did the work", in: .accountability,
      required: false, visibility: .internal, when: ours),
    Field(
      "account.followedProcess",
      .choice([
        .init("yes", "they followed the process"), .init("no", "they did not"),
        .init("unknown", "not known yet"),
      ]), "whether they followed the process", in: .accountability, visibility: .internal,
      when: .all([ours, .known("account.team")])),
  ]
}

extension Registry {
  private static let ours = Condition.oneOf("incident.fault", ["ours", "shared"])

  static let accountabilityFields: [Field] = [
    Field(
      "account.decision", .words(.pastPredicate),
      in: .accountability, needs: [.object], when: ours, priority: 4),
    Field(
      "account.flaw", .words(.clause), in: .accountability,
      needs: [.object], required: false, when: .all([ours, .known("account.decision")])),
    Field(
      "account.team", .words(.nounPhrase), in: .accountability,
      required: false, visibility: .internal, when: ours),
    Field(
      "account.followedProcess",
      .choice(["yes", "no", "unknown"]), in: .accountability, visibility: .internal,
      when: .all([ours, .known("account.team")])),
  ]
}

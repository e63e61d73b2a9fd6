extension Registry {
  static let actionFields: [Field] = [
    Field("actions.label", .words(.label), in: .actions, list: .actions),
    Field(
      "actions.what", .words(.text), in: .actions,
      list: .actions, needs: [.object, .check]),
    Field(
      "actions.status", .choice(statusOptions), in: .actions,
      list: .actions),
    Field(
      "actions.owner", .words(.nounPhrase), in: .actions, list: .actions,
      needs: [.owner], unknown: true, visibility: .internal),
    Field(
      "actions.due", .due, in: .actions, list: .actions, needs: [.date],
      unknown: true),
    Field(
      "actions.why", .words(.text), in: .actions, list: .actions,
      needs: [.reason], required: false),
  ]

  static let commitmentFields: [Field] = [
    Field(
      "commitments.label", .words(.label), in: .commitments,
      list: .commitments),
    Field(
      "commitments.what", .words(.baseVerb), in: .commitments,
      list: .commitments, needs: [.object]),
    Field(
      "commitments.when", .dueOrCadence, in: .commitments,
      list: .commitments, needs: [.date]),
    Field(
      "commitments.benefit", .words(.sentence), in: .commitments,
      list: .commitments, needs: [.reason], required: false),
  ]
}

extension Registry {
  static let actionFields: [Field] = [
    Field("actions.label", .words(.label), "a name for the action", in: .actions, list: .actions),
    Field(
      "actions.what", .words(.text), "what will exist that does not exist now", in: .actions,
      list: .actions, needs: [.object, .check]),
    Field(
      "actions.status", .choice(statusOptions), "how far it has come", in: .actions,
      list: .actions),
    Field(
      "actions.owner", .words(.nounPhrase), "who answers for it", in: .actions, list: .actions,
      needs: [.owner], unknown: true, visibility: .internal),
    Field(
      "actions.due", .due, "by when", in: .actions, list: .actions, needs: [.date],
      unknown: true),
    Field(
      "actions.why", .words(.text), "what it prevents", in: .actions, list: .actions,
      needs: [.reason], required: false),
  ]

  static let commitmentFields: [Field] = [
    Field(
      "commitments.label", .words(.label), "a name for the promise", in: .commitments,
      list: .commitments),
    Field(
      "commitments.what", .words(.baseVerb), "what you will share or do", in: .commitments,
      list: .commitments, needs: [.object]),
    Field(
      "commitments.when", .dueOrCadence, "by when, or how often", in: .commitments,
      list: .commitments, needs: [.date]),
    Field(
      "commitments.benefit", .words(.sentence), "what readers get from it", in: .commitments,
      list: .commitments, needs: [.reason], required: false),
  ]
}

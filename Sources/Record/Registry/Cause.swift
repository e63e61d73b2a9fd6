extension Registry {
  static let causeFields: [Field] = [
    Field(
      "cause.changeWho", .words(.nounPhrase), "who or what changed something", in: .cause,
      needs: [.actor], required: false, unknown: true),
    Field(
      "cause.change", .words(.pastPredicate), "what changed before it", in: .cause,
      needs: [.object], unknown: true, when: .known("cause.changeWho")),
    Field(
      "cause.changeWhen", .moment(direction: .back), "when that changed", in: .cause,
      needs: [.time], unknown: true, when: .known("cause.changeWho")),
    Field(
      "cause.changeWhy", .words(.baseVerb), "why it was changed", in: .cause, needs: [.reason],
      required: false, when: .known("cause.changeWho")),
    Field(
      "cause.safe", .words(.sentence), "where it had worked before", in: .cause,
      required: false),
    Field(
      "cause.but", .words(.sentence), "what was different this time", in: .cause,
      needs: [.object], required: false, unknown: true),
    Field(
      "cause.mechanism", .words(.sentence), "how that led to the failure", in: .cause,
      needs: [.mechanism], unknown: true, priority: 2),
    Field(
      "underlying.label", .words(.label), "a name for the cause", in: .cause, list: .underlying),
    Field(
      "underlying.explain", .words(.sentence), "how it let this happen", in: .cause,
      list: .underlying, needs: [.mechanism]),
  ]
}

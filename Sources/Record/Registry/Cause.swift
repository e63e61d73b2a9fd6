extension Registry {
  static let causeFields: [Field] = [
    Field(
      "cause.changeWho", .words(.nounPhrase), in: .cause,
      needs: [.actor], required: false, unknown: true),
    Field(
      "cause.change", .words(.pastPredicate), in: .cause,
      needs: [.object], unknown: true, when: .known("cause.changeWho")),
    Field(
      "cause.changeWhen", .moment(direction: .back), in: .cause,
      needs: [.time], unknown: true, when: .known("cause.changeWho")),
    Field(
      "cause.changeWhy", .words(.baseVerb), in: .cause, needs: [.reason],
      required: false, when: .known("cause.changeWho")),
    Field(
      "cause.safe", .words(.sentence), in: .cause,
      required: false),
    Field(
      "cause.but", .words(.sentence), in: .cause,
      needs: [.object], required: false, unknown: true),
    Field(
      "cause.mechanism", .words(.sentence), in: .cause,
      needs: [.mechanism], unknown: true, priority: 2),
    Field(
      "underlying.label", .words(.label), in: .cause, list: .underlying),
    Field(
      "underlying.explain", .words(.sentence), in: .cause,
      list: .underlying, needs: [.mechanism]),
  ]
}

extension Registry {
  static let audienceFields: [Field] = [
    Field("author.name", .words(.name), in: .audience, priority: 1),
    Field("author.role", .words(.nounPhrase), in: .audience, priority: 1),
    Field(
      "message.who", .words(.words), in: .audience, needs: [.actor],
      visibility: .internal),
    Field(
      "message.expertise",
      .choice(["expert", "mixed", "plain", "customer"]), in: .audience, visibility: .internal,
      priority: 1),
    Field(
      "message.concerns", .words(.words), in: .audience,
      required: false, visibility: .internal),
    Field(
      "message.minutes", .elapsed, in: .audience, required: false,
      visibility: .internal),
    Field(
      "message.purpose",
      .choice(["trust", "inform", "decide"]), in: .audience, visibility: .internal),
    Field(
      "message.tone",
      .choice(["measured", "warm", "formal"]), in: .audience, visibility: .internal),
    Field(
      "message.sent", .moment(direction: .forward), in: .audience,
      needs: [.date]),
  ]
}

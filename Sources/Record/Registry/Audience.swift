extension Registry {
  static let audienceFields: [Field] = [
    Field("author.name", .words(.name), "your name", in: .audience, priority: 1),
    Field("author.role", .words(.nounPhrase), "your role", in: .audience, priority: 1),
    Field(
      "message.who", .words(.words), "who reads it", in: .audience, needs: [.actor],
      visibility: .internal),
    Field(
      "message.expertise",
      .choice([
        .init("expert", "they know the technical terms"),
        .init("mixed", "some know the terms, some do not"),
        .init("plain", "plain words only"),
        .init("customer", "people outside who were hit"),
      ]), "how much the readers know", in: .audience, visibility: .internal, priority: 1),
    Field(
      "message.concerns", .words(.words), "what the readers worry about", in: .audience,
      required: false, visibility: .internal),
    Field(
      "message.minutes", .elapsed, "how long the readers have", in: .audience, required: false,
      visibility: .internal),
    Field(
      "message.purpose",
      .choice([
        .init("trust", "own it and rebuild trust"),
        .init("inform", "tell them what happened"),
        .init("decide", "get a decision"),
      ]), "what the message is for", in: .audience, visibility: .internal),
    Field(
      "message.tone",
      .choice([
        .init("measured", "serious and direct"),
        .init("warm", "serious, and more personal"),
        .init("formal", "no contractions"),
      ]), "the tone", in: .audience, visibility: .internal),
    Field(
      "message.sent", .moment(direction: .forward), "when the message goes out", in: .audience,
      needs: [.date]),
  ]
}

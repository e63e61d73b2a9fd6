extension Registry {
  static let askFields: [Field] = [
    Field(
      "asks.kind",
      .choice([
        .init("approve", "a yes to something that costs money or time"),
        .init("decide", "a choice only they can make"),
        .init("help", "something they do"),
        .init("patience", "something they wait for"),
      ]), "what kind of ask", in: .asks, list: .asks, visibility: .internal),
    Field(
      "asks.want", .words(.nounPhrase), "what you ask for", in: .asks, list: .asks,
      needs: [.object], visibility: .internal),
    Field(
      "asks.amount", .money, "how much", in: .asks, list: .asks, needs: [.number],
      visibility: .internal, when: .oneOf("asks.kind", ["approve"])),
    Field(
      "asks.from", .words(.nounPhrase), "from whom", in: .asks, list: .asks, needs: [.owner],
      visibility: .internal),
    Field(
      "asks.by", .due, "by when", in: .asks, list: .asks, needs: [.date],
      visibility: .internal),
    Field(
      "asks.why", .words(.sentence), "why it matters", in: .asks, list: .asks,
      needs: [.reason], required: false, visibility: .internal),
  ]

  static let closingFields: [Field] = [
    Field("closing.apology", .words(.sentence), "the apology", in: .closing, priority: 2),
    Field(
      "closing.last", .words(.sentence), "the last word", in: .closing,
      required: false),
    Field(
      "closing.available", .range, "when you can be reached", in: .closing, needs: [.time],
      visibility: .internal, priority: 4),
    Field(
      "closing.place", .words(.text), "where you can be reached", in: .closing,
      needs: [.place], visibility: .internal, priority: 4),
  ]
}

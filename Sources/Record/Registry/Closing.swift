extension Registry {
  static let askFields: [Field] = [
    Field(
      "asks.kind",
      .choice(["approve", "decide", "help", "patience"]), in: .asks, list: .asks,
      visibility: .internal),
    Field(
      "asks.want", .words(.nounPhrase), in: .asks, list: .asks,
      needs: [.object], visibility: .internal),
    Field(
      "asks.amount", .money, in: .asks, list: .asks, needs: [.number],
      visibility: .internal, when: .oneOf("asks.kind", ["approve"])),
    Field(
      "asks.from", .words(.nounPhrase), in: .asks, list: .asks, needs: [.owner],
      visibility: .internal),
    Field(
      "asks.by", .due, in: .asks, list: .asks, needs: [.date],
      visibility: .internal),
    Field(
      "asks.why", .words(.sentence), in: .asks, list: .asks,
      needs: [.reason], required: false, visibility: .internal),
  ]

  static let closingFields: [Field] = [
    Field("closing.apology", .words(.sentence), in: .closing, priority: 2),
    Field(
      "closing.last", .words(.sentence), in: .closing,
      required: false),
    Field(
      "closing.available", .range, in: .closing, needs: [.time],
      visibility: .internal, priority: 4),
    Field(
      "closing.place", .words(.text), in: .closing,
      needs: [.place], visibility: .internal, priority: 4),
  ]
}

/// How far a piece of work has come; shared by the response and the actions.
let statusOptions: [FieldKind.Option] = [
  .init("done", "finished"), .init("doing", "under way"), .init("planned", "decided, not begun"),
]

extension Registry {
  static let responseFields: [Field] = [
    Field(
      "response.who", .words(.nounPhrase), "who did it", in: .response, list: .response,
      needs: [.actor]),
    Field(
      "response.status", .choice(statusOptions), "how far it has come", in: .response,
      list: .response),
    Field(
      "response.did", .act(status: "response.status"), "what was done", in: .response,
      list: .response, needs: [.object]),
    Field(
      "response.when", .words(.text), "when", in: .response, list: .response, needs: [.time],
      required: false),
    Field(
      "response.result", .words(.text), "what came of it", in: .response, list: .response,
      needs: [.object, .number], required: false),
  ]
}

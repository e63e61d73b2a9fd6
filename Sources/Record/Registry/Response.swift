/// How far a piece of work has come; shared by the response and the actions.
let statusOptions: [FieldKind.Option] = ["done", "doing", "planned"]

extension Registry {
  static let responseFields: [Field] = [
    Field(
      "response.who", .words(.nounPhrase), in: .response, list: .response,
      needs: [.actor]),
    Field(
      "response.status", .choice(statusOptions), in: .response,
      list: .response),
    Field(
      "response.did", .act(status: "response.status"), in: .response,
      list: .response, needs: [.object]),
    Field(
      "response.when", .words(.text), in: .response, list: .response, needs: [.time],
      required: false),
    Field(
      "response.result", .words(.text), in: .response, list: .response,
      needs: [.object, .number], required: false),
  ]
}

import Facts
import Record

/// The cells of the table of actions.
enum TableUnits {
  static let all: [Unit] = [
    cell("action.title", ["actions.label", "actions.what"]) { teller, entry in
      guard !entry.answers.isEmpty else { return nil }
      return
        "\(teller.words("actions.label", entry), after: ": ")\(teller.words("actions.what", entry))"
    },
    cell("action.owner", ["actions.owner"]) { teller, entry in
      if teller.isUnknown("actions.owner", entry) {
        let promise = teller.promise("actions.owner", entry)
        return "not yet settled\(promise, before: ", to be named by ")"
      }
      return teller.actor("actions.owner", entry, "")
    },
    cell("action.due", ["actions.due"]) { teller, entry in
      if teller.isUnknown("actions.due", entry) {
        let promise = teller.promise("actions.due", entry)
        return "not yet settled\(promise, before: ", to be set by ")"
      }
      return teller.words("actions.due", entry)
    },
    cell("action.state", ["actions.status"]) { teller, entry in
      switch teller.choice("actions.status", entry) {
      case "done": "done"
      case "doing": "under way"
      case "planned": "planned"
      default: teller.gap("actions.status", entry)
      }
    },
  ]

  private static func cell(
    _ id: String, _ fields: [FieldID],
    write: @escaping @Sendable (Teller, Entry) -> Wording?
  ) -> Unit {
    Unit(id, fields, of: .actions, priority: 2, for: Unit.inside) { teller, entry in
      entry.flatMap { write(teller, $0) }
    }
  }
}

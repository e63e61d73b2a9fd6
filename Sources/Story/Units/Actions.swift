import Facts
import Record

/// What is being done, what readers will be told, and what they are asked for.
enum ActionUnits {
  static let all: [Unit] = [
    Unit(
      "action.entry",
      [
        "actions.label", "actions.what", "actions.why", "actions.status", "actions.owner",
        "actions.due",
      ], of: .actions, priority: 1
    ) { teller, entry in
      guard let entry, !entry.answers.isEmpty else { return nil }
      let why = teller.words("actions.why", entry)
      let what = teller.words("actions.what", entry)
      return
        "\(teller.words("actions.label", entry), after: ": ")\(what)\(why, before: " (", after: ")"). \(teller.state(of: entry))."
    },
    Unit(
      "commitment.entry",
      ["commitments.label", "commitments.what", "commitments.when", "commitments.benefit"],
      of: .commitments, priority: 1
    ) { teller, entry in
      guard let entry, !entry.answers.isEmpty else { return nil }
      let label = teller.words("commitments.label", entry)
      let what = teller.words("commitments.what", entry)
      let benefit = teller.sentence("commitments.benefit", entry)
      return
        "\(label, after: ": ")I'll \(what)\(teller.rhythm(of: entry)).\(benefit, before: " ")"
    },
    Unit(
      "ask.entry",
      ["asks.kind", "asks.want", "asks.amount", "asks.from", "asks.by", "asks.why"], of: .asks,
      priority: 0
    ) { teller, entry in
      guard let entry, !entry.answers.isEmpty, teller.plan.expertise != .customer
      else { return nil }
      let amount = teller.words("asks.amount", entry)
      let from = teller.actor("asks.from", entry, "the")
      let by = teller.words("asks.by", entry)
      let why = teller.sentence("asks.why", entry)
      let want: Wording =
        "\(teller.askKind(entry)): \(teller.words("asks.want", entry))\(amount, before: " (", after: ")")"
      let until: Wording = teller.choice("asks.kind", entry) == "patience" ? ", until " : ", by "
      let when: Wording = by.map { "\(until)\($0)" } ?? ""
      return "\(want)\(from, before: ", from ")\(when).\(why, before: " ")"
    },
  ]
}

extension Teller {
  /// How far an action has come, who answers for it, and by when.
  fileprivate func state(of entry: Entry) -> Wording {
    let lead: Wording =
      switch choice("actions.status", entry) {
      case "done":
        isBehind("actions.due", entry) ? "Done on \(words("actions.due", entry)). " : "Done. "
      case "doing": "Under way. "
      case "planned": ""
      default: "\(gap("actions.status", entry), after: ". ")"
      }
    return "\(lead)\(pledge(of: entry))"
  }

  /// Whether a day has come when the message goes out.
  private func isBehind(_ field: FieldID, _ entry: Entry) -> Bool {
    guard case .due(let due)? = value(field, entry) else { return false }
    return due.day <= plan.sent
  }

  /// "Owner: NAME, by DATE"; what is not settled yet is said to be so.
  private func pledge(of entry: Entry) -> Wording {
    let owner: FieldID = "actions.owner"
    let due: FieldID = "actions.due"
    let byWhen = words(due, entry)
    if isUnknown(owner, entry), isUnknown(due, entry) {
      let promise = promise(due, entry) ?? promise(owner, entry)
      return "Owner and date not yet settled\(promise, before: "; we'll tell you by ")"
    }
    if isUnknown(owner, entry) {
      let promise = promise(owner, entry)
      return
        "Owner not yet settled\(promise, before: ", to be named by ")\(byWhen, before: "; due by ")"
    }
    let name: Wording = "Owner: \(words(owner, entry))"
    guard isUnknown(due, entry) else {
      if choice("actions.status", entry) == "done", isBehind(due, entry) { return name }
      let isDone = choice("actions.status", entry) == "done"
      return "\(name)\(byWhen, before: isDone ? ", due " : ", by ")"
    }
    return "\(name); date not yet settled\(promise(due, entry), before: ", to be set by ")"
  }

  /// By when or how often, set after the promise.
  fileprivate func rhythm(of entry: Entry) -> Wording {
    let field: FieldID = "commitments.when"
    guard let words = words(field, entry) else { return "" }
    guard case .cadence(let cadence)? = value(field, entry) else { return " by \(words)" }
    let start = cadence.start.map {
      Wording(Spoken.day($0, from: plan.sent), .computed([id(field, entry)]))
    }
    return " \(words)\(start, before: ", starting on ")"
  }

  fileprivate func askKind(_ entry: Entry) -> Wording {
    switch choice("asks.kind", entry) {
    case "approve": "Approval"
    case "decide": "A decision"
    case "help": "Help"
    case "patience": "Patience"
    default: gap("asks.kind", entry) ?? "An ask"
    }
  }
}

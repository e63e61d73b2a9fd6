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
      ], of: .actions, priority: 2, for: Unit.inside, in: [.full, .short, .tiny]
    ) { teller, entry, size in teller.action(entry, size) },
    Unit(
      "action.done", ["actions.label", "actions.what", "actions.why", "actions.status"],
      of: .actions, priority: 2, in: [.full, .short]
    ) { teller, entry, size in teller.doneAction(entry, withWhy: size == .full) },
    Unit(
      "action.open",
      [
        "actions.label", "actions.what", "actions.why", "actions.status", "actions.owner",
        "actions.due",
      ], of: .actions, priority: 2, for: Unit.inside, in: [.full, .short, .tiny]
    ) { teller, entry, size in teller.openAction(entry, size) },
    Unit(
      "commitment.entry",
      ["commitments.label", "commitments.what", "commitments.when", "commitments.benefit"],
      of: .commitments, priority: 2, in: [.full, .short]
    ) { teller, entry, size in teller.commitment(entry, size) },
    Unit(
      "ask.entry",
      ["asks.kind", "asks.want", "asks.amount", "asks.from", "asks.by", "asks.why"], of: .asks,
      priority: 0, for: Unit.inside, in: [.full, .short]
    ) { teller, entry, size in teller.ask(entry, size) },
  ]
}

extension Teller {
  /// An action with its reason, its state, who answers for it, and by when.
  fileprivate func action(_ entry: Entry?, _ size: Unit.Size) -> Wording? {
    guard let entry, !entry.answers.isEmpty else { return nil }
    let label = words("actions.label", entry)
    if size == .tiny { return "\(label ?? words("actions.what", entry)). \(state(of: entry))." }
    let why = size == .full ? words("actions.why", entry) : nil
    let what = words("actions.what", entry)
    return say(.action, ["label": label, "what": what, "why": why, "state": state(of: entry)])
  }

  fileprivate func openAction(_ entry: Entry?, _ size: Unit.Size) -> Wording? {
    guard let entry, choice("actions.status", entry) != "done" else { return nil }
    return action(entry, size)
  }

  /// What is there already, and what it does: no owner, no date.
  fileprivate func doneAction(_ entry: Entry?, withWhy: Bool) -> Wording? {
    guard let entry, choice("actions.status", entry) == "done" else { return nil }
    let label = words("actions.label", entry)
    guard let what = words("actions.what", entry) else { return label }
    let why = withWhy ? words("actions.why", entry) : nil
    return say(.actionDone, ["label": label, "what": what, "why": why])
  }

  fileprivate func commitment(_ entry: Entry?, _ size: Unit.Size) -> Wording? {
    guard let entry, !entry.answers.isEmpty else { return nil }
    let label = words("commitments.label", entry)
    let what = words("commitments.what", entry)
    if plan.expertise == .customer, what == nil { return nil }
    let benefit = size == .full ? sentence("commitments.benefit", entry) : nil
    return say(
      .commitment,
      ["label": label, "what": what, "when": rhythm(of: entry), "benefit": benefit])
  }

  fileprivate func ask(_ entry: Entry?, _ size: Unit.Size) -> Wording? {
    guard let entry, !entry.answers.isEmpty else { return nil }
    let amount = words("asks.amount", entry)
    let from = actor("asks.from", entry, "the")
    let by = words("asks.by", entry)
    let why = size == .full ? sentence("asks.why", entry) : nil
    return say(
      choice("asks.kind", entry) == "patience" ? .askPatience : .ask,
      [
        "kind": askKind(entry), "want": words("asks.want", entry), "amount": amount, "from": from,
        "by": by, "why": why,
      ])
  }

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
  fileprivate func rhythm(of entry: Entry) -> Wording? {
    let field: FieldID = "commitments.when"
    guard let words = words(field, entry) else { return nil }
    guard case .cadence(let cadence)? = value(field, entry) else { return "by \(words)" }
    let start = cadence.start.map {
      Wording(Spoken.day($0, from: plan.sent), .computed([id(field, entry)]))
    }
    return "\(words)\(start, before: ", starting on ")"
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

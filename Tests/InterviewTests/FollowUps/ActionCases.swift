extension RuleCase {
  private static let dot = "\u{B7}"
  private static func action(_ label: String, _ what: String, _ owner: String, _ due: String)
    -> String
  {
    "\(label) \(dot) \(what) \(dot) planned \(dot) \(owner) \(dot) \(due)"
  }
  private static let good = action(
    "Keys", "a paper list of all keys hangs at the desk", "the porter", "Dec 4")
  private static func many(_ count: Int) -> String {
    (1...count).map { action("Step \($0)", "gate \($0) is painted red", "the porter", "Dec 4") }
      .joined(separator: " / ")
  }

  /// What will be done about it.
  static let actionCases: [RuleCase] = [
    RuleCase(
      rule: "what-will-exist", row: .emptyAct, field: "actions.what",
      asks: [
        "improve communication between shifts", "look into the cause",
        "be more careful with the keys",
      ],
      passes: [
        "a second person signs each run before it starts",
        "the gate stays locked unless two cards are shown",
        "written steps for closing the valve hang beside it",
      ]),
    RuleCase(
      rule: "one-owner", row: .noOwner, field: "actions.owner",
      asks: ["the team", "everyone", "engineering and operations"],
      passes: ["the head of the depot", "Odile Marsh", "me"]),
    RuleCase(
      rule: "no-owner", row: .noOwner,
      asks: [
        action("Keys", "a list hangs at the desk", "", "Dec 4"),
        action("Keys", "a list hangs at the desk", "unknown", "Dec 4"),
        good + " / " + action("Gate", "the gate is painted red", "", "Dec 4"),
      ],
      passes: [
        good, good + " / " + action("Gate", "the gate is painted red", "me", "Dec 4"),
        action("Keys", "a list hangs at the desk", "unknown, by Friday", "Dec 4"),
      ]),
    RuleCase(
      rule: "which-day", row: .noDay, field: "asks.want",
      asks: [
        "a decision as soon as possible", "two nurses soon", "a second van in the near future",
      ],
      passes: ["a decision by Friday", "two nurses for the night shift", "a second van on Dec 4"]),
    RuleCase(
      rule: "no-day", row: .noDay,
      asks: [
        action("Keys", "a list hangs at the desk", "the porter", ""),
        action("Keys", "a list hangs at the desk", "the porter", "unknown"),
        good + " / " + action("Gate", "the gate is painted red", "me", ""),
      ],
      passes: [
        good, good + " / " + action("Gate", "the gate is painted red", "me", "Dec 4"),
        action("Keys", "a list hangs at the desk", "the porter", "unknown, by Friday"),
      ]),
    RuleCase(
      rule: "not-only-prevention", row: .onlyPrevention,
      asks: [
        good + " / " + action("Gate", "the gate is painted red", "me", "Dec 4"),
        good + " / " + action("Labels", "two kinds of label have two colours", "me", "Dec 4"),
        many(3),
      ],
      passes: [
        good + " / " + action("Alarm", "an alarm rings when the freezer warms", "me", "Dec 4"),
        good + " / " + action("Spare", "a spare pump stands in the cellar", "me", "Dec 4"), good,
      ]),
    RuleCase(
      rule: "which-three", row: .tooMany,
      asks: [many(10), many(12), many(30)], passes: [many(9), many(3), good]),
    RuleCase(
      rule: "survives-you", row: .onlyTraining,
      asks: [
        action("Training", "every driver has a training day", "me", "Dec 4"),
        action("Reminder", "a reminder goes to all staff", "me", "Dec 4"),
        action("Briefing", "a briefing for each shift", "me", "Dec 4") + " / "
          + action("Course", "a refresher course on labels", "me", "Dec 9"),
      ],
      passes: [
        good, action("Training", "every driver has a training day", "me", "Dec 4") + " / " + good,
        action("Lock", "the valve has a lock with two keys", "me", "Dec 4"),
      ]),
  ]
}

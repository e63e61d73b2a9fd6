import Facts
import Record
import Testing

@testable import Review

/// Actions and asks that can be held to, and those that cannot.
struct ActionTests {
  static let actions: [Trial] = [
    .hit("Action.Owner", "nobody named") { $0.edit(.actions, 1, "actions.owner", nil) },
    .hit("Action.Owner", "everyone") { $0.edit(.actions, 1, "actions.owner", "we") },
    .hit("Action.Owner", "no day") { $0.edit(.actions, 2, "actions.due", nil) },
    .hit("Action.Owner", "unknown, and no day for that") {
      $0.notKnown(.actions, 1, "actions.owner", by: nil)
    },
    .miss("Action.Owner", "a role") { $0.edit(.actions, 1, "actions.owner", "duty officer") },
    .miss("Action.Owner", "unknown until a day") {
      $0.notKnown(.actions, 1, "actions.owner", by: $0.due(5, 20))
    },
    .miss("Action.Owner", "done, so no day is needed") {
      $0.edit(.actions, 0, "actions.due", nil)
    },

    .hit("Action.Cause", "a cause nobody works on") {
      $0.edit(.underlying, 1, "underlying.label", "Thin rota")
      $0.edit(.underlying, 1, "underlying.explain", "One clerk covers three harbours at dawn.")
    },
    .hit("Action.Cause", "an action for nothing told") {
      $0.edit(.actions, 3, "actions.label", "Uniforms")
      $0.edit(.actions, 3, "actions.what", "blue jackets for the crew")
    },
    .hit("Action.Cause", "the change itself is left") {
      $0.say("cause.change", "painted the ramps")
    },
    .miss("Action.Cause", "the same words in another form") {
      $0.edit(.underlying, 1, "underlying.explain", "Alarms went to a shut office.")
    },
    .miss("Action.Cause", "an action for a cause told") {
      $0.edit(.actions, 3, "actions.what", "payments counted every minute")
    },
    .miss("Action.Cause", "no actions yet") { for _ in 0..<4 { $0.drop(.actions, 0) } },

    .hit("Action.Tense", "begun before it is approved") {
      $0.edit(.actions, 3, "actions.status", .choice("doing"))
    },
    .hit("Action.Tense", "done before it is decided") {
      $0.edit(.asks, 0, "asks.kind", .choice("decide"))
      $0.edit(.actions, 3, "actions.status", .choice("done"))
    },
    .hit("Action.Tense", "refunding and refunded") {
      $0.edit(.actions, 0, "actions.what", "double payments refunded")
    },
    .miss("Action.Tense", "planned until it is approved") { _ in },
    .miss("Action.Tense", "an ask for help") {
      $0.edit(.asks, 0, "asks.kind", .choice("help"))
      $0.edit(.actions, 3, "actions.status", .choice("doing"))
    },
    .miss("Action.Tense", "two refunds under way") {
      $0.edit(.actions, 1, "actions.what", "double payments refunded")
    },

    .hit("Action.Vague", "better") { $0.edit(.actions, 1, "actions.what", "better alarms") },
    .hit("Action.Vague", "improve") {
      $0.edit(.actions, 1, "actions.what", "improve how we monitor")
    },
    .hit("Action.Vague", "look into") {
      $0.edit(.actions, 1, "actions.what", "look into the alarm")
    },
    .hit("Action.Vague", "review") { $0.edit(.actions, 1, "actions.what", "review our process") },
    .miss("Action.Vague", "better by a figure") {
      $0.edit(.actions, 1, "actions.what", "better alarms: one within 5 minutes")
    },
    .miss("Action.Vague", "a thing that will exist") {
      $0.edit(.actions, 1, "actions.what", "a second alarm at the desk in Oban")
    },
    .miss("Action.Vague", "a review with an end") {
      $0.edit(.actions, 1, "actions.what", "review all 11 certificates by June 6")
    },

    .hit("Action.Target", "an alarm, and how long it took") {
      $0.edit(.actions, 1, "actions.what", "an alarm within 5 minutes")
    },
    .hit("Action.Target", "the first word to those hit") {
      $0.edit(.timeline, 3, "timeline.kind", .choice("told"))
      $0.edit(.actions, 2, "actions.what", "a text to customers in under 30 minutes")
      $0.edit(.actions, 2, "actions.why", "customers told in less than 30 minutes")
    },
    .hit("Action.Target", "the way back") {
      $0.edit(.actions, 3, "actions.what", "a standby that restores payments in <30min")
    },
    .miss("Action.Target", "this time is told too") {
      $0.edit(.actions, 1, "actions.what", "an alarm within 5 minutes (this time: 19 minutes)")
    },
    .miss("Action.Target", "no slower than the target") {
      $0.edit(.actions, 1, "actions.what", "an alarm within 20 minutes")
    },
    .miss("Action.Target", "a length that is no target") {
      $0.edit(.actions, 1, "actions.what", "an alarm that rings for 5 minutes")
    },
  ]

  static let asks: [Trial] = [
    .hit("Ask.Complete", "an approval without its amount") {
      $0.edit(.asks, 0, "asks.amount", nil)
    },
    .hit("Ask.Complete", "no day") { $0.edit(.asks, 0, "asks.by", nil) },
    .hit("Ask.Complete", "nobody who decides") { $0.edit(.asks, 0, "asks.from", "all of you") },
    .hit("Ask.Complete", "no thing asked for") { $0.edit(.asks, 0, "asks.want", nil) },
    .miss("Ask.Complete", "help needs no amount") {
      $0.edit(.asks, 0, "asks.kind", .choice("help"))
      $0.edit(.asks, 0, "asks.amount", nil)
    },
    .miss("Ask.Complete", "help from each") {
      $0.edit(.asks, 0, "asks.kind", .choice("help"))
      $0.edit(.asks, 0, "asks.from", "each of you")
    },
    .miss("Ask.Complete", "nothing is asked") {
      $0.drop(.asks, 0)
      $0.record.apply(.finish(.asks, true))
    },

    .hit("Ask.Count", "four in a memo") { draft in
      for want in ["a", "b", "c"] { draft.ask(want) }
    },
    .hit("Ask.Count", "two in a minute") {
      $0.set("message.minutes", .elapsed(Elapsed(minutes: 1)))
      $0.ask("a lift to Oban")
    },
    .hit("Ask.Count", "five") { draft in
      for want in ["a", "b", "c", "d"] { draft.ask(want) }
    },
    .miss("Ask.Count", "three in a memo") { draft in
      for want in ["a", "b"] { draft.ask(want) }
    },
    .miss("Ask.Count", "one in a minute") {
      $0.set("message.minutes", .elapsed(Elapsed(minutes: 1)))
    },
    .miss("Ask.Count", "two in five minutes") {
      $0.set("message.minutes", .elapsed(Elapsed(minutes: 5)))
      $0.ask("a lift to Oban")
    },
  ]

  @Test(arguments: actions) func actionsCanBeHeldTo(_ trial: Trial) { trial.run() }

  @Test(arguments: asks) func asksCanBeAnswered(_ trial: Trial) { trial.run() }

  @Test func everyRuleIsTriedBothWays() {
    Trial.expectEnough(Self.actions)
    Trial.expectEnough(Self.asks)
  }
}

extension Draft {
  fileprivate mutating func ask(_ want: String) {
    add(
      .asks, ["asks.want": "ask \(want)", "asks.from": "managing director"],
      ["asks.kind": .choice("help"), "asks.by": on(5, 23)])
  }

  /// Says that nobody knows an answer of an entry yet.
  mutating func notKnown(_ list: ListID, _ index: Int, _ field: FieldID, by due: Due?) {
    let id = AnswerID(field, entry: record.entries(of: list)[index].key)
    record.apply(
      .set(id, Answer(words: "unknown", value: nil, standing: .unknown, knownBy: due)))
  }
}

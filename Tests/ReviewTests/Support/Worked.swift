import Facts
import Record
import Story

/// An invented memo that reads well and holds the slips such memos hold: a bakery chain's orders fail one night.
enum Worked {
  static let plan = Plan(stage: .resolved, sent: Day(2025, 11, 3) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.zone = Zone(identifier: "America/Los_Angeles")
    opening(&draft)
    happened(&draft)
    why(&draft)
    ahead(&draft)
    return draft.record
  }

  private static func opening(_ draft: inout Draft) {
    draft.say("author.name", "COO Name")
    draft.say("author.role", "COO")
    draft.say("message.who", "CEO, COO, head of shops")
    draft.choose("message.expertise", "mixed")
    draft.choose("message.purpose", "trust")
    draft.choose("message.tone", "measured")
    draft.set("message.sent", draft.at(11, 3, 9))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "resolved")
    draft.say("incident.noun", "ordering failure")
    draft.say("incident.subject", "order desk")
    draft.say("incident.broke", "stopped taking orders")
    draft.say("incident.symptom", "could not order bread for the weekend")
    draft.set("incident.started", draft.at(11, 1, 3, 20))
    draft.set("incident.detected", draft.at(11, 1, 3, 20))
    draft.set("incident.resolved", draft.at(11, 1, 8, 5))
    draft.choose("incident.fault", "ours")
    draft.say("impact.trust", "fill their shelves by six")
    draft.set(
      "impact.affected",
      .quantity(Quantity(count: 640, noun: "shops", percent: 80, base: "active shops")))
    draft.set("impact.failed", .quantity(Quantity(count: 9800, noun: "failed orders")))
    draft.choose("impact.data", "no")
  }

  private static func happened(_ draft: inout Draft) {
    draft.add(.people, ["people.name": "Nell Varga", "people.role": "duty engineer"])
    for (hour, minute, actor, did, result) in [
      (3, 20, "the alarm", "rang at an 80% error rate", nil),
      (3, 27, "Nell", "found a price index that caused all orders to fail", nil),
      (3, 50, "COO", "joined the call", nil),
      (6, 50, "we", "took Friday's price list back", "50% \u{2192} 80% of orders going through"),
      (8, 5, "Nell", "rebuilt the index by hand", nil),
    ] {
      draft.add(
        .timeline, ["timeline.actor": actor, "timeline.did": did],
        ["timeline.at": draft.at(11, 1, hour, minute)])
      if let result {
        let last = draft.record.entries(of: .timeline).count - 1
        draft.edit(.timeline, last, "timeline.result", result)
      }
    }
    draft.add(
      .response,
      [
        "response.who": "we", "response.did": "proactively emailed every shop that was hit",
        "response.when": "by 9am PST",
      ],
      ["response.status": .choice("done")])
    draft.add(
      .response,
      ["response.who": "we", "response.did": "crediting the lost orders"],
      ["response.status": .choice("doing")])
  }

  private static func why(_ draft: inout Draft) {
    draft.say("cause.changeWho", "we")
    draft.say("cause.change", "moved all catalogues into a single warehouse table")
    draft.set("cause.changeWhen", draft.at(10, 31, 18))
    draft.say("cause.safe", "Under ordinary load this held.")
    draft.say("cause.but", "On Saturday at 3am a nightly job read the same table.")
    draft.say(
      "cause.mechanism", "The two together wrote the price index in the wrong order.")
    for (label, explain) in [
      ("Too small a trial", "We tried the list, but never while the nightly job ran."),
      ("A bad hour", "A Friday evening left one person on duty."),
      ("No brake", "The nightly job had no brake to stop it when errors rose."),
    ] {
      draft.add(.underlying, ["underlying.label": label, "underlying.explain": explain])
    }
    draft.say("account.decision", "approved the plan for Friday")
    draft.say("account.flaw", "left the nightly job out")
  }

  private static func ahead(_ draft: inout Draft) {
    for (label, what, why, status, month, day) in [
      (
        "Freeze", "no new price list until the trial is in place", "ends November 9", "doing", 11,
        10
      ),
      ("Trial", "the nightly job runs in every trial", nil, "doing", 11, 7),
      ("Brake", "the nightly job halts when 5 in 100 orders fail", nil, "done", 11, 3),
      (
        "Calendar", "no launches on Fridays or weekends", "what Saturday taught us", "planned", 11,
        25
      ),
      ("Handbook", "steps to rebuild an index", "today one person knows them", "planned", 11, 28),
      ("Words ready", "a note to shops in <30min response time", nil, "planned", 11, 28),
      (
        "Drill", "a rehearsal on the index for each person on duty", "scheduled for December",
        "planned", 2, 2
      ),
      ("Duty", "a second duty SRE on Friday evenings", nil, "doing", 2, 6),
    ] as [(String, String, String?, String, Int, Int)] {
      let year = month < 11 ? 2026 : 2025
      let due = Due(day: Day(year, month, day) ?? plan.sent)
      draft.add(
        .actions, ["actions.label": label, "actions.what": what],
        ["actions.status": .choice(status), "actions.due": .due(due)])
      let last = draft.record.entries(of: .actions).count - 1
      if let why { draft.edit(.actions, last, "actions.why", why) }
    }
    draft.add(
      .commitments,
      ["commitments.label": "Figures", "commitments.what": "bring MTTR to this meeting"],
      ["commitments.when": .cadence(Cadence(words: "every month"))])
    draft.add(
      .asks,
      ["asks.want": "a second duty SRE", "asks.from": "CEO"],
      [
        "asks.kind": .choice("approve"),
        "asks.amount": .money(Money(amount: 90_000, currency: "USD", per: .year)),
      ])
    draft.add(
      .asks, ["asks.want": "a call to the largest shops", "asks.from": "head of shops"],
      ["asks.kind": .choice("help")])
    draft.say("closing.apology", "I'm sorry for the empty shelves.")
    draft.say("closing.last", "It will never happen again.")
    draft.set("closing.available", draft.range(11, 3, 9, 18))
    draft.say("closing.place", "my desk")
  }

  /// The same night told weakly: in the passive, by nobody, with a better process to come.
  static var weak: Record {
    var draft = Draft()
    draft.record = record
    for field in ["account.decision", "account.flaw", "author.role"] as [FieldID] {
      draft.drop(field)
    }
    for field in ["cause.changeWho", "cause.change", "cause.safe", "cause.but"] as [FieldID] {
      draft.drop(field)
    }
    draft.say("cause.mechanism", "The failure was triggered by a combination of factors.")
    while draft.record.entries(of: .actions).count > 1 { draft.drop(.actions, 1) }
    draft.edit(.actions, 0, "actions.label", "Process")
    draft.edit(.actions, 0, "actions.what", "better testing procedures")
    draft.edit(.actions, 0, "actions.why", nil)
    return draft.record
  }
}

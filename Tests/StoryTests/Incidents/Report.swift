import Facts
import Record

@testable import Story

/// An invented report with wrong figures: a city's water readings in the wrong unit.
enum Report {
  static let plan = Plan(stage: .resolved, sent: Day(2025, 11, 20) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.zone = Zone(identifier: "Europe/Lisbon")
    draft.say("author.name", "Teresa Valente")
    draft.say("author.role", "head of water quality")
    draft.say("message.who", "the city council")
    draft.choose("message.expertise", "mixed")
    draft.choose("message.purpose", "decide")
    draft.choose("message.tone", "measured")
    draft.say("message.concerns", "how fast we would notice it, what it costs")
    draft.set("message.sent", draft.at(11, 20, 9))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "resolved")
    draft.say("incident.noun", "wrong water report")
    draft.say("incident.subject", "October water report")
    draft.say("incident.broke", "showed lead readings a thousand times too high")
    draft.say("incident.symptom", "were told to boil their water for no reason")
    draft.set("incident.started", draft.at(11, 17, 8))
    draft.set("incident.detected", draft.at(11, 17, 13, 30))
    draft.set("incident.mitigated", draft.at(11, 17, 14, 15))
    draft.set("incident.resolved", draft.at(11, 17, 18))
    draft.choose("incident.fault", "ours")
    draft.set(
      "impact.affected", .quantity(Quantity(count: 6400, noun: "households", bound: .about)))
    draft.add(
      .metrics, [:],
      ["metrics.figure": .quantity(Quantity(count: 212, noun: "calls to the clinic"))]
    )
    draft.set("impact.money", .money(Money(amount: 3100, currency: "EUR")))
    draft.say("impact.moneyFor", "bottled water from the fire stations")
    draft.choose("impact.data", "yes")
    draft.say("impact.dataDetail", "All 31 lead readings for October were wrong.")
    draft.say("impact.unaffected", "the water itself, all other readings")
    draft.say("impact.todo", "drink the water as it comes, without boiling it")
    draft.say("impact.trust", "tell them whether their water is safe")
    draft.add(.people, ["people.name": "Rui Matos", "people.role": "data analyst"])
    story(&draft)
    return draft.record
  }

  private static func story(_ draft: inout Draft) {
    for (hour, minute, actor, did) in [
      (8, 0, "we", "published the October report"),
      (13, 30, "a doctor at the clinic", "called to ask about the readings"),
      (14, 15, "Rui", "took the report down and found the wrong unit"),
      (18, 0, "Teresa Valente", "published the right figures and told the radio"),
    ] {
      draft.add(
        .timeline, ["timeline.actor": actor, "timeline.did": did],
        ["timeline.at": draft.at(11, 17, hour, minute)])
    }
    draft.add(
      .response,
      [
        "response.who": "we", "response.did": "sent a text message to every household",
        "response.when": "by 7pm the same day",
      ],
      ["response.status": .choice("done")])
    draft.say("cause.changeWho", "the laboratory")
    draft.say("cause.change", "sent its file in micrograms instead of milligrams")
    draft.set("cause.changeWhen", draft.at(11, 14, 9))
    draft.say("cause.mechanism", "Our sheet took the new figures as if the unit were the old one.")
    draft.add(
      .underlying,
      [
        "underlying.label": "No unit in the file",
        "underlying.explain": "The file held bare numbers, so nothing showed the change.",
      ])
    draft.add(
      .underlying,
      [
        "underlying.label": "Nobody read it as a reader would",
        "underlying.explain": "We checked the sums, but not whether the readings were possible.",
      ])
    draft.say("account.decision", "signed the report")
    draft.say("account.flaw", "no second person had read")
    draft.add(
      .actions,
      [
        "actions.label": "Units", "actions.what": "every reading carries its unit",
        "actions.owner": "Rui",
      ],
      ["actions.status": .choice("done"), "actions.due": draft.on(11, 19)])
    draft.add(
      .actions,
      [
        "actions.label": "Limits",
        "actions.what": "a reading above the legal limit stops the report",
        "actions.owner": "Teresa Valente", "actions.why": "a doctor need not notice it first",
      ],
      ["actions.status": .choice("planned"), "actions.due": draft.on(12, 5)])
    draft.add(
      .commitments,
      [
        "commitments.label": "Every report", "commitments.what": "name the second reader in it",
      ],
      ["commitments.when": .cadence(Cadence(words: "every month"))])
    draft.add(
      .asks,
      [
        "asks.want": "a yearly review by an outside laboratory", "asks.from": "the council",
        "asks.why": "People will believe an outsider sooner than us.",
      ],
      [
        "asks.kind": .choice("approve"), "asks.by": draft.on(12, 1),
        "asks.amount": .money(Money(amount: 8500, currency: "EUR", per: .year)),
      ])
    draft.say("closing.apology", "I'm sorry for the fright we gave families with small children.")
    draft.set("closing.available", draft.range(11, 20, 14, 18))
    draft.say("closing.place", "town hall, room 3")
  }
}

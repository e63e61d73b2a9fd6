import Facts
import Record

@testable import Story

/// An invented outage: a ferry line's booking service.
enum Outage {
  static let plan = Plan(stage: .after, sent: Day(2025, 5, 12) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    opening(&draft)
    happened(&draft)
    why(&draft)
    ahead(&draft)
    return draft.record
  }

  private static func opening(_ draft: inout Draft) {
    draft.say("author.name", "Ines Okafor")
    draft.say("author.role", "head of technology")
    draft.say("message.who", "managing director, heads of sales and service")
    draft.choose("message.expertise", "mixed")
    draft.choose("message.purpose", "trust")
    draft.choose("message.tone", "measured")
    draft.set("message.sent", draft.at(5, 12, 9))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "after")
    draft.say("incident.noun", "booking outage")
    draft.say("incident.subject", "booking service")
    draft.say("incident.broke", "stopped taking payments")
    draft.say("incident.symptom", "could not pay for a crossing or change one")
    draft.set("incident.started", draft.at(5, 10, 6, 12))
    draft.set("incident.detected", draft.at(5, 10, 6, 31))
    draft.set("incident.mitigated", draft.at(5, 10, 8, 40))
    draft.set("incident.resolved", draft.at(5, 10, 9, 55))
    draft.choose("incident.fault", "ours")
    draft.say("impact.trust", "get them on the boat they planned for")
  }

  private static func happened(_ draft: inout Draft) {
    draft.set(
      "impact.affected",
      .quantity(
        Quantity(count: 2310, noun: "passengers", percent: 64, base: "Saturday's passengers"))
    )
    draft.set("impact.failed", .quantity(Quantity(count: 5480, noun: "failed payments")))
    draft.say("impact.failedExamples", "new crossings, changes, car deck upgrades")
    draft.add(
      .metrics, [:], ["metrics.figure": .quantity(Quantity(count: 190, noun: "calls to the desk"))])
    draft.set(
      "impact.money", .money(Money(amount: 41000, currency: "GBP", isEstimate: true)))
    draft.say("impact.moneyFor", "refunds and waived fees")
    draft.choose("impact.data", "no")
    draft.say("impact.dataCheck", "We compared every card record with the bank's own list.")
    draft.say("impact.unaffected", "boarding, paid bookings, the freight desk")
    draft.add(.people, ["people.name": "Tom Reilly", "people.role": "on-call engineer"])
    timeline(&draft)
    draft.add(
      .response,
      [
        "response.who": "we", "response.did": "let everyone with a failed payment board",
        "response.when": "from 7am", "response.result": "1,870 passengers sailed",
      ],
      ["response.status": .choice("done")])
    draft.add(
      .response,
      [
        "response.who": "we", "response.did": "refunding double payments",
        "response.result": "nobody needs to ask",
      ],
      ["response.status": .choice("doing")])
  }

  private static func timeline(_ draft: inout Draft) {
    draft.add(
      .timeline,
      ["timeline.actor": "the payment certificate", "timeline.did": "expired"],
      ["timeline.at": draft.at(5, 10, 6, 12)])
    draft.add(
      .timeline,
      ["timeline.actor": "the desk in Oban", "timeline.did": "reported that cards were refused"],
      ["timeline.at": draft.at(5, 10, 6, 31)])
    draft.add(
      .timeline,
      ["timeline.actor": "Tom", "timeline.did": "found the expired certificate"],
      ["timeline.at": draft.at(5, 10, 7, 20)])
    draft.add(
      .timeline,
      [
        "timeline.actor": "Ines Okafor",
        "timeline.did": "joined the call and told the desks to board everyone",
      ],
      ["timeline.at": draft.at(5, 10, 7, 25)])
    draft.add(
      .timeline,
      [
        "timeline.actor": "Tom",
        "timeline.did": "installed a new certificate on two of three servers",
        "timeline.result": "36% to 80% of payments going through",
      ],
      ["timeline.at": draft.at(5, 10, 8, 40)])
    draft.add(
      .timeline,
      [
        "timeline.actor": "Tom",
        "timeline.did": "replaced the last certificate and watched 50 payments succeed",
      ],
      ["timeline.at": draft.at(5, 10, 9, 55)])
  }

  private static func why(_ draft: inout Draft) {
    draft.say("cause.changeWho", "we")
    draft.say("cause.change", "moved payments to a new bank connection")
    draft.set("cause.changeWhen", draft.at(4, 10, 14))
    draft.say("cause.changeWhy", "cut card fees")
    draft.say("cause.safe", "It had run for thirty days without a refused card.")
    draft.say(
      "cause.but", "The certificate that came with it lasted thirty days and nothing renewed it.")
    draft.say("cause.mechanism", "When it expired, the bank refused every payment we sent.")
    draft.add(
      .underlying,
      [
        "underlying.label": "No expiry date on our list",
        "underlying.explain":
          "Our renewal list is filled in by hand, and this certificate was never added.",
      ])
    draft.add(
      .underlying,
      [
        "underlying.label": "Late alarm",
        "underlying.explain":
          "We counted payments once an hour, so the desk knew before we did.",
      ])
    draft.say("account.decision", "approved a launch checklist")
    draft.say("account.flaw", "asked for a working payment but not for a renewal date")
    draft.say("account.team", "payments team")
    draft.choose("account.followedProcess", "yes")
  }

  private static func ahead(_ draft: inout Draft) {
    draft.add(
      .actions,
      [
        "actions.label": "Renewal", "actions.what": "all eleven certificates renew themselves",
        "actions.owner": "Tom", "actions.why": "none of them needs a person to remember it",
      ],
      ["actions.status": .choice("done"), "actions.due": draft.on(5, 12)])
    draft.add(
      .actions,
      [
        "actions.label": "Faster alarm",
        "actions.what": "an alarm when no payment succeeds for 5 minutes",
        "actions.owner": "Tom",
      ],
      ["actions.status": .choice("doing"), "actions.due": draft.on(5, 16)])
    draft.add(
      .actions,
      [
        "actions.label": "Launch checklist",
        "actions.what": "a renewal date and owner for every new connection",
        "actions.owner": "Ines Okafor",
      ],
      ["actions.status": .choice("planned"), "actions.due": draft.on(6, 6)])
    draft.add(
      .actions,
      [
        "actions.label": "Second bank", "actions.what": "a standby connection tested each month",
        "actions.owner": "head of finance",
      ],
      ["actions.status": .choice("planned"), "actions.due": draft.on(8, 29)])
    draft.add(
      .commitments,
      [
        "commitments.label": "Public account",
        "commitments.what": "publish what happened on our website",
        "commitments.benefit": "Passengers who missed a crossing deserve the reason.",
      ],
      ["commitments.when": draft.on(5, 16)])
    draft.add(
      .commitments,
      [
        "commitments.label": "Monthly figures",
        "commitments.what": "bring payment failures to this meeting",
      ],
      ["commitments.when": .cadence(Cadence(words: "every month", start: draft.due(6, 2).day))])
    draft.add(
      .asks,
      [
        "asks.want": "the standby bank connection", "asks.from": "managing director",
        "asks.why": "One bank is our only way to be paid.",
      ],
      [
        "asks.kind": .choice("approve"), "asks.by": draft.on(5, 23),
        "asks.amount": .money(Money(amount: 18000, currency: "GBP", per: .year)),
      ])
    draft.say("closing.apology", "I'm sorry: people stood on the quay with children and no ticket.")
    draft.say("closing.last", "They were right to expect better from us.")
    draft.set("closing.available", draft.range(5, 12, 10, 16))
    draft.say("closing.place", "room 2, or ines@pentlandferries.example")
  }
}

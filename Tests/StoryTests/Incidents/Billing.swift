import Facts
import Record

@testable import Story

/// An invented billing error: a veg-box company charges twice.
enum Billing {
  static let plan = Plan(stage: .resolved, sent: Day(2025, 10, 9) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.say("author.name", "Marek Lindqvist")
    draft.say("author.role", "finance director")
    draft.say("message.who", "the board")
    draft.choose("message.expertise", "plain")
    draft.choose("message.purpose", "trust")
    draft.choose("message.tone", "warm")
    draft.set("message.sent", draft.at(10, 9, 8, 30))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "resolved")
    draft.say("incident.noun", "the double charge")
    draft.say("incident.subject", "October billing run")
    draft.say("incident.broke", "took every monthly payment twice")
    draft.say("incident.symptom", "were charged twice for October")
    draft.set("incident.started", draft.at(10, 6, 9))
    draft.set("incident.detected", draft.at(10, 6, 11, 40))
    draft.set("incident.resolved", draft.at(10, 8, 15))
    draft.choose("incident.fault", "ours")
    draft.set(
      "impact.affected",
      .quantity(
        Quantity(
          count: 312, noun: "customers", percent: 26, base: "monthly customers", baseCount: 1200)))
    draft.add(
      .metrics, [:], ["metrics.figure": .quantity(Quantity(count: 9, noun: "customers overdrawn"))])
    draft.set("impact.money", .money(Money(amount: 10_296, currency: "GBP")))
    draft.say("impact.moneyFor", "second charges, all paid back")
    draft.choose("impact.data", "no")
    draft.say("impact.unaffected", "weekly boxes, gift orders")
    draft.say("impact.todo", "nothing")
    draft.say("impact.trust", "take only what they owe")
    draft.add(.people, ["people.name": "Aisha Bello", "people.role": "accounts assistant"])
    timeline(&draft)
    why(&draft)
    ahead(&draft)
    return draft.record
  }

  private static func timeline(_ draft: inout Draft) {
    draft.add(
      .timeline,
      [
        "timeline.actor": "the billing run",
        "timeline.did": "sent the same payment file to the bank twice",
      ],
      ["timeline.at": draft.at(10, 6, 9)])
    draft.add(
      .timeline,
      ["timeline.actor": "a customer", "timeline.did": "rang to ask about two payments"],
      ["timeline.at": draft.at(10, 6, 11, 40)])
    draft.add(
      .timeline,
      [
        "timeline.actor": "Aisha", "timeline.did": "asked the bank to stop the second file",
        "timeline.result": "the bank had already paid it",
      ],
      ["timeline.at": draft.at(10, 6, 12, 15)])
    draft.add(
      .timeline,
      ["timeline.actor": "we", "timeline.did": "wrote to all 312 customers"],
      ["timeline.at": draft.at(10, 6, 17)])
    draft.add(
      .timeline,
      ["timeline.actor": "the bank", "timeline.did": "confirmed the last refund"],
      ["timeline.at": draft.at(10, 8, 15)])
    draft.add(
      .response,
      [
        "response.who": "we", "response.did": "refunded every second charge",
        "response.when": "by Wednesday 3pm", "response.result": "no request needed",
      ],
      ["response.status": .choice("done")])
    draft.add(
      .response,
      ["response.who": "Aisha", "response.did": "phoning the nine customers who went overdrawn"],
      ["response.status": .choice("doing")])
    draft.add(
      .response,
      ["response.who": "we", "response.did": "pay their overdraft fees"],
      ["response.status": .choice("planned")])
  }

  private static func why(_ draft: inout Draft) {
    draft.say("cause.changeWho", "I")
    draft.say("cause.change", "moved the billing run from the 1st to the 6th")
    draft.set("cause.changeWhen", draft.at(9, 22, 10))
    draft.say("cause.changeWhy", "match the harvest calendar")
    draft.say(
      "cause.mechanism",
      "Both dates stayed on the bank's calendar, so the bank asked for two files and we sent two.")
    draft.add(
      .underlying,
      [
        "underlying.label": "One pair of eyes",
        "underlying.explain":
          "Nobody but me sees a payment file before it leaves.",
      ])
    draft.say("account.decision", "changed the date on my own")
    draft.pass("account.flaw")
    draft.say("account.team", "accounts team")
    draft.choose("account.followedProcess", "yes")
  }

  private static func ahead(_ draft: inout Draft) {
    draft.add(
      .actions,
      [
        "actions.label": "Second signature",
        "actions.what": "no payment file leaves without two names on it",
        "actions.owner": "Aisha", "actions.why": "a doubled total stands out on paper",
      ],
      ["actions.status": .choice("done"), "actions.due": draft.on(10, 8)])
    draft.add(
      .actions,
      [
        "actions.label": "Bank limit",
        "actions.what": "the bank refuses a second file in one month",
        "actions.owner": "finance director",
      ],
      ["actions.status": .choice("planned"), "actions.due": draft.on(10, 31)])
    draft.add(
      .commitments,
      [
        "commitments.label": "Overdraft fees",
        "commitments.what": "tell you what we paid back in fees",
      ],
      ["commitments.when": draft.on(10, 17)])
    draft.record.apply(.finish(.asks, true))
    draft.say(
      "closing.apology", "I am sorry, above all to the nine people whose rent day this was.")
    draft.set("closing.available", draft.range(10, 9, 9, 17))
    draft.say("closing.place", "my desk, or extension 14")
  }
}

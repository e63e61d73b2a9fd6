import Facts
import Record

@testable import Story

/// An invented cancelled event: a supplier's marquee is not safe.
enum Event {
  static let plan = Plan(stage: .after, sent: Day(2025, 6, 16) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.say("author.name", "Joanna Pike")
    draft.say("author.role", "director")
    draft.say("message.who", "the trustees")
    draft.choose("message.expertise", "plain")
    draft.choose("message.purpose", "decide")
    draft.choose("message.tone", "measured")
    draft.set("message.sent", draft.at(6, 16, 10))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "after")
    draft.say("incident.noun", "cancelled open evening")
    draft.say("incident.subject", "the summer open evening")
    draft.say("incident.broke", "was called off an hour before the doors opened")
    draft.say("incident.symptom", "were sent home from the gate")
    draft.set("incident.started", draft.at(6, 13, 17))
    draft.set("incident.detected", draft.at(6, 13, 16, 20))
    draft.set("incident.resolved", draft.at(6, 13, 20))
    draft.choose("incident.fault", "vendor")
    draft.set("impact.affected", .quantity(Quantity(count: 240, noun: "guests")))
    draft.set("impact.money", .money(Money(amount: 6200, currency: "GBP", isEstimate: true)))
    draft.say("impact.moneyFor", "tickets and catering")
    draft.choose("impact.data", "none")
    story(&draft)
    return draft.record
  }

  private static func story(_ draft: inout Draft) {
    for (hour, minute, actor, did) in [
      (16, 20, "the fire officer", "refused to sign off the marquee"),
      (17, 0, "I", "called the evening off"),
      (17, 10, "the volunteers", "told guests at the gate"),
      (20, 0, "the last guest", "was driven to the station"),
    ] {
      draft.add(
        .timeline, ["timeline.actor": actor, "timeline.did": did],
        ["timeline.at": draft.at(6, 13, hour, minute)])
    }
    draft.add(
      .response,
      ["response.who": "we", "response.did": "refund every ticket", "response.when": "by June 20"],
      ["response.status": .choice("planned")])
    draft.say(
      "cause.mechanism", "The hire company sent a marquee whose fire certificate had lapsed.")
    draft.add(
      .underlying,
      [
        "underlying.label": "Paper asked for too late",
        "underlying.explain":
          "Our contract asks for the certificate on the day, not a week before.",
      ])
    for (label, what, month, day) in [
      ("Certificates", "every hired structure is cleared seven days ahead", 6, 27),
      ("Second hall", "a signed agreement for the school hall as a fallback", 7, 11),
    ] {
      draft.add(
        .actions, ["actions.label": label, "actions.what": what, "actions.owner": "director"],
        ["actions.status": .choice("planned"), "actions.due": draft.on(month, day)])
    }
    draft.add(
      .commitments,
      [
        "commitments.label": "Guests",
        "commitments.what": "write to all 240 guests with the reason",
      ],
      ["commitments.when": draft.on(6, 18)])
    draft.add(
      .asks, ["asks.want": "a new date in September or none this year", "asks.from": "trustees"],
      ["asks.kind": .choice("decide"), "asks.by": draft.on(6, 27)])
    draft.say(
      "closing.apology", "I am sorry for the wasted evening, and for the children in costume.")
    draft.set("closing.available", draft.range(6, 16, 14, 18))
    draft.say("closing.place", "the office, or by phone")
  }
}

import Facts
import Record

@testable import Story

/// An invented late shipment, still going on, with much unknown.
enum Delay {
  static let plan = Plan(
    stage: .investigating, tone: .formal, sent: Day(2025, 3, 4) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.say("author.name", "Rosa Havel")
    draft.say("author.role", "head of logistics")
    draft.say("message.who", "our hospital clients' buyers")
    draft.choose("message.expertise", "plain")
    draft.choose("message.purpose", "inform")
    draft.choose("message.tone", "formal")
    draft.set("message.sent", draft.at(3, 4, 16))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "investigating")
    draft.say("incident.noun", "late delivery")
    draft.say("incident.subject", "delivery of dressings")
    draft.say("incident.broke", "did not arrive")
    draft.say("incident.symptom", "have had no dressings")
    draft.set("incident.started", draft.at(3, 3, 7))
    draft.set("incident.detected", draft.at(3, 3, 9, 15))
    draft.set("incident.nextUpdate", draft.at(3, 5, 9))
    draft.choose("incident.fault", "unknown")
    draft.set(
      "impact.affected", .quantity(Quantity(count: 14, noun: "hospitals", bound: .about)),
      .suspected)
    draft.unknown("impact.money", by: draft.due(3, 14))
    draft.choose("impact.data", "none")
    draft.add(
      .timeline, ["timeline.actor": "the lorry", "timeline.did": "left the depot in Leeds"],
      ["timeline.at": draft.at(3, 2, 22)])
    draft.add(
      .timeline,
      ["timeline.actor": "two hospitals", "timeline.did": "called to ask where it was"],
      ["timeline.at": draft.at(3, 3, 9, 15)])
    draft.add(
      .timeline,
      [
        "timeline.actor": "the carrier",
        "timeline.did": "told us that it had no position for the lorry",
      ],
      ["timeline.at": draft.at(3, 3, 10, 5, about: true)])
    draft.add(
      .response,
      [
        "response.who": "our night team", "response.did": "driving spare stock from York",
        "response.result": "first van due at 6pm",
      ],
      ["response.status": .choice("doing")])
    draft.unknown("cause.mechanism", by: draft.due(3, 7))
    draft.record.apply(.finish(.underlying, true))
    draft.add(
      .actions,
      [
        "actions.label": "Spare stock", "actions.what": "three days of dressings in York",
        "actions.owner": "night team lead",
      ],
      ["actions.status": .choice("doing"), "actions.due": draft.on(3, 7)])
    draft.add(
      .actions,
      ["actions.label": "Tracking", "actions.what": "a position every 10 minutes for each lorry"],
      ["actions.status": .choice("planned")])
    if let key = draft.record.entries(of: .actions).last?.key {
      for field: FieldID in ["actions.owner", "actions.due"] {
        draft.record.apply(
          .set(
            AnswerID(field, entry: key),
            Answer(words: "unknown", value: nil, standing: .unknown, knownBy: draft.due(3, 7))))
      }
    }
    draft.add(
      .commitments,
      [
        "commitments.label": "Daily word",
        "commitments.what": "write to each of you with what we know",
      ],
      ["commitments.when": .cadence(Cadence(words: "every morning by 9am"))])
    draft.record.apply(.finish(.asks, true))
    draft.say("closing.apology", "I am sorry that your wards have had to ration dressings.")
    draft.set("closing.available", draft.range(3, 4, 8, 22))
    draft.say("closing.place", "0113 555 0147")
    return draft.record
  }
}

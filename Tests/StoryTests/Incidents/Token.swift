import Facts
import Record

@testable import Story

/// An invented leaked credential, closed but still watched, with a shared and partly unknown cause.
enum Token {
  static let plan = Plan(
    expertise: .expert, stage: .monitoring, sent: Day(2025, 9, 3) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.zone = Zone(identifier: "Europe/Berlin")
    draft.say("author.name", "Jonas Adler")
    draft.say("author.role", "CTO")
    draft.say("message.who", "engineering leads")
    draft.choose("message.expertise", "expert")
    draft.choose("message.purpose", "inform")
    draft.choose("message.tone", "measured")
    draft.set("message.sent", draft.at(9, 3, 11))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "monitoring")
    draft.say("incident.noun", "token leak")
    draft.say("incident.subject", "API token for parcel labels")
    draft.say("incident.broke", "lay in a public repository")
    draft.say("incident.symptom", "had addresses read by a stranger")
    draft.unknown("incident.started", by: draft.due(9, 5))
    draft.set("incident.detected", draft.at(9, 2, 22, 5))
    draft.set("incident.nextUpdate", draft.at(9, 4, 9))
    draft.choose("incident.fault", "shared")
    draft.unknown("impact.affected", by: draft.due(9, 5))
    draft.say("impact.trust", "keep their addresses to ourselves")
    draft.choose("impact.data", "yes")
    draft.say(
      "impact.dataDetail",
      "Names and street addresses on labels printed since August were readable.")
    draft.say("impact.unaffected", "payment data, passwords")
    draft.say("impact.todo", "watch for letters that ask you for money")
    draft.add(.people, ["people.name": "Mira Chand", "people.role": "security lead"])
    story(&draft)
    return draft.record
  }

  private static func story(_ draft: inout Draft) {
    for (day, hour, minute, actor, did) in [
      (2, 22, 5, "a researcher", "mailed us the token"), (2, 22, 40, "Mira", "revoked the token"),
      (3, 0, 15, "CTO", "joined the call"),
      (3, 1, 30, "Mira", "found downloads from two addresses"),
    ] {
      draft.add(
        .timeline, ["timeline.actor": actor, "timeline.did": did],
        ["timeline.at": draft.at(9, day, hour, minute)])
    }
    draft.add(
      .response, ["response.who": "security team", "response.did": "reading the access logs"],
      ["response.status": .choice("doing")])
    draft.say("cause.changeWho", "agency")
    draft.say("cause.change", "copied our repository to its own account")
    draft.unknown("cause.changeWhen", by: nil)
    draft.say(
      "cause.mechanism", "The copy was public, and the token stood in a test file.", .suspected)
    draft.add(
      .underlying,
      [
        "underlying.label": "Token in the code",
        "underlying.explain":
          "Nothing stopped a commit that holds a token.",
      ])
    draft.say("account.decision", "signed the agency contract")
    draft.say("account.flaw", "said nothing about where our code may live")
    for (label, what, status, day) in [
      ("Tokens", "every token replaced", "done", 3),
      ("Scanner", "commits with a token are refused", "doing", 10),
    ] {
      draft.add(
        .actions, ["actions.label": label, "actions.what": what, "actions.owner": "Mira"],
        ["actions.status": .choice(status), "actions.due": draft.on(9, day)])
    }
    draft.add(
      .commitments,
      ["commitments.label": "Log review", "commitments.what": "send you what the logs show"],
      ["commitments.when": draft.on(9, 5)])
    draft.add(
      .asks,
      ["asks.want": "a list of agencies with access to your code", "asks.from": "each of you"],
      ["asks.kind": .choice("help"), "asks.by": draft.on(9, 4)])
    draft.say("closing.apology", "I'm sorry that strangers could read where our customers live.")
    draft.set("closing.available", draft.range(9, 3, 11, 20))
    draft.say("closing.place", "the incident channel")
  }
}

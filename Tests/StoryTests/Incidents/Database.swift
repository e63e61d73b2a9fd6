import Facts
import Record

@testable import Story

/// An invented database failure: a seed bank's catalogue loses its search over a weekend.
enum Database {
  static let plan = Plan(
    expertise: .expert, stage: .after, sent: Day(2025, 3, 31) ?? Day(ordinal: 20_000))

  static var record: Record {
    var draft = Draft()
    draft.zone = Zone(identifier: "America/New_York")
    draft.say("author.name", "Lena Brandt")
    draft.say("author.role", "head of platform")
    draft.say("message.who", "platform and catalogue teams")
    draft.choose("message.expertise", "expert")
    draft.choose("message.purpose", "inform")
    draft.choose("message.tone", "measured")
    draft.set("message.sent", draft.at(3, 31, 9))
    draft.set("incident.zone", .zone(draft.zone))
    draft.choose("incident.stage", "after")
    draft.say("incident.noun", "catalogue outage")
    draft.say("incident.subject", "catalogue replica")
    draft.say("incident.broke", "ran out of disk and refused every read")
    draft.say("incident.symptom", "could not search or order seeds")
    draft.set("incident.started", draft.at(3, 29, 23, 40))
    draft.set("incident.detected", draft.at(3, 30, 1, 5))
    draft.set("incident.mitigated", draft.at(3, 30, 3, 30))
    draft.set("incident.resolved", draft.at(3, 30, 6, 10))
    draft.choose("incident.fault", "ours")
    draft.set(
      "impact.affected",
      .quantity(
        Quantity(count: 418, noun: "growers", percent: 38, base: "active growers", baseCount: 1100))
    )
    draft.set("impact.failed", .quantity(Quantity(count: 9120, noun: "failed searches")))
    draft.say("impact.failedExamples", "catalogue pages, order forms")
    draft.add(
      .metrics, [:], ["metrics.figure": .quantity(Quantity(count: 37, noun: "support tickets"))])
    draft.set("impact.money", .money(Money(amount: 5400, currency: "USD", isEstimate: true)))
    draft.say("impact.moneyFor", "orders that were not placed")
    draft.choose("impact.data", "no")
    draft.say("impact.dataCheck", "We compared row counts and checksums with the primary.")
    draft.say("impact.unaffected", "grower accounts, paid orders")
    draft.say("impact.trust", "have the catalogue open when they plan their fields")
    draft.add(.people, ["people.name": "Priya Nair", "people.role": "on-call engineer"])
    draft.add(.people, ["people.name": "Sven Falk", "people.role": "storage engineer"])
    timeline(&draft)
    why(&draft)
    ahead(&draft)
    return draft.record
  }

  private static func timeline(_ draft: inout Draft) {
    for (day, hour, minute, actor, did, kind) in [
      (29, 23, 40, "the replica", "filled its disk and refused reads", "trigger"),
      (30, 1, 5, "a grower in Ohio", "wrote that searches came back empty", "detected"),
      (30, 1, 20, "Priya", "paged the storage engineer", "escalated"),
      (30, 1, 50, "Sven", "found write-ahead logs that nothing had removed", "diagnosed"),
      (30, 2, 15, "Lena Brandt", "joined the call and stopped the nightly import", "decided"),
      (30, 2, 40, "Sven", "moved two days of logs to cold storage", ""),
      (30, 3, 30, "Priya", "pointed reads at the primary", "mitigated"),
      (30, 4, 0, "we", "wrote to all growers with open orders", "told"),
      (30, 6, 10, "Sven", "rebuilt the replica and pointed reads back", "resolved"),
    ] {
      draft.add(
        .timeline, ["timeline.actor": actor, "timeline.did": did],
        ["timeline.at": draft.at(3, day, hour, minute), "timeline.kind": .choice(kind)])
    }
    draft.add(
      .response,
      [
        "response.who": "we", "response.did": "extended every order window",
        "response.when": "until April 4", "response.result": "nobody needs to ask",
      ],
      ["response.status": .choice("done")])
    draft.add(
      .response,
      ["response.who": "support team", "response.did": "calling growers with open orders"],
      ["response.status": .choice("doing")])
  }

  private static func why(_ draft: inout Draft) {
    draft.say("cause.changeWho", "we")
    draft.say("cause.change", "turned on a second consumer of the change log")
    draft.set("cause.changeWhen", draft.at(3, 26, 15))
    draft.say("cause.changeWhy", "feed the new mobile app")
    draft.say("cause.safe", "It had run for a week in staging.")
    draft.say("cause.but", "In staging the consumer never fell behind.")
    draft.say(
      "cause.mechanism",
      "The consumer stopped on Thursday, so the replica kept every log until its disk was full.")
    draft.add(
      .underlying,
      [
        "underlying.label": "No limit on kept logs",
        "underlying.explain": "A consumer that stops may hold logs for ever.",
      ])
    draft.add(
      .underlying,
      [
        "underlying.label": "Alarm on the wrong disk",
        "underlying.explain": "We watched the primary's disk, but not the replica's.",
      ])
    draft.say("account.decision", "approved the rollout plan")
    draft.say("account.flaw", "did not say what happens when a consumer stops")
    draft.say("account.team", "storage team")
    draft.choose("account.followedProcess", "yes")
  }

  private static func ahead(_ draft: inout Draft) {
    for (label, what, owner, why, status, month, day) in [
      (
        "Log limit", "a stopped consumer is dropped after 20 GB of logs", "Sven",
        "the disk cannot fill this way", "done", 3, 30
      ),
      (
        "Replica alarm", "an alarm at 70% on every disk that serves reads", "Priya",
        "we hear of it hours earlier", "doing", 4, 4
      ),
      (
        "Failover drill", "reads move to the primary within 5 minutes, tried each month",
        "Lena Brandt", "the next fault costs minutes", "planned", 4, 25
      ),
    ] {
      draft.add(
        .actions,
        [
          "actions.label": label, "actions.what": what, "actions.owner": owner, "actions.why": why,
        ],
        ["actions.status": .choice(status), "actions.due": draft.on(month, day)])
    }
    draft.add(
      .commitments,
      [
        "commitments.label": "Drill results",
        "commitments.what": "publish how long each failover drill took",
        "commitments.benefit": "You can then judge how long the next one would last.",
      ],
      ["commitments.when": draft.on(4, 30)])
    draft.add(
      .asks,
      [
        "asks.want": "a second storage engineer on call", "asks.from": "head of operations",
        "asks.why": "One person cannot be on call every weekend.",
      ],
      [
        "asks.kind": .choice("approve"), "asks.by": draft.on(4, 11),
        "asks.amount": .money(Money(amount: 24_000, currency: "USD", per: .year)),
      ])
    draft.say("closing.apology", "I'm sorry that growers lost an evening of planning to us.")
    draft.set("closing.available", draft.range(3, 31, 10, 17))
    draft.say("closing.place", "the platform channel")
  }
}

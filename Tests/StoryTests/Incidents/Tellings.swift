import Facts
import Record

@testable import Story

/// The invented incidents with what only some structures tell, and the tellings that suit each.
enum Tellings {
  /// One message of an incident.
  struct Telling: Sendable {
    var name: String
    var record: Record
    var plan: Plan
  }

  static let all: [Telling] = incidents.flatMap { incident in
    incident.tellings.map { structure, readers, budget in
      var plan = incident.plan
      (plan.structure, plan.expertise, plan.budget) = (structure, readers, budget)
      let room = budget.map { "-\($0.rawValue)" } ?? ""
      return Telling(
        name: "\(incident.name)-\(structure)-\(readers.rawValue)\(room)", record: incident.record,
        plan: plan)
    }
  }

  private struct Incident {
    var name: String
    var record: Record
    var plan: Plan
    var tellings: [(String, Plan.Expertise, Budget?)]
  }

  static let records: [(name: String, record: Record, plan: Plan)] = incidents.map {
    ($0.name, $0.record, $0.plan)
  }

  private static let incidents: [Incident] = [
    Incident(
      name: "outage", record: filled(Outage.record, outage), plan: Outage.plan,
      tellings: [
        ("crisis-arc", .mixed, .halfMinute), ("crisis-arc", .mixed, .twoMinutes),
        ("before-after-bridge", .customer, nil), ("status-update", .customer, .characters),
        ("postmortem", .expert, nil), ("situation-complication-resolution", .mixed, nil),
      ]),
    Incident(
      name: "database", record: glossed(filled(Database.record, database)), plan: Database.plan,
      tellings: [
        ("crisis-arc", .expert, nil), ("crisis-arc", .plain, nil),
        ("before-after-bridge", .customer, nil), ("postmortem", .expert, nil),
        ("heros-journey", .mixed, nil),
      ]),
    Incident(
      name: "billing", record: filled(Billing.record, billing), plan: Billing.plan,
      tellings: [
        ("crisis-arc", .plain, nil), ("before-after-bridge", .customer, nil),
        ("problem-solution-benefit", .plain, nil), ("status-update", .customer, nil),
      ]),
    Incident(
      name: "delay", record: filled(Delay.record, delay), plan: Delay.plan,
      tellings: [
        ("status-update", .customer, nil), ("status-update", .mixed, .characters),
        ("crisis-arc", .plain, .halfMinute), ("situation-complication-resolution", .expert, nil),
      ]),
    Incident(
      name: "event", record: filled(Event.record, event), plan: Event.plan,
      tellings: [
        ("before-after-bridge", .customer, nil), ("crisis-arc", .plain, nil),
        ("problem-solution-benefit", .plain, nil), ("postmortem", .mixed, nil),
      ]),
    Incident(
      name: "token", record: filled(Token.record, token), plan: Token.plan,
      tellings: [
        ("status-update", .customer, nil), ("status-update", .customer, .characters),
        ("crisis-arc", .expert, .twoMinutes), ("crisis-arc", .customer, nil),
      ]),
    Incident(
      name: "report", record: filled(Report.record, report), plan: Report.plan,
      tellings: [
        ("crisis-arc", .mixed, nil), ("situation-complication-resolution", .mixed, nil),
        ("before-after-bridge", .customer, nil), ("postmortem", .mixed, nil),
        ("crisis-arc", .plain, .halfMinute),
      ]),
  ]

  /// A record with more answers, all of them about how it is told.
  private static func filled(_ record: Record, _ words: KeyValuePairs<FieldID, String>) -> Record {
    var draft = Draft(record: record)
    for (field, text) in words { draft.say(field, text) }
    for entry in record.entries(of: .commitments) {
      // What is promised to a meeting is not for people outside.
      let id = AnswerID("commitments.what", entry: entry.key)
      if case .text(let text)? = record[id]?.value, text.contains("this meeting") {
        draft.record.apply(
          .set(id, Answer(words: text, value: .text(text), visibility: .internal)))
      }
    }
    return draft.record
  }

  private static func glossed(_ record: Record) -> Record {
    var draft = Draft(record: record)
    draft.add(
      .glossary,
      [
        "glossary.term": "catalogue replica", "glossary.plain": "second copy of the catalogue",
        "glossary.external": "seed catalogue",
      ])
    return draft.record
  }

  private static let outage: KeyValuePairs<FieldID, String> = [
    "external.contact": "help@pentlandferries.example, or 01856 555 0170",
    "external.mechanism":
      "A security certificate between us and the bank ran out, and nothing renewed it.",
    "story.before":
      "Two in three crossings are booked on the day, most of them by phone or tablet.",
    "story.stakes": "Every hour without payments leaves about 700 people without a ticket.",
    "story.options": "Taking cash on board would be quicker, but three of five boats have no till.",
    "story.risk": "If the second bank is late, we rent card terminals for the summer.",
    "story.wentWell": "The desks boarded everyone within an hour of the first call.",
    "story.wentBadly": "The website said nothing until 8am.",
    "story.lucky": "It was the one Saturday in May without a festival.",
    "story.lesson": "A thing that expires needs an owner before it needs a reminder.",
  ]

  private static let database: KeyValuePairs<FieldID, String> = [
    "external.subject": "the seed catalogue",
    "external.broke": "stopped answering",
    "external.mechanism": "One of our stores of data ran full, and we were not watching that one.",
    "external.contact": "growers@seedbank.example",
    "story.before": "For three years the replica had served every search without a fault.",
    "story.tried": "We first freed space by hand, and the logs filled it again in ten minutes.",
    "story.turningPoint": "Sven noticed that the logs all waited for one reader that had stopped.",
    "story.wentWell": "Reads moved to the primary without losing a single order.",
    "story.wentBadly": "A grower noticed before we did.",
    "story.lucky": "The primary had room for the extra reads because it was a Sunday night.",
    "story.lesson": "Anything that waits for someone else needs a limit on how long.",
  ]

  private static let billing: KeyValuePairs<FieldID, String> = [
    "external.subject": "our October payment",
    "external.contact": "accounts@hollowayfarm.example, or 0161 555 0112",
    "story.stakes": "Each second charge costs us a phone call, a refund and a doubt.",
    "story.options": "Checking by hand every month would work until the first holiday.",
    "story.benefit": "Wrong charges fall from 312 to none, checked at each run from November.",
  ]

  private static let delay: KeyValuePairs<FieldID, String> = [
    "external.contact": "0113 555 0147",
    "story.before": "The Monday lorry supplies 40 wards for a week.",
    "story.stakes": "Four wards run out on Thursday.",
  ]

  private static let event: KeyValuePairs<FieldID, String> = [
    "external.contact": "01223 555 0186, weekdays from 9am to 5pm",
    "story.stakes": "Without a second hall, one lapsed certificate can end any evening.",
    "story.benefit": "From July on, an evening can move indoors at two hours' notice.",
    "story.lesson": "Ask for the paper while there is still time to go elsewhere.",
    "story.wentWell": "No guest was left at the gate without a way home.",
  ]

  private static let token: KeyValuePairs<FieldID, String> = [
    "external.contact": "privacy@parcelwise.example",
    "external.subject": "a key to our parcel labels",
    "external.symptom": "had their address read by a stranger",
  ]

  private static let report: KeyValuePairs<FieldID, String> = [
    "external.contact": "water@city.example, or 800 555 014",
    "external.mechanism": "We read a laboratory's figures in the wrong unit and did not notice.",
    "story.before": "For nine years, the monthly report had been right.",
    "story.risk": "A stopped report may come a day late; we would say so on the first morning.",
    "story.lesson": "A figure that cannot be true should stop itself.",
    "story.lucky": "A doctor called on the first afternoon.",
  ]
}

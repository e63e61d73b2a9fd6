import Facts
import Record

/// The formulas a headline can follow, by the ids that structures name them by.
///
/// A formula gives nothing when the facts do not allow it; the first that does is taken. A headline
/// holds a number or a date and somebody or something, in 12 words at most.
enum Headlines {
  typealias Formula = @Sendable (Teller) -> Wording?

  static let formulas: [String: Formula] = [
    // "We failed 847 customers on Saturday": only when the fault is ours and nothing is in doubt.
    "failed": { teller in
      guard teller.mayConfess, let people = teller.peopleHit, let day = teller.startDay
      else { return nil }
      return teller.say(.failedHeadline, ["people": people, "day": day])
    },
    // "Decision needed by Friday, May 23: a standby connection (£18,000 a year)"
    "decision": { teller in
      let ask = teller.entries(of: .asks).first { entry in
        ["approve", "decide"].contains(teller.choice("asks.kind", entry))
      }
      guard let ask, let want = teller.words("asks.want", ask),
        let by = teller.words("asks.by", ask)
      else { return nil }
      let kind: Wording =
        teller.choice("asks.kind", ask) == "approve" ? "Approval" : "A decision"
      let bare: Wording = "\(kind) needed by \(by): \(want)"
      let amount = teller.words("asks.amount", ask)
      let whole: Wording = "\(bare)\(amount, before: " (", after: ")")"
      return whole.isShort ? whole : bare
    },
    // "The double charge cost us £10,296"
    "cost": { teller in
      guard case .money(let money)? = teller.value("impact.money"),
        teller.answer("impact.money")?.standing == .confirmed, let noun = teller.bareNoun
      else { return nil }
      let amount = teller.words("impact.money")
      let verb: Wording = money.per == nil ? "cost" : "costs"
      let estimate: Wording = money.isEstimate ? "an estimated " : ""
      return "The \(noun) \(verb) us \(estimate)\(amount)"
    },
    // "2,310 passengers could not pay for a crossing or change one"
    "hit": { teller in
      guard teller.answer("impact.affected")?.standing == .confirmed, let people = teller.peopleHit
      else { return nil }
      let field = teller.source("incident.symptom", outside: "external.symptom")
      return teller.words(field).map {
        teller.say(.hitHeadline, ["people": people, "symptom": teller.agreed($0)])
      }
    },
    // "Investigating: late delivery since 7am UK time on Monday, March 3"
    "state": { teller in
      guard let noun = teller.bareNoun else { return nil }
      guard teller.plan.stage.isInFlight else {
        return "\(teller.state): \(noun)\(teller.startDay, before: ", ")"
      }
      return "\(teller.state): \(noun)\(teller.startMoment, before: " since ")"
    },
    // "What the double charge on Monday, October 6, taught us"
    "learned": { teller in
      guard let noun = teller.bareNoun else { return nil }
      return teller.say(.learnedHeadline, ["noun": noun, "day": teller.startDay])
    },
    // "Post-mortem: booking outage on Saturday, May 10"
    "report": { teller in
      teller.bareNoun.map { teller.say(.reportHeadline, ["noun": $0, "day": teller.startDay]) }
    },
    // "Our booking service stopped taking payments on Saturday, May 10"
    "event": { teller in
      let isLong = Grammar.words(teller.event.text).count > 9
      // "Monday's delivery did not arrive on Monday" would say the day twice.
      let isNamed =
        teller.startDay.map { day in
          teller.subject.text.contains(day.text.prefix { $0 != "," })
        } ?? false
      return isNamed || isLong
        ? teller.event : "\(teller.event)\(teller.startDay, before: " on ")"
    },
    // "Cancelled open evening on Friday, June 13": when nothing else is short enough
    "name": { teller in
      teller.bareNoun.map { "\($0)\(teller.startDay, before: " on ")" }
    },
  ]

  /// The ids, for files that name one that is not there.
  static let ids = formulas.keys.sorted()
}

extension Teller {
  /// The subject: "Saturday's outage: what happened, why, and what we're doing about it".
  var subjectLine: Line {
    let tail = plan.stage.isInFlight ? structure.subjectInFlight : structure.subject
    guard let tail else { return headline }
    let subject: Wording = "\(incidentName, after: ": ")\(Wording(tail, .frame("")))"
    return subject.line(unit: "subject")
  }

  /// The first formula of the structure that the facts allow and that is short enough.
  var headline: Line {
    let names = structure.headlines + ["event", "name"]
    let told = names.lazy.compactMap { Headlines.formulas[$0]?(self) }
    let wording = told.first(where: \.isShort) ?? told.first ?? ""
    return wording.line(unit: "headline")
  }

  /// Whether "we failed" may be said: the fault is ours, and nothing about it is in doubt.
  fileprivate var mayConfess: Bool {
    choice("incident.fault") == "ours" && answer("incident.fault")?.standing == .confirmed
      && answer("impact.affected")?.standing == .confirmed
      && answer("incident.started")?.standing == .confirmed
  }

  /// The day it started, without the time.
  fileprivate var startDay: Wording? {
    moment("incident.started").map {
      Wording(Spoken.day($0.day, from: plan.sent), .computed([id("incident.started")]))
    }
  }

  /// When it started: "7am UK time on Monday, March 3".
  private func startWords(_ moment: Moment) -> Wording {
    Wording(Spoken.moment(moment, from: plan.sent), .computed([id("incident.started")]))
  }

  fileprivate var startMoment: Wording? { moment("incident.started").map(startWords) }

  /// Those affected, where the count is one of people.
  fileprivate var peopleHit: Wording? {
    guard case .quantity(let quantity)? = value("impact.affected"),
      let noun = quantity.noun ?? quantity.base, Grammar.namesPeople(noun)
    else { return nil }
    return countHit
  }

  /// What it is called, without an article.
  fileprivate var bareNoun: Wording? { words("incident.noun")?.withoutArticle }

  private var incidentName: Wording? {
    guard let bare = bareNoun else { return nil }
    guard let moment = moment("incident.started"), moment.day <= plan.sent,
      plan.sent.ordinal - moment.day.ordinal < 7, !bare.text.contains(moment.day.weekday.rawValue)
    else { return "The \(bare)" }
    let day = Wording(moment.day.weekday.rawValue, .computed([id("incident.started")]))
    return "\(day)'s \(bare)"
  }

  /// The state as status pages say it.
  var state: Wording {
    switch plan.stage {
    case .investigating: "Investigating"
    case .identified: "Identified"
    case .monitoring: "Monitoring"
    case .resolved, .after: "Resolved"
    }
  }
}

extension Wording {
  /// Whether the words are few enough for a headline: 12 at most.
  fileprivate var isShort: Bool { Grammar.words(text).count <= 12 }

  /// The words without "the", "a", "an" or "our" before them.
  fileprivate var withoutArticle: Wording {
    guard let first = spans.first, first.origin.isName else { return self }
    let words = Grammar.words(first.text)
    guard words.count > 1, ["the", "a", "an", "our"].contains(words[0].lowercased())
    else { return self }
    return Wording(
      [Span(words.dropFirst().joined(separator: " "), first.origin)] + spans.dropFirst())
  }
}

extension Grammar {
  /// People, and houses of people: both can be failed.
  private static let people: Set<String> = [
    "applicants", "attendees", "businesses", "buyers", "carers", "children", "citizens", "clients",
    "clinics", "colleagues", "companies", "cooperatives", "customers", "donors", "drivers",
    "employees", "families", "farmers", "farms", "firms", "growers", "guests", "homes",
    "hospitals", "hotels", "households", "libraries", "members", "merchants", "museums",
    "neighbours", "nurses", "organisations", "organizations", "owners", "parents", "participants",
    "partners", "passengers", "patients", "pensioners", "people", "players", "practices", "pupils",
    "readers", "recipients", "residents", "restaurants", "riders", "runners", "schools", "sellers",
    "shoppers", "shops", "speakers", "staff", "stores", "students", "subscribers", "suppliers",
    "taxpayers", "teachers", "teams", "tenants", "ticket-holders", "travellers", "users",
    "viewers", "visitors", "volunteers", "voters", "wards", "workers",
  ]

  /// Whether a counted noun names people, whom one can fail: "active customers", "guest".
  static func namesPeople(_ noun: String) -> Bool {
    guard let last = words(noun).last?.lowercased() else { return false }
    return people.contains(last) || people.contains(last + "s") || last == "person"
      || last == "child" || last == "family" || last == "library" || last == "company"
  }
}

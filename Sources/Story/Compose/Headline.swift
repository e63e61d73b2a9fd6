import Facts
import Record

extension Teller {
  /// The subject: "Saturday's outage: what happened, why, and what we're doing about it".
  var subjectLine: Line {
    let tail: Wording =
      plan.stage.isInFlight
      ? "what we know so far, and what we're doing"
      : "what happened, why, and what we're doing about it"
    let subject: Wording = "\(incidentName): \(tail)"
    return subject.line(unit: "subject")
  }

  /// "We failed 847 customers on Saturday" where that is confirmed; else what broke, and when.
  var headline: Line {
    let day = moment("incident.started").map {
      Wording(Spoken.day($0.day, from: plan.sent), .computed([id("incident.started")]))
    }
    guard mayConfess, let people = peopleHit, let day else {
      let broke = words("incident.broke")
      let isLong = Grammar.words("\(subject.text) \(broke?.text ?? "")").count > 9
      // "Monday's delivery did not arrive on Monday" would say the day twice.
      let isNamed = day.map { subject.text.contains($0.text.prefix { $0 != "," }) } ?? false
      if isNamed || isLong {
        let event: Wording = "\(subject) \(broke)"
        return event.line(unit: "headline")
      }
      let event: Wording = "\(subject) \(broke)\(day, before: " on ")"
      return event.line(unit: "headline")
    }
    let confession: Wording = "We failed \(people) on \(day)"
    return confession.line(unit: "headline")
  }

  /// Whether "we failed" may be said: the fault is ours, and nothing about it is in doubt.
  private var mayConfess: Bool {
    choice("incident.fault") == "ours" && answer("incident.fault")?.standing == .confirmed
      && answer("impact.affected")?.standing == .confirmed
      && answer("incident.started")?.standing == .confirmed
  }

  /// Those affected, where the count is one of people.
  private var peopleHit: Wording? {
    guard case .quantity(let quantity)? = value("impact.affected"),
      let noun = quantity.noun ?? quantity.base, Grammar.namesPeople(noun)
    else { return nil }
    var short = quantity
    if short.count != nil { (short.percent, short.base, short.baseCount) = (nil, nil, nil) }
    return Wording(Spoken.quantity(short), .computed([id("impact.affected")]))
  }

  private var incidentName: Wording {
    guard let noun = words("incident.noun") else { return "" }
    let bare = noun.withoutArticle
    guard let moment = moment("incident.started"), moment.day <= plan.sent,
      plan.sent.ordinal - moment.day.ordinal < 7, !bare.text.contains(moment.day.weekday.rawValue)
    else { return "The \(bare)" }
    let day = Wording(moment.day.weekday.rawValue, .computed([id("incident.started")]))
    return "\(day)'s \(bare)"
  }
}

extension Wording {
  /// The words without "the", "a", "an" or "our" before them.
  fileprivate var withoutArticle: Wording {
    guard let first = spans.first, case .answer = first.origin else { return self }
    let words = Grammar.words(first.text)
    guard words.count > 1, ["the", "a", "an", "our"].contains(words[0].lowercased())
    else { return self }
    return Wording(
      [Span(words.dropFirst().joined(separator: " "), first.origin)] + spans.dropFirst())
  }
}

extension Grammar {
  private static let people: Set<String> = [
    "attendees", "buyers", "children", "citizens", "clients", "colleagues", "customers", "donors",
    "drivers", "employees", "families", "guests", "households", "members", "merchants",
    "neighbours", "parents", "partners", "passengers", "patients", "people", "pupils", "readers",
    "residents", "sellers", "shoppers", "speakers", "students", "subscribers", "suppliers",
    "teachers", "teams", "tenants", "ticket-holders", "travellers", "users", "viewers",
    "visitors", "volunteers", "workers",
  ]

  /// Whether a counted noun names people, whom one can fail: "active customers", "guest".
  static func namesPeople(_ noun: String) -> Bool {
    guard let last = words(noun).last?.lowercased() else { return false }
    return people.contains(last) || people.contains(last + "s") || last == "person"
      || last == "child" || last == "family"
  }
}

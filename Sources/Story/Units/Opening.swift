import Facts
import Record

/// The opening: when, what, how many, how long, whose failure, and what follows.
enum OpeningUnits {
  static let all: [Unit] = [
    Unit(
      "opening.broke",
      [
        "incident.started", "incident.subject", "incident.broke", "external.subject",
        "external.broke",
      ], priority: 0
    ) { teller, _ in
      let event = teller.event
      if let unknown = teller.unknown("incident.started") {
        return "\(event). \(unknown)"
      }
      return teller.say(.broke, ["start": teller.start, "event": event])
    },
    Unit("opening.zone", ["incident.zone"], priority: 3) { teller, _ in
      guard teller.moment("incident.started") == nil else { return nil }
      return teller.gap("incident.zone").map { "Times are in \($0)" }
    },
    Unit(
      "opening.symptom", ["impact.affected", "incident.symptom", "external.symptom"], priority: 0,
      in: [.full, .short]
    ) { teller, _, size in
      teller.harm(size)
    },
    Unit("opening.over", ["incident.resolved", "incident.started"], priority: 2) { teller, _ in
      guard !teller.plan.stage.isInFlight else { return nil }
      if let unknown = teller.unknown("incident.resolved") { return unknown }
      guard let end = teller.ending else { return nil }
      return teller.say(.over, ["when": end])
    },
    Unit("opening.stage", ["incident.stage"], priority: 0, in: [.full, .short]) {
      teller, _, size in teller.stage(size)
    },
    Unit("opening.update", ["incident.nextUpdate"], priority: 0, in: [.full, .short]) {
      teller, _, size in
      teller.words("incident.nextUpdate").map {
        teller.say(size == .full ? .update : .updateShort, ["when": $0])
      }
    },
    Unit("opening.fault", ["incident.fault"], priority: 0, in: [.full, .short]) {
      teller, _, size in teller.fault(size)
    },
    Unit("opening.regret", ["closing.apology", "incident.fault"], priority: 1) { teller, _ in
      teller.isSorryFirst ? teller.sentence("closing.apology") : nil
    },
    Unit("opening.trust", ["impact.trust"], priority: 5) { teller, _ in
      teller.words("impact.trust").map { teller.say(.trust, ["trust": $0]) }
    },
    Unit("opening.signpost", [], priority: 9) { teller, _ in
      guard teller.signposts.count > 1 else { return nil }
      return teller.say(
        .signpost, ["list": joined(teller.signposts.map { Wording($0, .frame("")) })])
    },
  ]
}

extension Teller {
  /// Who was hit, and how: "In all, 312 customers were charged twice".
  fileprivate func harm(_ size: Unit.Size) -> Wording? {
    let scale = unknown("impact.affected", nil, "how many were affected")
    let field = source("incident.symptom", outside: "external.symptom")
    let told = words(field) ?? outsideGap("incident.symptom", outside: "external.symptom")
    guard let symptom = told else { return scale }
    guard let affected = words("impact.affected") else {
      if size == .short, scale != nil {
        return "Those affected \(symptom); how many is not yet known"
      }
      return say(.symptomUncounted, ["symptom": symptom, "unknown": scale])
    }
    let belief: Wording? = isSuspected("impact.affected") ? "we believe," : nil
    let people = size == .short ? countHit : bare("impact.affected")
    // "About 14 hospitals" may open a sentence, but digits had better not.
    return say(
      plan.stage.isInFlight ? .symptomSoFar : .symptom,
      ["belief": belief, "people": people ?? affected, "symptom": agreed(symptom)])
  }

  /// Those affected by their count alone, where there is one.
  var countHit: Wording? {
    guard case .quantity(var quantity)? = value("impact.affected") else { return nil }
    if quantity.count != nil {
      (quantity.percent, quantity.base, quantity.baseCount) = (nil, nil, nil)
    }
    return Wording(Spoken.quantity(quantity), .computed([id("impact.affected")]))
  }

  /// What people underwent, its first verb in the number of those affected: "was", "were".
  func agreed(_ symptom: Wording) -> Wording {
    guard case .quantity(let quantity)? = value("impact.affected"), let count = quantity.count,
      let first = symptom.spans.first, case .answer(let id) = first.origin,
      let text = Grammar.agreeing(first.text, with: count)
    else { return symptom }
    let span = Span(text, .computed([id, self.id("impact.affected")]))
    return Wording([span] + symptom.spans.dropFirst())
  }

  /// That it goes on, as far as it has come; nil once it is over.
  func stage(_ size: Unit.Size) -> Wording? {
    if let gap = gap("incident.stage") { return "This is \(gap)" }
    // In half a minute, the cause stands two lines further on.
    let isShort = size != .full || plan.budget == .halfMinute
    switch plan.stage {
    case .investigating:
      // The cause has its own place, which says the same.
      return say(isShort ? .stageInvestigatingShort : .stageInvestigating)
    case .identified where isUnknown("cause.mechanism") && value("external.mechanism") == nil:
      // What is only suspected is told as unknown to some readers, here as in the cause itself.
      return "It is not over, and we are working to end it"
    case .identified:
      return say(isShort ? .stageIdentifiedShort : .stageIdentified)
    case .monitoring:
      return say(isShort ? .stageMonitoringShort : .stageMonitoring)
    case .resolved, .after: return nil
    }
  }

  /// Whether the apology stands in the opening: where the fault is not known, nothing else there
  /// owns the harm, and those who wait would read every detail before a word of regret.
  var isSorryFirst: Bool {
    guard !["ours", "shared", "vendor"].contains(choice("incident.fault")),
      gap("incident.fault") == nil, value("closing.apology") != nil
    else { return false }
    return structure.sections.contains { section in
      section.parts.contains { $0.units.contains("opening.regret") }
    }
  }

  fileprivate func fault(_ size: Unit.Size) -> Wording? {
    if let gap = gap("incident.fault") { return "The fault: \(gap)" }
    let isShort = size != .full
    if isSuspected("incident.fault") { return believedFault(isShort) }
    switch choice("incident.fault") {
    case "ours": return say(isShort ? .faultOursShort : .faultOurs)
    case "shared": return say(isShort ? .faultSharedShort : .faultShared)
    case "vendor": return say(.faultVendor)
    default: return say(.faultUnknown)
    }
  }

  /// A fault that is not sure yet, said as a belief; no team words it otherwise.
  private func believedFault(_ isShort: Bool) -> Wording {
    let belief: Wording = "We believe this"
    switch choice("incident.fault") {
    case "ours":
      return isShort
        ? "\(belief) was our failure" : "\(belief) was our failure, and it is not acceptable"
    case "shared":
      return isShort
        ? "\(belief) was in part our failure"
        : "\(belief) was in part our failure, and that part is ours to repair"
    case "vendor": return "\(belief) began with a supplier; answering for it to you is our job"
    default: return say(.faultUnknown)
    }
  }

  /// The thing that failed: "our main database".
  var subject: Wording {
    let field = source("incident.subject", outside: "external.subject")
    let told = words(field) ?? outsideGap("incident.subject", outside: "external.subject")
    return (told ?? "something").thing("our")
  }

  /// What went wrong, without when: "our booking service stopped taking payments".
  var event: Wording {
    let field = source("incident.broke", outside: "external.broke")
    let told = words(field) ?? outsideGap("incident.broke", outside: "external.broke")
    guard let told else { return "something went wrong with \(subject)" }
    return "\(subject) \(told)"
  }

  /// When it started: "Saturday, November 2, at 2:14am PT".
  var start: Wording? {
    guard let moment = moment("incident.started") else { return gap("incident.started") }
    let id = id("incident.started")
    let day = Wording(Spoken.day(moment.day, from: plan.sent), .computed([id]))
    let zone = gap("incident.zone")
    let time = Spoken.time(moment, withZone: zone == nil).map { Wording($0, .computed([id])) }
    let part = time == nil ? Spoken.part(moment).map { Wording($0, .computed([id])) } : nil
    let unsure: Wording? = isSuspected("incident.started") ? "not yet confirmed" : nil
    return
      "\(day)\(time, before: ", at ")\(part, before: ", in the ")\(zone, before: " ")\(unsure, before: " (", after: ")")"
  }

  /// When it was over, and how long after: "at 6:47am, about 4.5 hours later".
  var ending: Wording? {
    guard let end = moment("incident.resolved") else { return gap("incident.resolved") }
    let id = id("incident.resolved")
    guard let start = moment("incident.started") else {
      let lead: Wording = end.clock == nil ? "on " : "at "
      return "\(lead)\(words("incident.resolved"))"
    }
    let length = Spoken.elapsed(from: start, to: end).map {
      Wording(Spoken.rounded($0), .computed([self.id("incident.started"), id]))
    }
    let time = Spoken.time(end).map { Wording($0, .computed([id])) }
    let sameDay = start.day == end.day
    let day = sameDay ? nil : Wording(Spoken.day(end.day, from: plan.sent), .computed([id]))
    if time == nil, day == nil { return "the same day" }
    let later: Wording = "\(length, before: ", ", after: " later")"
    return "\(day, before: "on ", after: time == nil ? "" : ", ")\(time, before: "at ")\(later)"
  }
}

import Facts
import Record

/// What happened: the timeline, the harm, and what was done for those hit.
enum HappenedUnits {
  static let all: [Unit] = [
    Unit(
      "timeline.entry", ["timeline.at", "timeline.actor", "timeline.did", "timeline.result"],
      of: .timeline, priority: 5, for: Unit.inside, in: [.full, .short]
    ) { teller, entry, size in teller.turn(entry, withResult: size == .full) },
    Unit(
      "people.unnamed", ["people.name", "people.role"], of: .people, priority: 9, for: Unit.inside
    ) { teller, entry in
      guard let entry, let gap = teller.gap("people.name", entry) else { return nil }
      return teller.words("people.role", entry).map { "\(gap), \($0)" }
    },
    Unit(
      "happened.noticed", ["incident.detected", "incident.started"], priority: 6, for: Unit.inside
    ) { teller, _ in
      if let unknown = teller.unknown("incident.detected") { return unknown }
      guard let noticed = teller.since("incident.detected") else { return nil }
      return teller.say(.noticed, ["when": noticed])
    },
    Unit(
      "happened.acknowledged",
      ["incident.detected", "timeline.at", "timeline.actor", "timeline.kind"], priority: 7,
      for: Unit.inside
    ) { teller, _ in teller.acknowledged },
    Unit("happened.mitigated", ["incident.mitigated"], priority: 6, for: Unit.inside) { teller, _ in
      if let unknown = teller.unknown("incident.mitigated") { return unknown }
      if let gap = teller.gap("incident.mitigated") { return "Relief first came at \(gap)" }
      return teller.since("incident.mitigated").map { teller.say(.mitigated, ["when": $0]) }
    },
    Unit(
      "response.entry",
      ["response.who", "response.status", "response.did", "response.when", "response.result"],
      of: .response, priority: 2, in: [.full, .short, .tiny]
    ) { teller, entry, size in teller.response(entry, size) },
  ]
}

extension Teller {
  /// A timeline entry: "8:40am: Tom installed a new certificate (36% to 80% of payments)".
  fileprivate func turn(_ entry: Entry?, withResult: Bool) -> Wording? {
    guard let entry, !entry.answers.isEmpty || record.finished.contains(.timeline)
    else { return nil }
    let result = withResult ? words("timeline.result", entry) : nil
    let did = words("timeline.did", entry)
    return say(
      .turn, ["time": time(of: entry), "actor": actor(of: entry), "did": did, "result": result])
  }

  /// Something done for those hit; outside, only where it is sure who "we" are.
  fileprivate func response(_ entry: Entry?, _ size: Unit.Size) -> Wording? {
    guard let entry, !entry.answers.isEmpty else { return nil }
    let did = words("response.did", entry)
    let actor =
      plan.expertise == .customer
      ? outsideActor("response.who", entry) : actor("response.who", entry, "the") ?? "we"
    guard let who = actor ?? gap("response.who", entry) else { return nil }
    if plan.expertise == .customer, did == nil { return nil }
    let when = size == .tiny ? nil : words("response.when", entry)
    let result = size == .full ? words("response.result", entry) : nil
    let status = gap("response.status", entry)
    let act = act(by: who, choice("response.status", entry), did)
    return "\(say(.response, ["act": act, "when": when, "result": result]))\(status, before: " ")"
  }

  /// The time before a timeline entry; the day where it changes, the zone where it is first said.
  fileprivate func time(of entry: Entry) -> Wording? {
    guard let moment = moment("timeline.at", entry) else { return gap("timeline.at", entry) }
    let mark = marks[entry.key]
    let day = mark?.showsDay ?? true ? Spoken.day(moment.day, from: plan.sent) : nil
    let time = Spoken.time(moment, withZone: mark?.showsZone ?? true) ?? Spoken.part(moment)
    let both = [day, time].compactMap(\.self).joined(separator: ", ")
    let shown = both.isEmpty ? Spoken.day(moment.day, from: plan.sent) : both
    return Wording(shown, .computed([id("timeline.at", entry)]))
  }

  fileprivate func actor(of entry: Entry) -> Wording? {
    if isUnknown("timeline.actor", entry) { return "somebody (we do not yet know who)" }
    return words("timeline.actor", entry)
  }

  /// Who took up the alarm, and how long after it was noticed; nothing where either end is not known.
  fileprivate var acknowledged: Wording? {
    guard let noticed = moment("incident.detected"),
      let entry = record.entries(of: .timeline)
        .first(where: { choice("timeline.kind", $0) == "acknowledged" }),
      let taken = moment("timeline.at", entry), let who = words("timeline.actor", entry),
      let length = Spoken.elapsed(from: noticed, to: taken)
    else { return nil }
    let ends = [id("incident.detected"), id("timeline.at", entry)]
    return say(
      .acknowledged, ["who": who, "length": Wording(Spoken.exact(length), .computed(ends))])
  }

  /// A moment told by its distance from the start: "at 2:20am, 6 minutes after it started".
  func since(_ field: FieldID, words: (Elapsed) -> String = Spoken.exact) -> Wording? {
    guard let moment = moment(field) else { return gap(field).map { "at \($0)" } }
    let id = id(field)
    let start = self.moment("incident.started")
    let day = start?.day == moment.day ? nil : Spoken.day(moment.day, from: plan.sent)
    let time = Spoken.time(moment, withZone: start == nil) ?? Spoken.part(moment)
    let length = start.flatMap { Spoken.elapsed(from: $0, to: moment) }.map {
      Wording(words($0), .computed([self.id("incident.started"), id]))
    }
    if day == nil, time == nil { return "the same day" }
    let on = day.map { Wording($0, .computed([id])) }
    let at = time.map { Wording($0, .computed([id])) }
    let prefix = moment.clock == nil ? ", in the " : ", at "
    return
      "\(on, before: "on ")\(at, before: on == nil ? String(prefix.dropFirst(2)) : prefix)\(length, before: ", ", after: " after it started")"
  }

  /// An act with the tense its status gives: past, "We're -ing" or "We'll".
  func act(by who: Wording, _ status: String?, _ did: Wording?) -> Wording {
    let subject = who.text.lowercased()
    switch status {
    case "doing":
      if subject == "we" { return "\(who)'re \(did ?? "")" }
      if subject == "i" { return "\(who)'m \(did ?? "")" }
      return "\(who) \(Grammar.isPlural(who.text) ? "are" : "is") \(did ?? "")"
    case "planned":
      return subject == "we" || subject == "i"
        ? "\(who)'ll \(did ?? "")" : "\(who) will \(did ?? "")"
    default: return "\(who) \(did ?? "")"
    }
  }
}

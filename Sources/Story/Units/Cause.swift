import Facts
import Record

/// Why it happened, and who answers for it.
enum CauseUnits {
  static let all: [Unit] = [
    Unit(
      "cause.change",
      ["cause.changeWhen", "cause.changeWho", "cause.change", "cause.changeWhy"], priority: 2
    ) { teller, _ in
      guard let who = teller.actor("cause.changeWho", nil, "our") else { return nil }
      if let unknown = teller.unknown("cause.change", nil, "what \(who) changed") {
        return unknown
      }
      let why = teller.words("cause.changeWhy")
      let act: Wording = "\(who) \(teller.words("cause.change"))"
      return "\(teller.changeTime)\(act)\(why, before: " to ")"
    },
    Unit("cause.safe", ["cause.safe"], priority: 4) { teller, _ in
      teller.sentence("cause.safe")
    },
    Unit("cause.but", ["cause.but"], priority: 2) { teller, _ in
      guard let but = teller.sentence("cause.but") else { return nil }
      guard teller.answer("cause.safe")?.value != nil, !teller.isSuspected("cause.but"),
        let continued = but.continued
      else { return but }
      return "But \(continued)"
    },
    Unit("cause.mechanism", ["cause.mechanism"], priority: 0) { teller, _ in
      if let unknown = teller.unknown("cause.mechanism", nil, "what caused it") { return unknown }
      return teller.sentence("cause.mechanism")
    },
    Unit(
      "cause.underlying", ["underlying.label", "underlying.explain"], of: .underlying, priority: 2
    ) { teller, entry in
      guard let entry, !entry.answers.isEmpty else { return nil }
      let label = teller.words("underlying.label", entry)
      return "\(label, after: ": ")\(teller.sentence("underlying.explain", entry))"
    },
    Unit("account.own", ["account.decision", "account.flaw", "author.role"], priority: 0) {
      teller, _ in
      guard let decision = teller.words("account.decision") else { return nil }
      let role = teller.words("author.role")
      let flaw = teller.words("account.flaw")
      return
        "I take responsibility. \(role, before: "As ", after: ", ")I \(decision)\(flaw, before: " that ")"
    },
    Unit("account.team", ["account.team", "account.followedProcess"], priority: 3) { teller, _ in
      guard let team = teller.words("account.team")?.team.thing("the") else { return nil }
      if let gap = teller.gap("account.followedProcess") { return "\(team): \(gap)" }
      guard teller.choice("account.followedProcess") == "yes" else { return nil }
      return "\(team) followed our process; the process was not good enough"
    },
  ]
}

extension Teller {
  /// An author's own sentence; one only suspected is said as a belief.
  func sentence(_ field: FieldID, _ entry: Entry? = nil) -> Wording? {
    if let unknown = unknown(field, entry) { return unknown }
    guard let own = bare(field, entry) else { return nil }
    guard isSuspected(field, entry) else { return own }
    return own.continued.map { "We believe that \($0)" }
      ?? "We believe, and have not yet confirmed: \(own)"
  }

  /// When the change was made, set before it: "On Friday, November 1, at 6pm, ".
  fileprivate var changeTime: Wording {
    guard let moment = moment("cause.changeWhen") else {
      return "\(gap("cause.changeWhen"), before: "On ", after: ", ")"
    }
    let id = id("cause.changeWhen")
    let day = Wording(Spoken.day(moment.day, from: plan.sent), .computed([id]))
    let time = Spoken.time(moment).map { Wording($0, .computed([id])) }
    let part = time == nil ? Spoken.part(moment).map { Wording($0, .computed([id])) } : nil
    return "On \(day)\(time, before: ", at ")\(part, before: ", in the "), "
  }
}

import Facts
import Record

/// Why it happened, and who answers for it.
enum CauseUnits {
  static let all: [Unit] = [
    Unit(
      "cause.change",
      ["cause.changeWhen", "cause.changeWho", "cause.change", "cause.changeWhy"], priority: 4,
      for: Unit.informed
    ) { teller, _ in
      guard let who = teller.actor("cause.changeWho", nil, "our") else { return nil }
      if let unknown = teller.unknown("cause.change", nil, "what \(who) changed") {
        return unknown
      }
      let why = teller.words("cause.changeWhy")
      return teller.say(
        .change,
        [
          "when": teller.changeTime, "who": who, "change": teller.words("cause.change"), "why": why,
        ])
    },
    Unit("cause.safe", ["cause.safe"], priority: 6, for: Unit.informed) { teller, _ in
      teller.sentence("cause.safe")
    },
    Unit("cause.but", ["cause.but"], priority: 4, for: Unit.informed) { teller, _ in
      guard let but = teller.sentence("cause.but") else { return nil }
      guard teller.tells("cause.safe", justBefore: "cause.but"), !teller.isSuspected("cause.but"),
        let continued = but.continued
      else { return but }
      return "But \(continued)"
    },
    Unit("cause.mechanism", ["cause.mechanism", "external.mechanism"], priority: 0) { teller, _ in
      teller.mechanism
    },
    Unit(
      "cause.underlying", ["underlying.label", "underlying.explain"], of: .underlying, priority: 2,
      for: Unit.inside, in: [.full, .short]
    ) { teller, entry, size in
      guard let entry, !entry.answers.isEmpty else { return nil }
      let label = teller.words("underlying.label", entry)
      if size == .short, let label { return label }
      return "\(label, after: ": ")\(teller.sentence("underlying.explain", entry))"
    },
    Unit("account.own", ["account.decision", "account.flaw", "author.role"], priority: 0) {
      teller, _ in teller.account
    },
    Unit(
      "account.team", ["account.team", "account.followedProcess"], priority: 5, for: Unit.inside
    ) { teller, _ in
      guard let team = teller.words("account.team")?.team.thing("the") else { return nil }
      if let gap = teller.gap("account.followedProcess") { return "\(team): \(gap)" }
      guard teller.choice("account.followedProcess") == "yes" else { return nil }
      return teller.say(.team, ["team": team])
    },
  ]
}

extension Teller {
  /// The cause in one sentence, in words for these readers; or that it is not known yet.
  var mechanism: Wording? {
    let isPlain = plan.expertise == .customer || plan.expertise == .plain
    if let outside = isPlain ? sentence("external.mechanism") : nil { return outside }
    if let unknown = unknown("cause.mechanism", nil, "what caused it") { return unknown }
    guard let own = sentence("cause.mechanism") else {
      return outsideGap("cause.mechanism", outside: "external.mechanism").map {
        "The cause: \($0)"
      }
    }
    guard Grammar.leansBack(own.text) else { return own }
    guard isPlain else {
      // Cut off from what it leans on, the wording for outside stands better on its own.
      let isCutOff = leftOut.contains("cause.but") || leftOut.contains("cause.change")
      return (isCutOff ? sentence("external.mechanism") : nil) ?? own
    }
    return "\(sentence("cause.but")?.ended)\(own)"
  }

  /// Whether the cause cannot be understood without the sentence before it.
  var mechanismNeedsBut: Bool {
    value("external.mechanism") == nil
      && (bare("cause.mechanism").map { Grammar.leansBack($0.text) } ?? false)
  }

  /// Whether a unit's answer is told right before another's, in the same paragraph.
  func tells(_ unit: String, justBefore next: String) -> Bool {
    guard answer(FieldID(rawValue: unit))?.value != nil, !leftOut.contains(unit) else {
      return false
    }
    return structure.sections.flatMap(\.parts).contains { part in
      let units = part.units
      return units.firstIndex(of: unit).map { units.dropFirst($0 + 1).first == next } ?? false
    }
  }

  /// The author's part, said only where the fault is ours or shared; outside, without details.
  fileprivate var account: Wording? {
    guard let decision = words("account.decision") else { return nil }
    let role = words("author.role")
    if plan.expertise == .customer {
      return say(.accountOutside, ["role": role])
    }
    let flaw = words("account.flaw")
    return say(.account, ["role": role, "decision": decision, "flaw": flaw])
  }

  /// An author's own sentence; one only suspected is said as a belief.
  func sentence(_ field: FieldID, _ entry: Entry? = nil) -> Wording? {
    if let unknown = unknown(field, entry) { return unknown }
    guard let own = bare(field, entry) else { return nil }
    guard isSuspected(field, entry) else { return own }
    return own.continued.map { "We believe that \($0)" }
      ?? "We believe, and have not yet confirmed: \(own)"
  }

  /// When the change was made: "Friday, November 1, at 6pm".
  fileprivate var changeTime: Wording? {
    guard let moment = moment("cause.changeWhen") else { return gap("cause.changeWhen") }
    let id = id("cause.changeWhen")
    // "On Friday, we began the new book on Friday" would say the day twice.
    if let act = words("cause.change"), act.text.contains(moment.day.weekday.rawValue) {
      return nil
    }
    let day = Wording(Spoken.day(moment.day, from: plan.sent), .computed([id]))
    let time = Spoken.time(moment).map { Wording($0, .computed([id])) }
    let part = time == nil ? Spoken.part(moment).map { Wording($0, .computed([id])) } : nil
    return "\(day)\(time, before: ", at ")\(part, before: ", in the ")"
  }
}

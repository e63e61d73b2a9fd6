import Facts
import Record

/// A few lines for people who were hit: how things stand now, and when the next word comes.
enum StatusUnits {
  static let all: [Unit] = [
    Unit(
      "status.now",
      ["incident.stage", "incident.started", "incident.subject", "incident.broke"], priority: 0,
      in: [.full, .short]
    ) { teller, _, size in teller.now(withUnknown: size == .full) },
    Unit(
      "status.cause", ["cause.mechanism", "external.mechanism"], priority: 0,
      in: [.full, .short, .tiny]
    ) { teller, _, size in teller.causeStatus(size) },
    Unit("status.fault", ["incident.fault"], priority: 0) { teller, _ in
      if let gap = teller.gap("incident.fault") { return "The fault: \(gap)" }
      switch teller.choice("incident.fault") {
      case "ours": return "This \(teller.isVerb) our failure"
      case "shared": return "This \(teller.isVerb) in part our failure"
      default: return nil
      }
    },
    Unit("status.next", ["incident.nextUpdate"], priority: 0) { teller, _ in
      teller.words("incident.nextUpdate").map { "Next update by \($0)" }
    },
    Unit("before.you", ["impact.affected"], priority: 6, for: [.customer]) { teller, _ in
      guard case .quantity(let quantity)? = teller.value("impact.affected"),
        let noun = quantity.noun ?? quantity.base, Grammar.namesPeople(noun),
        quantity.count ?? 2 > 1
      else { return nil }
      return "You may have been one of them"
    },
    Unit("after.state", ["incident.resolved", "incident.stage"], priority: 0) { teller, _ in
      if let gap = teller.gap("incident.stage") { return "This is \(gap)" }
      switch teller.plan.stage {
      case .investigating, .identified, .monitoring: return teller.stage(.full)
      case .resolved, .after:
        if let unknown = teller.unknown("incident.resolved") { return unknown }
        if let gap = teller.gap("incident.resolved") { return "It was over at \(gap)" }
        let end = teller.since("incident.resolved", words: Spoken.rounded)
        return end.map { "It was over \($0)" } ?? "It is over"
      }
    },
    Unit("cost.stated", ["impact.money", "impact.moneyFor"], priority: 2, for: Unit.inside) {
      teller, _ in
      if let gap = teller.gap("impact.money") { return "It cost \(gap)" }
      if let unknown = teller.unknown("impact.money") { return unknown }
      guard case .money(let money)? = teller.value("impact.money"),
        let amount = teller.words("impact.money")
      else { return nil }
      let verb: Wording = money.per == nil ? "cost" : "costs"
      let estimate: Wording = money.isEstimate ? "an estimated " : ""
      let purpose = teller.words("impact.moneyFor")
      return "It \(verb) us \(estimate)\(amount)\(purpose, before: " (", after: ")")"
    },
  ]
}

extension Teller {
  /// "Investigating: on Monday, March 3, at 7am UK time, our delivery did not arrive".
  ///
  /// Under a headline, which names the state already, it is left out.
  fileprivate func now(withUnknown: Bool) -> Wording? {
    let isAlone = plan.budget?.countsCharacters ?? false
    let lead = gap("incident.stage") ?? (isAlone ? state : nil)
    if let unknown = unknown("incident.started") {
      return "\(lead, after: ": ")\(event)\(withUnknown ? unknown : nil, before: ". ")"
    }
    let on: Wording = lead == nil ? "On " : "on "
    return "\(lead, after: ": ")\(start.map { "\(on)\($0), " })\(event)"
  }

  /// "Is" while it goes on, "was" once it is over.
  fileprivate var isVerb: Wording { plan.stage.isInFlight ? "is" : "was" }

  /// What is known of the cause; before it is identified, only that it is not known.
  fileprivate func causeStatus(_ size: Unit.Size) -> Wording? {
    let isKnown = value("cause.mechanism") != nil || value("external.mechanism") != nil
    if plan.stage == .investigating {
      let promise = size == .full ? promise("cause.mechanism") : nil
      return "We do not yet know the cause\(promise, before: "; we'll tell you by ")"
    }
    if size != .full, isUnknown("cause.mechanism"), !isKnown {
      return "We do not yet know the cause"
    }
    return size == .tiny && isKnown ? "The cause is known" : mechanism
  }
}

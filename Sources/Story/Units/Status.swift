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
      in: [.full, .short]
    ) { teller, _, size in teller.causeStatus(isShort: size != .full) },
    Unit("status.fault", ["incident.fault"], priority: 0) { teller, _ in
      if let gap = teller.gap("incident.fault") { return "The fault: \(gap)" }
      switch teller.choice("incident.fault") {
      case "ours": return "This is our failure"
      case "shared": return "This is in part our failure"
      default: return nil
      }
    },
    Unit("status.next", ["incident.nextUpdate"], priority: 0) { teller, _ in
      teller.words("incident.nextUpdate").map { "Next update by \($0)" }
    },
    Unit("before.you", ["impact.affected"], priority: 6, for: [.customer]) { teller, _ in
      guard case .quantity(let quantity)? = teller.value("impact.affected"),
        let noun = quantity.noun ?? quantity.base, Grammar.namesPeople(noun), quantity.count != 0
      else { return nil }
      return "You may have been one of them"
    },
    Unit("after.state", ["incident.resolved", "incident.stage"], priority: 0) { teller, _ in
      if let gap = teller.gap("incident.stage") { return "This is \(gap)" }
      switch teller.plan.stage {
      case .investigating: return "It is not over, and we do not yet know the cause"
      case .identified: return "It is not over; we know the cause and are working to end it"
      case .monitoring: return "A remedy is in place, and we are watching that it holds"
      case .resolved, .after:
        if let unknown = teller.unknown("incident.resolved") { return unknown }
        if let gap = teller.gap("incident.resolved") { return "It was over at \(gap)" }
        return teller.since("incident.resolved").map { "It was over \($0)" } ?? "It is over"
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
      return "It \(verb) \(estimate)\(amount)\(teller.words("impact.moneyFor"), before: " for ")"
    },
  ]
}

extension Teller {
  /// "Investigating: on Monday, March 3, at 7am UK time, our delivery did not arrive".
  fileprivate func now(withUnknown: Bool) -> Wording? {
    let lead: Wording = gap("incident.stage") ?? state
    if let unknown = unknown("incident.started") {
      return withUnknown ? "\(lead): \(event). \(unknown)" : "\(lead): \(event)"
    }
    return "\(lead): \(start, before: "on ", after: ", ")\(event)"
  }

  /// What is known of the cause; before it is identified, only that it is not known.
  fileprivate func causeStatus(isShort: Bool) -> Wording? {
    if plan.stage == .investigating {
      let promise = isShort ? nil : promise("cause.mechanism")
      return "We do not yet know the cause\(promise, before: "; we'll tell you by ")"
    }
    if isShort, isUnknown("cause.mechanism") { return "We do not yet know the cause" }
    return mechanism
  }
}

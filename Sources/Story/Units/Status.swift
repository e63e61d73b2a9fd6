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
      case "ours":
        return teller.say(teller.plan.stage.isInFlight ? .statusFaultIs : .statusFaultWas)
      case "shared": return "This \(teller.isVerb) in part our failure"
      default: return nil
      }
    },
    Unit("status.next", ["incident.nextUpdate"], priority: 0) { teller, _ in
      teller.words("incident.nextUpdate").map { teller.say(.next, ["when": $0]) }
    },
    Unit("before.you", ["impact.affected"], priority: 6, for: [.customer]) { teller, _ in
      guard case .quantity(let quantity)? = teller.value("impact.affected"),
        let noun = quantity.noun ?? quantity.base, Grammar.namesPeople(noun),
        quantity.count ?? 2 > 1
      else { return nil }
      return teller.say(.you)
    },
    Unit("after.state", ["incident.resolved", "incident.stage"], priority: 0) { teller, _ in
      if let gap = teller.gap("incident.stage") { return "This is \(gap)" }
      switch teller.plan.stage {
      case .investigating, .identified, .monitoring: return teller.stage(.full)
      case .resolved, .after:
        if let unknown = teller.unknown("incident.resolved") { return unknown }
        if let gap = teller.gap("incident.resolved") { return "It was over at \(gap)" }
        let end = teller.since("incident.resolved", words: Spoken.rounded)
        return end.map { teller.say(.stateOver, ["when": $0]) } ?? "It is over"
      }
    },
    Unit("cost.stated", ["impact.money", "impact.moneyFor"], priority: 2, for: Unit.inside) {
      teller, _ in
      if let gap = teller.gap("impact.money") { return "It cost \(gap)" }
      if let unknown = teller.unknown("impact.money") { return unknown }
      guard case .money(let money)? = teller.value("impact.money"),
        let amount = teller.words("impact.money")
      else { return nil }
      let sum: Wording = money.isEstimate ? "an estimated \(amount)" : amount
      return teller.say(
        money.per == nil ? .cost : .costPer,
        ["amount": sum, "purpose": teller.words("impact.moneyFor")])
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
    return say(lead == nil ? .now : .nowAlone, ["state": lead, "start": start, "event": event])
  }

  /// "Is" while it goes on, "was" once it is over.
  fileprivate var isVerb: Wording { plan.stage.isInFlight ? "is" : "was" }

  /// What is known of the cause; before it is identified, only that it is not known.
  fileprivate func causeStatus(_ size: Unit.Size) -> Wording? {
    let isKnown = value("cause.mechanism") != nil || value("external.mechanism") != nil
    if plan.stage == .investigating {
      let promise = size == .full ? promise("cause.mechanism") : nil
      return say(.causeUnknown, ["by": promise])
    }
    if size != .full, isUnknown("cause.mechanism"), !isKnown {
      return say(.causeUnknown)
    }
    return size == .tiny && isKnown ? say(.causeKnown) : mechanism
  }
}

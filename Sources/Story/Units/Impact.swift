import Facts
import Record

/// Who was hit and how hard, what it cost, and what was spared.
enum ImpactUnits {
  static let all: [Unit] = [
    Unit("impact.affected", ["impact.affected"], priority: 6) { teller, _ in
      if teller.isUnknown("impact.affected") { return "Number affected: not yet known" }
      let doubt: Wording? = teller.isSuspected("impact.affected") ? "not yet confirmed" : nil
      return teller.bare("impact.affected").map {
        "\($0) affected\(doubt, before: " (", after: ")")"
      }
    },
    Unit(
      "impact.failed", ["impact.failed", "impact.failedExamples"], priority: 4, in: [.full, .short]
    ) { teller, _, size in
      if let unknown = teller.unknown("impact.failed") { return unknown }
      let examples = size == .full ? teller.words("impact.failedExamples") : nil
      return teller.words("impact.failed").map { "\($0)\(examples, before: " (", after: ")")" }
    },
    Unit("impact.metric", ["metrics.figure"], of: .metrics, priority: 7, for: Unit.inside) {
      teller, entry in
      entry.flatMap { teller.words("metrics.figure", $0) }
    },
    Unit("impact.money", ["impact.money", "impact.moneyFor"], priority: 2, for: Unit.inside) {
      teller, _ in
      if let gap = teller.gap("impact.money") { return "Cost: \(gap)" }
      if let unknown = teller.unknown("impact.money") { return unknown }
      guard let words = teller.words("impact.money"),
        case .money(let money)? = teller.value("impact.money")
      else { return nil }
      let cost: Wording =
        money.isEstimate
        ? "Estimated cost: \(words)"
        : money.bound == .exact ? "Cost: \(words)" : "It cost \(words)"
      return "\(cost)\(teller.words("impact.moneyFor"), before: " in ")"
    },
    Unit("impact.data", ["impact.data", "impact.dataDetail"], priority: 1) { teller, _ in
      if let gap = teller.gap("impact.data") { return "Data: \(gap)" }
      guard let answer = teller.answer("impact.data") else { return nil }
      let by = teller.promise("impact.data")
      let unknown: Wording =
        "We do not yet know whether data was lost, exposed or wrong\(by, before: "; we'll tell you by ")"
      if answer.standing == .unknown { return unknown }
      switch teller.choice("impact.data") {
      case "no": return "We checked: no data was lost, exposed or wrong"
      case "none": return "No data was involved"
      case "yes":
        if let doubt = teller.unknown(
          "impact.dataDetail", nil, "exactly what data was lost, exposed or wrong")
        {
          return "Data was affected. \(doubt)"
        }
        return "Data was affected.\(teller.sentence("impact.dataDetail"), before: " ")"
      default: return unknown
      }
    },
    Unit("impact.check", ["impact.dataCheck"], priority: 6) { teller, _ in
      teller.choice("impact.data") == "no" ? teller.words("impact.dataCheck") : nil
    },
    Unit("impact.unaffected", ["impact.unaffected"], priority: 8) { teller, _ in
      teller.words("impact.unaffected").map { "Not affected: \($0)" }
    },
  ]
}

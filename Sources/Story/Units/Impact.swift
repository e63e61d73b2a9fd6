import Facts
import Record

/// Who was hit and how hard, what it cost, and what was spared.
enum ImpactUnits {
  static let all: [Unit] = [
    Unit("impact.affected", ["impact.affected"], priority: 6) { teller, _ in
      if teller.isUnknown("impact.affected") { return teller.say(.affectedUnknown) }
      let doubt: Wording? = teller.isSuspected("impact.affected") ? "not yet confirmed" : nil
      return teller.bare("impact.affected").map {
        teller.say(.affected, ["people": $0, "doubt": doubt])
      }
    },
    Unit(
      "impact.failed", ["impact.failed", "impact.failedExamples"], priority: 4, in: [.full, .short]
    ) { teller, _, size in
      if let unknown = teller.unknown("impact.failed") { return unknown }
      let examples = size == .full ? teller.words("impact.failedExamples") : nil
      return teller.words("impact.failed").map {
        teller.say(.failed, ["count": $0, "examples": examples])
      }
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
      let frame: FrameID =
        money.isEstimate ? .moneyEstimated : money.bound == .exact ? .money : .moneyBounded
      return teller.say(frame, ["amount": words, "purpose": teller.words("impact.moneyFor")])
    },
    Unit("impact.data", ["impact.data", "impact.dataDetail"], priority: 1) { teller, _ in
      if let gap = teller.gap("impact.data") { return "Data: \(gap)" }
      guard let answer = teller.answer("impact.data") else { return nil }
      let by = teller.promise("impact.data")
      let unknown = teller.say(.dataUnknown, ["by": by])
      if answer.standing == .unknown { return unknown }
      switch teller.choice("impact.data") {
      case "no": return teller.say(.dataSafe)
      case "none": return teller.say(.dataNone)
      case "yes":
        if let doubt = teller.unknown(
          "impact.dataDetail", nil, "exactly what data was lost, exposed or wrong")
        {
          return "Data was affected. \(doubt)"
        }
        return teller.say(.dataHit, ["detail": teller.sentence("impact.dataDetail")])
      default: return unknown
      }
    },
    Unit("impact.check", ["impact.dataCheck"], priority: 6) { teller, _ in
      teller.choice("impact.data") == "no" ? teller.words("impact.dataCheck") : nil
    },
    Unit("impact.unaffected", ["impact.unaffected"], priority: 8) { teller, _ in
      teller.words("impact.unaffected").map { teller.say(.unaffected, ["what": $0]) }
    },
    Unit("impact.todo", ["impact.todo"], priority: 2) { teller, _ in
      let isOutside = teller.plan.expertise == .customer
      if case .text(let words)? = teller.value("impact.todo"), nothing.contains(words.lowercased())
      {
        return teller.say(isOutside ? .todoNothingOutside : .todoNothing)
      }
      return teller.words("impact.todo").map {
        teller.say(isOutside ? .todoOutside : .todo, ["what": $0])
      }
    },
  ]

  /// Ways to answer that nothing needs to be done, which is news worth a sentence of its own.
  private static let nothing: Set<String> = [
    "nothing", "do nothing", "nothing at all", "not do anything",
  ]
}

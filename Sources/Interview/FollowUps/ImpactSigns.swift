import Facts
import Prose
import Record

/// Signs in what is told of the harm.
enum ImpactSigns {
  static let all: [Detector] = [
    Detector("vagueNumber") { situation in
      guard case .text? = situation.answer?.value else { return nil }
      return situation.glance.holdsFigure ? nil : situation.glance.first(.vagueQuantity).found
    },
    Detector("numberUnknown") { situation in
      (situation.answer?.standing == .unknown && situation.answer?.knownBy == nil).found
    },
    Detector("shareAlone") { situation in
      guard case .quantity(let quantity)? = situation.answer?.value, quantity.percent != nil,
        quantity.count == nil, quantity.baseCount == nil
      else { return nil }
      return Found(words: situation.answer?.words ?? "")
    },
    Detector("countAlone") { situation in
      guard case .quantity(let quantity)? = situation.answer?.value, let count = quantity.count,
        quantity.percent == nil, quantity.baseCount == nil
      else { return nil }
      return count > 0 ? Found(words: situation.answer?.words ?? "") : nil
    },
    Detector("foggyHarm") { situation in
      let glance = situation.glance
      return (glance.first(.vagueThing) ?? glance.first(of: fog)).found
    },
    Detector("noFigures", .gathered) { situation in
      let record = situation.record
      return (record["impact.money"]?.value == nil && record.entries(of: .metrics).isEmpty).found
    },
    Detector("noDataStatement", .gathered) { situation in
      (situation.record["impact.data"]?.value == nil).found
    },
    Detector("everythingElse") { situation in
      let isChecked = situation.glance.first(of: checking) != nil
      return isChecked ? nil : situation.glance.first(of: rest).found
    },
  ]

  private static let fog = [
    "degraded", "degradation", "intermittent", "intermittently", "unstable", "instability",
    "impacted",
    "disrupted", "not working properly", "trouble", "glitch", "glitches", "hiccup", "hiccups",
  ]
  private static let rest = [
    "everything else", "everything", "all else", "all other *", "all others", "the rest",
    "nothing else", "anything else", "other *", "everyone else",
  ]
  private static let checking = ["check*", "test*", "count*", "compar*", "verif*", "measur*"]
}

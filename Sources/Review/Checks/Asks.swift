import Facts
import Record

/// Asks that cannot be answered, or are too many.
enum AskChecks {
  static let all = [complete, count]

  private static let nobody: Set<String> = [
    "you", "you all", "all of you", "everyone", "everybody", "anyone", "someone", "the team",
    "leadership",
    "management", "readers", "each of you",
  ]

  /// K1: what, how much when it costs, who decides, and by when.
  static let complete = Check(
    "Ask.Complete", .block, why: "An ask that leaves out what, who or by when gets no answer."
  ) { dossier in
    dossier.record.entries(of: .asks).compactMap { entry in
      let kind = dossier.choice("asks.kind", entry)
      var missing: [String] = []
      if dossier.lack("asks.want", entry) { missing.append("what is asked for") }
      if kind == "approve", dossier.lack("asks.amount", entry) { missing.append("the amount") }
      let from = dossier.text("asks.from", entry)?.lowercased()
      let isOpen = ["approve", "decide"].contains(kind) && from.map(nobody.contains) ?? false
      if from == nil || isOpen { missing.append("the one who decides") }
      if dossier.lack("asks.by", entry) { missing.append("the day") }
      guard !missing.isEmpty else { return nil }
      let name = dossier.name(of: entry, "asks.want")
      return Check.Hit(
        "\"\(name)\" lacks \(missing.joined(separator: ", ")).",
        fix: "Say what, how much, from whom and by which day.",
        at: [dossier.place("asks.want", entry, words: name)])
    }
  }

  /// K2: one ask in a message read in a minute, three in a memo.
  static let count = Check(
    "Ask.Count", .warning, why: "Readers answer the first ask and skip the fourth."
  ) { dossier in
    let asks = dossier.record.entries(of: .asks)
    var most = 3
    if case .elapsed(let time)? = dossier.value("message.minutes"), time.minutes <= 1 { most = 1 }
    guard asks.count > most else { return [] }
    return [
      Check.Hit(
        "There are \(asks.count) asks; \(most == 1 ? "one" : "three") at most is read.",
        fix: "Keep those that only these readers can answer.",
        at: asks.map { dossier.place("asks.want", $0, words: dossier.name(of: $0, "asks.want")) })
    ]
  }
}

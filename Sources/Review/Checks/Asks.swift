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
    "Ask.Complete", .block, why: Said(AskKey.completeWhy)
  ) { dossier in
    dossier.record.entries(of: .asks).compactMap { entry in
      let kind = dossier.choice("asks.kind", entry)
      var missing: [Said] = []
      if dossier.lack("asks.want", entry) { missing.append(Said(AskKey.what)) }
      if kind == "approve", dossier.lack("asks.amount", entry) {
        missing.append(Said(AskKey.amount))
      }
      let from = dossier.text("asks.from", entry)?.lowercased()
      let isOpen = ["approve", "decide"].contains(kind) && from.map(nobody.contains) ?? false
      if from == nil || isOpen { missing.append(Said(AskKey.decider)) }
      if dossier.lack("asks.by", entry) { missing.append(Said(AskKey.day)) }
      guard !missing.isEmpty else { return nil }
      let name = dossier.name(of: entry, "asks.want")
      return Check.Hit(
        Said(AskKey.complete, ["ask": name], said: ["missing": .list(missing)]),
        fix: Said(AskKey.completeFix),
        at: [dossier.place("asks.want", entry, words: name)])
    }
  }

  /// K2: one ask in a message read in a minute, three in a memo.
  static let count = Check(
    "Ask.Count", .warning, why: Said(AskKey.countWhy)
  ) { dossier in
    let asks = dossier.record.entries(of: .asks)
    var most = 3
    if case .elapsed(let time)? = dossier.value("message.minutes"), time.minutes <= 1 { most = 1 }
    guard asks.count > most else { return [] }
    return [
      Check.Hit(
        most == 1
          ? Said(AskKey.overOne, ["asks": "\(asks.count)"])
          : Said(AskKey.overThree, ["asks": "\(asks.count)"]),
        fix: Said(AskKey.countFix),
        at: asks.map { dossier.place("asks.want", $0, words: dossier.name(of: $0, "asks.want")) })
    ]
  }
}

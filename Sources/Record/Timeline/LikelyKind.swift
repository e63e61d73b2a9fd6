import Prose

/// The kind of a timeline entry as its own words tell it, for the author to confirm.
///
/// Only words that say it outright count: a wrong kind would move a mark that readers measure time by.
enum LikelyKind {
  /// The option of "timeline.kind" that an act says outright; nil when it does not.
  static func of(_ act: String, by actor: String) -> String? {
    let glance = Glance(act)
    let start = glance.forms.prefix(3).joined(separator: " ")
    let starts: ([String]) -> Bool = { words in
      words.contains { start == $0 || start.hasPrefix($0 + " ") }
    }
    let isDenied = glance.first(of: denials) != nil
    if isDenied { return nil }
    if starts(["noticed", "discovered", "detected", "spotted"]) { return "detected" }
    if starts(ringing), Glance(actor).first(of: sensors) != nil { return "detected" }
    if starts(telling), glance.first(of: hit) != nil { return "told" }
    if starts(["decided", "agreed to", "resolved to"]) { return "decided" }
    if starts(["traced", "diagnosed"]) { return "diagnosed" }
    if starts(finding), glance.first(of: causes) != nil { return "diagnosed" }
    if starts(["escalated", "called in", "brought in", "paged"]) { return "escalated" }
    if starts(ending) || glance.first(of: over) != nil { return "resolved" }
    return starts(undoing) ? "mitigated" : nil
  }

  private static let denials = [
    "not", "never", "no longer", "nothing", "nobody", "tried to", "wanted to", "failed to",
    "could not", "almost", "nearly", "partly", "some of",
  ]
  private static let sensors = [
    "alarm*", "alert*", "monitor*", "sensor*", "detector*", "scanner*", "watchdog",
    "smoke detector",
    "probe*", "dashboard*",
  ]
  private static let ringing = [
    "alerted", "warned", "rang", "went off", "fired", "triggered", "flagged", "sounded", "paged",
    "reported",
  ]
  private static let telling = [
    "told", "informed", "notified", "emailed", "e-mailed", "mailed", "wrote to", "texted",
    "phoned", "rang", "posted", "announced", "published", "sent",
  ]
  private static let hit = [
    "customers", "clients", "members", "users", "guests", "patients", "families", "parents",
    "passengers", "tenants", "residents", "subscribers", "buyers", "visitors", "households",
    "ticket holders", "exhibitors", "students", "pupils", "everyone affected", "everybody affected",
    "those affected", "people affected", "status page", "website", "the public",
  ]
  private static let finding = ["found", "identified", "worked out", "saw"]
  private static let causes = ["cause", "reason", "why", "culprit"]
  private static let ending = [
    "resolved", "closed the incident", "gave the all", "declared it over",
  ]
  private static let over = [
    "back to normal", "all clear", "the incident is over", "the incident was over",
    "marked as resolved", "marked resolved", "fully restored", "fully recovered",
  ]
  private static let undoing = [
    "rolled back", "reverted", "failed over", "switched over", "revoked", "isolated", "contained",
    "blocked", "disabled", "stopped the", "shut off", "cut off", "restored",
  ]
}

extension TimelineBlock {
  /// What the words of each entry say about its kind, by index, where the source names none.
  ///
  /// Only the first that noticed and the last that ended it: those are the moments readers look for.
  package var likelyKinds: [Int: String] {
    var kinds: [Int: String] = [:]
    for (index, entry) in entries.enumerated() where entry.kind == nil {
      guard let did = entry.did, let actor = entry.actor,
        let kind = LikelyKind.of(did, by: actor)
      else { continue }
      kinds[index] = kind
    }
    let given = Set(entries.compactMap(\.kind))
    let noticed = kinds.filter { $0.value == "detected" }.keys.sorted()
    let ended = kinds.filter { $0.value == "resolved" }.keys.sorted()
    let doubled =
      (given.contains("detected") ? noticed[...] : noticed.dropFirst())
      + (given.contains("resolved") ? ended[...] : ended.dropLast())
    for index in doubled { kinds[index] = nil }
    return kinds
  }

  /// The block with the kinds that its words say, once the author has confirmed them.
  package var withLikelyKinds: TimelineBlock {
    var copy = self
    for (index, kind) in likelyKinds { copy.entries[index].kind = kind }
    return copy
  }
}

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
    if isAcknowledged(glance, starts, by: actor) { return "acknowledged" }
    if starts(telling), glance.first(of: hit) != nil { return "told" }
    if starts(["decided", "agreed to", "resolved to"]) { return "decided" }
    if starts(["traced", "diagnosed"]) { return "diagnosed" }
    if starts(finding), glance.first(of: causes) != nil { return "diagnosed" }
    if starts(["escalated", "called in", "brought in", "paged"]) { return "escalated" }
    if starts(ending) || glance.first(of: over) != nil { return "resolved" }
    return starts(undoing) ? "mitigated" : nil
  }

  /// Whether somebody took up an alarm: an admission in front of others is told in the same verb.
  private static func isAcknowledged(
    _ glance: Glance, _ starts: ([String]) -> Bool, by actor: String
  ) -> Bool {
    guard starts(acknowledging) || starts(answering) || starts(acknowledged) else { return false }
    if starts(acknowledged) { return Glance(actor).first(of: alarms) != nil }
    if glance.first(of: alarms) != nil { return true }
    // "Acknowledged", and nothing but who or when: there is no other thing that it could be.
    let rest = glance.forms.dropFirst().first { $0.contains(where: \.isLetter) }
    return starts(acknowledging) && (rest.map(linking.contains) ?? true)
  }

  private static let acknowledging = ["acknowledged", "acked", "ack'd", "ack"]
  private static let answering = [
    "answered", "picked up", "responded to", "took up", "confirmed receipt",
  ]
  private static let acknowledged = ["was acknowledged", "were acknowledged", "was acked"]
  /// What calls somebody to a fault.
  private static let alarms = [
    "alarm", "alarms", "alert", "alerts", "page", "pages", "pager", "paging", "incident",
    "notification", "warning",
  ]
  private static let linking: Set<String> = ["by", "at", "after", "within", "in", "from", "via"]

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
  /// Only the first that noticed or took it up and the last that ended it: those are the moments readers look for.
  package var likelyKinds: [Int: String] {
    var kinds: [Int: String] = [:]
    for (index, entry) in entries.enumerated() where entry.kind == nil {
      guard let did = entry.did, let actor = entry.actor,
        let kind = LikelyKind.of(did, by: actor)
      else { continue }
      kinds[index] = kind
    }
    let given = Set(entries.compactMap(\.kind))
    for (kind, isFirst) in [("detected", true), ("acknowledged", true), ("resolved", false)] {
      let all = kinds.filter { $0.value == kind }.keys.sorted()
      let kept = given.contains(kind) ? nil : isFirst ? all.first : all.last
      for index in all where index != kept { kinds[index] = nil }
    }
    return kinds
  }

  /// The block with the kinds that its words say, once the author has confirmed them.
  package var withLikelyKinds: TimelineBlock {
    var copy = self
    for (index, kind) in likelyKinds { copy.entries[index].kind = kind }
    return copy
  }
}

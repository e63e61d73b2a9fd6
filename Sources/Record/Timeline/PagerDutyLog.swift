import Facts
import Foundation

/// The log entries of PagerDuty incidents, as its REST API lists them: `{"log_entries": [...]}`.
struct PagerDutyLog {
  private let entries: [JsonNode]

  /// Takes a log; nil when the JSON is none.
  init?(_ root: JsonNode) {
    let list = root["log_entries"]?.array ?? root.array
    guard let list, list.contains(where: { $0["created_at"] != nil }) || root["log_entries"] != nil
    else { return nil }
    entries = list
  }

  func parsed() -> ParsedBlock {
    var parsed = ParsedBlock()
    let timed = entries.map { (node: $0, at: Self.instant($0)) }
    // The API lists the newest first.
    let ordered = timed.enumerated().sorted {
      ($0.element.at ?? 0, -$0.offset) < ($1.element.at ?? 0, -$1.offset)
    }
    for (_, entry) in ordered { take(entry.node, at: entry.at, into: &parsed) }
    return parsed
  }

  private static func instant(_ entry: JsonNode) -> Int? {
    let context = ReadingContext(today: Day(ordinal: 0))
    return entry["created_at"]?.text.flatMap { Moment.read($0, in: context).value?.instant }
  }

  private func take(_ entry: JsonNode, at instant: Int?, into parsed: inout ParsedBlock) {
    let summary = entry["summary"]?.text ?? ""
    let type = entry["type"]?.text?.replacingOccurrences(of: "_reference", with: "") ?? ""
    guard let instant else {
      return parsed.skip(
        entry.line, summary.isEmpty ? type : summary, Said(SkipKey.noStamp, ["name": "created_at"]))
    }
    let agent = entry["agent"]?["summary"]?.text
    var words = summary.trimmingCharacters(in: CharacterSet(charactersIn: " ."))
    if words.isEmpty { words = Self.acts[type] ?? "" }
    guard !words.isEmpty else {
      return parsed.skip(entry.line, type, Said(SkipKey.noEvent))
    }
    if let agent {
      for end in [" by \(agent)", " through \(agent)"] where words.hasSuffix(end) {
        words.removeLast(end.count)
      }
    }
    if let subject = entry["channel"]?["summary"]?.text ?? entry["channel"]?["subject"]?.text,
      type.hasPrefix("trigger"), !words.contains(subject)
    {
      words += " (\(subject))"
    }
    var raw = RawEntry(line: entry.line, source: summary.isEmpty ? type : summary, text: words)
    (raw.instant, raw.actor, raw.kind) = (instant, agent, Self.kinds[type])
    parsed.items.append(.entry(raw))
  }

  /// The kinds of moment that a type of entry names outright.
  ///
  /// The others are left to their words: an alarm may be raised, and closed, several times.
  private static let kinds = ["acknowledge_log_entry": "acknowledged"]

  /// What entries without words of their own record.
  private static let acts = [
    "trigger_log_entry": "triggered the incident", "resolve_log_entry": "resolved the incident",
    "acknowledge_log_entry": "acknowledged the incident",
    "escalate_log_entry": "escalated the incident",
  ]
}

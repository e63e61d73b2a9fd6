import Facts
import Foundation

/// The messages of one Slack channel as Slack exports them: a JSON array, oldest first.
///
/// Format after Slack, "How to read Slack data exports": `ts` is seconds since 1970, `<@U1>` a person.
struct SlackExport {
  private let messages: [JsonNode]
  private let names: [String: String]

  /// Takes an export; nil when the JSON is none.
  init?(_ root: JsonNode) {
    guard let messages = root.array ?? root["messages"]?.array,
      messages.isEmpty || messages.contains(where: { $0["ts"] != nil })
    else { return nil }
    self.messages = messages
    var names: [String: String] = [:]
    for message in messages {
      if let user = message["user"]?.text, let name = Self.name(in: message) { names[user] = name }
    }
    self.names = names
  }

  func parsed() -> ParsedBlock {
    var parsed = ParsedBlock()
    let ordered = messages.enumerated().sorted {
      (Double($0.element["ts"]?.text ?? "") ?? 0, $0.offset)
        < (Double($1.element["ts"]?.text ?? "") ?? 0, $1.offset)
    }
    for (_, message) in ordered { take(message, into: &parsed) }
    return parsed
  }

  private func take(_ message: JsonNode, into parsed: inout ParsedBlock) {
    let text = plain(message["text"]?.text ?? "")
    let subtype = message["subtype"]?.text ?? ""
    let shown = text.isEmpty ? subtype : text
    guard let seconds = message["ts"]?.text.flatMap(Double.init), abs(seconds) < 1e11 else {
      return parsed.skip(message.line, shown, Said(SkipKey.noStamp, ["name": "ts"]))
    }
    if message["bot_id"] != nil || subtype == "bot_message" {
      return parsed.skip(message.line, shown, Said(SkipKey.byAProgram))
    }
    if !["", "thread_broadcast", "me_message", "file_share"].contains(subtype) {
      return parsed.skip(message.line, shown, Said(SkipKey.aboutTheChannel))
    }
    guard !text.isEmpty else { return parsed.skip(message.line, shown, Said(SkipKey.noWords)) }
    var entry = RawEntry(line: message.line, source: text, text: text)
    entry.instant = Int(seconds.rounded(.down))
    let user = message["user"]?.text
    entry.speaker =
      Self.name(in: message) ?? user.flatMap { names[$0] } ?? message["username"]?.text ?? user
      ?? "somebody"
    parsed.items.append(.entry(entry))
  }

  private static func name(in message: JsonNode) -> String? {
    let profile = message["user_profile"]
    return profile?["real_name"]?.text ?? profile?["display_name"]?.text
      ?? message["real_name"]?.text ?? message["username"]?.text
  }

  /// The text as people saw it: names for ids, labels for links, plain signs for entities, on one line.
  private func plain(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      out += rest[..<open]
      out += meaning(of: rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    out += rest
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      out = out.replacingOccurrences(of: entity, with: sign)
    }
    return out.split(whereSeparator: \.isNewline).joined(separator: "; ")
      .trimmingCharacters(in: .whitespaces)
  }

  private func meaning(of link: Substring) -> String {
    let parts = link.split(separator: "|", maxSplits: 1).map(String.init)
    guard let target = parts.first else { return "" }
    let label = parts.count > 1 ? parts[1] : nil
    switch target.first {
    case "@": return label ?? names[String(target.dropFirst())] ?? String(target.dropFirst())
    case "#": return "#" + (label ?? String(target.dropFirst()))
    case "!": return "@" + (label ?? String(target.dropFirst()))
    default: return label ?? target
    }
  }
}

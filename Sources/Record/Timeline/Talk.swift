import Facts
import Foundation
import Prose

/// What the words after a time say besides what happened: who speaks, or what kind of moment it is.
enum Talk {
  /// Labels before a colon that say what kind of moment follows.
  private static let kinds: [String: String] = [
    "trigger": "trigger", "triggered": "trigger", "detected": "detected", "detection": "detected",
    "acknowledged": "acknowledged", "acknowledgement": "acknowledged",
    "acknowledgment": "acknowledged", "acked": "acknowledged", "ack": "acknowledged",
    "escalated": "escalated", "escalation": "escalated", "diagnosed": "diagnosed",
    "diagnosis": "diagnosed", "decision": "decided", "decided": "decided",
    "mitigated": "mitigated", "mitigation": "mitigated", "resolved": "resolved",
    "resolution": "resolved", "told": "told", "communication": "told", "customers told": "told",
  ]

  /// Labels that say how far along it was, or how loud: what follows stands without them.
  private static let passing: Set<String> = [
    "update", "note", "status", "info", "warn", "warning", "error", "debug", "critical", "fatal",
    "notice", "investigating", "monitoring", "identified", "in progress", "completed", "scheduled",
  ]

  /// Other words before a colon that name nobody, and belong to what follows.
  private static let labels: Set<String> = [
    "notes", "alert", "action", "impact", "root cause", "cause", "incident", "timeline", "fix",
    "rollback", "deploy", "deployment",
    "release", "summary", "event", "start", "end", "started", "ended", "recovery", "result",
    "re", "fyi", "ps", "eta", "next steps", "next", "todo", "problem", "symptom", "symptoms",
    "http", "https", "workaround", "outage", "issue", "bug", "change", "question", "answer",
  ]

  /// The kind of moment that a label or a column names.
  static func kind(named label: String) -> String? {
    let name = label.lowercased().trimmingCharacters(in: .whitespaces)
    return Talk.kinds[name]
  }

  /// Takes a speaker or a kind off the words after a time.
  static func part(_ words: String, of entry: inout RawEntry) {
    entry.text = words
    if let kind = kind(named: words) { entry.kind = kind }
    if let (name, text) = bracketed(words) {
      (entry.speaker, entry.text) = (name, text)
      return
    }
    let cells = words.components(separatedBy: " | ")
    if cells.count == 2, isName(plain(cells[0])) {
      (entry.actor, entry.text) = (plain(cells[0]), cells[1])
      return
    }
    guard let (label, text, isSpoken) = labelled(words) else { return }
    let name = label.lowercased()
    if let kind = kind(named: label) {
      (entry.kind, entry.text) = (kind, text)
    } else if passing.contains(name) {
      entry.text = text
      entry.notes.append(Said(PreviewKey.labelLeftOut, ["label": label]))
    } else if isSpoken, isName(label), !labels.contains(name) {
      (entry.speaker, entry.text) = (label.hasPrefix("@") ? String(label.dropFirst()) : label, text)
    }
  }

  /// Words before a colon, a bracket or a dash of its own, and those after it.
  private static func labelled(_ words: String) -> (label: String, text: String, isSpoken: Bool)? {
    let characters = Array(words)
    for (index, next) in characters.enumerated().prefix(42) where index > 0 {
      guard index + 2 < characters.count, characters[index + 1].isWhitespace else { continue }
      let isDash = StampScanner.dashes.contains(next) && characters[index - 1].isWhitespace
      guard next == ":" || next == ">" || isDash else { continue }
      let text = String(characters[(index + 1)...]).trimmingCharacters(in: .whitespaces)
      return (plain(String(characters[..<index])), text, !isDash)
    }
    return nil
  }

  /// "<sarah> text", "[sarah] text".
  private static func bracketed(_ words: String) -> (String, String)? {
    guard let open = words.first, open == "<" || open == "[",
      let close = words.firstIndex(of: open == "<" ? ">" : "]")
    else { return nil }
    let name = String(words[words.index(after: words.startIndex)..<close])
      .trimmingCharacters(in: CharacterSet(charactersIn: " @+%&~"))
    let text = String(words[words.index(after: close)...])
      .trimmingCharacters(in: CharacterSet(charactersIn: " :-"))
    guard isName(name), !text.isEmpty, !labels.contains(name.lowercased()) else { return nil }
    return (name, text)
  }

  /// Whether words can be the name of somebody who writes: up to four, with no verb among them.
  static func isName(_ words: String) -> Bool {
    let bare = words.split(separator: "(").first.map(String.init) ?? words
    let parts = bare.split(separator: " ")
    guard !parts.isEmpty, parts.count <= 4, bare.count <= 40,
      bare.first.map({ $0.isLetter || $0 == "@" }) == true,
      bare.allSatisfy({ $0.isLetter || $0.isNumber || " .-_'@\u{2019}".contains($0) })
    else { return false }
    // Two words or more are a name only in capitals; one may be a handle.
    guard parts.count > 1 else { return true }
    return parts.allSatisfy { $0.first?.isUppercase == true || $0.first?.isNumber == true }
      && ActorAndAct(parting: bare) == nil && !ActorAndAct.startsWithAct(bare)
  }

  /// A name without the marks that programs set around it.
  static func plain(_ name: String) -> String {
    var words = name.trimmingCharacters(
      in: CharacterSet(charactersIn: " *_`<>[]:-\u{2013}\u{2014}|"))
    for badge in [" APP", " BOT", " Bot"] where words.hasSuffix(badge) {
      words.removeLast(badge.count)
    }
    return words
  }

  /// The words of a message without emphasis and the marks of an editor.
  static func clean(_ words: String) -> String {
    var words = words.replacingOccurrences(of: "**", with: "")
    for mark in ["(edited)", "(bearbeitet)"] where words.hasSuffix(mark) {
      words.removeLast(mark.count)
    }
    return words.trimmingCharacters(in: CharacterSet(charactersIn: " \t*_|"))
  }

  /// Whether a line only says who came, went or reacted.
  static func isNoise(_ words: String) -> Bool {
    let lower = words.lowercased()
    if lower.hasPrefix("-!-") || lower.hasPrefix("view thread") || lower.hasPrefix("last reply") {
      return true
    }
    let ends = [
      "has joined", "has left", "joined the channel", "left the channel",
      "has joined the channel", "has left the channel", "joined the conversation",
      "left the conversation", "joined the meeting", "left the meeting", "has joined the group",
      "was added to the channel", "set the channel topic", "(edited)", "new messages", "replies",
      "reply",
    ]
    let parts = lower.split(separator: " ")
    if ["replies", "reply"].contains(parts.last ?? "") {
      return parts.count == 2 && parts[0].allSatisfy(\.isNumber)
    }
    let joins = [" joined #", " left #", " set the channel topic", " has quit", " was added to #"]
    return joins.contains { lower.contains($0) }
      || parts.count <= 8
        && ends.contains {
          lower == $0 || lower.hasSuffix(" " + $0) || lower.hasSuffix(" " + $0 + ".")
        }
        && !lower.contains(":")
  }
}

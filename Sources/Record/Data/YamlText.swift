/// Writes text as YAML that reads back as just that text, and that a person can edit.
enum YamlText {
  /// A text value after its key, such as `outage`, `"yes: no"` or an indented block of lines.
  static func scalar(_ text: String, indent: Int) -> String {
    if isPlain(text), !AnswerWord.isRead(in: text) { return text }
    if isBlock(text) { return block(text, indent: indent + 2) }
    return quoted(text)
  }

  /// Whether YAML would take the bare text for just that text.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      text.unicodeScalars.count <= 2000, isSafeStart(first), last != " ", last != ":"
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard isPrintable(scalar), scalar != "\n" else { return false }
      if previous == ":", scalar == " " { return false }
      if previous == " ", scalar == "#" { return false }
      previous = scalar
    }
    return true
  }

  private static func isSafeStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "$(\u{20AC}\u{A3}".unicodeScalars.contains(scalar)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x2028, 0x202F..<0xD800, 0xE000..<0xFEFF, 0xFF00..<0xFFFE,
      0x10000...0x10FFFF:
      true
    default: scalar == "\n"
    }
  }

  /// Whether lines can stand one below the other as typed.
  private static func isBlock(_ text: String) -> Bool {
    guard text.contains("\n"), text.unicodeScalars.allSatisfy(isPrintable) else { return false }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, let last = lines.last, !last.isEmpty else { return false }
    return first.first.map { $0 != " " } ?? false
  }

  private static func block(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return "|-\n"
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// The text in double quotes, whatever it holds.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      case _ where isPrintable(scalar): out.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let wide = scalar.value > 0xFFFF
        out +=
          (wide ? "\\U" : "\\u") + String(repeating: "0", count: (wide ? 8 : 4) - digits.count)
          + digits
      }
    }
    return out + "\""
  }
}

/// Words that say something about an answer instead of being one; in quotes they are mere text.
enum AnswerWord {
  static let unknown = "unknown"
  static let none = "none"

  /// Whether the bare text would be taken for one of the words, not for an answer.
  static func isRead(in text: String) -> Bool {
    let lower = text.lowercased()
    return lower == none || lower == unknown || lower.hasPrefix(unknown + ", ")
  }
}

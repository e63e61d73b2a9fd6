/// Header lines of a mail: ASCII, folded, with nothing in them that could start another header.
enum MailHeader {
  /// A header of free words; words beyond plain ASCII become encoded words (RFC 2047).
  static func line(_ name: String, words: String) -> String {
    let clean = oneLine(words)
    if isPlain(clean) { return folded(name, clean.split(separator: " ").map(String.init)) }
    return folded(name, encodedWords(clean))
  }

  /// A header of mailboxes.
  static func line(_ name: String, mailboxes: [Mailbox]) -> String {
    let words = mailboxes.enumerated().flatMap { index, box -> [String] in
      let comma = index < mailboxes.count - 1 ? "," : ""
      let name = oneLine(box.name)
      return name.isEmpty
        ? [box.address + comma] : phrase(name) + ["<\(box.address)>\(comma)"]
    }
    return folded(name, words)
  }

  private static func phrase(_ name: String) -> [String] {
    guard isPlain(name) else { return encodedWords(name) }
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return ["\"\(quoted)\""]
  }

  /// Words on one line, single spaces, no controls: what stands after a line break stays words.
  private static func oneLine(_ words: String) -> String {
    Line([Span(words, .frame(""))]).singleSpaced.text
  }

  /// Whether words may stand as they are: short ASCII ones that look like no encoded word.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !words.contains("=?")
      && words.split(separator: " ").allSatisfy { $0.utf8.count <= 60 }
  }

  /// Base64 words of at most 75 characters, none of which splits a letter (RFC 2047, 2 and 5).
  private static func encodedWords(_ words: String) -> [String] {
    var chunks: [[UInt8]] = [[]]
    for scalar in words.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if chunks[chunks.count - 1].count + bytes.count > 42 { chunks.append([]) }
      chunks[chunks.count - 1] += bytes
    }
    return chunks.map { "=?utf-8?B?\(base64($0))?=" }
  }

  /// Words after a header's name, folded where a line would pass 76 characters.
  private static func folded(_ name: String, _ words: [String]) -> String {
    var out = name + ":"
    var width = out.utf8.count
    for word in words {
      if width + 1 + word.utf8.count > 76, width > name.utf8.count + 1 {
        out += "\r\n"
        width = 0
      }
      out += " " + word
      width += 1 + word.utf8.count
    }
    return out
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  private static func base64(_ bytes: [UInt8]) -> String {
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) {
        $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0)
      }
      for place in 0..<4 {
        out.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return out
  }
}

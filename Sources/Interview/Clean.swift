/// Makes what comes from a line safe to keep.
enum Clean {
  /// The text without control characters and without blanks around it; line breaks inside stay.
  static func line(_ text: String) -> String {
    var scalars = text.unicodeScalars
    if !scalars.allSatisfy(isKept) { scalars.removeAll { !isKept($0) } }
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text cut to a length, on one line, for a summary; between words where there are any.
  static func summary(_ text: String, limit: Int = 60) -> String {
    var short = ""
    var count = 0
    for character in text {
      if count == limit {
        let words = short.lastIndex(of: " ").map { short[..<$0] } ?? ""
        return (words.isEmpty ? short[...] : words) + "..."
      }
      short.append(character.isNewline ? " " : character)
      count += 1
    }
    return short
  }

  /// A sentence with its first letter large; anything else as it is.
  static func capitalized(_ text: String) -> String {
    guard text.hasSuffix("."), let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: true
    case 0..<0x20, 0x7F..<0xA0: false
    default: true
    }
  }
}

/// Text in lines of at most 76 ASCII characters (RFC 2045, 6.7), CRLF between them.
enum QuotedPrintable {
  static func encoded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
      .joined(separator: "\r\n")
  }

  private static func line(_ line: Substring) -> String {
    let bytes = Array(line.utf8)
    // Old mail stores and relays change lines that start like these.
    let startsOddly = line.hasPrefix("From ") || line.hasPrefix(".")
    var out = ""
    var width = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isSpace = byte == 0x20 || byte == 0x09
      let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || isSpace && !isLast
      let piece =
        isPlain && !(startsOddly && index == 0) ? String(UnicodeScalar(byte)) : hex(byte)
      if width + piece.utf8.count > 75 {
        out += "=\r\n"
        width = 0
      }
      out += piece
      width += piece.utf8.count
    }
    return out
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.count == 1 ? "0" : "") + digits
  }
}

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
    var out: [UInt8] = []
    var width = 0
    for (index, byte) in bytes.enumerated() {
      let isSpace = byte == 0x20 || byte == 0x09
      let isLast = index == bytes.count - 1
      let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || isSpace && !isLast
      let piece = isPlain && !(startsOddly && index == 0) ? [byte] : hex(byte)
      if width + piece.count > 75 {
        out += [0x3D, 0x0D, 0x0A]
        width = 0
      }
      out += piece
      width += piece.count
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func hex(_ byte: UInt8) -> [UInt8] {
    [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
}

/// What one byte of UTF-8 means to the scanner.
enum Byte {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  /// White space and control characters of ASCII.
  static func isBlank(_ byte: UInt8) -> Bool { byte <= 32 || byte == 127 }
}

/// What a character beyond ASCII is, by its first bytes.
enum Beyond {
  case letter
  case blank
  case apostrophe
  case dash
  case punctuation
  case currency
  case symbol

  /// The length of a UTF-8 sequence by its first byte, 1 to 4.
  static func length(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Sorts the marks that matter to prose; everything unknown in the lower planes is a letter.
  static func sort(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Beyond {
    switch first {
    case 0xC2: latinMark(second)
    case 0xC3: second == 0x97 || second == 0xB7 ? .symbol : .letter
    case 0xE2: general(second, third)
    case 0xE3 where second == 0x80: third == 0x80 ? .blank : .punctuation
    case 0xEF where second == 0xBB && third == 0xBF: .blank
    case 0xEF where second == 0xB8: .symbol
    case 0xF0...0xFF: second == 0x9F ? .symbol : .letter
    default: .letter
    }
  }

  private static func latinMark(_ second: UInt8) -> Beyond {
    switch second {
    case 0x80...0xA0, 0xAD: .blank
    case 0xA3, 0xA5: .currency
    case 0xA1, 0xAB, 0xBB, 0xBF: .punctuation
    case 0xAA, 0xB5, 0xBA: .letter
    default: .symbol
    }
  }

  private static func general(_ second: UInt8, _ third: UInt8) -> Beyond {
    switch (second, third) {
    case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF), (0x81, 0x9F...0xAF): .blank
    case (0x80, 0x98...0x99): .apostrophe
    case (0x80, 0x90...0x95): .dash
    case (0x80, _): .punctuation
    case (0x82, _): .currency
    case (0x81, _), (0x83...0xBF, _): .symbol
    default: .symbol
    }
  }
}

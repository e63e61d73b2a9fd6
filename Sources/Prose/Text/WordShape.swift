/// What joins the parts of a word seen so far.
struct WordShape {
  private var dots = 0
  private var underscores = 0

  /// How many bytes an inner mark joins to the word, or nil when the word ends before it.
  mutating func join(_ byte: UInt8, after: UInt8, next: UInt8) -> Int? {
    switch byte {
    case 39, 45:
      return (Byte.isLetter(next) || Byte.isDigit(next) || next >= 0x80) && after != 0 ? 1 : nil
    case 46:
      guard Byte.isLetter(next) || Byte.isDigit(next), after != 0 else { return nil }
      dots += 1
      return 1
    case 95:
      underscores += 1
      return 1
    default: return nil
    }
  }

  /// Whether the word is letters with dots between, such as "p.m" before its last dot.
  func isAbbreviation(start: Int, end: Int) -> Bool {
    dots > 0 && underscores == 0 && end - start == 2 * dots + 1
  }

  /// Whether the word is a name of code, such as "user_id" or "config.yml".
  func isCode(length: Int) -> Bool {
    if underscores > 0 { return true }
    return dots > 0 && length > 2 * dots + 2
  }
}

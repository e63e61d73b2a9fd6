/// Punctuation and symbols.
extension Reader {
  mutating func readMark(_ index: Int, _ token: Token) {
    switch token.form {
    case ",": evidence.add(.comma, token.range)
    case ":": evidence.add(.colon, token.range)
    case "!": evidence.add(.exclamation, token.range)
    case "?": evidence.add(.question, token.range)
    case "\"", "\u{201C}": evidence.add(.quoted, token.range)
    case "(", "[": evidence.add(.bracketed, token.range)
    case "\u{2026}": evidence.add(.ellipsis, token.range)
    case ".":
      if passage.form(index + 1) == ".", passage.form(index - 1) != "." {
        evidence.add(.ellipsis, token.range)
      }
    case "-": if isFlag(index) { evidence.add(.flag, token.range) }
    case "#": evidence.add(.tag, token.range)
    case "@": evidence.add(.mention, token.range)
    default:
      if token.kind == .symbol {
        evidence.add(bytes[token.range.lowerBound] < 0x80 ? .symbol : .emoji, token.range)
      } else if token.range.count > 1 {
        evidence.add(.dash, token.range)
      }
    }
  }

  /// Whether a hyphen starts an option of a command: "--force", "-rf".
  private func isFlag(_ index: Int) -> Bool {
    let at = passage.tokens[index].range.lowerBound
    guard at + 1 < bytes.count, at > 0, Byte.isBlank(bytes[at - 1]) else { return false }
    return bytes[at + 1] == 45 || Byte.isLetter(bytes[at + 1])
  }
}

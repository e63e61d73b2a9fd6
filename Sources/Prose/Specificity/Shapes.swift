/// Names and exact terms, by how they are written.
extension Reader {
  /// Whether the word is written as a function of a program: "restart()".
  private func isCall(_ token: Token) -> Bool {
    let end = token.range.upperBound
    return end + 1 < bytes.count && bytes[end] == 40 && bytes[end + 1] == 41
  }

  mutating func readShape(_ index: Int, _ token: Token) {
    var uppers = 0
    var digits = 0
    for byte in bytes[token.range] {
      if Byte.isUpper(byte) { uppers += 1 }
      if Byte.isDigit(byte) { digits += 1 }
    }
    let starts = Byte.isUpper(bytes[token.range.lowerBound])
    if uppers > 1, uppers + digits == token.range.count {
      // In a text set in capitals throughout they tell nothing.
      if passage.capitals[index] { evidence.add(.acronym, token.range) }
    } else if uppers > (starts ? 1 : 0), passage.capitals[index] || !starts {
      evidence.add(.mixedCase, token.range)
    }
    if digits > 0 {
      evidence.add(.digitWord, token.range)
      if bytes[token.range].contains(45), token.range.count > 5 {
        evidence.add(.machineName, token.range)
      }
    }
    if isCall(token) { evidence.add(.call, token.range) }
    // A capital on the first word, or the first after padding, tells nothing: authors write it or not.
    if index > opening, passage.isName[index] {
      if evidence[.name] == 0 { evidence.add(.anyName, token.range) }
      evidence.add(.name, token.range)
    }
    if index > opening, passage.capitals[index], token.form != "i", !token.form.hasPrefix("i'") {
      evidence.add(passage.startsSentence(index) ? .opener : .capital, token.range)
    }
  }
}

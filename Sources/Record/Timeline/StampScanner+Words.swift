/// Characters and words.
extension StampScanner {
  func peek(_ ahead: Int = 0) -> Character? {
    let place = index + ahead
    return place < text.count ? text[place] : nil
  }

  func text(from start: Int) -> String { String(text[start..<index]) }

  mutating func takeDigits() -> String? {
    let start = index
    while let next = peek(), next.isASCII, next.isNumber, index - start < 9 { index += 1 }
    return index == start || peek()?.isNumber == true ? nil : text(from: start)
  }

  func twoDigits(at ahead: Int) -> Int? {
    guard let a = peek(ahead), let b = peek(ahead + 1), a.isASCII, b.isASCII, a.isNumber,
      b.isNumber, peek(ahead + 2)?.isNumber != true
    else { return nil }
    return Int(String([a, b]))
  }

  /// Takes a whole word, in whatever case, if it is one of those.
  @discardableResult
  mutating func takeWord(in words: Set<String>) -> Bool {
    var end = index
    while end < text.count, text[end].isLetter, end - index < 16 { end += 1 }
    guard end > index, end == text.count || !text[end].isLetter,
      words.contains(String(text[index..<end]).lowercased())
    else { return false }
    index = end
    return true
  }
}

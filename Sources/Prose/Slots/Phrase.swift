/// An author's words, tidied and split, ready to be fitted.
struct Phrase {
  /// The words with single spaces and none at the ends; control characters count as spaces.
  let text: String
  let tokens: [Token]
  private let bytes: [UInt8]

  init(_ words: String) {
    bytes = Phrase.tidy(words)
    text = String(decoding: bytes, as: UTF8.self)
    tokens = Prose.tokens(of: text)
  }

  private static func tidy(_ words: String) -> [UInt8] {
    var tidied: [UInt8] = []
    tidied.reserveCapacity(words.utf8.count)
    var isPending = false
    for byte in words.utf8 {
      if Byte.isBlank(byte) {
        isPending = !tidied.isEmpty
      } else {
        if isPending { tidied.append(32) }
        isPending = false
        tidied.append(byte)
      }
    }
    return tidied
  }

  /// The lower-cased token at an index, or an empty string beyond the end.
  func form(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].form : "" }

  /// The text of one token as typed.
  func typed(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    return String(decoding: bytes[tokens[index].range], as: UTF8.self)
  }

  /// The text before a token.
  func rest(upTo index: Int) -> String {
    guard index > 0, index <= tokens.count else { return "" }
    return (0..<index).map(typed).joined(separator: " ")
  }

  /// The text from a token on, without a stop at its end.
  func rest(from index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    let end = withoutStop()
    let start = tokens[index].range.lowerBound
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  /// The offset before a final stop, which "etc." and "p.m." keep, as does an ellipsis.
  private func withoutStop() -> Int {
    guard let last = tokens.last, last.form == ".", tokens.count > 1 else { return bytes.count }
    let before = tokens[tokens.count - 2]
    let joined = before.range.upperBound == last.range.lowerBound
    if joined, before.form == "." || Abbreviations.others.contains(before.form) {
      return bytes.count
    }
    return before.range.upperBound
  }

  /// The text without any of some ASCII marks at its end, though with the stop of an abbreviation.
  func trimmed(of marks: String) -> String {
    let marks = Array(marks.utf8)
    let floor = withoutStop() == bytes.count && tokens.last?.form == "." ? bytes.count : 0
    var end = bytes.count
    while end > floor, marks.contains(bytes[end - 1]) { end -= 1 }
    return end == 0 ? text : String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// A name without a stray comma or stop at its end; "Jr." and initials keep theirs.
  func trimmedName() -> String {
    let last = tokens.count > 1 ? tokens[tokens.count - 2] : nil
    if tokens.last?.form == ".", let last, last.range.count == 1 { return text }
    return trimmed(of: ".;, ")
  }

  /// The text with its first letter in lower case, if that is ASCII.
  static func lowered(_ text: String) -> String {
    guard let first = text.utf8.first, Byte.isUpper(first) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Whether a word is set in capitals beyond its first letter, as acronyms and "iOS" are.
  func isMarked(_ index: Int) -> Bool {
    typed(index).utf8.dropFirst().contains { Byte.isUpper($0) || Byte.isDigit($0) }
  }

  /// Whether the text holds more than one sentence.
  var isSeveralSentences: Bool { sentences(of: text, tokens: tokens).count > 1 }
}

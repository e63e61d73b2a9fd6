import Prose

/// A line as the guard reads it: its words by white space, without the marks around them.
struct Scan: Sendable {
  let text: String
  let words: [Word]
  /// The same line in tokens, for phrases.
  let mentions: Mentions

  /// A run without white space, its quotes, brackets and closing marks left off.
  struct Word: Sendable {
    var text: String
    /// In lower case.
    var form: String
    /// Where it stands, as UTF-8 offsets.
    var range: Range<Int>
  }

  init(_ text: String) {
    self.text = text
    mentions = Mentions(text)
    words = Self.words(of: text)
  }

  private static let openers = Set("\"'`([{<\u{201C}\u{2018}".utf8)
  private static let closers = Set("\"'`)]}>,;:.!?\u{201D}\u{2019}".utf8)

  private static func words(of text: String) -> [Word] {
    var found: [Word] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      guard !isBlank(bytes[at]) else {
        at += 1
        continue
      }
      var (start, end) = (at, at)
      while end < bytes.count, !isBlank(bytes[end]) { end += 1 }
      at = end
      while start < end, openers.contains(bytes[start]) { start += 1 }
      while end > start, closers.contains(bytes[end - 1]) { end -= 1 }
      guard end > start else { continue }
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      found.append(Word(text: word, form: word.lowercased(), range: start..<end))
    }
    return found
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// The lower-cased word at an index; empty beyond the ends.
  func form(_ index: Int) -> String { words.indices.contains(index) ? words[index].form : "" }

  /// Where the words that pass a test stand.
  func ranges(where test: (Int, Word) -> Bool) -> [Range<Int>] {
    words.enumerated().filter { test($0.offset, $0.element) }.map(\.element.range)
  }

  /// Where any of some phrases stand.
  func ranges(of phrases: Set<String>) -> [Range<Int>] {
    mentions.all(of: phrases).map(range)
  }

  /// Where some tokens stand.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return mentions.tokens[first].range.lowerBound..<mentions.tokens[last].range.upperBound
  }
}

extension Character {
  /// Whether this is a letter or digit of ASCII.
  var isPlain: Bool { isASCII && (isLetter || isNumber) }
  var isDigit: Bool { isASCII && isNumber }
  var isHex: Bool { isASCII && isHexDigit }
}

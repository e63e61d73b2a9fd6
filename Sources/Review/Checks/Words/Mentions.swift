import Facts
import Prose

/// The times, lengths and shares that an author's text speaks of.
struct Mentions: Sendable {
  let text: String
  let tokens: [Token]

  init(_ text: String) { (self.text, tokens) = (text, Prose.tokens(of: text)) }

  /// The lower-cased token at an index; empty beyond the ends.
  func form(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].form : "" }

  /// The text of some tokens as it was typed.
  func words(_ indices: Range<Int>) -> String {
    guard let first = indices.first, let last = indices.last else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: tokens[first].range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: tokens[last].range.upperBound)
    return String(text[start..<end])
  }

  /// Whether the token starts with a capital letter.
  func isCapital(_ index: Int) -> Bool {
    tokens.indices.contains(index) && (words(index..<(index + 1)).first?.isUppercase ?? false)
  }

  /// Whether any of some words stands in the text; a phrase is written with single spaces.
  func first(of phrases: Set<String>) -> Range<Int>? {
    tokens.indices.lazy.compactMap { start in longest(of: phrases, at: start) }.first
  }

  /// The places where any of some words or phrases stand.
  func all(of phrases: Set<String>) -> [Range<Int>] {
    tokens.indices.compactMap { longest(of: phrases, at: $0) }
  }

  private func longest(of phrases: Set<String>, at start: Int) -> Range<Int>? {
    var phrase = ""
    var found: Range<Int>?
    for end in start..<min(tokens.count, start + 5) {
      phrase += (phrase.isEmpty ? "" : " ") + tokens[end].form
      if phrases.contains(phrase) { found = start..<(end + 1) }
    }
    return found
  }

  /// A figure at an index: digits, or a number up to twelve in words.
  func figure(_ index: Int) -> Double? {
    let form = form(index)
    if let word = Self.numberWords.firstIndex(of: form) { return Double(word) }
    guard form.first?.isASCII ?? false, form.first?.isNumber ?? false else { return nil }
    return Double(form.replacing(",", with: ""))
  }

  static let numberWords = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
  ]
}

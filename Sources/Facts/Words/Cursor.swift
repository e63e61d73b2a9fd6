/// A place among the tokens; copies are bookmarks to go back to.
struct Cursor: Sendable {
  let source: Source
  private(set) var index: Int
  private let end: Int

  init(_ source: Source) {
    (self.source, index, end) = (source, 0, source.tokens.count)
  }

  var isAtEnd: Bool { index >= end }

  /// What has not been read yet, as typed.
  var rest: String { source.text(index..<end) }

  func peek(_ ahead: Int = 0) -> Token? {
    let place = index + ahead
    return place >= 0 && place < end ? source.tokens[place] : nil
  }

  /// Whether the token ahead has that form.
  func sees(_ form: String, _ ahead: Int = 0) -> Bool { peek(ahead)?.form == form }

  /// Whether the token ahead has that form and touches the one before it.
  func seesGlued(_ form: String, _ ahead: Int = 0) -> Bool {
    guard let token = peek(ahead) else { return false }
    return token.form == form && token.isGlued
  }

  mutating func advance(_ count: Int = 1) { index = min(index + count, end) }

  /// Takes those forms, one after another, or nothing.
  @discardableResult
  mutating func take(_ forms: String...) -> Bool { take(forms[...]) }

  private mutating func take(_ forms: ArraySlice<String>) -> Bool {
    for (ahead, form) in forms.enumerated() where !sees(form, ahead) { return false }
    advance(forms.count)
    return true
  }

  /// Takes the first phrase of the list that stands here; its words are parted by spaces.
  mutating func take(phrase phrases: [String]) -> String? {
    for phrase in phrases {
      let forms = phrase.split(separator: " ").map(String.init)
      if take(forms[...]) { return phrase }
    }
    return nil
  }

  mutating func take(in forms: Set<String>) -> String? {
    guard let token = peek(), forms.contains(token.form) else { return nil }
    advance()
    return token.form
  }

  /// Takes what a table knows by its form.
  mutating func take<Meaning>(from table: [String: Meaning]) -> Meaning? {
    guard let form = peek()?.form, let meaning = table[form] else { return nil }
    advance()
    return meaning
  }

  mutating func skip(_ forms: Set<String>) {
    while let token = peek(), forms.contains(token.form) { advance() }
  }

  /// Takes a run of digits of one of those lengths.
  mutating func takeDigits(_ lengths: ClosedRange<Int> = 1...9) -> Int? {
    guard let value = digits(lengths) else { return nil }
    advance()
    return value
  }

  /// The digits ahead, if they are of one of those lengths.
  func digits(_ lengths: ClosedRange<Int> = 1...9, _ ahead: Int = 0) -> Int? {
    guard let token = peek(ahead), token.kind == .number, lengths.contains(token.form.utf8.count)
    else { return nil }
    return Int(token.form)
  }

  /// Runs a reader that may fail, and stays here when it does.
  mutating func attempt<Result>(_ read: (inout Cursor) throws(Halt) -> Result?) throws(Halt)
    -> Result?
  {
    var trial = self
    guard let result = try read(&trial) else { return nil }
    self = trial
    return result
  }
}

/// A number with zeros before it, to a width.
func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

import Foundation

/// The text in the editor and the cursor's place in it, counted in scalars.
struct LineState: Equatable {
  var text: [Unicode.Scalar] = []
  var cursor = 0

  init(text: [Unicode.Scalar] = [], cursor: Int = 0) {
    self.text = text
    self.cursor = cursor
  }

  /// A text with the cursor at its end.
  init(_ string: String) {
    text = Array(string.unicodeScalars)
    cursor = text.count
  }

  var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in text {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the character before the cursor starts, as a person counts characters.
  var previousCharacter: Int { boundaries.last { $0 < cursor } ?? max(0, cursor - 1) }

  /// Where the character at the cursor ends.
  var nextCharacter: Int { boundaries.first { $0 > cursor } ?? min(text.count, cursor + 1) }

  /// Character boundaries near the cursor: no character is longer than the reach.
  private var boundaries: [Int] {
    let reach = 64
    let low = max(0, cursor - reach)
    let high = min(text.count, cursor + reach)
    let near = LineState(text: Array(text[low..<high])).string
    var ends = [low]
    for character in near { ends.append((ends.last ?? low) + character.unicodeScalars.count) }
    return ends
  }

  /// Where the cursor's line starts and ends, between newlines.
  var lineStart: Int { (text[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
  var lineEnd: Int { text[cursor...].firstIndex(of: "\n") ?? text.count }

  /// The place above in the text, or nil on its first line.
  var above: Int? {
    let start = lineStart
    guard start > 0 else { return nil }
    let upper = LineState(text: text, cursor: start - 1)
    return Swift.min(upper.lineStart + (cursor - start), start - 1)
  }

  /// The place below in the text, or nil on its last line.
  var below: Int? {
    let end = lineEnd
    guard end < text.count else { return nil }
    let lower = LineState(text: text, cursor: end + 1)
    return Swift.min(end + 1 + (cursor - lineStart), lower.lineEnd)
  }

  /// Where the word before the cursor starts.
  var previousWord: Int {
    var place = cursor
    while place > 0, !isWord(place - 1) { place -= 1 }
    while place > 0, isWord(place - 1) { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  var nextWord: Int {
    var place = cursor
    while place < text.count, !isWord(place) { place += 1 }
    while place < text.count, isWord(place) { place += 1 }
    return place
  }

  private func isWord(_ place: Int) -> Bool {
    let scalar = text[place]
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || scalar == "'"
      || properties.generalCategory == .nonspacingMark
  }
}

/// States to go back to, newest last; a run of typed letters is one step.
struct UndoStack {
  private var states: [LineState] = []
  private var size = 0
  private var current = LineState()
  private var wasTyping = false

  /// Looks at the line after a key and remembers what it was before.
  mutating func note(_ state: LineState) {
    defer { current = state }
    guard state.text != current.text else { return }
    let isTyping =
      state.text.count == current.text.count + 1
      && state.cursor == current.cursor + 1 && state.text[current.cursor] != " "
    if !(isTyping && wasTyping) { push(current) }
    wasTyping = isTyping
  }

  /// The line before the last change, or nil when there is none.
  mutating func undo() -> LineState? {
    guard let state = states.popLast() else { return nil }
    size -= state.text.count
    current = state
    wasTyping = false
    return state
  }

  private mutating func push(_ state: LineState) {
    states.append(state)
    size += state.text.count
    // A million scalars of past is enough; the oldest go first.
    while size > 1_000_000 || states.count > 1000 { size -= states.removeFirst().text.count }
  }
}

/// The lines entered before, and where Up and Down have come to among them.
struct HistoryWalk {
  var entries: [String] = []
  private var place: Int?
  private var draft = LineState()

  mutating func start() { place = nil }

  /// The older entry; what was being typed is kept for the way back.
  mutating func older(than line: LineState) -> LineState? {
    let here = place ?? entries.count
    guard here > 0 else { return nil }
    if place == nil { draft = line }
    place = here - 1
    return LineState(entries[here - 1])
  }

  /// The newer entry, at last the draft.
  mutating func newer() -> LineState? {
    guard let here = place else { return nil }
    place = here + 1 < entries.count ? here + 1 : nil
    return place.map { LineState(entries[$0]) } ?? draft
  }
}

/// Looking for earlier lines by a part of them; the search text never enters the line.
struct HistorySearch {
  private(set) var pattern = ""
  /// The entry found and the place of the pattern in it.
  private(set) var found: LineState?
  private var place: Int
  private let entries: [String]

  init(entries: [String]) {
    self.entries = entries
    place = entries.count
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    pattern.unicodeScalars.append(scalar)
    look(from: min(place, entries.count - 1))
  }

  mutating func add(_ text: String) {
    pattern += text
    look(from: min(place, entries.count - 1))
  }

  mutating func removeLast() {
    if !pattern.isEmpty { pattern.removeLast() }
    look(from: entries.count - 1)
  }

  mutating func older() { look(from: place - 1) }

  private mutating func look(from start: Int) {
    guard !pattern.isEmpty else {
      found = nil
      return
    }
    for index in stride(from: start, through: 0, by: -1) {
      if let range = entries[index].range(of: pattern, options: .caseInsensitive) {
        let before = entries[index].unicodeScalars[..<range.lowerBound].count
        found = LineState(text: Array(entries[index].unicodeScalars), cursor: before)
        place = index
        return
      }
    }
    isLost = true
  }

  /// Nothing older holds the pattern.
  private(set) var isLost = false

  /// What the row below the line says.
  mutating func row(in words: ReaderWords) -> MeterRow {
    defer { isLost = false }
    return MeterRow(isLost ? words.nothingOlder(pattern) : words.searching(pattern), .hint)
  }
}

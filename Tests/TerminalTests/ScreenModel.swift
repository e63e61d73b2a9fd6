import TestSupport

@testable import Terminal

/// What the screen must show, worked out the simple way from the text and the cursor.
struct ScreenModel {
  private(set) var text: [Unicode.Scalar] = []
  private(set) var cursor = 0
  private var undo = UndoStack()
  private var history: [[Unicode.Scalar]] = []
  private var place = 0
  private var draft = LineState()

  private static func string(_ text: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view)
  }

  private var boundaries: [Int] {
    var places = [0]
    for character in Self.string(text) {
      places.append(places[places.count - 1] + character.unicodeScalars.count)
    }
    return places
  }

  mutating func apply(_ edit: Edit) {
    switch edit {
    case .type(let scalar): insert([scalar])
    case .paste(let pasted):
      insert(Array(pasted.unicodeScalars.reversed().drop { $0 == "\n" }.reversed()))
    case .left: cursor = boundaries.last { $0 < cursor } ?? 0
    case .right: cursor = boundaries.first { $0 > cursor } ?? text.count
    case .backspace:
      let before = boundaries.last { $0 < cursor } ?? 0
      text.removeSubrange(before..<cursor)
      cursor = before
    case .delete: text.removeSubrange(cursor..<(boundaries.first { $0 > cursor } ?? text.count))
    case .home: cursor = lineStart(cursor)
    case .end: cursor = lineEnd(cursor)
    case .up: goUp()
    case .down: goDown()
    case .undo: if let state = undo.undo() { show(state) }
    case .enter: submit()
    }
    undo.note(LineState(text: text, cursor: cursor))
  }

  private mutating func insert(_ more: [Unicode.Scalar]) {
    text.insert(contentsOf: more, at: cursor)
    cursor += more.count
  }

  private mutating func show(_ state: LineState) { (text, cursor) = (state.text, state.cursor) }

  private mutating func submit() {
    let isBlank = Self.string(text).allSatisfy(\.isWhitespace)
    if !isBlank, history.last != text { history.append(text) }
    (text, cursor, undo, place) = ([], 0, UndoStack(), history.count)
  }

  // MARK: Up and down

  private func lineStart(_ at: Int) -> Int { (text[..<at].lastIndex(of: "\n") ?? -1) + 1 }
  private func lineEnd(_ at: Int) -> Int { text[at...].firstIndex(of: "\n") ?? text.count }

  private mutating func goUp() {
    let start = lineStart(cursor)
    if start > 0 {
      cursor = min(lineStart(start - 1) + cursor - start, start - 1)
    } else if place > 0 {
      if place == history.count { draft = LineState(text: text, cursor: cursor) }
      place -= 1
      show(LineState(text: history[place], cursor: history[place].count))
    }
  }

  private mutating func goDown() {
    let end = lineEnd(cursor)
    if end < text.count {
      cursor = min(end + 1 + cursor - lineStart(cursor), lineEnd(end + 1))
    } else if place < history.count {
      place += 1
      let isDraft = place == history.count
      show(isDraft ? draft : LineState(text: history[place], cursor: history[place].count))
    }
  }

  // MARK: The picture

  /// The rows and the cursor's place for a label of two cells.
  func picture(columns: Int) -> (rows: [String], row: Int, column: Int) {
    var rows = ["> "]
    var used = 2
    var place: (Int, Int)?
    for (index, scalar) in text.enumerated() {
      let isTab = scalar == "\t"
      let width = isTab ? 4 : libraryWidth(scalar)
      if scalar == "\n" {
        if index == cursor { place = (rows.count - 1, min(used, columns - 1)) }
        rows.append("· ")
        used = 2
        continue
      }
      let isFull = used + max(width, index == cursor ? 1 : 0) > columns
      if index == cursor { place = isFull ? (rows.count, 0) : (rows.count - 1, used) }
      if used + width > columns {
        rows.append("")
        used = 0
      }
      rows[rows.count - 1] += isTab ? "    " : String(scalar)
      used += width
    }
    if place == nil, used >= columns {
      rows.append("")
      used = 0
    }
    let end = place ?? (rows.count - 1, used)
    return (rows, end.0, end.1)
  }

  /// The row below the text: it names the text's length and repeats the text, cut before the last cell.
  func meter(columns: Int) -> String {
    let string = Self.string(text)
    var row = String.UnicodeScalarView()
    var used = 0
    for scalar in "meter \(string.count) characters \(string)".unicodeScalars {
      let shown: Unicode.Scalar = scalar == "\n" || scalar == "\t" ? " " : scalar
      used += libraryWidth(shown)
      if used > columns - 1 { break }
      row.append(shown)
    }
    return String(row)
  }
}

/// Something a person does to a line.
enum Edit {
  case type(Unicode.Scalar)
  case paste(String)
  case left
  case right
  case backspace
  case delete
  case home
  case end
  case up
  case down
  case undo
  case enter

  var keys: String {
    switch self {
    case .type(let scalar): String(scalar)
    case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
    case .left: "\u{1B}[D"
    case .right: "\u{6}"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .home: "\u{1B}OH"
    case .end: "\u{5}"
    case .up: "\u{1B}[A"
    case .down: "\u{E}"
    case .undo: "\u{1F}"
    case .enter: "\r"
    }
  }

  private static let letters = Array(
    "abc deü ñ漢字仮名한글🎂🚀👩\u{200D}🇫🇷\u{301}\u{308}\u{FE0F}xyz\n".unicodeScalars)

  /// Anything but Enter.
  static func random(_ numbers: inout some RandomNumberGenerator) -> Edit {
    switch Int.random(in: 0..<80, using: &numbers) {
    case 0..<12: Bool.random(using: &numbers) ? .left : .right
    case 12..<20: .backspace
    case 20..<24: .delete
    case 24..<28: Bool.random(using: &numbers) ? .home : .end
    case 28..<31: .up
    case 31..<33: .down
    case 33..<35: .undo
    case 35..<37: .paste(words(&numbers))
    default: .type(letters.randomElement(using: &numbers) ?? "a")
    }
  }

  private static func words(_ numbers: inout some RandomNumberGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      text.append((letters + ["\t", ":"]).randomElement(using: &numbers) ?? "a")
    }
    return String(text)
  }
}

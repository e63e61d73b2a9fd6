import Foundation
import TestSupport
import Testing

/// What the screen must show, worked out the simple way from the text and the cursor.
private struct Model {
  var text: [Unicode.Scalar] = []
  var cursor = 0

  private var boundaries: [Int] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    var places = [0]
    for character in String(view) {
      places.append(places[places.count - 1] + character.unicodeScalars.count)
    }
    return places
  }

  mutating func apply(_ edit: Edit) {
    let before = boundaries.last { $0 < cursor } ?? 0
    let after = boundaries.first { $0 > cursor } ?? text.count
    switch edit {
    case .type(let scalar):
      text.insert(scalar, at: cursor)
      cursor += 1
    case .left: cursor = before
    case .right: cursor = after
    case .backspace:
      text.removeSubrange(before..<cursor)
      cursor = before
    case .delete: text.removeSubrange(cursor..<after)
    case .home: cursor = (text[..<cursor].lastIndex(of: "\n") ?? -1) + 1
    case .end: cursor = text[cursor...].firstIndex(of: "\n") ?? text.count
    }
  }

  /// The rows and the cursor's place for a label of two cells.
  func picture(columns: Int) -> (rows: [String], row: Int, column: Int) {
    var rows: [[(text: String, width: Int)]] = [[(">", 1), (" ", 1)]]
    var place: (Int, Int)?
    func used() -> Int { rows[rows.count - 1].reduce(0) { $0 + $1.width } }
    for (index, scalar) in text.enumerated() {
      let width = libraryWidth(scalar)
      if scalar == "\n" {
        if index == cursor { place = (rows.count - 1, min(used(), columns - 1)) }
        rows.append([("·", 1), (" ", 1)])
        continue
      }
      let isFull = used() + max(width, index == cursor ? 1 : 0) > columns
      if index == cursor { place = isFull ? (rows.count, 0) : (rows.count - 1, used()) }
      if used() + width > columns { rows.append([]) }
      rows[rows.count - 1].append((String(scalar), width))
    }
    if place == nil, used() >= columns { rows.append([]) }
    let end = place ?? (rows.count - 1, used())
    return (rows.map { $0.map(\.text).joined() }, end.0, end.1)
  }
}

private enum Edit {
  case type(Unicode.Scalar)
  case left
  case right
  case backspace
  case delete
  case home
  case end

  var keys: String {
    switch self {
    case .type(let scalar): String(scalar)
    case .left: "\u{1B}[D"
    case .right: "\u{6}"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .home: "\u{1B}OH"
    case .end: "\u{5}"
    }
  }

  private static let letters = Array(
    "abc deü ñ漢字仮名한글🎂🚀👩\u{200D}🇫🇷\u{301}\u{308}\u{FE0F}xyz\n".unicodeScalars)

  static func random(_ numbers: inout some RandomNumberGenerator) -> Edit {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0: .left
    case 1, 2: Bool.random(using: &numbers) ? .left : .right
    case 3, 4: .backspace
    case 5: .delete
    case 6: Bool.random(using: &numbers) ? .home : .end
    default: .type(letters.randomElement(using: &numbers) ?? "a")
    }
  }
}

/// The same numbers every time, so that a failure can be seen again.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}

@Suite("The screen after random edits")
struct FuzzTests {
  /// FUZZ_EDITS sets how many edits, FUZZ_SEED which ones.
  private static func number(_ name: String, _ standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? standard
  }

  @Test(arguments: [80, 40, 20])
  func screenEqualsModel(_ columns: Int) throws {
    let probe = try Probe(columns: columns, rows: 100)
    try #require(probe.waitForPrompt())
    var numbers = Numbers(state: UInt64(Self.number("FUZZ_SEED", 7) + columns))
    var model = Model()
    for step in 0..<Self.number("FUZZ_EDITS", 300) {
      // A fresh line now and then keeps the text on the screen.
      let edit: Edit = model.text.count > 600 ? .backspace : .random(&numbers)
      model.apply(edit)
      probe.terminal.send(edit.keys)
      let picture = model.picture(columns: columns)
      let isSame = probe.terminal.wait(seconds: 3) { screen in
        screen.isCursorVisible && (screen.row, screen.column) == (picture.row, picture.column)
          && matches(screen, picture.rows)
      }
      if !isSame {
        Issue.record(
          """
          step \(step), \(edit), cursor \(probe.screen.row),\(probe.screen.column)
          wanted \(picture.row),\(picture.column)
          \(difference(probe.screen.text, picture.rows.joined(separator: "\n")))
          """)
        return
      }
    }
  }

  private func matches(_ screen: Screen, _ rows: [String]) -> Bool {
    let shown = screen.cells.prefix(rows.count).map { $0.joined() }
    return zip(shown, rows).allSatisfy { trimmed($0) == trimmed($1) }
      && screen.cells[rows.count].joined().hasPrefix("meter ")
      && screen.cells[rows.count + 1].allSatisfy { $0 == " " }
  }

  private func trimmed(_ row: String) -> [Unicode.Scalar] {
    Array(row.unicodeScalars.reversed().drop { $0 == " " })
  }
}

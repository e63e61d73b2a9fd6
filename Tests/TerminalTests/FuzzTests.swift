import Foundation
import TestSupport
import Testing

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
  /// FUZZ_EDITS sets how many edits at each width, FUZZ_SEED which ones.
  private static func number(_ name: String, _ standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? standard
  }

  @Test(arguments: [80, 40, 20])
  func screenEqualsModelAfterEveryEdit(_ columns: Int) throws {
    var typist = try Typist(columns: columns, seed: Self.number("FUZZ_SEED", 7) + columns)
    for step in 1...Self.number("FUZZ_EDITS", 1700) {
      if step % 250 == 0 { typist.changeWindow() }
      guard typist.edit(burst: step % 20 == 0 ? 4 : 1) else { return }
    }
  }
}

/// Types at random as fast as the screen can be compared with the model.
private struct Typist {
  private let probe: Probe
  private let ownColumns: Int
  private var columns: Int
  private var model = ScreenModel()
  private var numbers: Numbers
  private var log: [String] = []

  init(columns: Int, seed: Int) throws {
    probe = try Probe(columns: columns, rows: 100, environment: ["PROBE_METER": "echo"])
    try #require(probe.waitForPrompt())
    (ownColumns, self.columns, numbers) = (columns, columns, Numbers(state: UInt64(seed)))
  }

  /// Makes the window a little narrower, or what it was.
  mutating func changeWindow() {
    columns =
      columns == ownColumns ? ownColumns - Int.random(in: 1...7, using: &numbers) : ownColumns
    log.append("columns \(columns)")
    probe.terminal.resize(columns: columns, rows: 100)
  }

  /// Sends an edit, or several at once, and compares; false when the screen came out wrong.
  mutating func edit(burst: Int) -> Bool {
    // A fresh line now and then keeps the text on the screen.
    if model.text.count > 250 { return enter() }
    let edits = (0..<burst).map { _ in Edit.random(&numbers) }
    for edit in edits {
      model.apply(edit)
      log.append("\(edit)")
    }
    probe.terminal.send(edits.map(\.keys).joined())
    return compare()
  }

  /// Enters the line, and moves the next prompt to the top of the screen.
  private mutating func enter() -> Bool {
    model.apply(.enter)
    log.append("enter")
    probe.terminal.send(Edit.enter.keys)
    let isNext = probe.terminal.wait { screen in
      screen.isPasteMarked && screen.isCursorVisible && screen.column == 2
        && screen.row + 1 < screen.height
        && screen.rows[screen.row] == ">" && screen.rows[screen.row + 1].hasPrefix("meter 0")
    }
    guard isNext else { return fail("no new prompt", wanted: "") }
    probe.terminal.send("\u{C}")
    return compare()
  }

  private func compare() -> Bool {
    let picture = model.picture(columns: columns)
    let rows = picture.rows + [model.meter(columns: columns)]
    let isSame = probe.terminal.wait(seconds: 5) { screen in
      screen.isCursorVisible && (screen.row, screen.column) == (picture.row, picture.column)
        && matches(screen, rows)
    }
    return isSame
      || fail(
        "cursor wanted at \(picture.row),\(picture.column)", wanted: rows.joined(separator: "\n"))
  }

  private func fail(_ what: String, wanted: String) -> Bool {
    Issue.record(
      """
      after \(log.count): \(log.suffix(8).joined(separator: ", "))
      \(what), is at \(probe.screen.row),\(probe.screen.column)
      \(difference(probe.screen.text, wanted))
      """)
    return false
  }

  private func matches(_ screen: Screen, _ rows: [String]) -> Bool {
    let shown = screen.cells.prefix(rows.count).map { $0.joined() }
    return zip(shown, rows).allSatisfy { trimmed($0) == trimmed($1) }
      && screen.cells[rows.count].allSatisfy { $0 == " " }
  }

  private func trimmed(_ row: String) -> [Unicode.Scalar] {
    Array(row.unicodeScalars.reversed().drop { $0 == " " })
  }
}

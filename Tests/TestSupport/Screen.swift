import CTestTerminal
import Foundation

/// A terminal's screen, as far as line editors use it.
///
/// Text with wide and joining characters, cursor movement, erasing, inserting, scrolling. Colours are ignored.
package struct Screen: Sendable {
  /// One cell: its text, or empty for the right half of a wide character.
  package typealias Cell = String

  package private(set) var columns: Int
  package private(set) var height: Int
  package private(set) var cells: [[Cell]]
  package private(set) var row = 0
  package private(set) var column = 0
  package private(set) var isCursorVisible = true
  package private(set) var isPasteMarked = false
  /// Rows that scrolled off the top.
  package private(set) var scrolledOff: [String] = []
  private var wrapIsPending = false
  private var input: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }

  /// The rows as text without spaces at their ends, joined by newlines, empty rows at the end cut.
  package var text: String {
    var rows = self.rows
    while rows.last == "" { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  /// The rows as text without spaces at their ends.
  package var rows: [String] { cells.map(Self.trimmed) }

  private static func trimmed(_ row: [Cell]) -> String {
    let joined = row.joined()
    return String(
      joined[..<(joined.lastIndex { $0 != " " }.map(joined.index(after:)) ?? joined.startIndex)])
  }

  /// Takes what a program wrote.
  package mutating func feed(_ bytes: [UInt8]) {
    input += bytes
    var at = 0
    while at < input.count, let used = take(input[at...]) { at += used }
    input.removeFirst(at)
  }

  /// Changes the size as terminals that fold long rows do.
  package mutating func resize(columns: Int, rows: Int) {
    var folded: [[Cell]] = []
    var cursor = (row: 0, column: 0)
    let lastUsed = max(cells.lastIndex { Self.trimmed($0) != "" } ?? 0, row)
    for (index, line) in cells[...lastUsed].enumerated() {
      let pieces = Self.fold(line, into: columns)
      if index == row {
        cursor = (folded.count + min(column / columns, pieces.count - 1), column % columns)
      }
      folded += pieces
    }
    let excess = max(0, max(cursor.row + 1, folded.count) - rows)
    scrolledOff += folded.prefix(excess).map(Self.trimmed)
    folded.removeFirst(min(excess, folded.count))
    while folded.count < rows { folded.append(Array(repeating: " ", count: columns)) }
    (self.columns, height, cells) = (columns, rows, folded)
    (row, column, wrapIsPending) = (max(0, cursor.row - excess), cursor.column, false)
  }

  private static func fold(_ line: [Cell], into columns: Int) -> [[Cell]] {
    let used = (line.lastIndex { $0 != " " } ?? 0) + 1
    return stride(from: 0, to: max(used, 1), by: columns).map { start in
      let piece = Array(line[start..<min(start + columns, line.count)])
      return piece + Array(repeating: " ", count: columns - piece.count)
    }
  }
}

// MARK: Bytes

extension Screen {
  /// The number of bytes used, or nil when more are needed.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return takeEscape(bytes) }
    if first < 0x20 || first == 0x7F {
      control(first)
      return 1
    }
    let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= count else { return nil }
    for scalar in String(decoding: bytes.prefix(count), as: UTF8.self).unicodeScalars {
      put(scalar)
    }
    return count
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x0D: (column, wrapIsPending) = (0, false)
    case 0x0A: lineFeed()
    case 0x08: (column, wrapIsPending) = (max(0, column - 1), false)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    default: break
    }
  }

  private mutating func lineFeed() {
    wrapIsPending = false
    if row + 1 < height {
      row += 1
    } else {
      scrolledOff.append(Self.trimmed(cells.removeFirst()))
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = libraryWidth(scalar)
    if width == 0 { return join(scalar) }
    if wrapIsPending || column + width > columns {
      column = 0
      lineFeed()
    }
    blank(row, column, width)
    cells[row][column] = String(scalar)
    if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
    column += width
    wrapIsPending = column >= columns
    if wrapIsPending { column = columns - 1 }
  }

  private mutating func join(_ scalar: Unicode.Scalar) {
    var at = wrapIsPending ? column : column - 1
    while at > 0, cells[row][at].isEmpty { at -= 1 }
    if at >= 0 { cells[row][at].unicodeScalars.append(scalar) }
  }

  /// Overwriting half of a wide character blanks the other half.
  private mutating func blank(_ row: Int, _ from: Int, _ count: Int) {
    let end = min(from + count, columns)
    guard from < end else { return }
    if cells[row][from].isEmpty, from > 0 { cells[row][from - 1] = " " }
    if end < columns, cells[row][end].isEmpty { cells[row][end] = " " }
    for at in from..<end { cells[row][at] = " " }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let kind = bytes[bytes.startIndex + 1]
    guard kind == UInt8(ascii: "[") else { return 2 }
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return nil }
    sequence(String(decoding: parameters, as: UTF8.self), final)
    return 3 + parameters.count
  }

  private mutating func sequence(_ parameters: String, _ final: UInt8) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if final != UInt8(ascii: "m") { wrapIsPending = false }
    switch Character(Unicode.Scalar(final)) {
    case "A": row = max(0, row - count)
    case "B": row = min(height - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "H", "f": moveTo(numbers)
    case "J": eraseDisplay(first)
    case "K": eraseLine(first)
    case "X": blank(row, column, count)
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "h", "l": setMode(parameters, final == UInt8(ascii: "h"))
    default: break
    }
  }

  private mutating func moveTo(_ numbers: [Int]) {
    row = min(height, max(1, numbers.first ?? 1)) - 1
    column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
  }

  private mutating func setMode(_ parameters: String, _ isOn: Bool) {
    if parameters == "?25" { isCursorVisible = isOn }
    if parameters == "?2004" { isPasteMarked = isOn }
  }

  private mutating func eraseLine(_ kind: Int) {
    switch kind {
    case 0: blank(row, column, columns - column)
    case 1: blank(row, 0, column + 1)
    default: blank(row, 0, columns)
    }
  }

  private mutating func eraseDisplay(_ kind: Int) {
    if kind == 0 { eraseLine(0) }
    if kind == 1 { eraseLine(1) }
    let range = kind == 0 ? (row + 1)..<height : kind == 1 ? 0..<row : 0..<height
    for at in range { cells[at] = Array(repeating: " ", count: columns) }
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - column)
    blank(row, column, count)
    cells[row].removeSubrange(column..<(column + count))
    cells[row] += Array(repeating: " ", count: count)
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, columns - column)
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row].removeLast(count)
  }
}

/// How many cells the C library gives a scalar; none for controls.
package func libraryWidth(_ scalar: Unicode.Scalar) -> Int { max(0, Int(ct_width(scalar.value))) }

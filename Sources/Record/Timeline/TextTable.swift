import Facts
import Foundation

/// Rows of cells with a time among them: CSV, tab-separated text, or a Markdown table.
struct TextTable {
  struct Row {
    var lines: ClosedRange<Int>
    var source: String
    var cells: [String]
  }

  var rows: [Row]

  // MARK: Delimited text

  /// Reads text whose first row names its columns, or whose every row begins with a time; nil otherwise.
  init?(delimited text: String) {
    guard let first = text.split(separator: "\n").first(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return nil }
    let marks: [Character] = ["\t", ";", ","]
    for mark in marks where first.contains(mark) {
      guard case .success(let rows) = Self.rows(of: text, by: mark), rows.count > 1,
        rows[0].cells.count > 1
      else { continue }
      if TableColumns(header: rows[0].cells) != nil || Self.isBare(rows) {
        self.rows = rows
        return
      }
    }
    return nil
  }

  /// Whether rows without a header all begin with a cell that is a time and nothing else.
  private static func isBare(_ rows: [Row]) -> Bool {
    let count = rows[0].cells.count
    return rows.allSatisfy { row in
      let cell = Array(row.cells[0])
      var scanner = StampScanner(cell)
      guard row.cells.count == count, count > 1, let stamp = scanner.takeStamp() else {
        return false
      }
      return scanner.index == cell.count && stamp.clock != nil
    }
  }

  /// Where a quoted cell was opened and never closed.
  struct Unclosed: Error, Hashable {
    var line: Int
    var column: Int
  }

  /// Cuts text into rows after RFC 4180: quoted cells may hold the mark, line breaks, and doubled quotes.
  static func rows(of text: String, by mark: Character) -> Result<[Row], Unclosed> {
    var rows: [Row] = []
    var cells: [String] = []
    var (cell, source) = ("", "")
    var (line, column, start) = (1, 0, 1)
    var quote: Unclosed?
    let characters = Array(text)
    var index = 0
    func end() {
      cells.append(cell.trimmingCharacters(in: .whitespaces))
      if cells.contains(where: { !$0.isEmpty }) {
        rows.append(Row(lines: start...line, source: source, cells: cells))
      }
      (cells, cell, source) = ([], "", "")
    }
    while index < characters.count {
      let next = characters[index]
      index += 1
      column += 1
      if quote != nil {
        if next == "\"" {
          if index < characters.count, characters[index] == "\"" {
            cell.append("\"")
            index += 1
            column += 1
          } else {
            quote = nil
          }
        } else {
          cell.append(next == "\n" ? " " : next)
          if next == "\n" { (line, column) = (line + 1, 0) }
        }
        source.append(next)
      } else if next == "\"", cell.allSatisfy(\.isWhitespace) {
        quote = Unclosed(line: line, column: column)
        cell = ""
        source.append(next)
      } else if next == mark {
        cells.append(cell.trimmingCharacters(in: .whitespaces))
        cell = ""
        source.append(next)
      } else if next == "\n" {
        end()
        (line, column) = (line + 1, 0)
        start = line
      } else {
        cell.append(next)
        source.append(next)
      }
    }
    if let quote { return .failure(quote) }
    end()
    return .success(rows)
  }

  // MARK: Markdown

  private init(_ rows: [Row]) { self.rows = rows }

  /// The table that starts on a line, and the index of the line after it.
  static func markdown(in lines: [BlockLine], at index: Int) -> (TextTable, end: Int)? {
    guard index + 1 < lines.count, lines[index].source.contains("|"),
      isRule(lines[index + 1].source)
    else { return nil }
    var end = index
    var rows: [Row] = []
    while end < lines.count, lines[end].source.contains("|") {
      if !isRule(lines[end].source) {
        rows.append(
          Row(
            lines: lines[end].number...lines[end].number, source: lines[end].source,
            cells: cells(of: lines[end].source)))
      }
      end += 1
    }
    return (TextTable(rows), end)
  }

  private static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "|-: \t".contains($0) }
  }

  private static func cells(of line: String) -> [String] {
    var text = line.trimmingCharacters(in: .whitespaces)
    if text.hasPrefix("|") { text.removeFirst() }
    if text.hasSuffix("|") { text.removeLast() }
    return text.split(separator: "|", omittingEmptySubsequences: false).map {
      Talk.clean(String($0).trimmingCharacters(in: CharacterSet(charactersIn: " `")))
    }
  }
}

// MARK: - Entries

extension TextTable {
  /// The timed pieces of the rows; nil when no column holds times.
  func parsed() -> ParsedBlock? {
    guard let first = rows.first else { return nil }
    let named = TableColumns(header: first.cells)
    guard let columns = named ?? TableColumns(guessing: rows.map(\.cells)) else { return nil }
    var parsed = ParsedBlock()
    if let named, !named.unused.isEmpty {
      let names = named.unused.joined(separator: ", ")
      parsed.notes.append(
        Said(PreviewKey.columnsUnused, count: named.unused.count, ["names": names]))
    }
    for row in named == nil ? rows[...] : rows.dropFirst() { take(row, columns, into: &parsed) }
    return parsed
  }

  private func take(_ row: Row, _ columns: TableColumns, into parsed: inout ParsedBlock) {
    let line = row.lines.lowerBound
    func cell(_ index: Int?) -> String? {
      guard let index, row.cells.indices.contains(index) else { return nil }
      return row.cells[index].isEmpty ? nil : row.cells[index]
    }
    let when = [cell(columns.date), cell(columns.time), cell(columns.zone) ?? columns.headerZone]
      .compactMap { $0 }
    guard cell(columns.time) != nil || cell(columns.date) != nil else {
      parsed.skip(line, row.source, Said(SkipKey.timeEmpty))
      return
    }
    guard let text = cell(columns.text) else {
      parsed.skip(line, row.source, Said(SkipKey.noEvent))
      return
    }
    var entry = RawEntry(line: line, source: row.source, text: text)
    entry.lines = row.lines
    if let seconds = Self.instant(when[0]) {
      entry.instant = seconds
    } else {
      entry.stamp = Self.stamp(when, hasHeaderZone: cell(columns.zone) == nil, columns)
    }
    (entry.actor, entry.result) = (cell(columns.actor), cell(columns.result))
    entry.kind = cell(columns.kind).flatMap(Talk.kind)
    parsed.items.append(.entry(entry))
  }

  /// "1730538840" and "1730538840123" count seconds and milliseconds since 1970.
  private static func instant(_ cell: String) -> Int? {
    let digits = cell.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 10 || digits.count == 13,
      digits.count == cell.count || cell.dropFirst(digits.count).first == ".",
      let number = Int(digits)
    else { return nil }
    return digits.count == 13 ? number / 1000 : number
  }

  private static func stamp(_ when: [String], hasHeaderZone: Bool, _ columns: TableColumns) -> Stamp
  {
    var words = when.joined(separator: " ")
    let characters = Array(words)
    var scanner = StampScanner(characters)
    if let stamp = scanner.takeStamp() {
      let rest = String(characters[scanner.index...]).trimmingCharacters(in: .whitespaces)
      if rest.isEmpty { return stamp }
      // A time that names its own zone needs none from the head of the column.
      if hasHeaderZone, rest == columns.headerZone { return stamp }
      var whole = stamp
      whole.words = words
      return whole
    }
    words = words.trimmingCharacters(in: .whitespaces)
    return Stamp(words: words)
  }
}

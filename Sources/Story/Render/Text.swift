/// Writes a document as plain text for mail: 72 columns, blank lines, lists instead of tables.
enum Text {
  static let columns = 72

  static func values(of document: Document) -> [String: LayoutValue] {
    [
      "subject": .words(document.subject.text),
      "headline": .words(underlined(document.headline.text, with: "=")),
      "body": .markup(document.sections.flatMap(blocks).joined(separator: "\n\n")),
      "draft": wrapped(Html.draft(document)),
    ]
  }

  /// The first line of the file, which mail programs take apart from the rest.
  static func subject(of document: Document) -> String { "Subject: \(document.subject.text)\n\n" }

  private static func wrapped(_ value: LayoutValue) -> LayoutValue {
    if case .words(let text) = value { .words(wrap(text)) } else { value }
  }

  private static func blocks(of section: Section) -> [String] {
    (section.title.map { [underlined($0.text, with: "-")] } ?? []) + section.blocks.map(block)
  }

  private static func block(_ block: Block) -> String {
    switch block {
    case .heading(let line): wrap(line.text)
    case .paragraph(let lines): wrap(runningOn(lines).text)
    case .bullets(let lines): lines.map(bullet).joined(separator: "\n")
    case .table(let headings, let rows):
      rows.map { row(headings, $0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
  }

  private static func bullet(_ line: Line) -> String { wrap(line.text, first: "- ", rest: "  ") }

  /// A row as a bullet of its first cell, the others below it by their headings.
  private static func row(_ headings: [Line], _ cells: [Line]) -> String {
    tableRow(headings, cells).enumerated().map { index, line in
      wrap(line, first: index == 0 ? "- " : "  ", rest: index == 0 ? "  " : "    ")
    }.joined(separator: "\n")
  }

  private static func underlined(_ text: String, with mark: Character) -> String {
    if text.isEmpty { return "" }
    let lines = wrap(text)
    let width = lines.split(separator: "\n").map { Columns.width(of: $0) }.max() ?? 0
    return lines + "\n" + String(repeating: mark, count: min(width, columns))
  }

  /// Breaks text between words; a word longer than a line, such as an address, stays whole.
  static func wrap(_ text: String, first: String = "", rest: String = "") -> String {
    var lines: [String] = []
    var line = first
    var width = Columns.width(of: first)
    var isEmpty = true
    for word in text.split(separator: " ") {
      let length = Columns.width(of: word)
      if !isEmpty, width + 1 + length > columns {
        lines.append(line)
        (line, width, isEmpty) = (rest, Columns.width(of: rest), true)
      }
      line += (isEmpty ? "" : " ") + word
      width += length + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

/// A row where tables cannot be shown: its first cell, then "Heading: cell" for each that holds words.
func tableRow(_ headings: [Line], _ cells: [Line]) -> [String] {
  zip(headings, cells).enumerated().compactMap { index, pair in
    if pair.1.text.isEmpty { return nil }
    return index == 0 || pair.0.text.isEmpty ? pair.1.text : "\(pair.0.text): \(pair.1.text)"
  }
}

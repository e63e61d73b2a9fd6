/// Writes a document as Markdown that no author's words can break.
///
/// UTF-8, LF, one newline at the end; the subject is the first line; gaps stay visible.
package func markdown(_ document: Document) -> String {
  render(document, as: .markdown).text
}

/// Words by themselves as Markdown: one line, in which nothing of theirs is read as a mark.
package func markdown(words: String, inCell: Bool = false) -> String {
  Markdown.text(Line([Span(words, .frame(""))]), inCell: inCell)
}

enum Markdown {
  /// The document's pieces as Markdown.
  static func values(of document: Document) -> [String: LayoutValue] {
    let blocks = document.sections.flatMap { section in
      (section.title.map { ["## " + text($0)] } ?? [])
        + section.blocks.map { block($0, in: section) }
    }
    return [
      "subject": .words(text(document.subject)), "headline": .words(text(document.headline)),
      "body": .markup(blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")),
    ]
  }

  private static func block(_ block: Block, in section: Section) -> String {
    switch block {
    case .heading(let line): (section.title == nil ? "" : "### ") + text(line)
    case .paragraph(let lines): text(runningOn(lines))
    case .bullets(let lines): lines.map { "- " + text($0) }.joined(separator: "\n")
    case .table(let headings, let rows):
      ([row(headings), "|" + headings.map { _ in " --- |" }.joined()] + rows.map(row))
        .joined(separator: "\n")
    }
  }

  /// One row of a table (GitHub Flavored Markdown, 4.10); a bar inside a cell is escaped.
  private static func row(_ cells: [Line]) -> String {
    "|" + cells.map { " " + text($0, inCell: true) + " |" }.joined()
  }

  /// Escapes what could be read as a mark: spans of ours that mark a gap stay as they are.
  static func text(_ line: Line, inCell: Bool = false) -> String {
    var out = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var opener = Opener()
    for span in line.spans {
      if span.origin.isGap {
        out.append(contentsOf: span.text.unicodeScalars)
        (previous, opener.isOver) = ("]", true)
        continue
      }
      let scalars = Array(span.text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        let isBar = inCell && scalar == "|"
        if opener.marks(scalar) || isBar || isMark(scalar, after: previous, before: next) {
          out.append("\\")
        }
        out.append(scalar.properties.isWhitespace ? " " : scalar)
        previous = scalar
      }
    }
    return String(out)
  }

  private static func isMark(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "~": true
    case "_": !(isWord(previous) && isWord(next))
    case "<": next.map { isWord($0) || "/!?".unicodeScalars.contains($0) } ?? true
    case "&": next.map { isWord($0) || $0 == "#" } ?? true
    case "#": previous.map(\.properties.isWhitespace) ?? true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// Finds the marks that only count at the start of a line: "1.", "-", "+", ">", "=", "#".
  private struct Opener {
    var isOver = false
    private var hasDigits = false

    init() {}

    mutating func marks(_ scalar: Unicode.Scalar) -> Bool {
      if isOver { return false }
      if ("0"..."9").contains(scalar) {
        hasDigits = true
        return false
      }
      isOver = true
      return hasDigits ? scalar == "." || scalar == ")" : "-+>=#|:".unicodeScalars.contains(scalar)
    }
  }
}

/// Breaks text into rows of at most `width` cells, each row after the first starting with `indent`.
///
/// Newlines in the text are kept, spaces at a break go away, and a word is broken only when it is
/// longer than a whole row. Styles must be added after wrapping.
package func wrap(_ text: String, width: Int, indent: String = "") -> String {
  wrapRows(text, width: width, indent: indent).joined(separator: "\n")
}

/// The rows that `wrap` joins.
package func wrapRows(_ text: String, width: Int, indent: String = "") -> [String] {
  var wrapper = Wrapper(width: max(1, width), indent: cellWidth(indent) < width ? indent : "")
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    wrapper.add(line)
  }
  return wrapper.rows
}

private struct Wrapper {
  let width: Int
  let indent: String
  var rows: [String] = []
  private var row = ""
  private var used = 0
  private var isBlank = true

  init(width: Int, indent: String) {
    self.width = width
    self.indent = indent
  }

  mutating func add(_ line: Substring) {
    start()
    var leading = line.prefix { $0 == " " }
    if cellWidth(String(leading)) >= width - used { leading = "" }
    row += leading
    used += leading.count
    for word in line.split(separator: " ") { add(word: String(word)) }
    rows.append(row)
  }

  private mutating func start() {
    row = rows.isEmpty ? "" : indent
    used = cellWidth(row)
    isBlank = true
  }

  private mutating func add(word: String) {
    let cells = cellWidth(word)
    let gap = isBlank ? 0 : 1
    if used + gap + cells > width, !isBlank {
      rows.append(row)
      start()
    } else if gap == 1 {
      row += " "
      used += 1
    }
    if used + cells <= width { take(word, cells) } else { breakUp(word) }
  }

  private mutating func take(_ piece: String, _ cells: Int) {
    row += piece
    used += cells
    isBlank = false
  }

  private mutating func breakUp(_ word: String) {
    for character in word {
      let cells = cellWidth(String(character))
      if used + cells > width, !isBlank {
        rows.append(row)
        start()
      }
      take(String(character), cells)
    }
  }
}

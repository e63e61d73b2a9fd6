/// Text laid out in rows of cells, with the place of the cursor.
struct Layout: Equatable {
  /// A row to draw and the cells it takes.
  struct Row: Equatable {
    var text = ""
    var width = 0
  }

  var rows: [Row] = [Row()]
  var cursorRow = 0
  var cursorColumn = 0
}

/// How the parts of an edited line look.
struct LayoutStyle {
  var columns: Int
  var colour: Bool
  var symbols: Bool

  /// Starts each row that follows a newline in the text.
  var continuation: String { symbols ? "· " : ". " }
}

extension Layout {
  /// Lays out a label and text; the cursor stands before the scalar at `cursor`.
  init(label: String, text: [Unicode.Scalar], cursor: Int, style: LayoutStyle) {
    var setter = Setter(columns: style.columns)
    setter.mark(label, styled: .question, style)
    for (index, scalar) in text.enumerated() {
      if index == cursor { setter.noteCursor(before: scalar) }
      if scalar == "\n" {
        setter.startRow()
        setter.mark(style.continuation, styled: .hint, style)
      } else {
        setter.put(scalar)
      }
    }
    if cursor >= text.count { setter.noteEnd() }
    self = setter.finished()
  }
}

private struct Setter {
  let columns: Int
  var layout = Layout()
  private var row = Layout.Row()
  /// The row's text that is not yet in it, as UTF-8: far quicker to grow than a string.
  private var bytes: [UInt8] = []

  init(columns: Int) {
    self.columns = columns
    layout.rows = []
  }

  mutating func startRow() {
    row.text += String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
    layout.rows.append(row)
    row = Layout.Row()
  }

  mutating func mark(_ text: String, styled style: Style, _ look: LayoutStyle) {
    for scalar in text.unicodeScalars { put(scalar) }
    guard look.colour, layout.rows.isEmpty || bytes.count == text.utf8.count else { return }
    row.text += styled(String(decoding: bytes, as: UTF8.self), style, colour: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    if (0x20..<0x7F).contains(scalar.value) {
      if row.width == columns { startRow() }
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      row.width += 1
      return
    }
    let (shown, width) = Self.shape(scalar)
    if row.width + width > columns { startRow() }
    bytes.append(contentsOf: shown.utf8)
    row.width += width
  }

  mutating func noteCursor(before scalar: Unicode.Scalar) {
    let width = scalar == "\n" ? 1 : max(1, Self.shape(scalar).width)
    let fits = row.width + width <= columns
    layout.cursorRow = layout.rows.count + (fits || scalar == "\n" ? 0 : 1)
    layout.cursorColumn = fits ? row.width : scalar == "\n" ? columns - 1 : 0
  }

  mutating func noteEnd() {
    if row.width >= columns { startRow() }
    layout.cursorRow = layout.rows.count
    layout.cursorColumn = row.width
  }

  mutating func finished() -> Layout {
    startRow()
    return layout
  }

  /// What a scalar looks like in its cells; one that could upset the row is shown by a sign.
  private static func shape(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
    switch scalar.value {
    case 0x09: return ("    ", 4)
    case 0..<0x20:
      return ("^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40)), 2)
    case 0x7F: return ("^?", 2)
    case 0x80...0x9F, 0xAD, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return ("?", 1)
    default: return (String(scalar), cellWidth(scalar))
    }
  }
}

/// Keeps the rows of the line being edited on the screen with as few bytes as it can.
///
/// It starts at the left edge of a fresh row and owns that row and those below.
struct Painter {
  private var shown: [Layout.Row] = []
  private var cursor = (row: 0, column: 0)
  private var top = 0

  /// The bytes that turn what is shown into the layout, with status rows below it.
  ///
  /// A text taller than the window shows the rows around the cursor.
  mutating func paint(_ layout: Layout, status: [Layout.Row], height: Int) -> String {
    let room = max(1, height - 1 - status.count)
    let count = min(room, layout.rows.count)
    if layout.cursorRow < top { top = layout.cursorRow }
    if layout.cursorRow >= top + count { top = layout.cursorRow - count + 1 }
    top = max(0, min(top, layout.rows.count - count))
    let rows = Array(layout.rows[top..<(top + count)]) + status
    return draw(rows, cursorRow: layout.cursorRow - top, cursorColumn: layout.cursorColumn)
  }

  /// Leaves the text as it stands and goes to the row below it.
  mutating func leave(_ layout: Layout, height: Int) -> String {
    let bytes = paint(layout, status: [], height: height)
    let down = max(0, shown.count - 1 - cursor.row)
    reset()
    return bytes + (down > 0 ? "\u{1B}[\(down)B" : "") + "\r\n"
  }

  /// Forgets the screen: the next drawing starts where the cursor is.
  mutating func reset() { self = Painter() }

  /// Goes back to the block's first row after the window changed its width, and clears from there.
  ///
  /// Terminals fold rows that no longer fit, so rows above the cursor may be more than they were.
  mutating func rewind(columns: Int) -> String {
    let width = max(1, columns)
    var up = cursor.column / width
    for row in shown.prefix(cursor.row) { up += max(1, (row.width + width - 1) / width) }
    reset()
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J"
  }

  private mutating func draw(
    _ rows: [Layout.Row], cursorRow: Int, cursorColumn: Int
  ) -> String {
    if rows == shown, cursor == (cursorRow, cursorColumn) { return "" }
    var bytes = "\u{1B}[?25l"
    if cursor.row > 0 { bytes += "\u{1B}[\(cursor.row)A" }
    bytes += "\r"
    for (index, row) in rows.enumerated() {
      if index >= shown.count || shown[index] != row { bytes += "\u{1B}[K" + row.text }
      if index + 1 < rows.count { bytes += "\r\n" }
    }
    if rows.count < shown.count { bytes += "\r\n\u{1B}[J\u{1B}[A" }
    let up = rows.count - 1 - cursorRow
    if up > 0 { bytes += "\u{1B}[\(up)A" }
    bytes += "\r"
    if cursorColumn > 0 { bytes += "\u{1B}[\(cursorColumn)C" }
    shown = rows
    cursor = (cursorRow, cursorColumn)
    return bytes + "\u{1B}[?25h"
  }
}

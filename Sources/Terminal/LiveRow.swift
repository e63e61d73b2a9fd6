/// The row below the line, worked out again only when the line has changed.
///
/// It waits until the key is on the screen and the terminal had time to show it: a person sees the key at
/// once, and the row a millisecond later.
struct LiveRow {
  /// How long a key has to itself, in milliseconds.
  static let pause: Int32 = 1

  /// One row, or none where there is nothing to tell.
  private(set) var rows: [Layout.Row] = []
  private var measured: (text: [Unicode.Scalar], isPasted: Bool)?

  /// Whether the row was not worked out for this line.
  func isStale(for line: LineState, isPasted: Bool) -> Bool {
    guard let measured else { return true }
    return measured.text != line.text || measured.isPasted != isPasted
  }

  /// Asks the meter about the line.
  mutating func update(
    for line: LineState, isPasted: Bool, meter: LinePrompt.Meter,
    drawing: (MeterRow) -> Layout.Row
  ) {
    measured = (line.text, isPasted)
    rows = meter(line.string, isPasted).map { [drawing($0)] } ?? []
  }
}

extension MeterRow {
  /// The row cut to the window; a full row would fold in some terminals.
  func drawn(columns: Int, settings: TerminalSettings) -> Layout.Row {
    var drawn = Layout.Row()
    for run in runs {
      let whole = sanitisedRow(run.text)
      let text = clipped(whole, to: columns - 1 - drawn.width)
      drawn.text += settings.styled(text, run.style)
      drawn.width += cellWidth(text)
      if text.utf8.count < whole.utf8.count { break }
    }
    return drawn
  }
}

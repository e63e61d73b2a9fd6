/// The row below the line, worked out again only when the line has changed.
struct LiveRow {
  /// One row, or none where there is nothing to tell.
  private(set) var rows: [Layout.Row] = []
  private var measured: (text: [Unicode.Scalar], isPasted: Bool)?

  /// Asks the meter about a line it was not asked about last; false when nothing is new.
  mutating func update(
    for line: LineState, isPasted: Bool, meter: LinePrompt.Meter?,
    drawing: (MeterRow) -> Layout.Row
  ) -> Bool {
    guard let meter else { return false }
    if let measured, measured.text == line.text, measured.isPasted == isPasted { return false }
    measured = (line.text, isPasted)
    rows = meter(line.string, isPasted).map { [drawing($0)] } ?? []
    return true
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

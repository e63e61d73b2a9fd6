import Facts

extension Timeline {
  /// The picture with its caption.
  ///
  /// Places are shares of the width, so that the words keep their size on a phone and on paper.
  var figure: String {
    let rows = labelled
    let (top, bottom) = (rows[2].taken.isEmpty ? 24 : 0, rows[3].taken.isEmpty ? 92 : Row.height)
    return """
      <figure style="margin:0 0 1em">
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="timeline-title timeline-desc" \
      width="100%" height="\(bottom - top)" style="display:block;overflow:visible" \
      font-family="inherit" font-size="12" fill="currentColor">
      <title id="timeline-title">Timeline, drawn to scale</title>
      <desc id="timeline-desc">\(Html.escaped(marks.map(\.text).joined(separator: "; ")))</desc>
      <svg y="\(-top)" width="100%" height="\(Row.height)" overflow="visible">
      \(band)\(axis)\(dots)\(rows.map(\.drawn).joined())</svg></svg>
      <figcaption style="font-size:.85em;opacity:.8">\(Html.escaped(caption))</figcaption>
      </figure>
      """
  }

  private var caption: String {
    let length = Spoken.exact(Elapsed(minutes: range.upperBound - range.lowerBound))
    let key = harm == nil ? "" : " The red stretch is the time from start to end of the incident."
    return "To scale: \(length) from left to right.\(key)"
  }

  /// Where a minute lies, in hundredths of a percent of the width.
  private func place(_ minute: Int) -> Int {
    let span = max(range.upperBound - range.lowerBound, 1)
    return Self.margin + (10_000 - 2 * Self.margin) * (minute - range.lowerBound) / span
  }

  private static let margin = 200

  private var band: String {
    guard let harm else { return "" }
    let (start, end) = (place(harm.lowerBound), place(harm.upperBound))
    return """
      <rect x="\(percent(start))" y="\(Row.axis - 7)" width="\(percent(max(end - start, 1)))" \
      height="14" rx="2" fill="#d0433a" fill-opacity="0.45"/>

      """
  }

  private var axis: String {
    """
    <line x1="\(percent(Self.margin))" x2="\(percent(10_000 - Self.margin))" \
    y1="\(Row.axis)" y2="\(Row.axis)" stroke="currentColor" stroke-opacity="0.6"/>

    """
  }

  /// One dot for each place a reader can tell from the next, however many entries there are.
  private var dots: String {
    var last: Int?
    return marks.map { mark in
      let place = place(mark.minute)
      if let last, place - last < 40 { return "" }
      last = place
      return """
        <circle cx="\(percent(place))" cy="\(Row.axis)" r="4.5"><title>\
        \(Html.escaped(mark.text))</title></circle>

        """
    }.joined()
  }

  /// The times, each in the first row that has room; the ends before all others.
  private var labelled: [Row] {
    var rows = Row.all
    for mark in marks.prefix(1) + marks.suffix(1) + marks.dropFirst().dropLast() {
      let label = Label(text: label(of: mark), at: place(mark.minute))
      let free = rows.indices.first { index in
        rows[index].hasRoom(for: label)
          && rows.allSatisfy { !$0.isCrossed(by: label, in: rows[index]) }
      }
      if let free { rows[free].taken.append(label) }
    }
    return rows
  }
}

/// A share of the width: "41.5%".
private func percent(_ hundredths: Int) -> String {
  let rest = hundredths % 100
  return "\(hundredths / 100)\(rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")%"
}

/// The words at a mark, and how much of the narrowest picture they take.
private struct Label {
  var text: String
  var at: Int
  var anchor: String
  var left: Int
  var right: Int

  init(text: String, at: Int) {
    (self.text, self.at) = (text, at)
    // A letter takes about 7 of the 320 units that a phone has.
    let width = text.count * 7 * 10_000 / 320 + 150
    if at < width / 2 {
      (anchor, left, right) = ("start", at, at + width)
    } else if at > 10_000 - width / 2 {
      (anchor, left, right) = ("end", at - width, at)
    } else {
      (anchor, left, right) = ("middle", at - width / 2, at + width / 2)
    }
  }
}

/// A line of labels above or below the axis.
private struct Row {
  static let axis = 54
  static let height = 112
  static let all = [
    Row(y: 38, stem: nil), Row(y: 79, stem: nil), Row(y: 14, stem: 18...48),
    Row(y: 104, stem: 60...92),
  ]

  var y: Int
  /// Where the line that ties a far label to its dot runs.
  var stem: ClosedRange<Int>?
  var taken: [Label] = []

  func hasRoom(for label: Label) -> Bool {
    taken.allSatisfy { label.right < $0.left || label.left > $0.right }
  }

  /// Whether the line from a far label to its dot would run through a near label of the same side.
  func isCrossed(by label: Label, in row: Row) -> Bool {
    guard (y < Self.axis) == (row.y < Self.axis) else { return false }
    switch (stem, row.stem) {
    case (nil, _?): return taken.contains { $0.left < label.at && label.at < $0.right }
    case (_?, nil): return taken.contains { label.left < $0.at && $0.at < label.right }
    default: return false
    }
  }

  var drawn: String { taken.map(drawn).joined() }

  private func drawn(_ label: Label) -> String {
    let line =
      stem.map {
        """
        <line x1="\(percent(label.at))" x2="\(percent(label.at))" y1="\($0.lowerBound)" \
        y2="\($0.upperBound)" stroke="currentColor" stroke-opacity="0.35"/>

        """
      } ?? ""
    return line + """
      <text x="\(percent(label.at))" y="\(y)" text-anchor="\(label.anchor)">\
      \(Html.escaped(label.text))</text>

      """
  }
}

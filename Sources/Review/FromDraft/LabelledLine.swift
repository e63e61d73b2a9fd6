import Prose
import Record

/// A line of the shape "Label: value", or a row of two cells.
struct LabelledLine {
  let label: String
  let value: String

  init?(_ block: DraftBlock) {
    let text = block.text.trimmingMarks
    let cells = block.kind == .row ? text.cells : []
    if cells.count == 2 {
      (label, value) = (cells[0], cells[1])
    } else if block.kind != .row, let colon = text.firstIndex(of: ":") {
      label = String(text[..<colon])
      value = String(text[text.index(after: colon)...]).trimmingMarks
    } else {
      return nil
    }
    guard !label.isEmpty, !value.isEmpty, label.count < 48,
      label.allSatisfy({ $0.isLetter || " -'/()&".contains($0) })
    else { return nil }
  }

  private static let fields: [(FieldID, [String])] = [
    (
      "incident.started", ["start", "started", "start time", "began", "begin", "beginning", "from"]
    ),
    (
      "incident.resolved",
      ["end", "ended", "end time", "resolved", "over", "restored", "service restored"]
    ),
    ("incident.detected", ["detected", "noticed", "first noticed", "time detected"]),
    ("incident.nextUpdate", ["next update", "next update by", "next update at"]),
    ("incident.zone", ["time zone", "timezone", "zone"]),
    (
      "impact.affected",
      ["affected", "customers affected", "people affected", "users affected", "who was affected"]
    ),
    ("impact.money", ["cost", "cost to us", "financial impact", "total cost"]),
    ("cause.mechanism", ["cause", "root cause", "immediate cause", "direct cause"]),
  ]

  /// The field the label names.
  var field: FieldID? {
    let name = label.lowercased().split(separator: " ").joined(separator: " ")
    return Self.fields.first { $0.1.contains(name) }?.0
  }

  /// Whether the label is a name, not the start of a sentence.
  var isName: Bool { label.split(separator: " ").count <= 5 }

  private static let open: Set<String> = [
    "unknown", "none", "n/a", "tbd", "tbc", "todo", "pending", "investigating", "investigation",
    "ongoing", "yet", "target", "goal", "up", "least", "most", "estimate", "expected", "planned",
  ]

  /// The value, where it leaves nothing open.
  var certainValue: String? {
    let read = ReadText(value)
    guard let first = read.statements.first, first.isPlain, Placeholders.find(in: read).isEmpty,
      !first.span.contains(where: { Self.open.contains(first.form($0)) })
    else { return nil }
    if field == "cause.mechanism" { return first.wordCount > 4 ? first.text(first.span) : nil }
    return read.statements.count == 1 ? first.text(first.span).trimmingStop : nil
  }
}

extension String {
  /// The text without the stop at its end.
  var trimmingStop: String {
    var rest = self[...]
    while let last = rest.last, ".;, ".contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}

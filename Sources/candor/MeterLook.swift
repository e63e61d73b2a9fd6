import Interview
import Prose
import Terminal

/// How a verdict looks in the row below the line: the score in figures first, so that nothing is said by
/// the bar or its colour alone, and what is missing last, where a narrow window cuts it off.
struct MeterLook {
  /// Whether the bar may be drawn with symbols beyond ASCII.
  let symbols: Bool

  /// The row for a verdict.
  func row(_ verdict: LiveVerdict) -> MeterRow {
    switch verdict {
    case .nothing(let wanted):
      MeterRow([
        .init("- of 5 ", .hint), bar(1, .hint), .init(" needs " + Self.list(wanted), .hint),
      ])
    case .score(let score): row(score)
    case .unknown(knownBy: true): MeterRow("nobody knows yet, and readers learn when", .good)
    case .unknown(knownBy: false):
      MeterRow("nobody knows yet; \"unknown by Friday\" says when", .advice)
    case .fact(let words): MeterRow("= " + words, .hint)
    }
  }

  private func row(_ score: Score) -> MeterRow {
    let points = score.points
    let style: Style = points >= 4 ? .good : points >= 3 ? .advice : .warning
    let rest =
      score.missing.isEmpty
      ? (points >= 4 ? " nothing is missing" : " could be more exact")
      : " needs " + Self.list(score.missing)
    return MeterRow([
      .init("\(points) of 5 ", style), bar(score.value, style), .init(rest, .hint),
    ])
  }

  /// Ten cells between 1 and 5; each symbol takes one cell in every East Asian width table.
  private func bar(_ value: Double, _ style: Style) -> MeterRow.Run {
    let full = Int((min(max(value - 1, 0), 4) / 4 * 10).rounded())
    let bar =
      symbols
      ? String(repeating: "\u{25B0}", count: full) + String(repeating: "\u{25B1}", count: 10 - full)
      : "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 10 - full) + "]"
    return .init(bar, style)
  }

  private static func list(_ needs: [Need]) -> String {
    needs.map(\.briefly).joined(separator: ", ")
  }
}

extension Need {
  /// What is missing, in a word or two.
  fileprivate var briefly: String {
    switch self {
    case .time: "a time"
    case .date: "a day"
    case .actor: "who"
    case .owner: "one owner"
    case .number: "a number"
    case .base: "of how many"
    case .object: "what exactly"
    case .reason: "why"
    case .check: "a clear end"
    case .effect: "what was seen"
    case .mechanism: "how it failed"
    case .place: "where"
    }
  }
}

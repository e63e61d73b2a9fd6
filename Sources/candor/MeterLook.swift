import Interview
import Prose
import Terminal

/// How a verdict looks in the row below the line: the score in figures first, so that nothing is said by
/// the bar or its colour alone, and what is missing last, where a narrow window cuts it off.
struct MeterLook {
  /// Whether the bar may be drawn with symbols beyond ASCII.
  let symbols: Bool
  var wording = Wording.english

  /// The row for a verdict.
  func row(_ verdict: LiveVerdict) -> MeterRow {
    switch verdict {
    case .nothing(let wanted):
      MeterRow([
        .init(wording(.rowNothingYet) + " ", .hint), bar(1, .hint),
        .init(" " + needs(wanted), .hint),
      ])
    case .score(let score): row(score)
    case .unknown(knownBy: true): MeterRow(wording(.rowUnknownBy), .good)
    case .unknown(knownBy: false): MeterRow(wording(.rowUnknown), .advice)
    case .fact(let words): MeterRow("= " + words, .hint)
    }
  }

  private func row(_ score: Score) -> MeterRow {
    let points = score.points
    let style: Style = points >= 4 ? .good : points >= 3 ? .advice : .warning
    let rest =
      score.missing.isEmpty
      ? (points >= 4 ? wording(.rowNothingMissing) : wording(.rowMoreExact))
      : needs(score.missing)
    return MeterRow([
      .init(wording(.rowScore, ["points": "\(points)"]) + " ", style), bar(score.value, style),
      .init(" " + rest, .hint),
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

  private func needs(_ needs: [Need]) -> String {
    wording(.rowNeeds, ["needs": needs.map(wording.lack(of:)).joined(separator: ", ")])
  }
}

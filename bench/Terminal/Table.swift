import Foundation

/// The figures side by side.
enum Table {
  private static let head = [
    "", "first prompt", "echo", "p99", "work", "echo, 2000", "p99", "work", "memory",
  ]
  private static let units = ["", "ms", "us", "us", "us", "us", "us", "us", "MB"]

  /// The table, with what its columns mean.
  static func text(_ contenders: [Contender], _ measures: [Measures]) -> String {
    let rows = [head, units] + zip(contenders, measures).map(row)
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      row.indices.map { pad(row[$0], to: widths[$0], isLeft: $0 == 0) }.joined(separator: "  ")
    }
    return (lines + ["", meaning]).joined(separator: "\n")
  }

  private static let meaning = """
    first prompt: from exec until it stands, median; echo: from a key to its picture, median, in an
    answer of a sentence and in one of 2,000 characters; work: processor time for each key, median.
    """

  private static func row(_ contender: Contender, _ measures: Measures) -> [String] {
    [
      contender.name, figure(measures.starts, 0.5, per: 1e6, digits: 1),
    ] + echo(measures.short) + echo(measures.long) + [
      figure(measures.memory, 1, per: 1024, digits: 1)
    ]
  }

  private static func echo(_ echo: Measures.Echo) -> [String] {
    [
      figure(echo.times, 0.5, per: 1000), figure(echo.times, 0.99, per: 1000),
      figure(echo.work, 0.5, per: 1000),
    ]
  }

  /// The share of figures below, in other units; a dash where nothing was measured.
  private static func figure(
    _ figures: [Double], _ share: Double, per unit: Double, digits: Int = 0
  ) -> String {
    guard !figures.isEmpty else { return "-" }
    let place = min(figures.count - 1, Int(Double(figures.count) * share))
    return String(format: "%.\(digits)f", figures.sorted()[place] / unit)
  }

  private static func pad(_ text: String, to width: Int, isLeft: Bool) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return isLeft ? text + space : space + text
  }
}

import Foundation
import Prose

/// Writes the evidence of every row as a table, for exploring with other tools.
func dump(_ rows: [Row], to path: String) throws {
  var lines = [
    (["set", "fold", "group", "rating", "kind", "length", "words", "telling", "stated"]
      + Signal.allCases.map { "\($0)" }).joined(separator: "\t")
  ]
  for (row, fold) in zip(rows, folds(of: rows)) {
    let counts =
      [wordCount(row.text)]
      + [row.evidence.words, row.evidence.telling, row.evidence.stated].map(Double.init)
    lines.append(
      ([row.set, "\(fold)", row.group, "\(row.rating)", row.kind ?? "-"]
        + (counts + row.evidence.counts).map { "\($0)" }).joined(separator: "\t"))
  }
  try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
}

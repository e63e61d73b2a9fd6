import Foundation
import Prose

/// Writes the evidence of every row as a table, for exploring with other tools.
func dump(_ rows: [Row], to path: String) throws {
  var lines = [
    (["set", "fold", "group", "rating", "kind", "length", "words", "telling", "stated"]
      + Need.allCases.map { "need.\($0)" }
      + Signal.allCases.map { "\($0)" }).joined(separator: "\t")
  ]
  for (row, fold) in zip(rows, folds(of: rows)) {
    let counts =
      [wordCount(row.text)]
      + [row.evidence.words, row.evidence.telling, row.evidence.stated].map(Double.init)
    let needs = Scorer.standard.score(row.text, needs: Need.allCases).needs
    lines.append(
      ([row.set, "\(fold)", row.group, "\(row.rating)", row.kind ?? "-"]
        + counts.map { "\($0)" } + needs.map { $0.found == nil ? "0" : "1" }
        + row.evidence.counts.map { "\($0)" }).joined(separator: "\t"))
  }
  try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
}

import Foundation
import Prose

/// A labelled sentence and the document it comes from.
struct Labelled {
  var label: String
  var source: String
  var sentence: String
}

/// How many sentences were flagged that should be, and that should not.
struct Tally {
  var hits = 0
  var wrong = 0
  var missed = 0
  var right = 0

  mutating func count(flagged: Bool, wanted: Bool) {
    switch (flagged, wanted) {
    case (true, true): hits += 1
    case (true, false): wrong += 1
    case (false, true): missed += 1
    case (false, false): right += 1
    }
  }

  var precision: Double { ratio(hits, hits + wrong) }
  var recall: Double { ratio(hits, hits + missed) }
  var f1: Double { ratio(2 * hits, 2 * hits + wrong + missed) }
  var falseShare: Double { ratio(wrong, wrong + right) }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

/// Prints the figures of every detector that has labelled sentences in the folder.
func evaluate(folder: String, misses: Bool) throws {
  let passives = try rows(folder + "/passives.tsv").compactMap { cells in
    cells.count == 3 ? Labelled(label: cells[0], source: cells[1], sentence: cells[2]) : nil
  }.filter { $0.label != "unclear" }
  report("hidden actor", passives, wanted: "agentless-human", misses: misses) {
    flags($0, .hiddenActor)
  }
  let cases = try rows(folder + "/cases.tsv").filter { $0.count == 4 && $0[2].contains("labelled") }
  for (category, kind) in [("weasel", Caught.Kind.vagueQuantity), ("hedge", .hedge)] {
    let labelled = cases.filter { $0[0] == category }
      .map { Labelled(label: $0[1], source: $0[2], sentence: $0[3]) }
    report(category, labelled, wanted: "hit", misses: misses) { flags($0, kind) }
  }
}

private func rows(_ path: String) throws -> [[String]] {
  String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    .split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}

private func flags(_ sentence: String, _ kind: Caught.Kind) -> Bool {
  ReadText(sentence).statements.contains { statement in
    caught(in: statement).contains { $0.kind == kind }
  }
}

/// Five folds that keep the sentences of one document together, then all of them.
private func report(
  _ name: String, _ rows: [Labelled], wanted: String, misses: Bool, flag: (String) -> Bool
) {
  var folds = Array(repeating: Tally(), count: 5)
  var all = Tally()
  for row in rows {
    let flagged = flag(row.sentence)
    let isWanted = row.label == wanted
    folds[fold(of: row.source, count: folds.count)].count(flagged: flagged, wanted: isWanted)
    all.count(flagged: flagged, wanted: isWanted)
    if misses, flagged != isWanted {
      print("\(flagged ? "FALSE" : "MISS ") \(row.label) \(row.sentence)")
    }
  }
  print("\(name): \(rows.count) sentences")
  for (number, tally) in folds.enumerated() { line("fold \(number + 1)", tally) }
  line("all", all)
  let mean = folds.map(\.f1).reduce(0, +) / Double(folds.count)
  print(String(format: "  mean F1 of the folds %.2f", mean))
}

private func line(_ name: String, _ tally: Tally) {
  let figures = String(
    format: "precision %.2f  recall %.2f  F1 %.2f  clean rows flagged %.2f", tally.precision,
    tally.recall, tally.f1, tally.falseShare)
  print("  \(name.padding(toLength: 7, withPad: " ", startingAt: 0)) \(figures)")
}

/// The same fold for the same document, on every machine.
private func fold(of source: String, count: Int) -> Int {
  let hash = source.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
    ($0 ^ UInt64($1)) &* 1_099_511_628_211
  }
  return Int(hash >> 20) % count
}

import Foundation
import Prose

/// Scores of rows by models that never saw their fold: by the text alone, and with its question where it is known.
func crossValidated(
  _ rows: [Row], _ design: Design, _ settings: Settings
) -> (alone: [Double], asked: [Double]) {
  let fold = folds(of: rows)
  var alone = Array(repeating: 0.0, count: rows.count)
  var asked = alone
  for held in 0..<5 {
    let seen = rows.indices.filter { fold[$0] != held }.map { rows[$0] }
    let model = calibrated(fit(seen, design, settings), seen, design)
    let balance = balanced(seen, seen.map { model.raw($0.evidence) })
    for index in rows.indices where fold[index] == held {
      alone[index] = model.raw(rows[index].evidence)
      let points =
        balance.start + balance.general * alone[index] + balance.needs * rows[index].coverage
      asked[index] = rows[index].isHonest ? max(points, Score.honest(points)) : points
    }
  }
  return (alone, asked)
}

/// Scores of rows by models that never saw their set.
func leftOut(_ rows: [Row], _ design: Design, _ settings: Settings) -> [Double] {
  var scores = Array(repeating: 0.0, count: rows.count)
  for set in people + ground {
    var shares = settings
    shares.shares[set] = 0
    let model = design.model(fit(rows, design, shares), base: 0)
    for index in rows.indices where rows[index].set == set {
      scores[index] = model.raw(rows[index].evidence)
    }
  }
  return scores
}

/// Prints a line of measures for each set and their mean over the sets people rated.
func report(_ title: String, _ rows: [Row], _ scores: [Double]) {
  print("\n\(title)")
  print("set        rows  Spearman (95%)          Pearson (95%)           at equal words  pairs")
  var sums = [0.0, 0.0, 0.0, 0.0]
  for set in people + ground {
    let members = rows.indices.filter { rows[$0].set == set }
    if members.isEmpty { continue }
    let score = members.map { scores[$0] }
    let rating = members.map { rows[$0].rating }
    let words = members.map { wordCount(rows[$0].text) }
    let rank = spearman(score, rating)
    let line = pearson(score, rating)
    let held = partial(score, rating, words)
    let pairs = equalLengthOrder(score, rating, words)
    let rankRange = interval(of: members.count) { draw in
      spearman(draw.map { score[$0] }, draw.map { rating[$0] })
    }
    let lineRange = interval(of: members.count) { draw in
      pearson(draw.map { score[$0] }, draw.map { rating[$0] })
    }
    if people.contains(set) {
      for (index, value) in [rank, line, held, pairs ?? 0].enumerated() {
        sums[index] += value / Double(people.count)
      }
    }
    print(
      pad(set, 9), String(format: "%5d", members.count), " " + figure(rank), span(rankRange),
      "  " + figure(line), span(lineRange), "  " + figure(held),
      "        " + (pairs.map(figure) ?? "-"))
    if set == people.last {
      print(
        pad("mean of six", 16) + figure(sums[0]) + String(repeating: " ", count: 19)
          + figure(sums[1])
          + String(repeating: " ", count: 19) + figure(sums[2]) + "         " + figure(sums[3]))
    }
  }
}

private func figure(_ number: Double) -> String {
  number.isFinite ? String(format: "%.3f", number) : "  -  "
}

private func span(_ range: (Double, Double)) -> String {
  "(" + figure(range.0) + " to " + figure(range.1) + ")"
}

private func pad(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

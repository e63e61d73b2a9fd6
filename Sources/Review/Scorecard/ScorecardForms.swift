/// The scorecard as bars for a terminal.
package func bars(_ card: Scorecard) -> String {
  var text = ""
  for score in card.scores {
    let name = score.criterion.rawValue + (score.criterion.isHint ? " (hint)" : "")
    let full = Int((score.score * 4).rounded())
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: max(0, 20 - full))
    text += padded(name, to: 22) + " " + tenth(score.score) + "  " + bar + "\n"
    if !score.raise.isEmpty {
      text += String(repeating: " ", count: 28) + "-> " + score.raise + "\n"
    }
  }
  text += "\n" + summary(card) + "\n"
  guard !card.techniques.isEmpty else { return text }
  text += "\nWhy this works\n"
  for technique in card.techniques {
    text +=
      "  \(technique.name) (line \(technique.place.spot.line): \"\(cell(technique.place.words))\")\n"
  }
  return text
}

/// The scorecard as Markdown.
package func markdown(_ card: Scorecard) -> String {
  var text = "# Scorecard\n\n\(summary(card))\n\n"
  text +=
    "| Criterion | Score | What speaks for it | What speaks against it | What would raise it most |\n"
    + "|---|---|---|---|---|\n"
  for score in card.scores {
    let name = score.criterion.rawValue + (score.criterion.isHint ? " (hint)" : "")
    let evidence = score.evidence.map {
      "\($0.sign.rawValue), line \($0.place.spot.line): \"\(cell($0.place.words))\""
    }
    let faults = score.faults.map {
      "\($0.finding.rule), line \($0.spot.line)" + quoted($0.spot.excerpt.words)
    }
    let cells = [
      name, tenth(score.score), evidence.joined(separator: "; "),
      evidence.isEmpty && faults.isEmpty ? "nothing was found" : faults.joined(separator: "; "),
      score.raise,
    ]
    text += "| " + cells.joined(separator: " | ") + " |\n"
  }
  text += "\n## Why this works\n\n"
  if card.techniques.isEmpty { text += "No technique was found.\n" }
  for technique in card.techniques {
    text +=
      "- \(technique.name) (line \(technique.place.spot.line): \"\(cell(technique.place.words))\")\n"
  }
  return text + "\nA hint is what rules can only guess at: read it, then judge for yourself.\n"
}

/// The scorecard as a value of JSON, with the version of its schema.
package func json(_ card: Scorecard) -> JSONText {
  .object([
    ("schema", .number(1)), ("average", .real(card.average)), ("target", .real(card.stakes.target)),
    ("stakes", .text(card.stakes.rawValue)), ("reachesTarget", .flag(card.reachesTarget)),
    (
      "criteria",
      .list(
        card.scores.map { score in
          .object([
            ("criterion", .text(score.criterion.rawValue)), ("score", .real(score.score)),
            ("isHint", .flag(score.criterion.isHint)), ("raise", .text(score.raise)),
            (
              "evidence",
              .list(
                score.evidence.map { evidence in
                  .object([
                    ("what", .text(evidence.sign.rawValue)),
                    ("line", .number(evidence.place.spot.line)),
                    ("column", .number(evidence.place.spot.column)),
                    ("span", span(evidence.place.spot)),
                    ("words", .text(evidence.place.words)),
                  ])
                })
            ),
            (
              "faults",
              .list(
                score.faults.map { fault in
                  .object([
                    ("rule", .text(fault.finding.rule.rawValue)),
                    ("line", .number(fault.spot.line)), ("column", .number(fault.spot.column)),
                    ("span", span(fault.spot)), ("words", .text(fault.spot.excerpt.words)),
                  ])
                })
            ),
          ])
        })
    ),
    (
      "techniques",
      .list(
        card.techniques.map { technique in
          .object([
            ("name", .text(technique.name)), ("line", .number(technique.place.spot.line)),
            ("column", .number(technique.place.spot.column)), ("span", span(technique.place.spot)),
            ("words", .text(technique.place.words)),
          ])
        })
    ),
  ])
}

/// The scorecard as a picture; shapes and words alone carry it, so that it prints in black and white.
package func svg(_ card: Scorecard) -> String {
  let (left, row, unit) = (170, 28, 60)
  let height = row * card.scores.count + 80
  let width = left + unit * 4 + 70
  var text =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
    + " viewBox=\"0 0 \(width) \(height)\" font-family=\"sans-serif\" font-size=\"13\">\n"
    + "  <title>\(xml(summary(card)))</title>\n"
    + "  <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
  for (index, score) in card.scores.enumerated() {
    let y = 20 + index * row
    let length = Int(((score.score - 1) * Double(unit)).rounded())
    let name = score.criterion.rawValue + (score.criterion.isHint ? " (hint)" : "")
    let fill = score.criterion.isHint ? "#9bb3c9" : "#33658a"
    text += "  <text x=\"\(left - 10)\" y=\"\(y + 13)\" text-anchor=\"end\">\(xml(name))</text>\n"
    text +=
      "  <rect x=\"\(left)\" y=\"\(y)\" width=\"\(unit * 4)\" height=\"18\" fill=\"#eeeeee\"/>\n"
    text +=
      "  <rect x=\"\(left)\" y=\"\(y)\" width=\"\(max(length, 1))\" height=\"18\" fill=\"\(fill)\"/>\n"
    text += "  <text x=\"\(left + unit * 4 + 8)\" y=\"\(y + 13)\">\(tenth(score.score))</text>\n"
  }
  let bottom = 20 + card.scores.count * row
  let target = left + Int(((card.stakes.target - 1) * Double(unit)).rounded())
  text +=
    "  <line x1=\"\(target)\" y1=\"12\" x2=\"\(target)\" y2=\"\(bottom)\" stroke=\"black\" stroke-dasharray=\"4 3\"/>\n"
  text +=
    "  <text x=\"\(left)\" y=\"\(bottom + 24)\" font-weight=\"bold\">\(xml(summary(card)))</text>\n"
  return text + "</svg>\n"
}

/// The bytes of a draft that are meant.
private func span(_ spot: Spot) -> JSONText {
  .list([.number(spot.bytes.lowerBound), .number(spot.bytes.upperBound)])
}

private func quoted(_ words: String) -> String {
  words.isEmpty ? "" : ": \"\(cell(words))\""
}

private func summary(_ card: Scorecard) -> String {
  let target = "target \(tenth(card.stakes.target)) for \(card.stakes.rawValue) stakes"
  return
    "Average \(tenth(card.average)) of 5 (\(target): \(card.reachesTarget ? "reached" : "not reached"))"
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

/// Words as they may stand in a cell of a table.
private func cell(_ words: String) -> String {
  let line = words.replacing("|", with: "\\|").replacing("\n", with: " ")
  return line.count > 60 ? line.prefix(59) + "\u{2026}" : line
}

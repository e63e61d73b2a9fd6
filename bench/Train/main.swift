import Foundation
import Prose

// Fits the weights of the specificity model and measures it:
// `train fit DATA FOLDER` writes the weights, `train evaluate DATA` prints the measures and
// `train dump DATA OUTPUT` writes the evidence of every row.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 1, ["fit", "evaluate", "dump"].contains(arguments[0]),
  arguments.count > 2 || arguments[0] == "evaluate"
else {
  print("usage: train fit DATA FOLDER | train evaluate DATA | train dump DATA OUTPUT")
  exit(2)
}
let rows = try readSets(in: arguments[1])
let design = Design()
let settings = Settings()

switch arguments[0] {
case "fit":
  let model = calibrated(fit(rows, design, settings), rows, design)
  let balance = balanced(rows, rows.map { model.raw($0.evidence) })
  for (name, text) in [
    ("Weights", source(of: model, balance)), ("WordTable", table(of: model.words)),
  ] {
    try text.write(toFile: "\(arguments[2])/\(name).swift", atomically: true, encoding: .utf8)
  }
case "dump": try dump(rows, to: arguments[2])
default:
  let (alone, asked) = crossValidated(rows, design, settings)
  report("Five-fold cross-validation", rows, alone)
  let known = rows.indices.filter { rows[$0].kind != nil }
  report(
    "Five-fold cross-validation, question known", known.map { rows[$0] }, known.map { asked[$0] })
  report("Each set left out of training", rows, leftOut(rows, design, settings))
  report("Baseline: word count", rows, rows.map { wordCount($0.text) })
}

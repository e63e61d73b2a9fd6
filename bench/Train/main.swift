import Foundation
import Prose

// Fits the weights of the specificity model and measures it:
// `train fit DATA OUTPUT` writes the weights, `train evaluate DATA` prints the measures and
// `train dump DATA OUTPUT` writes the evidence of every row.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 1, ["fit", "evaluate", "dump"].contains(arguments[0]),
  arguments.count > 2 || arguments[0] == "evaluate"
else {
  print("usage: train fit DATA OUTPUT | train evaluate DATA | train dump DATA OUTPUT")
  exit(2)
}
let rows = try readSets(in: arguments[1])
let design = Design()
let settings = Settings()

switch arguments[0] {
case "fit":
  let model = calibrated(fit(rows, design, settings), rows, design)
  let balance = balanced(rows, rows.map { model.raw($0.evidence) })
  try source(of: model, balance).write(toFile: arguments[2], atomically: true, encoding: .utf8)
case "dump": try dump(rows, to: arguments[2])
default:
  report("Five-fold cross-validation", rows, crossValidated(rows, design, settings))
  report("Each set left out of training", rows, leftOut(rows, design, settings))
  report("Baseline: word count", rows, rows.map { wordCount($0.text) })
}

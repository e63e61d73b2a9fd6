import Foundation
import Prose

// Measures the detectors of the critic:
// `critic-bench evaluate DATA` prints precision and recall on labelled sentences, fold by fold.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "evaluate" where arguments.count > 1:
  try evaluate(folder: arguments[1], misses: arguments.contains("--misses"))
default:
  print("usage: critic-bench evaluate DATA [--misses]")
  exit(2)
}

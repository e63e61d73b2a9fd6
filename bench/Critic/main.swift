import Foundation
import Prose

// Measures the critic:
// `critic-bench evaluate DATA` prints precision and recall on labelled sentences, fold by fold;
// `critic-bench speed PROGRAM FOLDER` prints start-up, speed and memory on the messages of a folder;
// `critic-bench generate COUNT [SEED]` runs generated drafts through the critic;
// `critic-bench findings FILE...` prints all findings, to hold two builds against each other.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "evaluate" where arguments.count > 1:
  try evaluate(folder: arguments[1], misses: arguments.contains("--misses"))
case "speed" where arguments.count > 2: try speed(program: arguments[1], folder: arguments[2])
case "generate" where arguments.count > 1:
  generate(
    count: Int(arguments[1]) ?? 0, seed: arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1)
case "findings": try findings(in: Array(arguments.dropFirst()))
default:
  print(
    "usage: critic-bench evaluate DATA | speed PROGRAM FOLDER | generate COUNT [SEED]"
      + " | findings FILE...")
  exit(2)
}

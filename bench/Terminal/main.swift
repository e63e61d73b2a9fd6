import Foundation

// Times the line editor from outside, through a pseudo-terminal, beside others.
// usage: bench-terminal PATH-TO-CANDOR [starts [rounds]]

let arguments = CommandLine.arguments.dropFirst()
guard let candor = arguments.first, access(candor, X_OK) == 0 else {
  print("usage: bench-terminal PATH-TO-CANDOR [starts [rounds]]")
  exit(2)
}
let counts = arguments.dropFirst().compactMap { Int($0) }
let starts = counts.first ?? 60
let rounds = counts.dropFirst().first ?? 6

let scratch = NSTemporaryDirectory() + "/candor-bench-\(getpid())"
try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: scratch) }

let contenders = Contender.all(candor: candor, scratch: scratch)
var measures = contenders.map { _ in Measures() }
// In turn, so that what else the machine does falls on all alike.
for _ in 0..<starts {
  for (place, contender) in contenders.enumerated() { measureStart(contender, &measures[place]) }
}
for _ in 0..<3 {
  for (place, contender) in contenders.enumerated() {
    measureEcho(contender, &measures[place], rounds: rounds)
  }
}
print(Table.text(contenders, measures))

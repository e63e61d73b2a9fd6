import Foundation
import Prose

// Measures the scorer: time against the length of an answer, and bytes a second over lines.
// Run as `make bench-score`.
let sentence =
  "Bus 7 left Harwick at 08:25 and the office knew nothing of it until 9, when Ines Duarte rang the depot. "

/// The processor time of one run in microseconds, the least of a few, so that a busy machine changes little.
func microseconds(_ runs: Int, _ work: () -> Void) -> Double {
  (0..<5).map { _ in
    let start = clock()
    for _ in 0..<runs { work() }
    return Double(clock() - start) * 1e6 / Double(CLOCKS_PER_SEC) / Double(runs)
  }.min() ?? 0
}

func score(_ bytes: [UInt8], _ needs: [Need]) -> Double {
  bytes.withUnsafeBufferPointer { Scorer.standard.value($0, needs: needs) }
}

var kept = 0.0
print("words   bytes    us alone   ns/byte   us with needs")
for words in [5, 10, 20, 30, 60, 120, 350, 1000, 4000, 16000] {
  let all = Array(repeating: sentence, count: words / 20 + 1).joined().split(separator: " ")
  let bytes = Array(all.prefix(words).joined(separator: " ").utf8)
  let runs = max(1, 20000 / words)
  let alone = microseconds(runs) { kept += score(bytes, []) }
  let asked = microseconds(runs) { kept += score(bytes, [.time, .actor, .object]) }
  print(
    "\(padded(words, 5))  \(padded(bytes.count, 6))  \(fixed(alone, 10))  \(fixed(alone * 1000 / Double(bytes.count), 8))  \(fixed(asked, 14))"
  )
}

print("\nhostile text of 40,000 bytes        ms")
for piece in ["`", ") ", "~", "/a", "we ", "people who ", "not known 5 ", ".", "improve ", "a."] {
  let bytes = Array(String(repeating: piece, count: 40_000 / piece.utf8.count).utf8)
  let time = microseconds(1) { kept += score(bytes, Need.allCases) }
  print("\"\(piece)\"" + String(repeating: " ", count: 24 - piece.count), fixed(time / 1000, 10))
}

let line = Array(sentence.utf8)
let time = microseconds(2000) { kept += score(line, []) }
print("\none processor, line by line: \(fixed(Double(line.count) / time, 0)) MB/s")
if kept.isNaN { print("no score") }

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: " ", count: max(0, width - digits.count)) + digits
}

func fixed(_ number: Double, _ width: Int) -> String {
  let hundredths = Int((number * 100).rounded())
  let parts = hundredths.quotientAndRemainder(dividingBy: 100)
  let text = "\(parts.quotient)." + (parts.remainder < 10 ? "0" : "") + "\(parts.remainder)"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

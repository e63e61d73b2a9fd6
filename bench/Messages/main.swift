import Facts
import Foundation
import Record
import Review
import Story

// Times the way from an answers file to every message in every channel: whole incidents a second,
// and the cost of one timeline entry as timelines grow.
// usage: bench-messages ANSWERS-FILE...
let paths = CommandLine.arguments.dropFirst()
guard let today = Day(2025, 3, 20), !paths.isEmpty else {
  print("usage: bench-messages ANSWERS-FILE...")
  exit(2)
}

/// The steps on the way, in order.
enum Step: String, CaseIterable { case read, compose, check, render }

/// Processor time spent in each step, in seconds.
struct Times {
  var of: [Step: Double] = [:]
  var bytes = 0

  mutating func time<Value>(_ step: Step, _ work: () throws -> Value) rethrows -> Value {
    let start = clock()
    defer { of[step, default: 0] += Double(clock() - start) / Double(CLOCKS_PER_SEC) }
    return try work()
  }

  var whole: Double { of.values.reduce(0, +) }
}

/// The whole way of one incident, once.
func go(_ yaml: String, _ times: inout Times) throws {
  let record = try times.time(.read) { try AnswersFile.read(yaml, file: "answers", today: today) }
  let composed = times.time(.compose) {
    Version.all(of: record, today: today).map { Composed(record, plan: $0.plan) }
  }
  let verdict = times.time(.check) {
    Verdict(Dossier(record, versions: composed, today: today))
  }
  times.bytes += times.time(.render) {
    var delivery = Delivery()
    delivery.moments = record.moments
    var bytes = verdict.findings.count
    for version in composed {
      for format in Format.allCases {
        bytes += render(version.document, as: format, for: delivery).text.utf8.count
      }
    }
    return bytes
  }
}

func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func milliseconds(_ seconds: Double, _ width: Int) -> String {
  padded((seconds * 1000).formatted(.number.precision(.fractionLength(2)).grouping(.never)), width)
}

/// A line of the table: a name, the steps, the whole.
func row(_ name: String, _ times: Times, runs: Int, _ rest: String) {
  let steps = Step.allCases.map { milliseconds((times.of[$0] ?? 0) / Double(runs), 10) }
  print(padded(name, 10) + steps.joined() + milliseconds(times.whole / Double(runs), 10) + rest)
}

let heads = Step.allCases.map { padded($0.rawValue, 10) }.joined() + padded("all", 10)
print("Every version in every channel, milliseconds of one processor for each incident")
print(padded("incident", 10) + heads + "   incidents/s")
for path in paths {
  let yaml = try String(contentsOfFile: path, encoding: .utf8)
  var first = Times()
  try go(yaml, &first)
  let runs = max(1, min(200, Int(2 / max(first.whole, 0.001))))
  var times = Times()
  for _ in 0..<runs { try go(yaml, &times) }
  let name = path.split(separator: "/").dropLast().last.map(String.init) ?? path
  row(name, times, runs: runs, padded(String(Int(Double(runs) / times.whole)), 12))
}

/// The first incident with a timeline of so many entries, one a minute.
func yaml(entries: Int) throws -> String {
  let own = try String(contentsOfFile: paths[paths.startIndex], encoding: .utf8)
  let lines = own.split(separator: "\n", omittingEmptySubsequences: false)
  guard let start = lines.firstIndex(of: "timeline:") else { return own }
  let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
  let told = (0..<entries).flatMap { index -> [Substring] in
    let day = 10 + index / 1440
    let clock = [index / 60 % 24, index % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return [
      "  - at: 2025-03-\(day) \(clock.joined(separator: ":")) Europe/Dublin",
      "    actor: the office",
      "    did: called member number \(index + 1)", "    result: none", "    kind: none",
    ].map { Substring($0) }
  }
  return (lines[...start] + told + lines[end...]).joined(separator: "\n")
}

print("\nThe same incident with longer timelines: milliseconds, and microseconds for each entry")
print(padded("entries", 10) + heads + "    us/entry     MB written")
for entries in [10, 100, 1000, 10_000] {
  let text = try yaml(entries: entries)
  var times = Times()
  try go(text, &times)
  let each = times.whole * 1e6 / Double(entries)
  row(
    String(entries), times, runs: 1,
    padded(String(Int(each)), 12) + padded(String(Double(times.bytes / 10_000) / 100), 15))
}

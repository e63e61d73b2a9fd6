import Foundation

/// What was measured of one contender; times in nanoseconds, memory in kilobytes.
struct Measures {
  var starts: [Double] = []
  var short = Echo()
  var long = Echo()
  var memory: [Double] = []

  /// The times from key to echo, and the processor's part in each.
  struct Echo {
    var times: [Double] = []
    var work: [Double] = []
  }
}

/// Runs a contender once, and adds what it did to its measures.
func measureStart(_ contender: Contender, _ measures: inout Measures) {
  guard let child = Child(contender), let ready = child.wait(for: contender.ready) else { return }
  measures.starts.append(Double(ready - child.start))
}

/// Types answers of a sentence each, then goes on at the end and in the middle of a long one.
func measureEcho(_ contender: Contender, _ measures: inout Measures, rounds: Int) {
  guard let child = Child(contender), child.wait(for: contender.ready) != nil else { return }
  child.quieten(milliseconds: 100)
  if !contender.opening.isEmpty {
    child.send(contender.opening.utf8)
    child.quieten(milliseconds: 300)
  }
  for _ in 0..<rounds {
    type(sentence, into: child, &measures.short)
    child.send([0x15])
    child.quieten(milliseconds: 5)
  }
  child.send(String(repeating: sentence + " ", count: 2000 / (sentence.utf8.count + 1)).utf8)
  child.quieten(milliseconds: 300)
  for _ in 0..<max(1, rounds / 2) {
    type(sentence, into: child, &measures.long)
    child.send(Array(repeating: 0x7F, count: sentence.utf8.count))
    child.quieten(milliseconds: 50)
  }
  // The beginning of the line is far from where it ends: everything behind must move.
  child.send([0x01])
  child.quieten(milliseconds: 50)
  for _ in 0..<max(1, rounds / 2) {
    type(sentence, into: child, &measures.long)
    child.send(Array(repeating: 0x7F, count: sentence.utf8.count))
    child.quieten(milliseconds: 50)
  }
  measures.memory.append(Double(child.end()))
}

/// What is typed: an answer of thirty words, as people give them.
let sentence =
  "could not place an order for 94 minutes on Saturday: 1,847 checkouts of about 12,000 failed "
  + "with error 503, mostly in Portugal, and 212 cards were charged twice before noon"

private func type(_ text: String, into child: Child, _ echo: inout Measures.Echo) {
  let before = child.processorTime
  for key in text.utf8 {
    let sent = now()
    child.send([key])
    guard !child.read(milliseconds: 1000).isEmpty else { continue }
    echo.times.append(Double(now() - sent))
    // Nobody types faster; what is still to be drawn is drawn before the next key.
    child.quieten(milliseconds: 4)
  }
  if let before, let after = child.processorTime {
    echo.work.append(Double(after - before) / Double(text.utf8.count))
  }
}

import Prose
import Terminal

/// Why a text got its score.
struct ScoreReport {
  private let line: UnsafeBufferPointer<UInt8>
  private let score: Score

  init(_ line: UnsafeBufferPointer<UInt8>, _ kind: NeedsKind) {
    self.line = line
    score = Scorer.standard.score(line, needs: kind.needs, balance: kind.balance)
  }

  /// One object: the value, what moved it as points with the UTF-8 offsets of its words, and the needs when asked.
  func writeJSON(to output: inout [UInt8]) {
    output.append(words: "{\"value\":")
    output.append(decimal: score.value)
    output.append(words: ",\"points\":")
    output.append(decimal: score.raw)
    output.append(words: ",\"start\":")
    output.append(decimal: score.start)
    output.append(words: ",\"terms\":[")
    for (place, term) in score.terms.enumerated() {
      output.append(words: "\(place > 0 ? "," : ""){\"name\":\"\(term.name)\",\"points\":")
      output.append(decimal: term.contribution)
      output.append(words: ",\"spans\":[")
      output.append(words: term.words.map(Self.span).joined(separator: ","))
      output.append(words: "]}")
    }
    output.append(words: "]")
    if !score.needs.isEmpty {
      let needs = score.needs.map { verdict in
        "{\"need\":\"\(verdict.need.rawValue)\",\"span\":\(verdict.found.map(Self.span) ?? "null")}"
      }
      output.append(words: ",\"needs\":[\(needs.joined(separator: ","))]")
    }
    output.append(words: "}")
  }

  private static func span(_ range: Range<Int>) -> String {
    "[\(range.lowerBound),\(range.upperBound)]"
  }

  /// The score, then a line for each term, the strongest first.
  func writeExplanation(to output: inout [UInt8]) {
    output.append(decimal: score.value)
    output.append(words: "  " + shown(0..<line.count) + "\n")
    for verdict in score.needs {
      let found = verdict.found.map { "\"" + shown($0) + "\"" } ?? "missing"
      output.append(words: "         \(verdict.need.rawValue): \(found)\n")
    }
    write("start", score.start, [], to: &output)
    let strongest = score.terms.enumerated().sorted { one, other in
      (-abs(one.element.contribution), one.offset) < (
        -abs(other.element.contribution), other.offset
      )
    }
    for (_, term) in strongest { write(term.name, term.contribution, term.words, to: &output) }
    output.append(words: "         = ")
    output.append(decimal: score.raw)
    output.append(words: " points, of which a score between 1 and 5 is made")
  }

  private func write(
    _ name: String, _ points: Double, _ words: [Range<Int>], to output: inout [UInt8]
  ) {
    output.append(words: points < 0 ? " " : " +")
    output.append(decimal: points)
    output.append(words: "  \(name)")
    if !words.isEmpty {
      output.append(words: ": " + words.map { "\"" + shown($0) + "\"" }.joined(separator: " "))
    }
    output.append(10)
  }

  /// Part of the text on one row, with nothing in it that a terminal would act on.
  private func shown(_ range: Range<Int>) -> String {
    sanitisedRow(String(decoding: line[range], as: UTF8.self))
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a text.
  mutating func append(words: String) { append(contentsOf: words.utf8) }

  /// Appends a number with three decimals, the same on every machine.
  mutating func append(decimal number: Double) {
    let thousandths = Int((number * 1000).rounded())
    if thousandths < 0 { append(45) }
    let digits = String(thousandths.magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    append(contentsOf: (padded.dropLast(3) + "." + padded.suffix(3)).utf8)
  }
}

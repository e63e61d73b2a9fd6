/// One thing wrong with a data file, and where.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// Line, from 1.
  package var line: Int
  /// Column, from 1.
  package var column: Int
  package var message: String

  /// Creates a problem.
  package init(file: String, line: Int, column: Int, message: String) {
    (self.file, self.line, self.column, self.message) = (file, line, column, message)
  }

  package var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Everything wrong with the data files read.
package struct DataFileProblems: Error, CustomStringConvertible {
  package var problems: [Problem]

  /// Creates an error from what was found.
  package init(problems: [Problem]) { self.problems = problems }

  package var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// The name among those known that a person most likely meant, when one is near.
package func nearestName(to name: String, among known: [String]) -> String? {
  let typed = Array(name.lowercased().unicodeScalars.prefix(64))
  let ranked = known.map {
    (name: $0, distance: distance(typed, Array($0.lowercased().unicodeScalars)))
  }
  guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else {
    return nil
  }
  return best.distance <= (typed.count + 2) / 3 ? best.name : nil
}

/// The edits it takes to turn one name into the other.
private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = x == y ? diagonal : min(diagonal, above, row[j]) + 1
      diagonal = above
    }
  }
  return row[b.count]
}

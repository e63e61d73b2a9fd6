import Foundation
import TestSupport

/// A dialogue kept as a text that a person can read: a part of the question, a bar, what is typed.
struct Dialogue {
  typealias Line = (question: String, line: String)

  /// The parts between the places where the program is killed.
  let parts: [[Line]]

  /// Reads the dialogue of that name.
  init(_ name: String) throws {
    let file = folder("../Dialogues/\(name).txt", beside: #filePath)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var parts: [[Line]] = [[]]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line == "!kill" {
        parts.append([])
      } else if let bar = line.firstRange(of: "|") {
        let question = line[..<bar.lowerBound].trimmingCharacters(in: .whitespaces)
        let typed = line[bar.upperBound...].trimmingCharacters(in: .whitespaces)
        parts[parts.count - 1].append((question, typed))
      }
    }
    self.parts = parts
  }
}

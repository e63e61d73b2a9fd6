import Foundation
import TestSupport
import Testing

/// Compares a text with the one kept; `CANDOR_GOLDEN=rewrite` keeps the new one, and fails.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["CANDOR_GOLDEN"] == "rewrite" {
    do { try text.write(to: file, atomically: true, encoding: .utf8) } catch {
      Issue.record("\(name) cannot be written: \(error)", sourceLocation: location)
    }
    Issue.record("\(name) was written anew: read it, then run again", sourceLocation: location)
    return
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(text == kept, "\(name):\n\(difference(text, kept))", sourceLocation: location)
}

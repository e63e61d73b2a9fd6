import Foundation

/// Compares a text with the one kept at a path: nil when they are the same, else what differs.
///
/// `CANDOR_GOLDEN=rewrite` keeps the new text instead, and says so, so that nobody takes it for a pass.
package func goldenDifference(_ text: String, from path: String) -> String? {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  if ProcessInfo.processInfo.environment["CANDOR_GOLDEN"] == "rewrite" {
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      return "\(name) cannot be written: \(error)"
    }
    return "\(name) was written anew: read it, then run again"
  }
  let kept = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  return text == kept ? nil : "\(name):\n\(difference(text, kept))"
}

/// A folder named beside the source file of a test.
package func folder(_ name: String, beside file: String = #filePath) -> String {
  file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/" + name
}

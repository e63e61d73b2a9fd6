import Foundation
import Testing

/// A place in the code that says a message.
struct Calls {
  /// The names it is one of, such as "FactKey".
  var type: String
  var key: String
  var file: String
  /// The names of the slots filled there.
  var slots: Set<String>
  /// Whether something is counted.
  var counts: Bool
  /// Whether the slots are a value worked out before.
  var isDynamic: Bool

  /// Everything said anywhere.
  static func inSources() throws -> [Calls] {
    var calls: [Calls] = []
    for (name, text) in try texts() {
      for match in text.matches(of: #/Said\(\s*(\w+Key)\.(\w+)/#) {
        let inside = parenthesis(text[match.range.lowerBound...])
        calls.append(
          Calls(
            type: String(match.1), key: String(match.2), file: name, slots: slots(inside),
            counts: inside.prefixMatch(of: #/Said\(\s*\w+\.\w+,\s*count:/#) != nil,
            isDynamic: false))
      }
      for match in text.matches(of: #/wording\(\s*\.(\w+)/#) {
        let inside = parenthesis(text[match.range.lowerBound...])
        let isDynamic = inside.contains(#/\.\w+, \w+\)/#)
        calls.append(
          Calls(
            type: "WordKey", key: String(match.1), file: name, slots: slots(inside),
            counts: inside.prefixMatch(of: #/wording\(\s*\.\w+,\s*count:/#) != nil,
            isDynamic: isDynamic))
      }
      // Names that are picked first and said afterwards have no slots.
      for match in text.matches(of: #/[?:] \.(empty\w+)/#) where name.hasPrefix("Interview") {
        calls.append(
          Calls(
            type: "WordKey", key: String(match.1), file: name, slots: [], counts: false,
            isDynamic: false))
      }
    }
    return calls
  }

  /// The types that name messages, sorted.
  static func rooms() throws -> [String] {
    try texts().flatMap { _, text in
      text.matches(of: #/enum (\w+): String, SaidKey/#).map { String($0.1) }
    }.sorted()
  }

  /// The files of the program with their names.
  private static func texts() throws -> [(String, String)] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path()))
    var found: [(String, String)] = []
    for case let name as String in files where name.hasSuffix(".swift") {
      found.append(
        (name, try String(contentsOf: sources.appending(path: name), encoding: .utf8)))
    }
    return found
  }

  private static func slots(_ call: String) -> Set<String> {
    Set(call.matches(of: #/[\[,]\s*"(\w+)":/#).map { String($0.1) })
  }

  /// A call up to the parenthesis that closes it, without what is said inside it.
  private static func parenthesis(_ text: Substring) -> String {
    let call = closed(text)
    var (kept, rest) = (String(call.prefix(1)), call.dropFirst())
    while let inner = rest.firstRange(of: "Said(") {
      kept += rest[..<inner.lowerBound]
      rest = rest[closed(rest[inner.lowerBound...]).endIndex...]
    }
    return kept + rest
  }

  /// The text up to the parenthesis that closes the first one.
  private static func closed(_ text: Substring) -> Substring {
    var depth = 0
    var end = text.endIndex
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 {
          end = text.index(after: index)
          break
        }
      }
    }
    return text[..<end]
  }
}

import Record
import Yams

/// One key of a mapping at a time, and where it went wrong.
extension QuestionFile {
  mutating func checkKeys(of mapping: Node.Mapping, among known: [String]) {
    for (key, _) in mapping {
      guard let name = key.string, known.contains(name) else {
        report(unknown("key", key.string ?? "", among: known), at: key)
        continue
      }
    }
  }

  mutating func requiredText(_ key: String, in mapping: Node.Mapping, of node: Node)
    -> String?
  {
    guard mapping[key] != nil else {
      report("the key '\(key)' is missing", at: node)
      return nil
    }
    return optionalText(key, in: mapping)
  }

  mutating func optionalText(_ key: String, in mapping: Node.Mapping) -> String? {
    guard let node = mapping[key] else { return nil }
    guard let text = node.scalar?.string else {
      report("expected text for '\(key)'", at: node)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report("the key '\(key)' is empty", at: node)
      return nil
    }
    return text
  }

  mutating func texts(_ key: String, in mapping: Node.Mapping) -> [String] {
    guard let node = mapping[key] else { return [] }
    guard let sequence = node.sequence else {
      report("expected a list for '\(key)'", at: node)
      return []
    }
    return sequence.compactMap { item in
      if item.scalar == nil { report("expected text in '\(key)'", at: item) }
      return item.scalar?.string
    }
  }

  func unknown(_ what: String, _ name: String, among known: [String]) -> String {
    let hint = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "unknown \(what) '\(name)'\(hint)"
  }

  mutating func report(_ message: String, at node: Node) {
    problems.append(source.problem(message, at: node.mark))
  }
}

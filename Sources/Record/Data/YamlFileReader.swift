import Yams

/// Reads one data file of ours, one key of a mapping at a time, and keeps everything wrong with it.
package protocol YamlFileReader {
  var source: YamlSource { get }
  var problems: [Problem] { get set }
}

extension YamlFileReader {
  /// The topmost node; nil, with a problem kept, when there is none.
  package mutating func compose() -> Node? {
    do {
      let node = try source.compose()
      if node == nil { problems.append(source.problem("the file is empty", at: nil)) }
      return node
    } catch {
      problems += error.problems
      return nil
    }
  }

  /// The entries of a file that holds one list under one key; none, with a problem kept, when it does not.
  package mutating func entries(under key: String) -> [Node] {
    guard let root = compose() else { return [] }
    guard let mapping = root.mapping else {
      report("expected a mapping with the key '\(key)'", at: root)
      return []
    }
    checkKeys(of: mapping, among: [key])
    guard let list = mapping[key]?.sequence else {
      report("expected a list under the key '\(key)'", at: mapping[key] ?? root)
      return []
    }
    return Array(list)
  }

  /// Reports every key that is not known, with the nearest that is.
  package mutating func checkKeys(of mapping: Node.Mapping, among known: [String]) {
    for (key, _) in mapping {
      guard let name = key.string, known.contains(name) else {
        report(unknown("key", key.string ?? "", among: known), at: key)
        continue
      }
    }
  }

  /// The text under a key that must be there.
  package mutating func requiredText(_ key: String, in mapping: Node.Mapping, of node: Node)
    -> String?
  {
    guard mapping[key] != nil else {
      report("the key '\(key)' is missing", at: node)
      return nil
    }
    return optionalText(key, in: mapping)
  }

  /// The text under a key, if the key is there; it may not be blank.
  package mutating func optionalText(_ key: String, in mapping: Node.Mapping) -> String? {
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

  /// The texts of the list under a key; none when the key is not there.
  package mutating func texts(_ key: String, in mapping: Node.Mapping) -> [String] {
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

  /// What to say of a name that is not known: "unknown need 'nmber'; did you mean 'number'?".
  package func unknown(_ what: String, _ name: String, among known: [String]) -> String {
    let hint = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "unknown \(what) '\(name)'\(hint)"
  }

  /// Keeps a problem at its place.
  package mutating func report(_ message: String, at node: Node) {
    problems.append(source.problem(message, at: node.mark))
  }
}

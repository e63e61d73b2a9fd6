import Record
import Yams

/// What a team sets for all its work: `.candor.yaml`, found upward from a draft or from where one stands.
package struct TeamConfig: Sendable {
  /// The language the interview speaks.
  package var language: String?
  /// What is asked of every draft: for whom, and from what on it fails.
  package var audience: CriticAudience?
  package var failOn: FailLevel?
  package var stakes: Stakes?
  package var minScore: Double?
  /// Terms that are fine as they stand, in lower case.
  package var accept: Set<String> = []
  /// Rules that are switched off.
  package var off: Set<RuleID> = []
  package var severities: [RuleID: Severity] = [:]

  /// The names a configuration file may have.
  package static let names = [".candor.yaml", ".candor.yml"]

  /// Creates an empty configuration.
  package init() {}

  /// Reads a configuration file.
  ///
  /// - Throws: everything wrong with it, each with file, line and column.
  package init(_ text: String, file: String) throws(DataFileProblems) {
    let source = YamlSource(file: file, text: text)
    guard let node = try source.compose() else { return }
    var reader = ConfigReader(source: source)
    reader.read(node, into: &self)
    if !reader.problems.isEmpty { throw DataFileProblems(problems: reader.problems) }
  }
}

/// From which severity on findings fail a run.
package enum FailLevel: String, CaseIterable, Sendable {
  case note, warning, block, never

  /// The least severity that fails; nil when none does.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}

private struct ConfigReader {
  let source: YamlSource
  var problems: [Problem] = []

  private static let keys = [
    "language", "audience", "fail-on", "stakes", "min-score", "accept", "rules",
  ]

  mutating func read(_ node: Node, into config: inout TeamConfig) {
    guard let mapping = node.mapping else {
      complain("the file must hold keys and values, such as \"audience: customer\"", node)
      return
    }
    for (key, value) in mapping {
      switch key.string ?? "" {
      case "language":
        guard let name = value.scalar?.string, !name.isEmpty else {
          complain("language must be the name of one, such as \"fr\"", value)
          continue
        }
        config.language = name
      case "audience": config.audience = choice(value, "audience")
      case "fail-on": config.failOn = choice(value, "fail-on")
      case "stakes": config.stakes = choice(value, "stakes")
      case "min-score":
        guard let score = value.float, (1...5).contains(score) else {
          complain("min-score must be a number from 1 to 5", value)
          continue
        }
        config.minScore = score
      case "accept": config.accept = terms(value)
      case "rules": rules(value, &config)
      case let name:
        let near = nearestName(to: name, among: Self.keys).map { "; did you mean \($0)?" } ?? ""
        complain("there is no key '\(name)' here\(near)", key)
      }
    }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ key: String
  ) -> Choice? where Choice.RawValue == String {
    if let found = node.string.flatMap(Choice.init(rawValue:)) { return found }
    let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    complain("\(key) must be one of \(all)", node)
    return nil
  }

  private mutating func terms(_ node: Node) -> Set<String> {
    guard let list = node.sequence else {
      complain("accept must be a list of terms", node)
      return []
    }
    var terms: Set<String> = []
    for item in list {
      if let term = item.scalar?.string, !term.isEmpty {
        terms.insert(term.lowercased())
      } else {
        complain("a term to accept must be text", item)
      }
    }
    return terms
  }

  private mutating func rules(_ node: Node, _ config: inout TeamConfig) {
    guard let mapping = node.mapping else {
      complain("rules must hold rule ids and severities, such as \"Jargon.Office: off\"", node)
      return
    }
    let known = CriticRule.all.map(\.id.rawValue)
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard known.contains(name) else {
        let near = nearestName(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
        complain("there is no rule '\(name)'\(near)", key)
        continue
      }
      // YAML reads a bare "off" as false, which is what is meant.
      let word = value.scalar?.string.lowercased() ?? ""
      if ["off", "no", "false"].contains(word) {
        config.off.insert(RuleID(rawValue: name))
      } else if let severity = Severity(rawValue: word) {
        config.severities[RuleID(rawValue: name)] = severity
      } else {
        complain("\(name) must be off, note, warning or block", value)
      }
    }
  }

  private mutating func complain(_ message: String, _ node: Node) {
    problems.append(source.problem(message, at: node.mark))
  }
}

import Record

/// All follow-up rules, read when the first is needed.
package struct RuleBook: Sendable {
  /// A team's own rules: those with an id of ours replace it, the others come after ours.
  private let overrides: [FollowUpRule]
  private var loaded: [FollowUpRule.Subject: [FollowUpRule]]?

  /// The rules carried by the program.
  package init() { overrides = [] }

  /// The rules carried by the program, with those of a team's files in their place.
  ///
  /// - Throws: every problem of every file at once.
  package init(overriding files: [PromptFile]) throws(DataFileProblems) {
    let read = files.map { RuleFile($0).read() }
    let problems = read.flatMap(\.problems)
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    overrides = read.flatMap(\.rules)
  }

  /// The rules that look at a subject, in the order of the files.
  mutating func rules(about subject: FollowUpRule.Subject) -> [FollowUpRule] {
    if let loaded { return loaded[subject] ?? [] }
    var bySubject: [FollowUpRule.Subject: [FollowUpRule]] = [:]
    for rule in all {
      for subject in rule.subjects { bySubject[subject, default: []].append(rule) }
    }
    loaded = bySubject
    return bySubject[subject] ?? []
  }

  /// Every rule, in the order of the files.
  var all: [FollowUpRule] {
    let ours = Self.carried
    let known = Set(ours.map(\.id))
    return ours.map { rule in overrides.last { $0.id == rule.id } ?? rule }
      + overrides.filter { !known.contains($0.id) }
  }

  static var carried: [FollowUpRule] {
    CarriedPrompts.files(in: "followups").flatMap { RuleFile($0).read().rules }
  }
}

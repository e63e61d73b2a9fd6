import Facts
import Record
import Yams

/// Reads one file of follow-up rules and finds everything wrong with it.
struct RuleFile: YamlFileReader {
  let source: YamlSource
  var problems: [Problem] = []
  private var ids: Set<String> = []

  init(_ file: PromptFile) { source = YamlSource(file: file.path, text: file.text) }

  private static let keys = [
    "id", "when", "fields", "lists", "sections", "ask", "into", "join", "why",
  ]
  /// Questions that put people on the defensive.
  private static let banned = [
    "why did", "why didn't", "why was", "why were", "who did", "who is to",
  ]

  /// The rules that are sound, and the problems of the others.
  func read() -> (rules: [FollowUpRule], problems: [Problem]) {
    var reader = self
    let rules = reader.entries(under: "followups").compactMap { reader.readRule($0) }
    return (rules, reader.problems)
  }

  private mutating func readRule(_ node: Node) -> FollowUpRule? {
    guard let mapping = node.mapping else {
      report("expected a rule: a mapping with id, when, fields, ask and why", at: node)
      return nil
    }
    let before = problems.count
    checkKeys(of: mapping, among: Self.keys)
    let id = requiredText("id", in: mapping, of: node)
    if let id, !ids.insert(id).inserted, let at = mapping["id"] {
      report("the id '\(id)' is used twice in this file", at: at)
    }
    let detector = readDetector(mapping, of: node)
    let subjects = readSubjects(mapping, of: node, detector)
    let ask = readAsk(mapping, of: node)
    let into = readLanding(mapping, of: node, subjects)
    let join = readJoin(mapping, into)
    let why = requiredText("why", in: mapping, of: node)
    guard problems.count == before, let id, let detector, let ask, let into, let why else {
      return nil
    }
    return FollowUpRule(
      id: id, sign: detector.name, subjects: subjects, ask: ask, into: into, join: join, why: why)
  }

  private mutating func readJoin(_ mapping: Node.Mapping, _ into: FollowUpRule.Landing?) -> String?
  {
    guard let at = mapping["join"], let join = optionalText("join", in: mapping) else { return nil }
    for name in ["answer", "reply"] where !Template(join).names.contains(name) {
      report("'join' needs the place {\(name)}", at: at)
    }
    if let into, into != .same { report("only an answer can be joined with its reply", at: at) }
    return join
  }

  private mutating func readDetector(_ mapping: Node.Mapping, of node: Node) -> Detector? {
    guard let name = requiredText("when", in: mapping, of: node), let at = mapping["when"] else {
      return nil
    }
    let detector = Detector.named(name)
    if detector == nil { report(unknown("sign", name, among: Detector.all.map(\.name)), at: at) }
    return detector
  }

  private mutating func readSubjects(
    _ mapping: Node.Mapping, of node: Node, _ detector: Detector?
  ) -> Set<FollowUpRule.Subject> {
    let fields = fieldNames(mapping)
    let lists = names("lists", "list", in: mapping, among: ListID.allCases.map(\.rawValue))
    let sections = names(
      "sections", "section", in: mapping, among: InterviewSection.allCases.map(\.rawValue))
    let subjects =
      fields.map { FollowUpRule.Subject.field(FieldID(rawValue: $0)) }
      + lists.compactMap { ListID(rawValue: $0).map { .list($0) } }
      + sections.compactMap { InterviewSection(rawValue: $0).map { .section($0) } }
    let isNamed = ["fields", "lists", "sections"].contains { mapping[$0] != nil }
    if !isNamed { report("give 'fields', 'lists' or 'sections' to look at", at: node) }
    if let detector, isNamed {
      let fits = detector.scope == .answer ? lists + sections : fields
      if !fits.isEmpty {
        report(
          "the sign '\(detector.name)' looks at \(detector.scope.rawValue)",
          at: mapping["when"] ?? node)
      }
    }
    return Set(subjects)
  }

  /// The fields named; `all` stands for every one that a full message needs.
  private mutating func fieldNames(_ mapping: Node.Mapping) -> [String] {
    let all = Registry.fields.map(\.id.rawValue)
    let names = names("fields", "field", in: mapping, among: all + ["all"])
    guard names.contains("all") else { return names }
    return Registry.fields.filter(\.isRequired).map(\.id.rawValue)
  }

  private mutating func names(
    _ key: String, _ what: String, in mapping: Node.Mapping, among known: [String]
  ) -> [String] {
    let names = texts(key, in: mapping)
    for name in names where !known.contains(name) {
      report(unknown(what, name, among: known), at: mapping[key] ?? "")
    }
    return names.filter(known.contains)
  }

  private mutating func readAsk(_ mapping: Node.Mapping, of node: Node) -> String? {
    guard let ask = requiredText("ask", in: mapping, of: node), let at = mapping["ask"] else {
      return nil
    }
    if !ask.contains("?") { report("'ask' needs a question mark", at: at) }
    if let phrase = Self.banned.first(where: ask.lowercased().contains) {
      report("ask how, what or when: '\(phrase)' puts people on the defensive", at: at)
    }
    for name in Template(ask).names where !["words", "entry"].contains(name) {
      report(unknown("place", name, among: ["words", "entry"]), at: at)
    }
    return ask
  }

  private mutating func readLanding(
    _ mapping: Node.Mapping, of node: Node, _ subjects: Set<FollowUpRule.Subject>
  ) -> FollowUpRule.Landing? {
    let isAboutAnswers = subjects.contains { if case .field = $0 { true } else { false } }
    guard mapping["into"] != nil else {
      if !isAboutAnswers, !subjects.isEmpty {
        report("the key 'into' is missing: a list or section has no words to change", at: node)
      }
      return .same
    }
    guard let name = requiredText("into", in: mapping, of: node), let at = mapping["into"] else {
      return nil
    }
    if name == "same" {
      if !isAboutAnswers, !subjects.isEmpty {
        report("only an answer can take its own reply", at: at)
      }
      return .same
    }
    if let list = ListID(rawValue: name) { return .list(list) }
    if Registry.field(FieldID(rawValue: name)) != nil { return .field(FieldID(rawValue: name)) }
    let known = ["same"] + ListID.allCases.map(\.rawValue) + Registry.fields.map(\.id.rawValue)
    report(unknown("place for the reply", name, among: known), at: at)
    return nil
  }
}

import Prose
import Record
import Yams

/// Reads one file of questions and finds everything wrong with it.
struct QuestionFile {
  private let file: PromptFile
  private var problems: [Problem] = []
  private var ids: Set<String> = []
  private var subjects: Set<Question.Subject> = []

  init(_ file: PromptFile) { self.file = file }

  private static let keys = [
    "id", "field", "list", "ask", "more", "frame", "why", "help", "weak", "strong", "holds",
    "suggest",
  ]

  /// The questions that are sound, and the problems of the others.
  func read() -> (questions: [Question], problems: [Problem]) {
    var reader = self
    let questions = reader.readAll()
    return (questions, reader.problems)
  }

  private mutating func readAll() -> [Question] {
    guard let root = compose() else { return [] }
    guard let mapping = root.mapping else {
      report("expected a mapping with the key 'questions'", at: root)
      return []
    }
    checkKeys(of: mapping, among: ["questions"])
    guard let list = mapping["questions"]?.sequence else {
      report("expected a list under the key 'questions'", at: mapping["questions"] ?? root)
      return []
    }
    return list.compactMap { readQuestion($0) }
  }

  private mutating func compose() -> Node? {
    do {
      guard let node = try Yams.compose(yaml: file.text) else {
        problems.append(problem("the file is empty", nil))
        return nil
      }
      return node
    } catch let error as YamlError {
      problems.append(problem(Self.sentence(for: error), Self.mark(of: error)))
    } catch {
      problems.append(problem("the file cannot be read as YAML", nil))
    }
    return nil
  }

  private mutating func readQuestion(_ node: Node) -> Question? {
    guard let mapping = node.mapping else {
      report("expected a question: a mapping with id, field, ask, why and help", at: node)
      return nil
    }
    let before = problems.count
    checkKeys(of: mapping, among: Self.keys)
    let id = requiredText("id", in: mapping, of: node)
    if let id, !ids.insert(id).inserted, let at = mapping["id"] {
      report("the id '\(id)' is used twice in this file", at: at)
    }
    let subject = readSubject(mapping, of: node)
    let ask = requiredText("ask", in: mapping, of: node)
    let why = requiredText("why", in: mapping, of: node)
    let help = requiredText("help", in: mapping, of: node)
    guard let id, let subject, let ask, let why, let help else { return nil }
    var question = Question(id: id, subject: subject, ask: ask, why: why, help: help)
    readExtras(of: &question, from: mapping, at: node)
    return problems.count == before ? question : nil
  }

  private mutating func readExtras(
    of question: inout Question, from mapping: Node.Mapping, at node: Node
  ) {
    question.weak = optionalText("weak", in: mapping)
    question.strong = optionalText("strong", in: mapping)
    question.suggest = texts("suggest", in: mapping)
    switch question.subject {
    case .list:
      question.more = requiredText("more", in: mapping, of: node)
      for key in ["frame", "holds"] where mapping[key] != nil {
        report("a question about a list has no '\(key)'", at: mapping[key] ?? node)
      }
      if let more = mapping["more"], question.more?.contains("{entries}") == false {
        report("the key 'more' needs {entries} where the entries so far are named", at: more)
      }
    case .field(let id):
      if let more = mapping["more"] { report("only a question about a list has 'more'", at: more) }
      guard let field = Registry.field(id) else { return }
      question.holds = readHolds(mapping, of: field, at: node)
      question.frame = readFrame(mapping, of: field)
      checkExamples(mapping, of: field, at: node)
    }
  }

  private mutating func readSubject(_ mapping: Node.Mapping, of node: Node) -> Question.Subject? {
    if mapping["field"] != nil, let list = mapping["list"] {
      report("a question is about a field or a list, not both", at: list)
      return nil
    }
    guard mapping["list"] == nil else { return readList(mapping) }
    guard let name = requiredText("field", in: mapping, of: node), let at = mapping["field"] else {
      return nil
    }
    guard Registry.field(FieldID(rawValue: name)) != nil else {
      report(unknown("field", name, among: Registry.fields.map(\.id.rawValue)), at: at)
      return nil
    }
    return claim(.field(FieldID(rawValue: name)), named: name, at: at)
  }

  private mutating func readList(_ mapping: Node.Mapping) -> Question.Subject? {
    guard let name = optionalText("list", in: mapping), let at = mapping["list"] else { return nil }
    guard let list = ListID(rawValue: name) else {
      report(unknown("list", name, among: ListID.allCases.map(\.rawValue)), at: at)
      return nil
    }
    return claim(.list(list), named: name, at: at)
  }

  private mutating func claim(_ subject: Question.Subject, named name: String, at node: Node)
    -> Question.Subject
  {
    if !subjects.insert(subject).inserted {
      report("a second question about '\(name)'", at: node)
    }
    return subject
  }
}

// MARK: - Checks of one key

extension QuestionFile {
  private mutating func readHolds(_ mapping: Node.Mapping, of field: Field, at node: Node)
    -> [Need]
  {
    guard mapping["holds"] != nil || !field.needs.isEmpty else { return [] }
    let names = texts("holds", in: mapping)
    let all = Need.allCases.map(\.rawValue)
    for name in names where !all.contains(name) {
      report(unknown("need", name, among: all), at: mapping["holds"] ?? node)
    }
    let needs = names.compactMap(Need.init)
    if needs.count == names.count, Set(needs) != Set(field.needs) {
      let wanted = field.needs.map(\.rawValue).joined(separator: ", ")
      report("'holds' must be [\(wanted)] for \(field.id)", at: mapping["holds"] ?? node)
    }
    return needs
  }

  private mutating func readFrame(_ mapping: Node.Mapping, of field: Field) -> Frame? {
    guard let node = mapping["frame"] else { return nil }
    guard let variants = node.mapping else {
      guard let text = optionalText("frame", in: mapping) else { return nil }
      checkFrame(text, at: node)
      return Frame(text: text)
    }
    guard case .act = field.kind else {
      report("expected text for 'frame'", at: node)
      return nil
    }
    checkKeys(of: variants, among: ["done", "doing", "planned"])
    var frame = Frame()
    for key in ["done", "doing", "planned"] {
      guard let text = requiredText(key, in: variants, of: node) else { continue }
      checkFrame(text, at: variants[key] ?? node)
      frame.byStatus[key] = text
    }
    return frame
  }

  private mutating func checkFrame(_ text: String, at node: Node) {
    if !text.contains("___") { report("a frame needs ___ where the answer goes", at: node) }
    for name in Template(text).names where Registry.field(FieldID(rawValue: name)) == nil {
      report(unknown("field", name, among: Registry.fields.map(\.id.rawValue)), at: node)
    }
  }

  /// Every question shows a weak and a strong example, but for choices, which show their options.
  private mutating func checkExamples(_ mapping: Node.Mapping, of field: Field, at node: Node) {
    if case .choice = field.kind { return }
    for key in ["weak", "strong"] where mapping[key] == nil {
      report("the key '\(key)' is missing", at: node)
    }
  }

  private mutating func checkKeys(of mapping: Node.Mapping, among known: [String]) {
    for (key, _) in mapping {
      guard let name = key.string, known.contains(name) else {
        report(unknown("key", key.string ?? "", among: known), at: key)
        continue
      }
    }
  }

  private mutating func requiredText(_ key: String, in mapping: Node.Mapping, of node: Node)
    -> String?
  {
    guard mapping[key] != nil else {
      report("the key '\(key)' is missing", at: node)
      return nil
    }
    return optionalText(key, in: mapping)
  }

  private mutating func optionalText(_ key: String, in mapping: Node.Mapping) -> String? {
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

  private mutating func texts(_ key: String, in mapping: Node.Mapping) -> [String] {
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

  private func unknown(_ what: String, _ name: String, among known: [String]) -> String {
    let hint = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "unknown \(what) '\(name)'\(hint)"
  }

  private mutating func report(_ message: String, at node: Node) {
    problems.append(problem(message, node.mark))
  }

  private func problem(_ message: String, _ mark: Mark?) -> Problem {
    Problem(file: file.path, line: mark?.line ?? 1, column: mark?.column ?? 1, message: message)
  }

  private static func sentence(for error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      "this is not YAML: \(problem)"
    case .duplicatedKeysInMapping(let duplicates, _):
      "the key \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) is given twice"
    default: "the file cannot be read as YAML"
    }
  }

  private static func mark(of error: YamlError) -> Mark? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }
}

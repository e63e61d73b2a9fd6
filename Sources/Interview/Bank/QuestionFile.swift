import Prose
import Record
import Yams

/// Reads one file of questions and finds everything wrong with it.
struct QuestionFile: YamlFileReader {
  let source: YamlSource
  var problems: [Problem] = []
  private var ids: Set<String> = []
  private var subjects: Set<Question.Subject> = []

  init(_ file: PromptFile) { source = YamlSource(file: file.path, text: file.text) }

  private static let keys = [
    "id", "field", "list", "ask", "more", "frame", "why", "help", "weak", "strong", "holds",
    "missing", "suggest",
  ]

  /// The questions that are sound, and the problems of the others.
  func read() -> (questions: [Question], problems: [Problem]) {
    var reader = self
    let questions = reader.entries(under: "questions").compactMap { reader.readQuestion($0) }
    return (questions, reader.problems)
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
      for key in ["frame", "holds", "missing"] where mapping[key] != nil {
        report("a question about a list has no '\(key)'", at: mapping[key] ?? node)
      }
      if let more = mapping["more"], question.more?.contains("{entries}") == false {
        report("the key 'more' needs {entries} where the entries so far are named", at: more)
      }
    case .field(let id):
      if let more = mapping["more"] { report("only a question about a list has 'more'", at: more) }
      guard let field = Registry.field(id) else { return }
      question.holds = readHolds(mapping, of: field, at: node)
      question.missing = readMissing(mapping, of: field)
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

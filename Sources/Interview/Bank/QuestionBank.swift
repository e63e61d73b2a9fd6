import Record

/// The questions of the interview, each section read when it is first needed.
package struct QuestionBank: Sendable {
  private var sections: [InterviewSection: [Question.Subject: Question]] = [:]
  /// A team's own questions, which replace ours of the same id.
  private let overrides: [Question]

  /// The questions carried by the program.
  package init() { overrides = [] }

  /// The questions carried by the program, with those of a team's files in their place.
  ///
  /// - Throws: every problem of every file at once.
  package init(overriding files: [PromptFile]) throws(DataFileProblems) {
    var problems: [Problem] = []
    var questions: [Question] = []
    for file in files {
      let read = QuestionFile(file).read()
      problems += read.problems
      questions += read.questions
    }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    overrides = questions
  }

  /// The question about a field.
  mutating func question(about field: FieldID) -> Question {
    question(.field(field), in: Registry.field(field)?.section)
  }

  /// The question that opens a list and asks for more of it.
  mutating func question(opening list: ListID) -> Question {
    question(.list(list), in: Registry.list(list)?.section)
  }

  /// What the question of that id is about; reads every section.
  mutating func subject(ofQuestion id: String) -> Question.Subject? {
    for section in InterviewSection.allCases {
      if let match = load(section).values.first(where: { $0.id == id }) { return match.subject }
    }
    return nil
  }

  /// The fields whose answers stand in a sentence with that of another; reads every section.
  mutating func fields(toldWith other: FieldID) -> Set<FieldID> {
    var fields: Set<FieldID> = []
    for section in InterviewSection.allCases {
      for case (.field(let id), let question) in load(section)
      where question.frame?.names.contains(other.rawValue) == true {
        fields.insert(id)
      }
    }
    return fields
  }

  private mutating func question(_ subject: Question.Subject, in section: InterviewSection?)
    -> Question
  {
    guard let section else { return Question(fallback: subject) }
    return load(section)[subject] ?? Question(fallback: subject)
  }

  /// The questions of a section, read now when they were not before.
  private mutating func load(_ section: InterviewSection) -> [Question.Subject: Question] {
    if let known = sections[section] { return known }
    var bySubject: [Question.Subject: Question] = [:]
    for question in Self.carried(section) {
      let own = overrides.first { $0.id == question.id && $0.subject == question.subject }
      bySubject[question.subject] = own ?? question
    }
    sections[section] = bySubject
    return bySubject
  }

  private static func carried(_ section: InterviewSection) -> [Question] {
    guard let file = CarriedPrompts.file(for: section) else { return [] }
    return QuestionFile(file).read().questions
  }
}

extension CarriedPrompts {
  /// The questions of one section.
  static func file(for section: InterviewSection) -> PromptFile? {
    file("\(section.rawValue).yaml", in: "incident")
  }
}

import Record
import Testing

@testable import Interview

@Suite struct QuestionFileTests {
  private func problems(_ text: String) -> [String] {
    QuestionFile(PromptFile(path: "team/cause.yaml", text: text)).read().problems.map(\.description)
  }

  @Test func allProblemsOfAFileComeAtOnce() {
    let text = """
      questions:
        - id: started
          field: incident.startd
          ask: When?
          wy: Because.
          help: A time.
        - id: started
          field: cause.change
          ask: ""
          why: Because.
          help: [one, two]
          frame: What changed is {cause.changeWhoo}.
          holds: [objekt]
          weak: something
      """
    #expect(
      problems(text) == [
        "team/cause.yaml:5:5: unknown key 'wy'; did you mean 'why'?",
        "team/cause.yaml:3:12: unknown field 'incident.startd'; did you mean 'incident.started'?",
        "team/cause.yaml:2:5: the key 'why' is missing",
        "team/cause.yaml:7:9: the id 'started' is used twice in this file",
        "team/cause.yaml:9:10: the key 'ask' is empty",
        "team/cause.yaml:11:11: expected text for 'help'",
      ])
  }

  @Test func frameAndNeedsAreHeldAgainstTheField() {
    let text = """
      questions:
        - id: change
          field: cause.change
          ask: What changed?
          why: Because.
          help: A few words.
          frame: What changed is {cause.changeWhoo}.
          holds: [objekt]
          weak: something
        - id: change-when
          field: cause.changeWhen
          ask: When?
          why: Because.
          help: A time.
          holds: [place]
          weak: then
          strong: Friday at 6pm
        - id: change-who
          field: cause.changeWho
          ask: Who?
          why: Because.
          help: A name.
          weak: someone
          strong: the cook
      """
    #expect(
      problems(text) == [
        "team/cause.yaml:8:12: unknown need 'objekt'; did you mean 'object'?",
        "team/cause.yaml:7:12: a frame needs ___ where the answer goes",
        "team/cause.yaml:7:12: unknown field 'cause.changeWhoo'; did you mean 'cause.changeWho'?",
        "team/cause.yaml:2:5: the key 'strong' is missing",
        "team/cause.yaml:15:12: 'holds' must be [time] for cause.changeWhen",
        "team/cause.yaml:18:5: 'holds' must be [actor] for cause.changeWho",
      ])
  }

  @Test(arguments: [
    ("", "team/cause.yaml:1:1: the file is empty"),
    ("questions: 3", "team/cause.yaml:1:12: expected a list under the key 'questions'"),
    ("- one", "team/cause.yaml:1:1: expected a mapping with the key 'questions'"),
    (
      "questions:\n  - three",
      """
      team/cause.yaml:2:5: expected a question: a mapping with id, field, ask, why and help
      """
    ),
    (
      "questions: [\n",
      """
      team/cause.yaml:2:1: this is not YAML: did not find expected node content
      """
    ),
    ("questions: []\nquestions: []", "team/cause.yaml:1:1: the key 'questions' is given twice"),
  ])
  func aFileThatIsNoListOfQuestionsSaysSo(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func aTeamsQuestionReplacesOursOfTheSameID() throws {
    let text = """
      questions:
        - id: name
          field: author.name
          ask: Who signs?
          why: Someone must.
          help: A name.
          weak: we
          strong: Ines Halloran
      """
    var bank = try QuestionBank(overriding: [PromptFile(path: "team/audience.yaml", text: text)])
    #expect(bank.question(about: "author.name").ask == "Who signs?")
    #expect(bank.question(about: "author.role").ask == "What is your role?")
  }

  @Test func problemsOfAllFilesComeTogether() {
    let files = ["a", "b"].map { PromptFile(path: "team/\($0).yaml", text: "questions: 3") }
    let error = #expect(throws: DataFileProblems.self) { _ = try QuestionBank(overriding: files) }
    #expect(
      error?.problems.map(\.file) == ["team/a.yaml", "team/b.yaml"])
  }

  @Test func whatIsMissingIsSaidOfNeedsAlone() {
    let text = """
      questions:
        - id: change
          field: cause.change
          ask: What changed?
          why: Because.
          help: A verb.
          weak: something
          strong: moved the list
          holds: [object]
          missing:
            objct: Say what it was
            object: Say what it was.
      """
    #expect(
      problems(text) == [
        "team/cause.yaml:11:7: unknown key 'objct'; did you mean 'object'?",
        "team/cause.yaml:12:15: leave out the full stop: the sentence may go on",
      ])
  }
}

import Record
import Testing

@testable import Interview

@Suite struct RuleFileTests {
  private func problems(_ text: String) -> [String] {
    RuleFile(PromptFile(path: "team/cause.yaml", text: text)).read().problems.map(\.description)
  }

  @Test func allProblemsOfAFileComeAtOnce() {
    let text = """
      followups:
        - id: one
          when: hindsigth
          fields: [cause.mechansm]
          ask: Why did you do it?
          wy: Because.
        - id: one
          when: anyCause
          fields: [cause.mechanism]
          ask: Say more about {wrds}
          into: underlyng
          why: Because.
        - when: hindsight
          ask: What was known?
          why: Because.
        - id: two
          when: anyCause
          lists: [underlying]
          ask: What else?
          why: Because.
      """
    #expect(
      problems(text) == [
        "team/cause.yaml:6:5: unknown key 'wy'; did you mean 'why'?",
        "team/cause.yaml:3:11: unknown sign 'hindsigth'; did you mean 'hindsight'?",
        "team/cause.yaml:4:13: unknown field 'cause.mechansm'; did you mean 'cause.mechanism'?",
        "team/cause.yaml:5:10: ask how, what or when: 'why did' puts people on the defensive",
        "team/cause.yaml:2:5: the key 'why' is missing",
        "team/cause.yaml:7:9: the id 'one' is used twice in this file",
        "team/cause.yaml:8:11: the sign 'anyCause' looks at lists or sections",
        "team/cause.yaml:10:10: 'ask' needs a question mark",
        "team/cause.yaml:10:10: unknown place 'wrds'; did you mean 'words'?",
        "team/cause.yaml:11:11: unknown place for the reply 'underlyng'; did you mean 'underlying'?",
        "team/cause.yaml:13:5: the key 'id' is missing",
        "team/cause.yaml:13:5: give 'fields', 'lists' or 'sections' to look at",
        "team/cause.yaml:16:5: the key 'into' is missing: a list or section has no words to change",
      ])
  }

  @Test func aJoinNeedsBothPartsAndAnAnswer() {
    let text = """
      followups:
        - id: one
          when: countAlone
          fields: [impact.affected]
          ask: Out of how many?
          into: metrics
          join: "{answer} of"
          why: Because.
      """
    #expect(
      problems(text) == [
        "team/cause.yaml:7:11: 'join' needs the place {reply}",
        "team/cause.yaml:7:11: only an answer can be joined with its reply",
      ])
  }

  private let own = """
    followups:
      - id: known-then
        when: hindsight
        fields: [cause.mechanism]
        ask: What did anyone know then?
        why: Because.
      - id: extra
        when: vagueTime
        fields: [closing.last]
        ask: By when?
        why: Because.
    """

  @Test func aTeamsRuleReplacesOursOrComesAfterThem() throws {
    let book = try RuleBook(overriding: [PromptFile(path: "team/own.yaml", text: own)])
    #expect(book.all.first { $0.id == "known-then" }?.ask == "What did anyone know then?")
    #expect(book.all.last?.id == "extra")
    #expect(book.all.count == RuleBook().all.count + 1)
  }

  @Test func problemsOfAllFilesComeTogether() {
    let files = ["a", "b"].map { PromptFile(path: "team/\($0).yaml", text: "followups: 3") }
    let error = #expect(throws: DataFileProblems.self) { _ = try RuleBook(overriding: files) }
    #expect(error?.problems.map(\.file) == ["team/a.yaml", "team/b.yaml"])
  }
}

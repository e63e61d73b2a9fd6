import Facts
import Record
import Story
import TestSupport
import Testing

@testable import Interview

/// Which way of telling is recommended, when it is asked for, and a team's own among them.
struct WaysTests {
  private static let ours = """
    id: harbour-way
    name: The harbour way
    about: The news, what it means, and when the next boat goes.
    because: Islanders want to know about the next boat first.
    suits:
      - purpose: inform
        audiences: [plain]
        stages: [investigating, identified]
    headlines: [event]
    sections:
      - id: news
        share: 60
        parts:
          - paragraph: [opening.broke, opening.symptom, opening.stage, opening.update, story.before]
      - id: close
        share: 40
        parts:
          - line: close.signature
    """

  private func interview(
    purpose: String, readers: String, stage: String, structures: Structures? = nil
  ) -> Interview {
    var record = Record()
    for (field, option) in [
      ("message.purpose", purpose), ("message.expertise", readers), ("incident.stage", stage),
    ] {
      record.apply(
        .set(AnswerID(FieldID(rawValue: field)), Answer(words: option, value: .choice(option))))
    }
    return Interview(
      bank: QuestionBank(), record: record, today: VerbTests.today, structures: structures)
  }

  private func said(_ effects: [Effect]) -> [Notice] {
    effects.flatMap { effect -> [Notice] in
      if case .say(let notices) = effect { notices } else { [] }
    }
  }

  private func team() throws -> Structures {
    try Structures(
      files: [PromptFile(path: "team/structures/h.yaml", text: Self.ours)], over: .carried)
  }

  @Test func theUsualWayIsNotAskedFor() {
    let usual = interview(purpose: "trust", readers: "mixed", stage: "resolved")
    #expect(!usual.plan.steps.contains(.field(AnswerID("message.structure"))))
    let early = Interview(bank: QuestionBank(), today: VerbTests.today)
    #expect(!early.plan.steps.contains(.field(AnswerID("message.structure"))))
  }

  @Test(arguments: [
    ("inform", "customer", "after", "before-after-bridge"),
    ("inform", "mixed", "investigating", "status-update"),
    ("decide", "mixed", "after", ""),
  ]) func anotherWayIsAskedForWithItsReasonAndEnterTakesIt(
    _ purpose: String, _ readers: String, _ stage: String, _ wanted: String
  ) throws {
    var interview = interview(purpose: purpose, readers: readers, stage: stage)
    let best = Structures.carried.recommended(for: interview.record)
    if !wanted.isEmpty { #expect(best.structure == wanted) }
    let step = Step.field(AnswerID("message.structure"))
    let steps = interview.plan.steps
    let index = try #require(steps.firstIndex(of: step), "it is asked for")
    #expect(steps[index - 1] == .field(AnswerID("incident.stage")), "once the stage is known")
    let notices = said(interview.go(to: step))
    #expect(notices.contains(Notice(.question, "How should it be told?")))
    #expect(
      notices.contains(Notice(.note, "Suits best: \(best.structure). \(english(best.reason))")))
    #expect(interview.prompt.prefill == best.structure)
    _ = interview.handle(.line("", pasted: false))
    #expect(interview.record["message.structure"]?.value == .choice(best.structure))
  }

  @Test func whoeverWouldBeHurtIsWarnedOf() {
    var interview = interview(purpose: "trust", readers: "mixed", stage: "after")
    let notices = said(interview.handle(.line(":structure heros-journey", pasted: false)))
    #expect(notices.contains { $0.kind == .warning && $0.text.contains("just harmed") })
  }

  @Test func theListOfWaysSaysWhichSuitsBest() {
    var interview = interview(purpose: "inform", readers: "customer", stage: "after")
    let notices = said(interview.handle(.line(":structure", pasted: false)))
    #expect(
      notices.contains {
        $0.kind == .note && $0.text.hasPrefix("Suits best: before-after-bridge.")
      })
  }

  @Test func aTeamsOwnWayIsListedRecommendedAndTaken() throws {
    let team = try team()
    var interview = interview(
      purpose: "trust", readers: "mixed", stage: "investigating", structures: team)
    let list = said(interview.handle(.line(":structure", pasted: false)))
    #expect(
      list.contains {
        $0.text == "8 harbour-way: the news, what it means, and when the next boat goes"
      }, "\(list.map(\.text))")
    for typed in [":structure 8", ":structure harbour-way", ":structure harbour"] {
      var copy = interview
      _ = copy.handle(.line(typed, pasted: false))
      #expect(copy.record["message.structure"]?.value == .choice("harbour-way"), "\(typed)")
      #expect(copy.plan.steps.contains(.field(AnswerID("story.before"))), "its own facts are asked")
      #expect(!copy.plan.steps.contains(.field(AnswerID("cause.mechanism"))))
    }
    let wrong = said(interview.handle(.line(":structure harbor-wey", pasted: false)))
    #expect(wrong.contains { $0.kind == .error && $0.text.contains("harbour-way") })
  }

  @Test func withoutTheFolderATeamsWayIsUnknown() {
    var interview = interview(purpose: "trust", readers: "mixed", stage: "investigating")
    let notices = said(interview.handle(.line(":structure harbour-way", pasted: false)))
    #expect(notices.contains { $0.kind == .error })
    #expect(interview.record["message.structure"] == nil)
  }
}

import Facts
import Record
import TestSupport
import Testing

@testable import Interview

@Suite struct AnswerTests {
  private func asking(_ name: String) -> Script {
    var script = Script(today: VerbTests.today)
    script.type(":edit \(name)")
    return script
  }

  // MARK: Words that do not fit

  /// An interview that asks for the author's own decision.
  private func askingDecision() -> Script {
    var script = asking("incident.fault")
    script.type("ours", ":edit account.decision")
    return script
  }

  @Test func wordsThatDoNotFitAreAskedAboutAndComeBackOnTheLine() {
    var script = askingDecision()
    script.type("was cancelled")
    #expect(script.journal["account.decision"] == nil)
    #expect(script.interview.prompt.prefill == "was cancelled")
    #expect(script.said.contains("Change it, or press Enter to keep it as you typed it."))
    script.type("approved the timetable for all 3 routes")
    #expect(
      script.journal["account.decision"]?.value == .text("approved the timetable for all 3 routes"))
  }

  @Test(arguments: ["", "was cancelled"]) func enterKeepsThemAsTyped(line: String) {
    var script = askingDecision()
    script.type("was cancelled", line)
    #expect(script.journal["account.decision"]?.value == .text("was cancelled"))
  }

  @Test func backWorksAtAQuestionBack() {
    var script = askingDecision()
    let before = script.journal
    script.type("was cancelled", ":back")
    #expect(script.journal == before)
    #expect(script.asking == "author.name")
  }

  @Test func aSafeChangeIsSaid() {
    var script = askingDecision()
    script.type("I approve the timetable for all 3 routes")
    #expect(script.text.contains("[note]"))
    #expect(
      script.journal["account.decision"]?.value == .text("approved the timetable for all 3 routes"))
  }

  /// What was changed for the author is shown in its sentence, and Enter confirms it.
  @Test func aMendedAnswerIsConfirmedWithEnter() {
    var script = Script(today: VerbTests.today)
    script.type(":edit incident.zone", "UTC", ":add timeline", "Nov 20 at 6am", "Rui Salgado")
    script.type("Rui turned the freezer off before the weekend.")
    #expect(script.said.contains("Left out \"Rui\"."))
    #expect(script.said.contains("It is kept as it is: Enter goes on. Or change it."))
    #expect(script.interview.prompt.prefill == "turned the freezer off before the weekend")
    #expect(script.asking == "timeline.did")
    script.type("")
    #expect(script.asking == "timeline.result")
    #expect(
      script.journal.entries(of: .timeline).first?.answers["timeline.did"]?.value
        == .text("turned the freezer off before the weekend"))
  }

  @Test(arguments: [
    ("the bank", "the bank confirmed the last of 654 refunds", "confirmed the last of 654 refunds"),
    ("Odile Marsh", "Odile Marsh called all 14 families", "called all 14 families"),
    ("Odile Marsh", "Odile calls all 14 families", "called all 14 families"),
    ("the bank", "told the bank manager", "told the bank manager"),
  ])
  func aRepeatedSubjectGoes(actor: String, words: String, text: String) {
    var script = Script(today: VerbTests.today)
    script.type(":edit incident.zone", "UTC", ":add timeline", "Nov 20 at 6am", actor, words)
    #expect(
      script.journal.entries(of: .timeline).first?.answers["timeline.did"]?.value == .text(text))
  }

  // MARK: Scores

  @Test func aWeakAnswerIsKeptAndEnterGoesOn() {
    var script = asking("incident.symptom")
    script.type("felt it")
    #expect(script.journal["incident.symptom"]?.words == "felt it")
    #expect(script.said.contains(" of 5"))
    #expect(script.said.contains("It is kept as it is: Enter goes on."))
    #expect(script.asking == "incident.symptom")
    script.type("")
    #expect(script.asking == "author.name")
  }

  @Test func aSecondTryIsKeptWithoutAnotherStop() {
    var script = asking("incident.symptom")
    script.type("felt it", "felt it too")
    #expect(script.journal["incident.symptom"]?.words == "felt it too")
    #expect(script.asking == "author.name")
  }

  @Test func atMostOneLineOfAdviceIsGiven() {
    var script = asking("incident.symptom")
    script.type("had some issues")
    let notices = script.effects.flatMap { effect -> [Notice] in
      if case .say(let notices) = effect { notices } else { [] }
    }
    #expect(notices.filter { $0.kind == .advice }.count == 1)
    #expect(!notices.contains { $0.kind == .advice && $0.text.contains("\n") })
  }

  // MARK: Wordings on offer

  @Test func aNumberTakesAWordingToTheLine() {
    var script = asking("closing.apology")
    script.type("2")
    let wording = "I'm sorry for what this did to the people who rely on us."
    #expect(script.journal["closing.apology"] == nil)
    #expect(script.interview.prompt.prefill == wording)
    script.type("")
    #expect(script.journal["closing.apology"]?.words == wording)
  }

  // MARK: Unknown

  @Test(arguments: ["unknown", ":unknown", "We don't know yet."])
  func unknownIsKeptAndAsksOnceWhen(line: String) {
    var script = asking("cause.mechanism")
    script.type(line)
    #expect(script.journal["cause.mechanism"]?.standing == .unknown)
    #expect(script.said.contains("When will you know?"))
    script.type("")
    #expect(script.asking == "author.name")
    #expect(script.journal["cause.mechanism"]?.knownBy == nil)
  }

  @Test func anUnknownIsKeptWhenGoneBackTo() {
    var script = asking("cause.mechanism")
    script.type("unknown", "", ":edit cause.mechanism", "")
    #expect(script.asking == "author.name")
    #expect(script.journal["cause.mechanism"]?.standing == .unknown)
  }

  @Test func unknownIsAChoiceWhereItIsOne() {
    var script = asking("incident.fault")
    script.type("unknown")
    #expect(script.journal["incident.fault"]?.value == .choice("unknown"))
    #expect(script.asking == "author.name")
  }

  @Test func noneIsAChoiceWhereItIsOne() {
    var script = asking("impact.data")
    script.type("none")
    #expect(script.journal["impact.data"]?.value == .choice("none"))
  }

  @Test(arguments: ["none", "N/A", ""]) func anOptionalQuestionIsPassedOver(line: String) {
    var script = asking("closing.last")
    script.type(line)
    #expect(script.journal["closing.last"]?.standing == Standing.none)
    #expect(script.asking == "author.name")
  }

  // MARK: Conditions

  @Test func aQuestionThatNoLongerAppliesKeepsItsAnswerUncounted() {
    var script = asking("incident.fault")
    script.type("ours", ":edit impact.trust", "bring their children home on time")
    script.type(":edit incident.fault", "vendor")
    #expect(script.journal["impact.trust"]?.words == "bring their children home on time")
    #expect(!script.interview.plan.steps.contains(.field(AnswerID("impact.trust"))))
    script.type(":edit impact.trust")
    #expect(script.said == "As things stand, impact.trust is not asked.")
    script.type(":edit incident.fault", "ours", ":review all")
    #expect(script.said.contains("bring their children home on time"))
  }

  /// What is missing is said in the words of the question, not in general ones.
  @Test func adviceSpeaksInTheWordsOfItsQuestion() throws {
    let bank = CarriedPrompts.files(in: "incident").flatMap { QuestionFile($0).read().questions }
    for (id, answer, advice) in [
      (
        "timeline-actor", "someone",
        "Name who or what acted: a person, a team or a thing, instead of \"someone\"."
      ),
      ("response-result", "good feedback", "Say how many it reached."),
      ("action-owner", "everybody", "Name one person or one role"),
      ("ask-why", "It is important.", "Say what happens without it."),
    ] {
      let question = try #require(bank.first { $0.id == id })
      guard case .field(let name) = question.subject, let field = Registry.field(name) else {
        Issue.record("\(id) is about no field")
        continue
      }
      let mark = Scoring.mark(.text(answer), for: field, missing: question.missing)
      let said = mark?.advice.map(english) ?? "nothing"
      #expect(said.hasPrefix(advice), "\(id): \(said)")
    }
    for question in bank where !question.holds.isEmpty {
      guard case .field(let name) = question.subject, let field = Registry.field(name),
        Scoring.isScored(field)
      else { continue }
      #expect(Set(question.missing.keys) == Set(field.needs), "\(question.id)")
    }
  }
}

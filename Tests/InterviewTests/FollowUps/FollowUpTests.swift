import Facts
import Record
import Testing

@testable import Interview

/// How follow-up questions fit into the interview.
@Suite struct FollowUpTests {
  private func asking(_ name: String) -> Script {
    var script = Script(today: VerbTests.today)
    script.type(":edit \(name)")
    return script
  }

  private func marks(_ script: Script, _ field: FieldID) -> [String: FollowUpMark]? {
    script.journal[field]?.followUps
  }

  // MARK: The same answer

  @Test func theOldWordsStandOnTheLineAndAreQuoted() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate")
    #expect(script.followUp == "what-people-saw")
    #expect(script.said.contains("Instead of \"issues\""))
    #expect(script.said.contains("It is kept as it is: Enter goes on. Or change it."))
    #expect(script.interview.prompt.prefill == "had issues with the gate")
    #expect(script.journal["incident.symptom"]?.words == "had issues with the gate")
  }

  @Test func aBetterAnswerIsKeptAndGoesOn() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", "could not open the gate with their tickets")
    #expect(script.asking == "author.name")
    #expect(
      script.journal["incident.symptom"]?.words == "could not open the gate with their tickets")
    #expect(marks(script, "incident.symptom") == ["what-people-saw": .answered])
  }

  /// A reply may be only what was asked for, or the whole answer again.
  @Test(arguments: [
    ("about 300 guests", "2,000", "about 300 guests out of 2,000"),
    ("about 300 guests", "2,000 guests", "about 300 guests out of 2,000 guests"),
    ("about 300 guests", "310 of 2,000 guests", "310 of 2,000 guests"),
    ("about 300 guests", "dogs", "about 300 guests"),
    ("15% of guests", "300", "300, 15% of guests"),
    ("15% of guests", "300 of 2,000 guests", "300 of 2,000 guests"),
  ])
  func aReplyCompletesAnAnswer(first: String, reply: String, whole: String) {
    var script = asking("impact.affected")
    script.type(first)
    #expect(script.followUp != nil)
    script.type(reply)
    #expect(script.journal["impact.affected"]?.words == whole)
  }

  @Test func enterLeavesItOpen() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", "")
    #expect(script.asking == "author.name")
    #expect(marks(script, "incident.symptom") == ["what-people-saw": .open])
  }

  @Test(arguments: ["unknown", ":unknown", "none", ":skip", ":done", "We don't know."])
  func soDoWordsThatSaySo(line: String) {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", line)
    #expect(script.journal["incident.symptom"]?.words == "had issues with the gate")
    #expect(marks(script, "incident.symptom") == ["what-people-saw": .open])
    #expect(script.asking == "author.name")
  }

  @Test func anAnswerThatStillShowsTheSignIsTakenAndMarked() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", "had problems with the gate")
    #expect(script.journal["incident.symptom"]?.words == "had problems with the gate")
    #expect(marks(script, "incident.symptom") == ["what-people-saw": .open])
    #expect(script.asking == "author.name")
  }

  @Test func twoAtMostAndThenItIsAccepted() {
    var script = asking("incident.symptom")
    script.type("plain", ":edit message.expertise", "plain", ":edit incident.symptom")
    script.type("had some issues with the PLC")
    var asked: [String] = []
    for _ in 0..<5 {
      guard let rule = script.followUp else { break }
      asked.append(rule)
      script.type("")
    }
    #expect(asked == ["what-people-saw", "how-many"])
    #expect(script.followUp == nil)
    #expect(marks(script, "incident.symptom")?.count == 2)
  }

  @Test func noGenericStepFollows() {
    var script = asking("incident.symptom")
    script.type("had issues", "")
    #expect(script.interview.pending == .answer)
    #expect(script.asking == "author.name")
  }

  @Test func aStrongAnswerDrawsNone() {
    var script = asking("incident.symptom")
    script.type("could not open the gate with their tickets")
    #expect(script.followUp == nil)
    #expect(marks(script, "incident.symptom") == nil)
  }

  // MARK: Never twice

  @Test func theSameWordsAreNotAskedAboutAgain() {
    var script = asking("incident.symptom")
    script.type(
      "had issues with the gate", "", ":edit incident.symptom", "had issues with the gate")
    #expect(script.followUp == nil)
    #expect(marks(script, "incident.symptom") == ["what-people-saw": .open])
  }

  @Test func otherWordsAre() {
    var script = asking("incident.symptom")
    script.type(
      "had issues with the gate", "", ":edit incident.symptom", "had problems at the gate")
    #expect(script.followUp == "what-people-saw")
  }

  @Test func aSessionTakenUpAgainAsksWhatWasOpenAndNothingTwice() {
    var script = Script(today: VerbTests.today, isStarted: false)
    script.type(":edit incident.symptom", "had issues with the gate")
    #expect(script.followUp != nil)
    // Killed here: the question is asked again with its answer, and Enter brings the follow-up back.
    var again = Script(
      record: script.journal, today: VerbTests.today, at: AnswerID("incident.symptom"))
    #expect(again.interview.prompt.prefill == "had issues with the gate")
    again.type("")
    #expect(again.followUp == "what-people-saw")
    again.type("")
    #expect(again.followUp == nil)
    var third = Script(
      record: again.journal, today: VerbTests.today, at: AnswerID("incident.symptom"))
    third.type("")
    #expect(third.followUp == nil)
  }

  @Test func marksComeBackFromTheAnswersFile() throws {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", "", ":add underlying", "No single list")
    script.type(
      "We kept phone bookings on paper and nobody was asked to copy them before a change.", "")
    #expect(script.followUp == "before-and-luck")
    script.type("")
    let text = AnswersFile.write(script.journal, today: VerbTests.today)
    let read = try AnswersFile.read(text, file: "answers.yml", today: VerbTests.today)
    #expect(read["incident.symptom"]?.followUps == ["what-people-saw": .open])
    #expect(read.followUps == ["before-and-luck": .open])
    #expect(AnswersFile.write(read, today: VerbTests.today) == text)
  }

  // MARK: Verbs

  @Test func backAsksTheQuestionItself() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", ":back")
    #expect(script.followUp == nil)
    #expect(script.asking == "incident.symptom")
    #expect(script.said.contains("What did people see"))
    #expect(script.interview.prompt.prefill == "had issues with the gate")
  }

  @Test func whyGivesTheRulesReasonAndHelpSaysThatEnterPasses() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", ":why")
    #expect(script.said == "People recognise what they lived through, not the name of it.")
    script.type(":help")
    #expect(script.said.contains("Enter leaves it as it is"))
    #expect(script.followUp == "what-people-saw")
  }

  @Test func leavingLosesNothing() {
    var script = asking("incident.symptom")
    script.type("had issues with the gate", ":quit")
    #expect(script.leaving == .saved)
    #expect(script.journal["incident.symptom"]?.words == "had issues with the gate")
  }

  @Test func anEditInBetweenComesBackToTheFollowUp() {
    var script = underlying()
    script.type(":edit author.role", "head porter")
    #expect(script.followUp == "before-and-luck")
  }

  // MARK: Elsewhere

  /// An interview at the follow-up question to its causes.
  private func underlying() -> Script {
    var script = Script(today: VerbTests.today)
    script.type(
      ":add underlying", "No single list",
      "We kept phone bookings on paper and nobody was asked to copy them before a change.", "")
    return script
  }

  @Test func aReplyMayBecomeANewEntry() {
    var script = underlying()
    #expect(script.followUp == "before-and-luck")
    script.type("Old warning")
    #expect(script.asking == "underlying.explain")
    #expect(script.followUp == nil)
    script.type("The list was lost in May and nobody wrote that down after the ferry left.")
    #expect(script.asking == "author.name")
    #expect(script.journal.entries(of: .underlying).count == 2)
    #expect(script.journal.followUps == ["before-and-luck": .answered])
  }

  @Test func backFromAReplyElsewhereIsWhatDrewIt() {
    var script = underlying()
    let before = script.journal
    script.type(":back")
    #expect(script.asking == "underlying")
    #expect(script.journal == before)
    script.type("")
    #expect(script.followUp == "before-and-luck")
  }

  @Test func endOfInputPassesIt() {
    var script = underlying()
    script.handle(.endOfInput)
    #expect(script.leaving == nil)
    #expect(script.journal.followUps == ["before-and-luck": .open])
  }

  @Test func aReplyMayLandInAnotherAnswer() {
    var script = Script(today: VerbTests.today)
    script.type(":add people", "Rui Salgado", "head cook", "", ":edit cause.changeWho", "Rui")
    #expect(script.followUp == "change-looked-right")
    script.type("The old oven had run all night for years.")
    #expect(script.journal["cause.safe"]?.words == "The old oven had run all night for years.")
    #expect(marks(script, "cause.changeWho") == ["change-looked-right": .answered])
    #expect(script.asking == "author.name")
  }

  @Test func aReplyIsReadAsTheAnswerItLandsIn() {
    var script = Script(today: VerbTests.today)
    script.type(":edit incident.zone", "UTC", ":edit incident.started", "Nov 20 at 6am")
    script.type(":edit incident.detected", "5am")
    #expect(script.followUp == "end-before-start")
    script.type("seven")
    #expect(script.followUp == "end-before-start" || script.interview.pending != .answer)
    #expect(script.journal["incident.detected"]?.words == "5am")
  }

  // MARK: Nothing said

  @Test func anEmptyAnswerMeansOneOfThreeThings() {
    var script = asking("incident.started")
    script.type("")
    #expect(script.said.contains("Is it not known yet, does it not apply, or may it not be said?"))
    #expect(script.said.contains("Not known yet: type \"unknown\""))
    #expect(script.said.contains("Does not apply:"))
    #expect(script.said.contains("May not be said outside: type :internal and the answer."))
  }

  @Test func anAnswerMayStayInTheHouse() {
    var script = asking("incident.symptom")
    script.type(":internal could not open the gate with their tickets")
    #expect(script.journal["incident.symptom"]?.visibility == .internal)
    #expect(
      script.journal["incident.symptom"]?.words == "could not open the gate with their tickets")
    script.type(":edit incident.symptom", "could not open the west gate with their tickets")
    #expect(script.journal["incident.symptom"]?.visibility == .internal)
  }
}

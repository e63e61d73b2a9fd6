import Facts
import Record
import Story
import Testing

@testable import Interview

/// What an author meets whose answers a coach has read.
@Suite struct CoachedAuthorTests {
  private static let cause = "What did the screen show that made it look safe?"
  private static let both = Coached.coaching(
    (Coached.mechanism, cause), (Coached.broke, "I cannot picture it."))

  @Test func remarksComeFirstAndTheInterviewGoesOn() {
    var script = Script(coached: Self.both)
    #expect(script.said.contains("Maren Holt asks: \(Self.cause)"))
    #expect(script.asking == "cause.mechanism")
    #expect(script.interview.prompt.prefill == "Jonas forgot to restart the gate.")
    script.type("The gate keeps its old keys until it is restarted, and no screen says so.")
    #expect(script.beside.outcomes == [1: .answered])
    if script.interview.awaitsEnter { script.type("") }
    #expect(script.asking == "incident.broke")
    script.type("let no card through from 7am to 9:20am")
    while script.interview.awaitsEnter { script.type("") }
    #expect(script.lines.contains { $0.contains("what it did: 1 of 5, now 5 of 5") })
    #expect(script.asking == "impact.data")
    #expect(script.journal == script.interview.record)
    #expect(script.beside == script.interview.coaching)
  }

  /// Advice never blocks: Enter passes, and that is kept too.
  @Test(arguments: ["", ":skip"]) func aRemarkCanBePassed(_ line: String) {
    var script = Script(coached: Self.both)
    script.type(line, line)
    #expect(script.beside.outcomes == [1: .passed, 2: .passed])
    #expect(script.journal == Coached.record)
    #expect(script.asking == "impact.data")
    let again = Script(coached: script.beside)
    #expect(again.asking == "impact.data")
  }

  /// A session that ends on the way goes on with what was not settled, and then where it first stopped.
  @Test func leavingOnTheWay() {
    var script = Script(coached: Self.both)
    script.type("", ":quit")
    #expect(script.leaving == .saved)
    #expect(!script.effects.contains { if case .remember = $0 { true } else { false } })
    let again = Script(coached: script.beside)
    #expect(again.asking == "incident.broke")
    #expect(!script.lines.contains { $0.contains("remember") })
  }

  /// However many sittings it took, the end tells all that came of it, and tells it once.
  @Test func theEndTellsOfEarlierSittings() {
    var first = Script(coached: Self.both)
    first.type("The gate keeps its old keys until it is restarted, and no screen says so.")
    var second = first.nextSitting
    #expect(second.asking == "incident.broke")
    second.type("let no card through from 7am to 9:20am")
    while second.interview.awaitsEnter { second.type("") }
    #expect(second.lines.contains { $0.contains("how that led to the failure: 4 of 5, now") })
    #expect(second.lines.contains { $0.contains("what it did: 1 of 5, now 5 of 5") })
    let third = second.nextSitting
    #expect(!third.lines.contains { $0.contains("What came of it") })
  }

  /// A coach who speaks again hears of the new remarks alone.
  @Test func theEndTellsWhatCameSinceTheCoachSpoke() {
    var script = Script(coached: Self.both)
    script.type("", "")
    var coaching = script.beside
    coaching.apply(
      .said(
        Remark(
          number: coaching.nextNumber, about: .answer(AnswerID("impact.affected")), kind: .question,
          text: "Of how many?", by: Coached.signature(), words: "about 900 passengers", points: nil)
      ))
    var later = Script(coached: coaching)
    later.type("")
    #expect(later.lines.contains { $0.contains("how many were affected: left as it was") })
    #expect(!later.lines.contains { $0.contains("what it did: left") })
  }

  /// An author stopped after the last new words still hears what came of them.
  @Test func whatWasNotToldIsToldNextTime() {
    var coaching = Coached.coaching((Coached.broke, "I cannot picture it."))
    coaching.apply(.settled(1, .answered))
    let later = Script(coached: coaching)
    #expect(later.lines.contains { $0.contains("What came of it:") })
    #expect(later.lines.contains { $0.contains("what it did: ") })
    #expect(later.asking == "impact.data")
    #expect(later.beside.untold.isEmpty)
  }

  // MARK: Updates

  /// A status update asks what a coach wants to know first, and then what may have changed.
  @Test func anUpdateAsksTheCoachFirst() {
    var interview = Coached.interview(Self.both)
    interview.prepareUpdate()
    var script = Script(interview)
    #expect(script.asking == "cause.mechanism")
    #expect(script.said.contains("Maren Holt asks: \(Self.cause)"))
    #expect(script.text.contains("The next status update"))
    script.type("The gate keeps its old keys until it is restarted, and no screen says so.")
    while script.interview.awaitsEnter { script.type("") }
    script.type("")
    #expect(script.beside.outcomes == [1: .answered, 2: .passed])
    #expect(script.asking == "incident.stage")
    #expect(script.journal == script.interview.record)
    var rest: [String] = []
    for _ in 0..<40 where script.interview.step != .end {
      rest.append(script.asking)
      script.type("")
    }
    #expect(!rest.contains("cause.mechanism"), "what the coach was told is not asked again")
  }

  @Test func anUpdateWithNothingToReadBeginsAtOnce() {
    var interview = Coached.interview()
    interview.prepareUpdate()
    #expect(Script(interview).asking == "incident.stage")
  }

  @Test func backGoesThroughTheRemarks() {
    var script = Script(coached: Self.both)
    script.type(":back")
    #expect(script.said.contains("This is the first one."))
    script.type("", ":back")
    #expect(script.asking == "cause.mechanism")
    script.type("", "")
    #expect(script.asking == "impact.data")
  }

  /// Another answer may be changed on the way; its own remark counts as answered then.
  @Test func editingOnTheWayComesBack() {
    var script = Script(coached: Self.both)
    script.type(":edit broke")
    #expect(script.said.contains("I cannot picture it."))
    script.type("let no card through from 7am to 9:20am")
    while script.interview.awaitsEnter { script.type("") }
    #expect(script.asking == "cause.mechanism")
    #expect(script.beside.outcomes == [2: .answered])
  }

  @Test func aRemarkAboutAListTakesEntries() {
    var script = Script(
      coached: Coached.coaching((.list(.timeline), "What happened in between?")))
    #expect(script.asking == "timeline")
    script.type("Friday, Nov 1 at 7:20am")
    #expect(script.beside.outcomes == [1: .answered])
    script.type("the gate", "let nobody through")
    for _ in 0..<4 where script.asking.hasPrefix("timeline") { script.type("") }
    #expect(script.interview.record.entries(of: .timeline).count == 3)
    while script.interview.awaitsEnter { script.type("") }
    #expect(script.asking == "impact.data", "\(script.text)")
  }

  @Test func aGapCanBeLeftOpen() {
    var script = Script(
      coached: Coached.coaching((.answer(AnswerID("incident.detected")), "When was that?")))
    #expect(script.said.contains("Enter leaves it open."))
    script.type("")
    #expect(script.beside.outcomes == [1: .passed] && script.asking == "impact.data")
  }

  /// "Nobody knows yet" is an answer to a coach as well.
  @Test func unknownAnswersARemark() {
    var script = Script(
      coached: Coached.coaching((.answer(AnswerID("impact.affected")), "Out of how many?")))
    script.type("unknown, by Friday")
    #expect(script.beside.outcomes == [1: .answered])
  }

  @Test func whatIsGoneIsNotAsked() {
    let script = Script(
      coached: Coached.coaching((.answer(AnswerID("timeline.did", entry: 99)), "What?")))
    #expect(script.asking == "impact.data")
    #expect(script.beside.outcomes.isEmpty)
  }

  /// The line an author left half typed waits for its own question.
  @Test func aHalfTypedLineIsNoReply() {
    var script = Script(coached: Self.both)
    script.handle(.partial("approved the"))
    #expect(script.interview.prompt.prefill == "Jonas forgot to restart the gate.")
    script.type("The gate keeps its old keys until it is restarted, and no screen says so.")
    #expect(script.effects.contains(.keepPartial("approved the")))
    if script.interview.awaitsEnter { script.type("") }
    script.type("")
    #expect(script.asking == "impact.data")
    #expect(script.interview.prompt.prefill == "approved the")
    #expect(script.effects.contains(.keepPartial("approved the")))
  }

  /// A reply left half typed comes back with its remark, and with no other question.
  @Test func aHalfTypedReplyComesBack() {
    var script = Script(coached: Self.both)
    script.handle(.interrupted(partial: "The gate keeps"))
    script.handle(.interrupted(partial: "The gate keeps its"))
    #expect(script.leaving == .interrupted)
    var again = Script(coached: script.beside)
    #expect(again.interview.prompt.prefill == "The gate keeps its")
    again.type("")
    #expect(again.interview.prompt.prefill == "had issues")
  }

  /// Nothing a coach says is a fact: the record, and so every message, is the same without it.
  @Test func noRemarkReachesAMessage() {
    let marker = "Zanzibar marker remark"
    let coaching = Coached.coaching(
      (Coached.mechanism, marker + "?"), (Coached.broke, marker), (.list(.timeline), marker))
    var script = Script(coached: coaching)
    for _ in 0..<3 { script.type("") }
    #expect(script.interview.record == Coached.record)
    #expect(!AnswersFile.write(script.interview.record, today: Coached.today).contains(marker))
    for structure in Structures.carried.all.map(\.id) {
      var plan = Story.Plan(of: script.interview.record, today: Coached.today)
      plan.structure = structure
      let text = markdown(compose(script.interview.record, plan: plan))
      #expect(!text.contains(marker), "\(structure)")
    }
    #expect(!script.interview.record.changes.contains { "\($0)".contains(marker) })
  }

  @Test func aWholeRound() {
    var script = Script(
      coached: Coached.coaching(
        (.list(.timeline), "What happened in between?"), (Coached.mechanism, Self.cause),
        (Coached.mechanism, "Jonas is not the cause."), (Coached.broke, ""),
        (.answer(AnswerID("impact.affected")), "Of how many is that?")))
    script.type(
      ":help", "", "The gate keeps its old keys until it is restarted, and no screen says so.",
      ":review", "900 of 4,100 passengers", ":quit")
    expectGolden(script.text, "coached-author")
  }

  /// Whatever is typed on the way, the journal has it all and every remark is settled once at most.
  @Test(arguments: 1...40) func anythingTyped(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var script = Script(coached: Self.both)
    for _ in 0..<60 where script.leaving == nil {
      let lines = RandomTests.lines + [":coach Why?", ":coach", "", "", ":back"]
      script.type(lines[Int.random(in: 0..<lines.count, using: &dice)])
    }
    #expect(script.journal == script.interview.record)
    #expect(script.beside == script.interview.coaching)
    #expect(script.beside.remarks == Self.both.remarks)
  }

  // MARK: Two at one screen

  @Test func aListenerIsPrompted() {
    var script = Script(
      coached: Coaching(), at: AnswerID("incident.broke"), listener: Coached.signature())
    script.type(":edit broke")
    #expect(script.said.contains("Coach: a full answer holds"))
    #expect(script.said.contains("Coach, ask: What did a person see"))
    script.type(":coach What did the board show?")
    #expect(script.beside.remarks.map(\.text) == ["What did the board show?"])
    #expect(script.beside.remarks.map(\.by) == [Coached.signature()])
    script.type("let no card through from 7am to 9:20am")
    #expect(script.beside.outcomes == [1: .answered])
    #expect(script.lines.contains { $0.contains("Before 1 of 5, now 5 of 5.") })
  }

  @Test func aWeakAnswerPromptsTheListener() {
    var script = Script(
      coached: Coaching(), at: AnswerID("impact.data"), listener: Coached.signature())
    script.type(":edit timeline 2 did", "waited")
    #expect(script.lines.contains { $0.contains("[coach] Coach, ask:") })
  }

  @Test func withoutAListenerThereIsNoPrompt() {
    var script = Script(coached: Coaching())
    script.type(":edit broke", ":coach What then?", ":verbs")
    #expect(!script.lines.contains { $0.contains("[coach]") || $0.contains(":coach What did") })
    #expect(script.lines.contains { $0.contains("candor coach --live") })
    #expect(script.beside.remarks.isEmpty)
  }
}

import Facts
import Record
import Story
import Testing

@testable import Interview

/// The interview when there is little time, when its way of telling changes, and when it goes on later.
@Suite struct PressureTests {
  static func hurried(_ minutes: Int, record: Record = Record()) -> Script {
    var script = Script(record: record, today: VerbTests.today, isStarted: false)
    script.interview.haste = Haste(minutes: minutes)
    script.start()
    return script
  }

  private static let express: [String: [String]] = [
    "incident.zone": ["UTC"], "incident.stage": ["investigating"],
    "incident.symptom": ["had to be sent home at noon"],
    "incident.subject": ["main water pipe"], "incident.broke": ["burst under the canteen"],
    "incident.started": ["Monday, Nov 23 at 6am"],
    "impact.affected": ["at least 140 of 300 pupils"], "incident.nextUpdate": ["Wednesday at 5pm"],
  ]

  /// What would be sent: no gap is left in it.
  private func message(_ script: Script) -> Document {
    let plan = Story.Plan(of: script.interview.record, today: VerbTests.today)
    return compose(script.interview.record.admittingGaps, plan: plan)
      .admittingGaps(of: script.interview.record, from: VerbTests.today)
  }

  private func text(_ document: Document) -> String { markdown(document) }

  // MARK: Minutes

  @Test func fiveMinutesAreEightQuestions() {
    var script = Self.hurried(5)
    script.play(Self.express)
    #expect(script.interview.step == .end)
    #expect(script.asked.count == 8)
    #expect(script.said.contains("Left out to save time:"))
  }

  @Test(arguments: [5, 10, 20]) func theGreetingCountsAsTheFirstQuestionDoes(minutes: Int) throws {
    let script = Self.hurried(minutes)
    let progress = try #require(script.interview.plan.progress(at: script.interview.step))
    #expect(script.text.contains("about \(progress.toGo) questions"), "\(script.text)")
  }

  @Test func aHeadlineWithoutANameBeginsLikeAHeadline() {
    var script = Self.hurried(10)
    let long = "burst in the night under the old canteen next to the east gate"
    let given = [
      "incident.stage": ["after"], "incident.broke": [long], "impact.affected": ["unknown"],
    ]
    script.play(Self.express.merging(given) { $1 })
    #expect(message(script).headline.text == "Incident on Monday, November 23")
    #expect(!text(message(script)).contains("apology"), "No reader waits to hear of one.")
  }

  @Test func whatCannotBeRightIsAskedHoweverLittleTimeThereIs() {
    var script = Self.hurried(5)
    script.type(":edit incident.zone", "UTC", ":edit incident.started", "Monday, Nov 23 at 6pm")
    script.type(":edit incident.detected", "Monday, Nov 23 at 5pm")
    #expect(script.followUp == "end-before-start")
  }

  @Test func aBetterTimeStaysOnItsOwnDay() {
    var script = Self.hurried(20)
    script.type(":edit incident.zone", "UTC", ":edit incident.started", "Monday, Nov 23 at 6pm")
    script.type(":edit incident.detected", "Tuesday, Nov 24, about 8am")
    script.type("8:20am")
    guard case .moment(let moment)? = script.journal["incident.detected"]?.value else {
      Issue.record("no time was kept")
      return
    }
    #expect(moment.canonical == "2026-11-24 08:20 UTC")
    #expect(moment.dayProvenance == .stated)
  }

  @Test(arguments: [1, 2, 5, 10, 20, 60]) func moreTimeAsksMoreAndNeverLess(minutes: Int) {
    let fewer = Set(Self.hurried(minutes).interview.plan.steps)
    let more = Set(Self.hurried(minutes + 5).interview.plan.steps)
    #expect(fewer.isSubset(of: more))
  }

  @Test(arguments: [1, 5, 10, 20]) func itAlwaysEndsInAMessageThatCanBeSent(minutes: Int) {
    var script = Self.hurried(minutes)
    script.play(Self.express)
    script.type(":write")
    #expect(script.effects == [.write(draft: false), .leave(.finished)])
    let text = text(message(script))
    #expect(!text.contains("[missing"), "\(text)")
    #expect(text.contains("main water pipe burst under the canteen"))
  }

  @Test func soDoesOneThatHasNoAnswersAtAll() {
    let text = text(message(Self.hurried(5)))
    #expect(!text.contains("[missing"), "\(text)")
    #expect(text.contains("Not in this message yet:"))
  }

  @Test func moreTimeLaterAsksTheRestAndNothingTwice() {
    var script = Self.hurried(5)
    script.play(Self.express)
    let asked = Set(script.asked)
    script.type(":minutes all")
    #expect(script.said.contains("Nothing answered is asked again"))
    #expect(Set(script.interview.open).isDisjoint(with: asked))
    #expect(script.interview.step != .end)
  }

  @Test func aQuestionLeftOutCanBeAnsweredAllTheSame() {
    var script = Self.hurried(5)
    script.type(":edit closing.apology", "I am sorry that 140 of you were sent home in the rain.")
    #expect(script.journal["closing.apology"] != nil)
  }

  // MARK: Steering

  @Test func theWaysOfTellingAreListedAndOneIsPicked() {
    var script = Script(today: VerbTests.today)
    script.type("Ines Halloran", ":structure")
    #expect(script.said.contains("crisis-arc: own it, tell it, explain it, repair it (now)"))
    let before = script.interview.open.count
    script.type(":structure status-update")
    #expect(script.journal["message.structure"]?.value == .choice("status-update"))
    #expect(script.interview.open.count < before)
    #expect(script.said.contains("fewer"))
    #expect(script.asking == "author.role")
    script.type(":structure crisis")
    #expect(script.interview.open.count == before)
    #expect(script.journal["author.name"]?.words == "Ines Halloran")
  }

  @Test func theReadersAreChangedWithoutAskingAnew() {
    var script = Script(today: VerbTests.today)
    script.type(":audience customer")
    #expect(script.journal["message.expertise"]?.value == .choice("customer"))
    #expect(script.asking == "author.name")
    script.type(":audience nobody")
    #expect(script.said.contains("Type one of: expert, mixed, plain, customer."))
  }

  // MARK: Check again

  @Test func whatHangsOnAChangedAnswerIsKeptAndShownAgain() {
    var script = Script(today: VerbTests.today)
    script.type(":edit cause.changeWho", "the kitchen", ":edit cause.change")
    script.type("moved the breakfast to 6am", ":edit cause.changeWho", "the night porter")
    #expect(script.said.contains("What hangs on it is kept, and shown again for a check"))
    #expect(script.journal["cause.change"]?.words == "moved the breakfast to 6am")
    #expect(script.journal["cause.change"]?.isToCheck == true)
    #expect(script.interview.open.contains(.field(AnswerID("cause.change"))))
    script.type(":review all")
    #expect(script.said.contains("[check again]"))
    script.type(":edit cause.change")
    #expect(script.said.contains("Please check this again"))
    #expect(script.interview.prompt.prefill == "moved the breakfast to 6am")
    script.type("")
    #expect(script.journal["cause.change"]?.isToCheck == nil)
    #expect(script.journal["cause.change"]?.words == "moved the breakfast to 6am")
  }

  @Test func theSameAnswerAgainChecksNothing() {
    var script = Script(today: VerbTests.today)
    script.type(":edit cause.changeWho", "the kitchen", ":edit cause.change")
    script.type("moved the breakfast to 6am", ":edit cause.changeWho", "the kitchen")
    #expect(script.journal["cause.change"]?.isToCheck == nil)
  }

  /// What only shares a sentence with an answer hangs on it too, where the words change and not just their look.
  @Test(arguments: [
    ("parcel van", "parcel bicycle", true), ("parcel van", "Parcel van.", false),
  ])
  func whatEndsTheSentenceOfAChangedAnswerIsShownAgain(
    _ old: String, _ new: String, _ isMarked: Bool
  ) {
    var script = Script(today: VerbTests.today)
    script.type(":edit incident.subject", old, ":edit incident.broke")
    script.type("left without 62 parcels", ":edit incident.subject", new)
    #expect((script.journal["incident.broke"]?.isToCheck == true) == isMarked)
    #expect(script.journal["incident.broke"]?.words == "left without 62 parcels")
    script.type(":edit incident.broke")
    #expect(script.said.contains("Please check this again") == isMarked)
    #expect(script.interview.prompt.prefill == "left without 62 parcels")
  }

  /// Within a list only the same entry hangs on the answer, and a corrected time changes nobody's words.
  @Test func onlyTheSameEntryIsShownAgain() {
    var record = Record()
    for key in 1...2 {
      record.apply(.add(.timeline, key: key, index: key - 1))
      for (field, words) in [("actor", "the porter"), ("did", "locked gate \(key) at dusk")] {
        let id = AnswerID(FieldID(rawValue: "timeline.\(field)"), entry: key)
        record.apply(.set(id, Answer(words: words, value: .text(words))))
      }
    }
    let bank = QuestionBank()
    var interview = Interview(bank: bank, record: record, today: VerbTests.today)
    _ = interview.markDependents(
      of: AnswerID("timeline.actor", entry: 1), from: .text("the porter"), to: .text("the guard"))
    #expect(interview.record[AnswerID("timeline.did", entry: 1)]?.isToCheck == true)
    #expect(interview.record[AnswerID("timeline.did", entry: 2)]?.isToCheck == nil)
    let day = VerbTests.today
    let times = [day, day.adding(days: -1)].map {
      Value.moment(
        Moment(
          day: $0, time: .unstated, zone: Zone(identifier: "UTC"), dayProvenance: .stated,
          zoneProvenance: .stated))
    }
    let effects = interview.markDependents(
      of: AnswerID("timeline.at", entry: 2), from: times[0], to: times[1])
    #expect(effects == [])
  }

  // MARK: Going on as it was left

  @Test func theMinutesAreKeptWithTheSession() {
    var script = Self.hurried(5)
    #expect(script.paces == [.minutes(5)])
    script.type(":minutes 10")
    #expect(script.paces == [.minutes(10)])
    script.type(":minutes 10")
    #expect(script.paces == [])
    script.type(":minutes all")
    #expect(script.paces == [.full])
    script.interview.resume(.minutes(7))
    #expect(script.interview.haste == Haste(minutes: 7))
  }

  @Test func anUpdateGoesOnWhereItStopped() {
    var first = Self.hurried(5)
    first.play(Self.express)
    var script = Script(record: first.journal, today: VerbTests.today, isStarted: false)
    script.interview.prepareUpdate()
    script.start()
    #expect(script.paces == [.update])
    script.type("identified")
    var later = Script(record: script.journal, today: VerbTests.today, isStarted: false)
    later.interview.resume(.update)
    later.start(at: AnswerID("incident.symptom"))
    #expect(later.asking == "incident.symptom")
    #expect(later.journal == script.journal, "nothing is to be checked a second time")
    #expect(later.text.contains("The next status update"))
  }

  // MARK: Updates

  @Test func anUpdateAsksOnlyWhatMayHaveChanged() {
    var first = Self.hurried(5)
    first.play(Self.express)
    var script = Script(record: first.journal, today: VerbTests.today, isStarted: false)
    script.interview.prepareUpdate()
    script.start()
    #expect(script.asking == "incident.stage")
    #expect(script.interview.prompt.prefill == "investigating")
    script.type("identified")
    script.play([
      "incident.symptom": ["were sent home at noon"],
      "impact.affected": ["212 of 300 pupils"],
      "cause.mechanism": ["The pipe froze because the cellar door stood open all night."],
      "incident.nextUpdate": ["Thursday at 9am"],
    ])
    #expect(script.interview.step == .end)
    #expect(!script.asked.contains(.field(AnswerID("incident.subject"))))
    #expect(script.journal["message.structure"]?.value == .choice("status-update"))
    let text = text(message(script))
    #expect(text.contains("212"))
    #expect(!text.contains("[missing"), "\(text)")
    script.type(":write")
    #expect(script.leaving == .finished)
  }

  // MARK: Whole interviews

  @Test func expressInFiveMinutes() {
    var script = Self.hurried(5)
    script.play(Self.express)
    script.type(":review all", ":write")
    #expect(script.leaving == .finished)
    #expect(script.journal == script.interview.record)
    expectGolden(script.text + "\n" + text(message(script)), "express")
  }

  @Test func aChangeOfStructureHalfWay() {
    var script = Script(today: VerbTests.today)
    var answers = Incidents.doubleCharge
    script.play(answers, until: "timeline")
    script.type(":structure", ":structure before-after-bridge")
    answers["people"] = []
    script.play(answers)
    script.type(":review all", ":write")
    #expect(script.journal == script.interview.record)
    expectGolden(script.text, "change-of-structure")
  }
}

import Facts
import Record
import Testing

@testable import Interview

@Suite struct ListTests {
  /// An interview with three people, asked out of turn.
  private func threePeople() -> Script {
    var script = Script(today: VerbTests.today)
    script.type(":add people", "Odile Marsh", "duty pharmacist")
    script.type("Tom Reyes", "driver", "Ana Lund", "head of the ward")
    return script
  }

  private func names(_ script: Script) -> [String?] {
    script.journal.entries(of: .people).map { $0.answers["people.name"]?.words }
  }

  @Test func typingStartsTheNextEntryAndEnterEndsTheList() {
    var script = threePeople()
    #expect(names(script) == ["Odile Marsh", "Tom Reyes", "Ana Lund"])
    #expect(
      script.said.contains(
        "Besides Odile Marsh, Tom Reyes and Ana Lund, will you name anyone else?"))
    script.type("")
    #expect(script.journal.finished == [.people])
    #expect(script.asking == "author.name")
    #expect(script.said.contains("Back to where you were."))
  }

  @Test(arguments: ["none", "no", ":done", "That's all"]) func wordsEndAList(line: String) {
    var script = threePeople()
    script.type(line)
    #expect(script.journal.finished == [.people])
    #expect(names(script).count == 3)
  }

  @Test func endOfInputEndsAList() {
    var script = threePeople()
    script.handle(.endOfInput)
    #expect(script.journal.finished == [.people])
    #expect(script.leaving == nil)
  }

  @Test func aListIsShownNumbered() {
    var script = threePeople()
    script.type(":list people")
    #expect(
      script.said == """
        people:
        1 Odile Marsh | duty pharmacist
        2 Tom Reyes | driver
        3 Ana Lund | head of the ward
        """)
    script.type(":list peeple")
    #expect(script.said.contains("There is no list called peeple. Did you mean people?"))
  }

  @Test func anEntryIsMoved() {
    var script = threePeople()
    script.type(":move people 3 1")
    #expect(names(script) == ["Ana Lund", "Odile Marsh", "Tom Reyes"])
    script.type(":move people 1 99")
    #expect(names(script) == ["Odile Marsh", "Tom Reyes", "Ana Lund"])
  }

  @Test(arguments: [
    ":move people 3", ":move people", ":move", ":move people 9 1", ":move people x 1",
  ])
  func aMoveThatNamesNoPlaceChangesNothing(line: String) {
    var script = threePeople()
    script.type(line)
    #expect(names(script) == ["Odile Marsh", "Tom Reyes", "Ana Lund"])
    #expect(script.said == "Type it like this: :move timeline 3 1.")
  }

  @Test func anEntryIsTakenOutAndPutBack() {
    var script = threePeople()
    let before = script.journal
    script.type(":remove people 2")
    #expect(names(script) == ["Odile Marsh", "Ana Lund"])
    #expect(script.said == "Taken out: Tom Reyes | driver. :restore puts it back.")
    script.type(":restore")
    #expect(script.journal == before)
    script.type(":restore")
    #expect(script.said == "Nothing was taken out since you started.")
  }

  @Test func aKeyIsNeverUsedTwice() {
    var script = threePeople()
    script.type(":remove people 3", "Lea Stone", "nurse", ":restore")
    #expect(names(script) == ["Odile Marsh", "Tom Reyes", "Ana Lund", "Lea Stone"])
  }

  @Test func anEntryIsInsertedAtItsPlace() {
    var script = threePeople()
    script.type("", ":add people 2", "Lea Stone", "nurse", "")
    #expect(names(script) == ["Odile Marsh", "Lea Stone", "Tom Reyes", "Ana Lund"])
    #expect(script.asking == "author.name")
    #expect(script.journal.finished == [.people])
  }

  @Test(arguments: [":edit people 2", ":edit people.2"]) func anEntryIsWalkedAgain(line: String) {
    var script = threePeople()
    script.type("", line)
    #expect(script.interview.prompt.prefill == "Tom Reyes")
    script.type("Tom Rey")
    #expect(script.interview.prompt.prefill == "driver")
    script.type("")
    #expect(script.asking == "author.name")
    #expect(names(script) == ["Odile Marsh", "Tom Rey", "Ana Lund"])
  }

  @Test func oneAnswerOfAnEntryIsChanged() {
    var script = threePeople()
    script.type("", ":edit people.2.role", "courier")
    #expect(script.asking == "author.name")
    #expect(script.journal.entries(of: .people)[1].answers["people.role"]?.words == "courier")
  }

  @Test func removingTheEntryThatIsAskedGoesOn() {
    var script = Script(today: VerbTests.today)
    script.type(":add people", "Odile Marsh")
    #expect(script.asking == "people.role")
    script.type(":remove people 1")
    #expect(names(script).isEmpty)
    script.type("Ana Lund", "head of the ward", "")
    #expect(names(script) == ["Ana Lund"])
    #expect(script.asking == "author.name")
  }

  @Test func aShortListSaysSoOnceAndIsThenLeft() {
    var script = Script(today: VerbTests.today)
    script.type(":add underlying", "")
    #expect(
      script.said
        == "A full message has at least 1 of these; there is none so far. Add one, or press Enter to go on as it is."
    )
    #expect(script.journal.finished.isEmpty)
    script.type("")
    #expect(script.journal.finished == [.underlying])
  }

  @Test func theFirstQuestionOfAnEntryMayBeAChoice() {
    var script = Script(today: VerbTests.today)
    script.type(":add asks", "help")
    #expect(script.asking == "asks.want")
    #expect(script.journal.entries(of: .asks).first?.answers["asks.kind"]?.value == .choice("help"))
  }

  @Test func nothingMayBeNeeded() {
    var script = Script(today: VerbTests.today)
    script.type(":add asks", "none")
    #expect(script.journal.finished == [.asks])
    #expect(script.journal.entries(of: .asks).isEmpty)
  }

  @Test func theSentenceFollowsTheStatus() {
    var script = Script(today: VerbTests.today)
    script.type(":add response", "the front desk", "planned")
    #expect(script.said.contains("The front desk will ___."))
  }
}

@Suite struct StatusTests {
  /// An interview with one planned response.
  private func planned() -> Script {
    var script = Script(today: VerbTests.today)
    script.type(":add response", "the front desk", "planned")
    script.type("call each of the 62 passengers", "")
    return script
  }

  @Test func aChangedStatusAsksForTheActAgain() {
    var script = planned()
    script.type(":edit response.1.status", "done")
    #expect(script.asking == "response.did")
    #expect(script.said.contains("That changes how the next answer is put."))
    #expect(script.interview.prompt.prefill == "call each of the 62 passengers")
    script.type("called each of the 62 passengers")
    #expect(
      script.journal.entries(of: .response).first?.answers["response.did"]?.value
        == .text("called each of the 62 passengers"))
  }

  @Test func theSameStatusAsksNothing() {
    var script = planned()
    let asking = script.asking
    script.type(":edit response.1.status", "")
    #expect(script.asking == asking)
  }
}

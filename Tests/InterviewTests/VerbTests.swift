import Facts
import Record
import Testing

@testable import Interview

@Suite struct VerbTests {
  static let today = Day(2026, 11, 24) ?? Day(ordinal: 0)

  /// An interview that has its first two answers.
  private func begun() -> Script {
    var script = Script(today: Self.today)
    script.type("Ines Halloran", "head of the day clinic")
    return script
  }

  @Test func helpWhyAndExampleComeFromTheBank() {
    var script = begun()
    script.type(":help")
    #expect(script.said.contains("Name them, with commas between."))
    #expect(script.said.contains("A full answer holds: who or what acted."))
    script.type(":why")
    #expect(script.said.contains("The same facts are told differently"))
    script.type(":example")
    #expect(script.said.contains("Says too little: everyone"))
    #expect(script.said.contains("Says enough: the two school heads"))
    #expect(script.asking == "message.who")
  }

  @Test func aQuestionMarkAsksForHelp() {
    var script = begun()
    script.type("?")
    #expect(script.said.contains("Name them, with commas between."))
  }

  @Test func backShowsTheOldAnswerAndEnterKeepsIt() {
    var script = begun()
    script.type(":back")
    #expect(script.asking == "author.role")
    #expect(script.interview.prompt.prefill == "head of the day clinic")
    script.type(":back")
    #expect(script.asking == "author.name")
    script.type(":back")
    #expect(script.said == "This is the first question.")
    let before = script.journal
    script.type("")
    #expect(script.journal == before)
    #expect(script.asking == "message.who")
  }

  @Test func backWorksWhileTheAnswerIsRefused() {
    var script = begun()
    script.type("parents", "nonsense")
    #expect(script.asking == "message.expertise")
    #expect(script.interview.prompt.prefill == "nonsense")
    script.type(":back")
    #expect(script.asking == "message.who")
  }

  @Test func aRefusedAnswerComesBackOnTheLine() {
    var script = begun()
    script.type("parents", "nonsense")
    #expect(script.said == "Type one of: expert, mixed, plain, customer.")
    script.type("")
    #expect(script.said.contains("This one is needed: how much the readers know."))
    script.type("3")
    #expect(script.journal["message.expertise"]?.value == .choice("plain"))
  }

  @Test func skipLeavesAGapThatTheEndNames() {
    var script = begun()
    script.type(":skip")
    #expect(script.journal["message.who"] == nil)
    #expect(script.asking == "message.expertise")
    script.type(":review all")
    #expect(script.said.contains("3 who reads it: [missing]"))
    script.type(":edit 3", "parents")
    #expect(script.journal["message.who"]?.words == "parents")
    #expect(script.asking == "message.expertise")
  }

  @Test(arguments: ["author.role", "role", "2", "Author.Role"])
  func editFindsAnAnswer(name: String) {
    var script = begun()
    script.type(":edit \(name)")
    #expect(script.asking == "author.role")
    #expect(script.interview.prompt.prefill == "head of the day clinic")
    script.type("deputy head")
    #expect(script.journal["author.role"]?.words == "deputy head")
    #expect(script.asking == "message.who")
    #expect(script.said.contains("Back to where you were."))
  }

  @Test func editTakesTheIDOfAQuestion() {
    var script = begun()
    script.type(":edit readers")
    #expect(script.asking == "message.who")
    script.type(":edit next-update")
    #expect(script.said.contains("There is no answer called next-update."))
    script.type(":edit stage", "investigating", ":edit next-update")
    #expect(script.asking == "incident.nextUpdate")
  }

  @Test func editHelpsWithAWrongName() {
    var script = begun()
    script.type(":edit rolle")
    #expect(
      script.said == "There is no answer called rolle. Did you mean role? :review shows them all.")
    #expect(script.asking == "message.who")
  }

  @Test func anUnknownVerbIsKeptOnTheLine() {
    var script = begun()
    script.type(":hepl me")
    #expect(script.said.contains("There is no :hepl. Did you mean :help?"))
    #expect(script.interview.prompt.prefill == ":hepl me")
  }

  @Test func twoColonsBeginAnAnswerWithOne() {
    var script = begun()
    script.type("::quit is our shop's name")
    #expect(script.journal["message.who"]?.words == ":quit is our shop's name")
  }

  @Test func pastedTextIsNeverAVerb() {
    var script = begun()
    script.handle(.line(":quit\nand more", pasted: true))
    #expect(script.leaving == nil)
    #expect(script.journal["message.who"]?.words == ":quit\nand more")
  }

  @Test(arguments: [":quit", ":save", ":q"]) func leavingSaysHowToGoOn(verb: String) {
    var script = begun()
    script.type(verb)
    #expect(script.leaving == .saved)
    #expect(script.said == "Saved. Start candor again to go on from here.")
  }

  @Test func interruptOnceKeepsTheLineAndTwiceLeaves() {
    var script = begun()
    script.handle(.interrupted(partial: "the two sch"))
    #expect(script.leaving == nil)
    #expect(script.effects.contains(.keepPartial("the two sch")))
    #expect(script.interview.prompt.prefill == "the two sch")
    #expect(script.interview.prompt.isPrefillUnfinished)
    script.handle(.interrupted(partial: "the two sch"))
    #expect(script.leaving == .interrupted)
  }

  @Test func anInterruptIsForgottenAfterALine() {
    var script = begun()
    script.handle(.interrupted(partial: ""))
    script.type("parents")
    script.handle(.interrupted(partial: ""))
    #expect(script.leaving == nil)
  }

  @Test func endOfInputSavesAndLeaves() {
    var script = begun()
    script.handle(.endOfInput)
    #expect(script.leaving == .saved)
  }

  @Test func theEditorGetsTheLineAndGivesAnAnswer() {
    var script = begun()
    script.type(":editor")
    #expect(script.effects == [.openEditor("")])
    script.handle(.edited("the parents\n"))
    #expect(script.journal["message.who"]?.words == "the parents")
    script.handle(.edited(" \n"))
    #expect(script.said == "The editor came back empty, so nothing was changed.")
  }

  @Test func unknownIsRefusedKindlyWhereItCannotBeTrue() {
    var script = begun()
    script.type("unknown")
    #expect(script.journal["message.who"] == nil)
    #expect(
      script.said
        == "This one cannot stay unknown: who reads it. :skip leaves it for later.")
  }

  @Test func aSessionGoesOnWhereItStopped() {
    var script = begun()
    script.type(":skip")
    let position = script.interview.step.position
    let again = Script(record: script.journal, today: Self.today, at: position)
    #expect(again.asking == "message.expertise")
    #expect(again.text.contains("Welcome back. 2 answers are here"))
    let fresh = Script(record: script.journal, today: Self.today)
    #expect(fresh.asking == "message.who")
  }

  @Test func aHalfTypedLineIsPutBack() {
    var script = begun()
    script.handle(.partial("the two sch"))
    #expect(script.interview.prompt.prefill == "the two sch")
    #expect(script.interview.prompt.isPrefillUnfinished)
    script.type(":nosuch")
    #expect(!script.interview.prompt.isPrefillUnfinished, "A refused line is not gone on with.")
  }

  @Test func theEndIsReachedAndWriteNamesTheGaps() {
    var script = Script(today: Self.today)
    while script.interview.step != .end { script.type(":skip") }
    #expect(script.said.contains("answers are missing:"))
    script.type(":write")
    #expect(script.leaving == nil)
    #expect(script.said.contains("your name"))
    script.type(":write draft")
    #expect(script.effects == [.write(draft: true)])
    script.type("words into nothing")
    #expect(script.interview.prompt.prefill == "words into nothing")
  }
}

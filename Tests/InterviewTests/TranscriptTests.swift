import Record
import Testing

@testable import Interview

@Suite struct TranscriptTests {
  /// What an author sees who looks around, makes mistakes and goes back.
  @Test func aTourOfTheVerbs() {
    var script = Script(today: VerbTests.today)
    script.type(
      ":help", "Ines Halloran", "head of the day clinic", ":back", "", ":why", ":example",
      "the ward leads", "clever", "2", ":hepl", "", ":skip", ":list", ":list people",
      ":add people", "Odile Marsh", "duty pharmacist", "Tom Reyes", "driver",
      ":move people 2 1", ":remove people 1", ":restore", ":done", ":edit role",
      "deputy head of the day clinic", ":review all", ":edit 99", ":write", ":unknown")
    script.handle(.interrupted(partial: "decide, per"))
    script.type(":quit")
    #expect(script.leaving == .saved)
    expectGolden(script.text, "tour")
  }

  /// A whole interview about a thing that is over: nothing is missing, so the message is written.
  @Test
  func aDoubleCharge() {
    var script = Script(today: VerbTests.today)
    script.play(Incidents.doubleCharge)
    script.type(":review all", ":write")
    #expect(script.leaving == .finished)
    #expect(script.journal == script.interview.record)
    expectGolden(script.text, "double-charge")
  }

  /// A whole interview about a thing that goes on: what nobody knows is said, not guessed.
  @Test
  func lettersGoingAstray() {
    var script = Script(today: VerbTests.today)
    script.play(Incidents.wrongLetters)
    script.type(":review", ":write", ":write draft")
    #expect(script.leaving == nil)
    #expect(script.journal == script.interview.record)
    expectGolden(script.text, "wrong-letters")
  }
}

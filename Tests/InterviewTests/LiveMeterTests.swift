import Facts
import Record
import Testing

@testable import Interview

@Suite("What a line would come to")
struct LiveMeterTests {
  private func script(_ field: String, meter: Meter = .on) -> Script {
    var script = Script(today: VerbTests.today, at: AnswerID(FieldID(rawValue: field)))
    script.interview.meter = meter
    return script
  }

  private func verdict(_ line: String, _ field: String, isPasted: Bool = false) -> LiveVerdict? {
    script(field).interview.prompt.meter?.verdict(on: line, isPasted: isPasted)
  }

  @Test(arguments: [
    "could not pay", "We could not pay for 40 minutes.", "  had some issues ", "::odd but true",
    "?!",
    "漢字 🎂", ":two\nlines",
  ])
  func theVerdictIsTheOnePrintedAfterEnter(_ line: String) throws {
    let live = try #require(script("incident.symptom").interview.prompt.meter)
    guard case .score(let score)? = live.verdict(on: line) else {
      Issue.record("\(line) was not scored")
      return
    }
    var off = script("incident.symptom", meter: .off)
    off.type(line)
    if off.interview.pending != .improve, off.asking == "incident.symptom" { off.type("") }
    #expect(off.text.contains("[advice] \(score.points) of 5"), "\(line)")
  }

  @Test(arguments: [
    (":help", "incident.symptom"), (":", "incident.symptom"), ("  :b", "incident.symptom"),
    ("2", "closing.apology"), ("sev1", "message.audience"), ("Jo Ek", "author.name"),
    ("none", "timeline.at"), ("soon after lunch", "incident.started"), ("", "incident.started"),
  ])
  func nothingIsToldOf(_ line: String, _ field: String) {
    let shown = verdict(line, field)
    if case .score? = shown { Issue.record("\(line) was scored") }
    #expect(shown == nil)
  }

  @Test func aPasteIsNeverAVerb() {
    guard case .score? = verdict(":help", "incident.symptom", isPasted: true) else {
      Issue.record("a pasted text was not scored")
      return
    }
  }

  @Test func anEmptyLineIsToldWhatIsWanted() {
    #expect(verdict("", "incident.symptom") == .nothing(wanted: [.effect]))
  }

  @Test func notKnowingIsAnAnswer() {
    #expect(verdict("unknown", "incident.started") == .unknown(knownBy: false))
    #expect(verdict("Unknown, by Friday", "incident.started") == .unknown(knownBy: true))
  }

  @Test func factsAreShownAsTheyWillBeRead() {
    #expect(
      verdict("yesterday at 14:05 UTC", "incident.started")
        == .fact("Monday, November 23, 2:05pm UTC"))
  }

  @Test(arguments: [Meter.off, .absent])
  func nothingIsJudgedWithoutAMeter(_ meter: Meter) {
    #expect(script("incident.symptom", meter: meter).interview.prompt.meter == nil)
  }

  @Test func repliesToAQuestionBackAreNotJudged() {
    var script = script("incident.symptom")
    script.type(":unknown")
    #expect(script.interview.prompt.meter != nil)
    script = self.script("incident.started")
    script.type("unknown")
    #expect(script.interview.prompt.meter == nil)
  }

  // MARK: The verb

  @Test func theVerbIsRemembered() {
    var script = script("incident.symptom")
    script.type(":meter off")
    #expect(script.effects.first == .keepMeter(isOn: false))
    #expect(script.interview.prompt.meter == nil)
    script.type(":meter")
    #expect(script.effects.first == .keepMeter(isOn: true))
    #expect(script.interview.prompt.meter != nil)
    script.type(":meter sideways")
    #expect(script.said.contains(":meter on"))
    #expect(script.interview.prompt.meter != nil)
  }

  @Test func whereNothingIsDrawnTheVerbSaysSo() {
    var script = script("incident.symptom", meter: .absent)
    script.type(":meter on")
    #expect(script.said == Wording.english(.noMeter))
    #expect(script.interview.prompt.meter == nil)
  }

  @Test func aGoodScoreThatWasWatchedIsNotToldAgain() {
    let good = "could not pay at the checkout for 40 minutes"
    var watched = script("incident.symptom")
    watched.type(good)
    var printed = script("incident.symptom", meter: .off)
    printed.type(good)
    #expect(!watched.text.contains("of 5"))
    #expect(printed.text.contains("of 5"))
    #expect(watched.asking == printed.asking)
  }
}

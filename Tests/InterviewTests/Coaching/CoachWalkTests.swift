import Facts
import Record
import Testing

@testable import Interview

/// What a coach sees, and what is kept of what a coach types.
@Suite struct CoachWalkTests {
  @Test func weakestFirst() {
    let stops = CoachScript().walk.stops
    let weak = stops.prefix { $0.isWeak }
    #expect(!stops.dropFirst(weak.count).contains { $0.isWeak })
    let scores = weak.filter { !$0.isGap && ($0.points ?? 5) < 4 }.compactMap(\.value)
    #expect(scores == scores.sorted() && scores.count > 1)
    #expect(
      weak.allSatisfy {
        $0.question?.hasSuffix("?") ?? false || $0.question?.hasSuffix(".") ?? false
      })
    #expect(stops.first?.isGap == true)
    // What is still to be asked is no weakness.
    #expect(!stops.contains { $0.about == .answer(AnswerID("closing.apology")) })
  }

  /// Each thing a coach can look at is there once.
  @Test func nothingTwice() {
    let abouts = CoachScript().walk.stops.map(\.about)
    #expect(Set(abouts).count == abouts.count)
  }

  @Test func aNamedPersonIsAskedAboutAsACondition() throws {
    let stops = CoachScript().walk.stops
    let stop = try #require(stops.first { $0.about == Coached.mechanism })
    #expect(stop.question?.contains("what made that action look right then") == true)
    // It comes before all that says enough and only draws another question.
    let next = stops.first { !$0.isGap && ($0.points ?? 5) >= 4 && $0.question != nil }
    #expect(next?.about == Coached.mechanism)
    let shown = stops.contains { $0.question?.hasPrefix("Why") == true }
    #expect(!shown)
  }

  @Test func aWholeWalk() {
    var script = CoachScript()
    script.type(
      ":help", "Who else saw the gate open?", ":back", "It reads well.", ":undo", "",
      "Why did Jonas not restart it?", ":ask", ":accept", "::a colon first", ":lsit", ":list",
      ":go 99", ":go 2", ":preview", "?", ":quit")
    #expect(script.leaving == .saved)
    #expect(script.journal == script.walk.coaching)
    expectGolden(script.text, "coach-walk")
  }

  /// What was accepted as it stands, or waits for the author, is not shown again.
  @Test func whatIsSaidIsNotShownAgain() {
    let first = CoachScript().walk.stops[0].about
    let coaching = Coached.coaching((first, "Which day?"), (Coached.broke, ""))
    let script = CoachScript(coaching)
    #expect(!script.said.contains("1 of "))
    var again = script
    again.type(":go 1")
    #expect(again.said.contains("Maren Holt asks: Which day? (Not seen yet.)"))
  }

  @Test func pastedWordsAreNeverAVerb() {
    var script = CoachScript()
    script.handle(.line(":quit", pasted: true))
    #expect(script.leaving == nil)
    #expect(script.journal.remarks.map(\.text) == [":quit"])
  }

  @Test func ctrlCKeepsTheLineAndTwiceLeaves() {
    var script = CoachScript()
    script.type("")
    script.handle(.interrupted(partial: "What did the"))
    #expect(script.leaving == nil && script.walk.prompt.prefill == "What did the")
    script.handle(.interrupted(partial: "What did the log"))
    #expect(script.leaving == .interrupted)
    let again = CoachScript(script.journal)
    #expect(again.walk.prompt.prefill == "What did the log")
    #expect(again.lines.contains { $0.contains("2 of \(again.walk.stops.count).") })
  }

  /// Looking for somebody is answered with a question for the condition; what was typed is kept.
  @Test(arguments: [
    "Why did you not check it?", "Why didn't you call?", "Who approved this?",
    "Whose fault was it?",
    "Was it human error?", "Why was Jonas so slow?", "Jonas should have known.",
  ]) func aSearchForSomebodyIsTurned(_ line: String) {
    var script = CoachScript()
    script.type(line)
    #expect(script.journal.remarks.map(\.text) == [line])
    #expect(script.said.contains(Wording.english(.coachCondition)))
    var kept = script
    kept.type("")
    #expect(kept.journal.remarks.map(\.text) == [line])
    script.type(":ask")
    #expect(script.journal.remarks.map(\.text) == [Wording.english(.coachCondition)])
  }

  @Test(arguments: [
    "Why did the gate stay shut?", "How many of those who made a booking were there?",
    "What did Jonas see on the screen?", "Who was told first, and when?", "Good that you say so.",
    "What would have stopped anyone?",
  ]) func aQuestionAboutConditionsIsLeftAlone(_ line: String) {
    var script = CoachScript()
    script.type(line)
    #expect(!script.said.contains(Wording.english(.coachCondition)))
  }

  @Test func nothingToSay() {
    let walk = CoachWalk(
      of: Interview(bank: QuestionBank(), today: Coached.today), at: AnswerID("author.name"),
      called: "x")
    var copy = walk
    #expect(copy.start().contains(.leave(.finished)))
    #expect(
      copy.handle(.line("hello", pasted: false), by: Coached.signature()).contains(
        .leave(.finished)))
  }

  /// Whatever is typed, nothing traps, the journal has it all, and no answer changes.
  @Test(arguments: 1...40) func anythingTyped(_ seed: Int) {
    var random = Dice(seed: UInt64(seed))
    var script = CoachScript()
    let lines =
      CoachVerb.allCases.map { ":" + $0.rawValue } + [
        "", "", "Why?", "Good.", ":go 3", ":go x", ":", "::", "\u{1}", "Why did you?", ":nonsense",
      ]
    for _ in 0..<60 where script.leaving == nil {
      script.type(lines[Int.random(in: 0..<lines.count, using: &random)])
    }
    #expect(script.journal == script.walk.coaching)
    #expect(!script.effects.contains { if case .keep = $0 { true } else { false } })
  }
}

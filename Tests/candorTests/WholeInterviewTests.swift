import Facts
import Foundation
import TestSupport
import Testing

/// Whole interviews with the built program on a terminal, killed on the way, against a memo a person has read.
@Suite struct WholeInterviewTests {
  /// Full answers are left in peace: a facilitator who asks about everything is soon not heard.
  @Test(arguments: [("outage", "2024-11-04"), ("billing", "2025-03-20")])
  func fullAnswersDrawFewFollowUps(_ name: String, _ today: String) throws {
    let day = try #require(Day(canonical: today))
    let author = ScriptedAuthor(playing: try Dialogue(name), today: day)
    #expect(author.followUps <= 6)
    #expect(author.followUps > 0)
  }

  @Test(arguments: [("outage", "2024-11-04"), ("billing", "2025-03-20")])
  func endsInTheMemo(_ name: String, _ today: String) throws {
    let scratch = try Scratch()
    let dialogue = try Dialogue(name)
    for (number, part) in dialogue.parts.enumerated() {
      let author = try Conversation(in: scratch.path, today: today)
      if number > 0 { author.answer("Go on with it?", "1") }
      author.play(part)
      try #require(author.surprises.isEmpty, "\(author.surprises.joined())")
      if number + 1 < dialogue.parts.count {
        #expect(author.waitForPrompt())
        author.terminal.signal(SIGKILL)
        #expect(author.terminal.waitForExit() == 128 + SIGKILL)
      } else {
        #expect(author.terminal.waitForExit() == 0, "\(author.transcript.suffix(2000))")
        #expect(author.terminal.isInPlainMode)
      }
    }
    let message = try #require(scratch.files.first { $0.hasSuffix("message.md") })
    let memo = scratch.text(message) ?? ""
    let difference = goldenDifference(memo, from: folder("Golden/\(name).md", beside: #filePath))
    #expect(difference == nil, "\(difference ?? "")")
  }
}

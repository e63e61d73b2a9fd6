import Foundation
import TestSupport
import Testing

/// Interviews that begin with a draft somebody wrote, on a terminal, with the built program.
@Suite struct DraftInterviewTests {
  private static let draft = folder("Dialogues/cold-store.md", beside: #filePath)

  private func scratchWithDraft() throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Self.draft, toPath: scratch.path + "/cold-store.md")
    return scratch
  }

  /// Killed twice on the way, the draft's facts are still there to be kept, and the message holds what
  /// the author kept and nothing else of the draft.
  @Test func endsInTheMessage() throws {
    let scratch = try scratchWithDraft()
    let dialogue = try Dialogue("draft")
    for (number, part) in dialogue.parts.enumerated() {
      let author = try Conversation(
        in: scratch.path, number == 0 ? ["interview", "--from", "cold-store.md"] : [],
        today: "2025-06-11")
      if number > 0 { author.answer("Go on with it?", "1") }
      author.play(part)
      try #require(author.surprises.isEmpty, "\(author.surprises.joined())")
      if number + 1 < dialogue.parts.count {
        #expect(author.waitForPrompt())
        author.terminal.signal(SIGKILL)
        #expect(author.terminal.waitForExit() == 128 + SIGKILL)
      } else {
        #expect(author.terminal.waitForExit() == 0, "\(author.transcript.suffix(2000))")
      }
    }
    let message = try #require(scratch.files.first { $0.hasSuffix("message.md") })
    let text = scratch.text(message) ?? ""
    let difference = goldenDifference(text, from: folder("Golden/draft.md", beside: #filePath))
    #expect(difference == nil, "\(difference ?? "")")
    #expect(!text.contains("4,000") && !text.contains("4,200") && !text.contains("neighbour"))
  }

  @Test func whatCannotBeReadIsRefused() throws {
    let scratch = try scratchWithDraft()
    for (draft, words) in [("none.md", "no such file"), ("-", "standard input"), (".", "folder")] {
      let author = try Conversation(in: scratch.path, ["interview", "--from", draft])
      #expect(author.terminal.waitForExit() == 2, "\(draft)")
      #expect(author.said.contains(words), "\(author.said)")
    }
    let empty = try Conversation(in: scratch.path, ["interview", "--from", "/dev/null"])
    empty.waitForPrompt()
    #expect(empty.said.contains("can be taken for sure"))
    #expect(empty.said.contains("What is your name?"))
  }
}

import Facts
import Foundation
import Record
import TestSupport
import Testing

/// The program is killed again and again while an author types; no accepted answer may be missing.
@Suite struct KillTests {
  private static let kills = 120

  /// An answer counts as accepted once the next question is on the screen.
  @Test func noAcceptedAnswerIsLost() throws {
    let today = try #require(Day(canonical: "2025-03-20"))
    let dialogue = try Dialogue("billing")
    let answers = ScriptedAuthor(playing: dialogue, today: today).record
    let scratch = try Scratch()
    let store = SessionStore(stateFolder: scratch.path + "/state")
    var replay: Replay?
    var random = SystemRandomNumberGenerator()
    for kill in 1...Self.kills {
      let author = try Conversation(in: scratch.path, today: "2025-03-20")
      if replay != nil { author.answer("Go on with it?", "1") }
      var model = ScriptedAuthor(answers: answers, today: today, goingOnFrom: replay)
      for _ in 0..<Int.random(in: 0...1, using: &random) {
        guard let line = model.nextLine else { break }
        author.type(line)
        model.entered(line)
      }
      try #require(author.waitForPrompt(), "kill \(kill): \(author.transcript.suffix(800))")
      let accepted = model.record
      if let line = model.nextLine {
        author.type(line)
        model.entered(line)
      }
      usleep(UInt32.random(in: 0...6000, using: &random))
      author.terminal.signal(SIGKILL)
      #expect(author.terminal.waitForExit() == 128 + SIGKILL)
      let id = try #require(store.unfinished().first?.id)
      let kept = try store.open(id).replay
      #expect(
        kept.record == accepted || kept.record == model.record,
        "kill \(kill): \(difference(kept.record.listing, accepted.listing))")
      replay = kept
    }
    try finish(replay, answers: answers, today: today, in: scratch)
  }

  /// What is left is typed, and the message is the one that the answers give without any kill.
  private func finish(_ replay: Replay?, answers: Record, today: Day, in scratch: Scratch) throws {
    let author = try Conversation(in: scratch.path, today: "2025-03-20")
    author.answer("Go on with it?", "1")
    var model = ScriptedAuthor(answers: answers, today: today, goingOnFrom: replay)
    while let line = model.nextLine {
      author.type(line)
      model.entered(line)
    }
    author.type(":write")
    #expect(author.terminal.waitForExit() == 0, "\(author.transcript.suffix(1800))")
    let message = try #require(scratch.files.first { $0.hasSuffix("message.md") })
    let golden = folder("Golden/billing.md", beside: #filePath)
    #expect(goldenDifference(scratch.text(message) ?? "", from: golden) == nil)
  }
}

extension Record {
  /// The changes that make the record, one a line.
  fileprivate var listing: String { changes.map { "\($0)" }.joined(separator: "\n") }
}

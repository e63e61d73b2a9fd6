import Foundation
import Record
import TestSupport
import Testing

/// Every way out of an interview on a terminal: saved, said, and with its own status.
@Suite struct LeavingTests {
  private func begun(_ scratch: Scratch, _ arguments: [String] = []) throws -> Conversation {
    let author = try Conversation(in: scratch.path, arguments)
    author.answer("What is your name?", "Ada Quill")
    author.waitForPrompt()
    return author
  }

  private func replay(_ scratch: Scratch) throws -> Replay {
    let store = SessionStore(stateFolder: scratch.path + "/state")
    return try store.open(try #require(store.unfinished().first?.id)).replay
  }

  @Test func ctrlCOnceSavesTheLineTwiceLeaves() throws {
    let scratch = try Scratch()
    let author = try begun(scratch)
    author.terminal.send("head of \u{E9}")
    #expect(author.terminal.wait(for: "> head of \u{E9}"))
    author.send("\u{3}")
    author.waitForPrompt()
    #expect(author.said.contains("Press Ctrl-C again to leave"))
    #expect(author.said.hasSuffix("> head of \u{E9}"))
    author.send("\u{3}")
    #expect(author.terminal.waitForExit() == 130)
    #expect(author.terminal.isInPlainMode)
    #expect(try replay(scratch).halfTyped == "head of \u{E9}")
    let again = try Conversation(in: scratch.path)
    again.answer("Go on with it?", "1")
    again.waitForPrompt()
    #expect(again.said.hasSuffix("> head of \u{E9}"))
  }

  @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func signalsSaveTheLineAndLeave(_ signal: Int32, _ status: Int32) throws {
    let scratch = try Scratch()
    let author = try begun(scratch)
    author.terminal.send("half a ro")
    #expect(author.terminal.wait(for: "> half a ro"))
    author.terminal.signal(signal)
    #expect(author.terminal.waitForExit() == status)
    #expect(author.terminal.isInPlainMode)
    let kept = try replay(scratch)
    #expect(kept.halfTyped == "half a ro")
    #expect(kept.record["author.name"]?.words == "Ada Quill")
  }

  @Test(arguments: [":quit\r", ":save\r", "\u{4}"]) func leavingByWish(_ keys: String) throws {
    let scratch = try Scratch()
    let author = try begun(scratch)
    author.send(keys)
    #expect(author.terminal.waitForExit() == 75)
    #expect(author.transcript.contains("Saved. Start candor again"))
    #expect(try replay(scratch).position == AnswerID("author.role"))
  }

  /// A disk that takes no more is told in a sentence, and what was kept before is all there.
  @Test func aFullDiskKeepsWhatWasKept() throws {
    let scratch = try Scratch()
    let author = try Conversation(in: scratch.path, limitedTo: 8192)
    let name = "Ada" + String(repeating: " Quill", count: 60)
    var count = 0
    while count < 60, author.waitForPrompt(), author.terminal.isRunning {
      count += 1
      author.type(count % 2 == 1 ? "\(name) \(count)" : ":back")
    }
    #expect(author.terminal.waitForExit() == 2)
    #expect(author.said.contains("journal.jsonl"), "\(author.said)")
    #expect(author.said.contains("All answers before this one are safe"))
    #expect(author.terminal.isInPlainMode)
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let session = try store.open(try #require(store.unfinished().first?.id))
    #expect(session.warnings.isEmpty)
    #expect(session.replay.record["author.name"]?.words == "\(name) \(count - 2)")
  }

  /// "candor > report.md": the questions stay on the terminal, the document alone is in the file.
  @Test func theDocumentAloneGoesIntoAFile() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/report.md"
    let author = try Conversation(in: scratch.path, today: "2025-03-20", standardOutput: file)
    for part in try Dialogue("billing").parts { author.play(part) }
    #expect(author.surprises.isEmpty, "\(author.surprises)")
    #expect(author.terminal.waitForExit() == 0)
    let golden = folder("Golden/billing.md", beside: #filePath)
    #expect(goldenDifference(scratch.text("report.md") ?? "", from: golden) == nil)
  }

  /// A pasted block is one answer, whatever it holds, and never a verb.
  @Test func aPastedBlockIsOneAnswer() throws {
    let scratch = try Scratch()
    let author = try begun(scratch)
    author.terminal.paste(":quit\nhead of\n:back")
    author.send("\r")
    author.waitForPrompt()
    #expect(try replayWhileOpen(scratch)["author.role"]?.words == ":quit\nhead of\n:back")
  }

  /// The journal of an interview that is open can be read, though not opened.
  private func replayWhileOpen(_ scratch: Scratch) throws -> Record {
    let name = try #require(scratch.files.first { $0.hasSuffix("journal.jsonl") })
    let copy = try Scratch()
    let folder = copy.path + "/sessions/copy"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try (scratch.text(name) ?? "").write(
      toFile: folder + "/journal.jsonl", atomically: true, encoding: .utf8)
    return try SessionStore(stateFolder: copy.path).open("copy").replay.record
  }
}

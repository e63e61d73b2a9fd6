import Foundation
import Record
import TestSupport
import Testing

/// A chat of 40 lines pasted into the interview on a terminal.
@Suite struct PasteTests {
  @Test func aPastedChatBecomesTheTimeline() throws {
    let scratch = try Scratch()
    let author = try Conversation(
      in: scratch.path, ["-d", "incident.zone=PT", "-d", "incident.started=Nov 2 2:14am PT"])
    author.answer("What is your name?", ":add timeline")
    author.waitForPrompt()
    let chat = try String(
      contentsOfFile: folder("Dialogues/chat.txt", beside: #filePath), encoding: .utf8)
    author.terminal.paste(chat)
    author.send("\r")
    author.waitForPrompt()
    #expect(author.said.contains("19 entries read:"), "\(author.said)")
    #expect(author.said.contains("1 line skipped:"))
    author.send("\r")
    author.waitForPrompt()
    #expect(author.said.contains("19 entries added."))
    author.answer("", ":timeline")
    author.waitForPrompt()
    #expect(author.said.contains("Longest gap: 3:06am to 5:40am"), "\(author.said)")
    // The times under the axis stand at its ends.
    #expect(author.transcript.contains(#/2:14am {40,}\d/#), "\(author.transcript)")
    author.send(":quit\r")
    #expect(author.terminal.waitForExit() == 75)
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let record = try store.open(try #require(store.unfinished().first?.id)).replay.record
    let lines = record.entries(of: .timeline).map { entry in
      ["timeline.at", "timeline.actor", "timeline.did"].map {
        entry.answers[FieldID(rawValue: $0)]?.words ?? "?"
      }.joined(separator: " | ")
    }
    let text = lines.joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, from: folder("Golden/chat.txt", beside: #filePath)) == nil)
  }
}

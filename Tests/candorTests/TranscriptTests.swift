import Facts
import Foundation
import Record
import TestSupport
import Testing

/// Whole interviews on a terminal, each kept as the author saw it.
@Suite struct TranscriptTests {
  private func golden(_ text: String, _ name: String) {
    let difference = goldenDifference(text, from: folder("Golden/\(name).txt", beside: #filePath))
    #expect(difference == nil, "\(difference ?? "")")
  }

  private func record(in scratch: Scratch) throws -> Record {
    let store = SessionStore(stateFolder: scratch.path + "/state")
    return try store.open(try #require(store.latest()?.id)).replay.record
  }

  /// Five minutes and eight answers end in a message that can go out and says what is not known.
  @Test func expressInFiveMinutes() throws {
    let scratch = try Scratch()
    let dialogue = try Dialogue("express")
    let author = try Conversation(
      in: scratch.path, ["--minutes", "5"], today: "2025-05-14",
      environment: ["CANDOR_OUTPUT": "output"])
    author.play(dialogue.parts.joined())
    #expect(author.surprises.isEmpty, "\(author.surprises.joined())")
    #expect(author.terminal.waitForExit() == 0, "\(author.transcript.suffix(2000))")
    #expect(dialogue.parts.joined().filter { !$0.line.hasPrefix(":") }.count == 8)
    let name = try #require(scratch.files.first { $0.hasSuffix("message.md") })
    let message = try #require(scratch.text(name))
    #expect(!message.contains("[missing"), "\(message)")
    #expect(message.contains("do not know yet") || message.contains("Not in this message yet"))
    golden(
      author.terminal.transcript(in: scratch.path) + "\n=== the message\n" + message, "express")
  }

  @Test func aChangeOfStructureAsksNothingTwice() throws {
    let scratch = try Scratch()
    let author = try Conversation(in: scratch.path, today: "2025-02-06")
    author.play(try Dialogue("structure").parts.joined())
    #expect(author.surprises.isEmpty, "\(author.surprises.joined())")
    author.type(":review all")
    author.type(":quit")
    #expect(author.terminal.waitForExit() == 75)
    let text = author.terminal.transcript(in: scratch.path)
    for line in try Dialogue("structure").parts.joined() where !line.line.hasPrefix(":") {
      #expect(text.ranges(of: "\n\(line.question)").count == 1, "\(line.question)")
    }
    golden(text, "structure")
  }

  /// Verbs, a list, the way back, a text of several lines and the preview, on a terminal that shows lines only.
  @Test func lineByLineNothingIsLost() throws {
    let scratch = try Scratch()
    let author = try PlainConversation(
      in: scratch.path, ["--accessible", "-d", "incident.zone=UTC"], today: "2025-09-19")
    try #require(
      author.type(
        "Jonas Ferreira", ":help", "dispatcher at the depot", ":back", "", ":edit subject",
        "parcel van", ":why", ":edit broke", ":example", "left without 62 parcels", "",
        ":preview", ":edit symptom"))
    try #require(
      author.type(block: ["waited all Friday for 62 parcels", "and could not reach us by phone"]))
    try #require(
      author.type(
        ":add timeline", "8:10am - the driver noticed 62 parcels on the ramp", "Friday, Sep 12", "",
        ":list timeline", ":quit"),
      "\(author.terminal.transcript(in: scratch.path).suffix(1500))")
    #expect(author.terminal.waitForExit() == 75)
    let written = String(decoding: author.terminal.written, as: UTF8.self)
    #expect(!written.contains("\u{1B}"), "no escape sequences")
    let kept = try record(in: scratch)
    #expect(kept["author.role"]?.words == "dispatcher at the depot")
    #expect(kept["incident.symptom"]?.words.contains("\n") == true)
    #expect(kept.entries(of: .timeline).count == 1)
    golden(author.terminal.transcript(in: scratch.path), "accessible")
  }

  /// A file of notes is shown first; its kinds are kept because the author confirmed them.
  @Test(arguments: [("", "detected - mitigated told"), ("p", "- - - -")])
  func importAsksBeforeItAdds(_ reply: String, _ kinds: String) throws {
    let scratch = try Scratch()
    _ = try Command(["--accessible", "--new"], in: scratch.path, input: ":save\n")
    let notes = """
      # Wrong invoices, July
      9:02am the clerk noticed two invoices for one delivery
      9:15am Ines compared 20 invoices with the delivery notes
      9:40am Ines disabled the nightly invoice run
      11:00am we emailed all customers who got two
      """
    try notes.write(toFile: scratch.path + "/notes.md", atomically: true, encoding: .utf8)
    let author = try PlainConversation(
      in: scratch.path, ["import", "timeline", "notes.md", "--day", "2024-11-02"],
      today: "2024-11-04")
    #expect(author.type("Lisbon", reply))
    #expect(author.terminal.waitForExit() == 0)
    let kept = try record(in: scratch).entries(of: .timeline).map { entry in
      if case .choice(let kind)? = entry.answers["timeline.kind"]?.value { kind } else { "-" }
    }
    #expect(kept.joined(separator: " ") == kinds)
    if reply.isEmpty { golden(author.terminal.transcript(in: scratch.path), "import") }
  }

  /// The program is killed in a hurried interview and in an update, and goes on in the same way.
  @Test func aKilledInterviewGoesOnAtItsPace() throws {
    let scratch = try Scratch()
    let today = "2025-05-14"
    let first = try Conversation(in: scratch.path, ["--minutes", "5"], today: today)
    first.play(try Dialogue("express").parts.joined().prefix(3))
    try kill(first)
    let second = try Conversation(in: scratch.path, today: today)
    second.answer("Go on with it?", "1")
    #expect(second.waitForPrompt())
    #expect(second.said.contains("5 minutes: about 5 questions"), "\(second.said)")
    second.play(try Dialogue("express").parts.joined().dropFirst(3))
    #expect(second.surprises.isEmpty, "\(second.surprises.joined())")
    #expect(second.terminal.waitForExit() == 0)

    let update = try Conversation(in: scratch.path, ["update"], today: today)
    update.answer("How far along is it?", "identified")
    try kill(update)
    let later = try Conversation(in: scratch.path, today: today)
    later.answer("Go on with it?", "1")
    #expect(later.waitForPrompt())
    #expect(later.said.contains("The next status update"), "\(later.said)")
    #expect(later.said.contains("What did people see"), "\(later.said)")
    later.type(":quit")
    #expect(later.terminal.waitForExit() == 75)
  }

  private func kill(_ author: Conversation) throws {
    try #require(author.waitForPrompt())
    author.terminal.signal(SIGKILL)
    #expect(author.terminal.waitForExit() == 128 + SIGKILL)
  }
}

import Facts
import Foundation
import Record
import TestSupport
import Testing

/// Coach, resume, improve: with the built program on a terminal, killed on the way.
@Suite struct CoachTests {
  private static let clock: [String: String?] = [
    "CANDOR_CLOCK": "09:12", "CANDOR_NAME": "Maren Holt", "TZ": "UTC",
  ]

  /// An interview that stopped where its answers end, in a folder of its own.
  private func begun() throws -> Scratch {
    let scratch = try Scratch()
    let file = folder("Dialogues/tickets.yml", beside: #filePath)
    let run = try Command(["--accessible", "--answers", file], in: scratch.path)
    #expect(run.status == 75, "\(run.error)")
    return scratch
  }

  private func replay(_ scratch: Scratch) throws -> Replay {
    let store = SessionStore(stateFolder: scratch.path + "/state")
    return Replay(try store.events(of: "2024-11-04-1"))
  }

  private func coach(_ scratch: Scratch, _ arguments: [String] = []) throws -> Conversation {
    try Conversation(
      in: scratch.path, ["coach", "2024-11-04-1"] + arguments, environment: Self.clock)
  }

  private func kill(_ program: Conversation) {
    program.waitForPrompt()
    program.terminal.signal(SIGKILL)
    #expect(program.terminal.waitForExit() == 128 + SIGKILL)
  }

  @Test func coachResumeImprove() throws {
    let scratch = try begun()
    var hearing = Hearing()
    hearing.note("The coach")
    let first = try coach(scratch)
    hearing.type(
      ":ask", "Why did Jonas not look?", ":ask", to: first)
    hearing.listen(to: first)
    kill(first)
    hearing.note("killed")
    #expect(try replay(scratch).coaching.remarks.count == 2)
    let second = try coach(scratch, ["--name", "Per Aas"])
    hearing.type("Out of how many passengers that morning?", ":accept", ":quit", to: second)
    #expect(second.terminal.waitForExit() == 0)
    hearing.text(of: second)
    let remarks = try replay(scratch).coaching.remarks
    #expect(remarks.map(\.by.name) == ["Maren Holt", "Maren Holt", "Per Aas", "Per Aas"])
    #expect(Set(remarks.map(\.by.minute)) == [552])

    hearing.note("The author")
    let author = try Conversation(in: scratch.path, ["--no-meter", "--resume", "2024-11-04-1"])
    hearing.type("let no card through from 7am to 9:20am", to: author)
    hearing.listen(to: author)
    kill(author)
    hearing.note("killed")
    #expect(try replay(scratch).record["incident.broke"]?.words.hasPrefix("let no card") == true)
    let again = try Conversation(in: scratch.path, ["--no-meter", "--resume", "2024-11-04-1"])
    hearing.type(
      "The gate keeps its old keys until it is restarted, and no screen says so.", "", ":quit",
      to: again)
    #expect(again.terminal.waitForExit() == 75)
    hearing.text(of: again)
    #expect(again.terminal.isInPlainMode)

    let difference = goldenDifference(
      hearing.text, from: folder("Golden/coaching.txt", beside: #filePath))
    #expect(difference == nil, "\(difference ?? "")")
    let report = try Command(["coach", "--report"], in: scratch.path)
    #expect(report.status == 0 && report.error.isEmpty)
    let golden = folder("Golden/Reports/coaching.md", beside: #filePath)
    let other = goldenDifference(report.output, from: golden)
    #expect(other == nil, "\(other ?? "")")
  }

  /// Killed again and again: a remark that was followed by the next answer on the screen is there.
  @Test func noRemarkIsLost() throws {
    let scratch = try begun()
    for count in 1...12 {
      let program = try coach(scratch)
      program.waitForPrompt()
      program.type(":go 3")
      program.waitForPrompt()
      program.type("Remark \(count).")
      kill(program)
      let kept = try replay(scratch).coaching.remarks
      #expect(kept.map(\.text) == (1...count).map { "Remark \($0)." })
    }
  }

  /// A line that was being typed when the terminal went away stands there again.
  @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func aHalfTypedRemarkIsKept(_ signal: Int32, _ status: Int32) throws {
    let scratch = try begun()
    let program = try coach(scratch)
    program.waitForPrompt()
    program.terminal.send("What did the")
    #expect(program.terminal.wait(for: "> What did the"))
    program.terminal.signal(signal)
    #expect(program.terminal.waitForExit() == status)
    #expect(program.terminal.isInPlainMode)
    let again = try coach(scratch)
    again.waitForPrompt()
    #expect(again.said.hasSuffix("> What did the"))
    again.send("\u{3}")
    again.waitForPrompt()
    again.send("\u{3}")
    #expect(again.terminal.waitForExit() == 130)
    // The author's own line is another one.
    let author = try Conversation(in: scratch.path, ["--no-meter", "--resume", "2024-11-04-1"])
    author.waitForPrompt()
    #expect(!author.said.contains("What did the"))
  }

  /// What a coach says is in no file but the session's own.
  @Test func noRemarkIsWritten() throws {
    let scratch = try begun()
    let input = "Marker one?\nMarker two.\n:quit\n"
    let run = try Command(
      ["coach", "--accessible"], in: scratch.path, input: input, environment: Self.clock)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.error)")
    let written = try Command(
      ["--accessible", "--resume", "2024-11-04-1", "--minutes", "5"], in: scratch.path,
      input: "\n\n:write draft\n:write\n:preview\n:quit\n")
    #expect(written.error.contains("Marker one?"))
    #expect(!written.output.contains("Marker"))
    let messages = scratch.files.filter { $0.hasPrefix("output/") }
    #expect(messages.contains { $0.hasSuffix("message.md") })
    #expect(messages.contains { $0.hasSuffix("answers.yml") })
    for file in messages { #expect(scratch.text(file)?.contains("Marker") == false, "\(file)") }
  }

  // MARK: Ways in and out

  @Test func aSessionThatIsOpenIsNamed() throws {
    let scratch = try begun()
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let session = try store.open("2024-11-04-1")
    let run = try Command(
      ["coach", "--accessible", "2024-11-04-1"], in: scratch.path, input: "x\n",
      environment: Self.clock)
    #expect(run.status == 2)
    #expect(
      run.error.contains("2024-11-04-1 is open in another window: its author may be answering"))
    for option in ["--list", "--report"] {
      #expect(try Command(["coach", option], in: scratch.path).status == 0)
    }
    withExtendedLifetime(session) {}
  }

  @Test func withoutATerminalNobodyIsAsked() throws {
    let scratch = try begun()
    let run = try Command(["coach"], in: scratch.path, input: "x\n", environment: Self.clock)
    #expect(run.status == 2 && run.error.contains("--accessible") && run.error.contains("--list"))
    #expect(try replay(scratch).coaching.remarks.isEmpty)
  }

  @Test(arguments: [
    (["coach", "--accessible", "no-such-1"], "There is no interview called \"no-such-1\""),
    (["coach", "--live", "--report"], "Give one of them"),
    (["coach", "--name", " "], "standard input is not a terminal"),
    (["coach", "--report", "../x"], "candor sessions"),
  ]) func wrongUseIsSaid(_ arguments: [String], _ words: String) throws {
    let scratch = try begun()
    let run = try Command(arguments, in: scratch.path)
    #expect(run.status == 2 && run.error.contains(words), "\(run.error)")
  }

  @Test func whichOneIsAskedWhenThereAreMore() throws {
    let scratch = try begun()
    let empty = try Scratch()
    let none = try Command(["coach", "--list"], in: empty.path)
    #expect(none.status == 2 && none.error.contains("no unfinished interview"))
    _ = try Command(["--accessible", "--new"], in: scratch.path, input: "Ada Quill\n")
    let run = try Command(["coach", "--list"], in: scratch.path)
    #expect(run.status == 2 && run.error.contains("2 interviews are not finished"))
    #expect(run.error.contains("2024-11-04-2"))
  }

  /// The list is for pipes and printers: weakest first, each with what to ask.
  @Test func theListIsPrinted() throws {
    let scratch = try begun()
    let run = try Command(["coach", "--list"], in: scratch.path)
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(
      run.output.contains(
        "how that led to the failure: Jonas forgot to restart the gate. (4 of 5)\n  Ask: Instead of \"forgot\" - what made that action look right then"
      ))
  }

  /// On a dumb terminal lines are read one by one, and nothing is drawn.
  @Test func aDumbTerminal() throws {
    let scratch = try begun()
    let program = try Conversation(
      in: scratch.path, ["coach"],
      environment: Self.clock.merging(["TERM": "dumb"]) { $1 })
    #expect(program.terminal.wait(for: "1 of "))
    program.terminal.send("What did people see?\n")
    #expect(program.terminal.wait(for: "Kept as your question."))
    program.terminal.send(":quit\n")
    #expect(program.terminal.waitForExit() == 0)
    #expect(!program.terminal.written.contains(0x1B))
    #expect(try replay(scratch).coaching.remarks.map(\.text) == ["What did people see?"])
  }

  /// The list of interviews says that somebody read one.
  @Test func theAuthorIsToldWhatWaits() throws {
    let scratch = try begun()
    _ = try Command(
      ["coach", "--accessible"], in: scratch.path, input: "What then?\n", environment: Self.clock)
    let sessions = try Command(["sessions"], in: scratch.path)
    #expect(sessions.output.contains("1 to read from Maren Holt"))
  }

  /// Two at one screen: the prompts are for the one who listens, whose question is kept.
  @Test func liveAtOneScreen() throws {
    let scratch = try begun()
    let run = try Command(
      ["coach", "--live", "--accessible", "2024-11-04-1"], in: scratch.path,
      input: ":edit broke\n:coach What did the board show?\nlet no card through from 7am\n:quit\n",
      environment: Self.clock)
    #expect(run.status == 75)
    #expect(run.error.contains("Coach, ask: What did a person see"))
    #expect(run.error.contains("Maren Holt asks: What did the board show?"))
    let coaching = try replay(scratch).coaching
    #expect(coaching.remarks.map(\.by.name) == ["Maren Holt"])
    #expect(coaching.outcomes == [1: .answered])
  }
}

extension Hearing {
  /// Writes down what an ended program said last.
  fileprivate mutating func text(of program: Conversation) { listen(to: program) }
}

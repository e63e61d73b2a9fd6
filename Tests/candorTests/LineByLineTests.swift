import Facts
import Foundation
import Record
import TestSupport
import Testing

/// The interview line by line, as a screen reader or a pipe has it.
@Suite struct LineByLineTests {
  private let opening = "Ada Quill\nhead of the library\nthe friends of the library\n"

  @Test func anInputThatEndsLeavesASavedInterview() throws {
    let scratch = try Scratch()
    let run = try Command(["--accessible"], in: scratch.path, input: opening)
    #expect(run.status == 75)
    #expect(run.output.isEmpty)
    #expect(!run.error.contains("\u{1B}"))
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let replay = try store.open(try #require(store.unfinished().first?.id)).replay
    #expect(replay.record["author.role"]?.words == "head of the library")
    #expect(replay.position == AnswerID("message.expertise"))
  }

  @Test func itGoesOnAndNothingIsAskedTwice() throws {
    let scratch = try Scratch()
    _ = try Command(["--accessible"], in: scratch.path, input: opening)
    let run = try Command(["--accessible"], in: scratch.path, input: "1\nplain\n")
    #expect(run.status == 75)
    #expect(run.error.contains("Welcome back. 3 answers are here"))
    #expect(!run.error.contains("What is your name?"))
  }

  /// Who gives answers at the start was not here before, and is greeted as anybody new.
  @Test func answersGivenAtTheStartAreNoReturn() throws {
    let scratch = try Scratch()
    let given = ["-d", "author.name=Ada Quill", "-d", "incident.noun=flood"]
    let first = try Command(["--accessible"] + given, in: scratch.path, input: "")
    #expect(first.error.contains("2 answers are taken from what you gave"), "\(first.error)")
    #expect(first.error.contains("One question at a time"))
    #expect(!first.error.contains("Welcome back"))
    #expect(!first.error.contains("What is your name?"))
    let id = try #require(SessionStore(stateFolder: scratch.path + "/state").unfinished().first)
    let again = try Command(
      ["--accessible", "--resume", id.id, "-d", "author.role=clerk"], in: scratch.path, input: "")
    #expect(again.error.contains("Welcome back. 3 answers are here"), "\(again.error)")
  }

  /// The whole dialogue piped in writes the same memo as the one typed on a terminal.
  @Test func aPipedInterviewWritesTheSameMemo() throws {
    let scratch = try Scratch()
    let today = try #require(Day(canonical: "2025-03-20"))
    let answers = ScriptedAuthor(playing: try Dialogue("billing"), today: today).record
    let lines = ScriptedAuthor.lines(giving: answers, today: today) + [":write"]
    let run = try Command(
      ["--accessible"], in: scratch.path, input: lines.joined(separator: "\n") + "\n",
      environment: ["CANDOR_TODAY": "2025-03-20"])
    #expect(run.status == 0, "\(run.error.suffix(600))")
    let golden = folder("Golden/billing.md", beside: #filePath)
    let difference = goldenDifference(run.output, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// Without a standard input, the first file the program opens must not take its place.
  @Test func aClosedInputIsNotTheJournal() throws {
    let scratch = try Scratch()
    _ = try Command(["--accessible"], in: scratch.path, input: opening)
    let author = try Conversation(
      in: scratch.path, ["--accessible", "--resume", "2024-11-04-1"], closing: "<&-")
    #expect(author.terminal.waitForExit() == 75)
    #expect(author.terminal.screen.rows.contains("  Saved. Start candor again to go on from here."))
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let replay = try store.open("2024-11-04-1").replay
    #expect(replay.answerCount == 3)
    #expect(replay.halfTyped == nil)
  }

  @Test func oneSessionIsOpenOnce() throws {
    let scratch = try Scratch()
    _ = try Command(["--accessible"], in: scratch.path, input: opening)
    let store = SessionStore(stateFolder: scratch.path + "/state")
    let id = try #require(store.unfinished().first?.id)
    let session = try store.open(id)
    let run = try Command(["--accessible", "--resume", id], in: scratch.path, input: "plain\n")
    #expect(run.status == 2)
    #expect(run.error.contains("open in another window"))
    withExtendedLifetime(session) {}
  }
}

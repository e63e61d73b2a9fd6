import Facts
import Foundation
import Record
import TestSupport
import Testing

/// What the checks stop, what lets a message through all the same, and what nothing lets through.
@Suite struct ReviewDeskTests {
  /// The answers of a whole interview, as the program writes them.
  private static let answers: String = {
    guard let day = Day(canonical: "2024-11-04"), let dialogue = try? Dialogue("outage") else {
      return ""
    }
    return AnswersFile.write(ScriptedAuthor(playing: dialogue, today: day).record, today: day)
  }()

  private static let blank = ["-d", "closing.place=room 2, or [email]"]

  private func write(_ options: [String], in scratch: Scratch) throws -> Command {
    try Command(["write", "--answers", "-"] + options, in: scratch.path, input: Self.answers)
  }

  private func holds(_ scratch: Scratch, _ name: String) -> Bool {
    scratch.files.contains { $0.hasSuffix("/" + name) }
  }

  @Test func whatBlocksStopsTheMessage() throws {
    let scratch = try Scratch()
    let run = try write(Self.blank, in: scratch)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains("Stop Word.Placeholder: \"[email]\" was never filled in."))
    #expect(run.error.contains("closing.place: \"[email]\""))
    #expect(run.error.contains("--override RULE="))
    #expect(holds(scratch, "answers.yml") && !holds(scratch, "message.md"))
  }

  @Test func aReasonLetsItThroughAndIsKept() throws {
    let scratch = try Scratch()
    let options = Self.blank + ["--override", "Word.Placeholder=the room is called so"]
    let run = try write(options, in: scratch)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error.contains("Let through: Word.Placeholder, because the room is called so"))
    let kept = try #require(scratch.files.first { $0.hasSuffix("/answers.yml") })
    #expect(
      scratch.text(kept)?.contains("overrides:\n  Word.Placeholder: the room is called so\n")
        ?? false)
    let again = try Command(["write", "--answers", kept], in: scratch.path)
    #expect(again.status == 0 && again.output == run.output)
  }

  @Test func aDraftIsWrittenAllTheSame() throws {
    let scratch = try Scratch()
    let run = try write(Self.blank + ["--draft"], in: scratch)
    #expect(run.status == 0 && run.error.contains("Stop Word.Placeholder"))
    #expect(!run.output.isEmpty)
  }

  @Test(arguments: [
    ("Word.Placehalder=x", "Did you mean Word.Placeholder?"),
    ("Leak.Secret=x", "cannot be overridden"),
    ("Word.Placeholder", "gives no reason"), ("Word.Placeholder= ", "gives no reason"),
  ]) func anOverrideNeedsARuleAndAReason(_ option: String, _ words: String) throws {
    let run = try write(["--override", option], in: try Scratch())
    #expect(run.status == 2 && run.error.contains(words), "\(run.error)")
  }

  @Test(arguments: [["--draft"], []]) func aSecretIsWrittenAndPrintedNowhere(_ options: [String])
    throws
  {
    let scratch = try Scratch()
    let secret = "Hunter22x"
    let given = ["-d", "incident.noun=outage, password=\(secret)", "-d", "closing.last=See [it]."]
    let run = try write(given + options, in: scratch)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains("Stop Leak.Secret") && !run.error.contains(secret))
    #expect(scratch.files.allSatisfy { $0.hasSuffix("/answers.yml") })
    #expect(!scratch.files.contains { $0.lowercased().contains(secret.lowercased()) })
  }
}

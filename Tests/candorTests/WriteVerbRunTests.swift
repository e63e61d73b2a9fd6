import Facts
import Foundation
import Record
import TestSupport
import Testing

/// Writing from within the interview: in any format, to a file, and past a rule with a reason.
struct WriteVerbRunTests {
  /// A whole set of answers, as the program keeps them.
  private static let answers: String = {
    guard let day = Day(canonical: "2024-11-04"), let dialogue = try? Dialogue("outage") else {
      return ""
    }
    return AnswersFile.write(ScriptedAuthor(playing: dialogue, today: day).record, today: day)
  }()

  private func run(_ lines: String..., giving options: [String] = [], in scratch: Scratch) throws
    -> Command
  {
    try Self.answers.write(
      toFile: scratch.path + "/given.yml", atomically: true, encoding: .utf8)
    return try Command(
      ["--accessible", "--answers", "given.yml"] + options, in: scratch.path,
      input: lines.joined(separator: "\n") + "\n")
  }

  @Test func aMessageIsWrittenInTheFormatsAndFilesNamed() throws {
    let scratch = try Scratch()
    let ran = try run(":write html status out/board.eml", in: scratch)
    #expect(ran.status == 0, "\(ran.error.suffix(900))")
    for ending in [
      "/message.html", "/message.status.txt", "/message-280.status.txt", "/out/board.eml",
    ] {
      let name = try #require(
        scratch.files.first { ("/" + $0).hasSuffix(ending) }, "\(scratch.files)")
      #expect(ran.error.contains("Written: ") && scratch.text(name)?.isEmpty == false)
    }
    #expect(ran.output.contains("<!doctype html>") && ran.output.contains("multipart/alternative"))
    #expect(!scratch.files.contains { $0.hasSuffix("message.md") })
  }

  @Test func aFileThatIsThereIsLeftAsItIs() throws {
    let scratch = try Scratch()
    try "mine".write(toFile: scratch.path + "/plan.md", atomically: true, encoding: .utf8)
    let ran = try run(":write plan.md", in: scratch)
    #expect(ran.status == 75)
    #expect(ran.error.contains("plan.md is there already, and is left as it is."))
    #expect(scratch.text("plan.md") == "mine")
  }

  @Test func aReasonLetsTheMessageOutAndIsKept() throws {
    let scratch = try Scratch()
    let ran = try run(
      ":write", ":override Word.Placeholder the room is called so", ":write",
      giving: ["-d", "closing.place=room 2, or [email]"], in: scratch)
    #expect(ran.status == 0, "\(ran.error.suffix(900))")
    #expect(ran.error.contains("let one through with :override RULE why"))
    #expect(!ran.error.contains("--override"))
    #expect(ran.error.contains("Let through: Word.Placeholder, because the room is called so"))
    let kept = try #require(scratch.files.first { $0.hasSuffix("/answers.yml") })
    #expect(
      scratch.text(kept)?.contains("overrides:\n  Word.Placeholder: the room is called so\n")
        ?? false)
  }

  @Test func theReasonIsThereWhenTheInterviewGoesOn() throws {
    let scratch = try Scratch()
    let first = try run(
      ":override Word.Placeholder the room is called so", ":save",
      giving: ["-d", "closing.place=room 2, or [email]"], in: scratch)
    #expect(first.status == 75)
    let again = try Command(["--accessible"], in: scratch.path, input: "\n:override\n:write\n")
    #expect(again.error.contains("Word.Placeholder: the room is called so"))
  }
}

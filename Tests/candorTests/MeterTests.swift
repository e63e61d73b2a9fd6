import Foundation
import TestSupport
import Testing

/// The score while typing, in the built program on a terminal.
@Suite struct MeterTests {
  private func asked(
    _ scratch: Scratch, _ arguments: [String] = [], columns: Int = 80,
    environment: [String: String?] = [:]
  ) throws -> Conversation {
    let author = try Conversation(
      in: scratch.path, arguments, columns: columns, environment: environment)
    author.type(":edit incident.symptom")
    author.waitForPrompt()
    return author
  }

  /// Whether the row below the line that is typed comes to begin so; nil stands for an empty one.
  private func row(_ author: Conversation, below line: String, is text: String?) -> Bool {
    author.terminal.wait { screen in
      let rows = screen.rows
      guard let at = rows.lastIndex(of: line.isEmpty ? ">" : "> " + line) else { return false }
      return text.map(rows[at + 1].hasPrefix) ?? rows[at + 1].isEmpty
    }
  }

  @Test func itFollowsEveryKeyAndGoesWithTheLine() throws {
    let scratch = try Scratch()
    let author = try asked(scratch)
    #expect(row(author, below: "", is: "- of 5"))
    author.terminal.send("had issues")
    #expect(row(author, below: "had issues", is: "1 of 5 ▱▱▱▱▱▱▱▱▱▱ needs what was seen"))
    author.terminal.send("\u{15}could not pay for 40 minutes")
    #expect(author.terminal.wait { $0.text.hasSuffix("nothing is missing") })
    author.terminal.send("\u{15}:he")
    #expect(row(author, below: ":he", is: nil))
    author.terminal.send("\u{15}")
    author.terminal.paste(":help me")
    #expect(row(author, below: ":help me", is: "1 of 5"))
    author.terminal.send("\u{15}had issues\r")
    #expect(author.terminal.wait(for: "Score 1 of 5. Say what people saw"))
    #expect(author.terminal.wait { $0.text.contains("> had issues\n1 of 5") })
  }

  @Test(arguments: [20, 21, 40]) func itIsCutAndNeverFolds(_ columns: Int) throws {
    let scratch = try Scratch()
    let author = try asked(scratch, columns: columns, environment: ["LANG": "C"])
    author.terminal.send("x")
    #expect(row(author, below: "x", is: "1 of 5 [..........]"))
    let screen = author.terminal.screen
    #expect(screen.rows[screen.row + 1].count < columns)
    let below = screen.rows[(screen.row + 2)...].joined()
    #expect(below.isEmpty)
  }

  /// Off, the same verdict is one line after Enter; and off it stays when the interview is taken up again.
  @Test func offItIsPrintedAfterEnter() throws {
    let scratch = try Scratch()
    let author = try asked(scratch)
    author.type(":meter off")
    author.answer("after Enter only", "could not pay for 40 minutes")
    author.waitForPrompt()
    #expect(author.said.contains("Score 4 of 5") || author.said.contains("Score 5 of 5"))
    author.send(":quit\r")
    #expect(author.terminal.waitForExit() == 75)
    let again = try Conversation(in: scratch.path)
    again.answer("Go on with it?", "1")
    again.type(":edit incident.symptom")
    again.waitForPrompt()
    again.terminal.send("!")
    #expect(again.terminal.wait(for: "40 minutes!"))
    #expect(!again.terminal.screen.text.contains("▰"))
  }

  @Test(
    arguments: [
      (["--no-meter"], [:]), ([], ["ACCESSIBLE": "1"]), (["--accessible"], [:]),
      ([], ["TERM": "dumb"]),
    ] as [([String], [String: String])])
  func whereItIsNotShown(_ arguments: [String], _ environment: [String: String]) throws {
    let scratch = try Scratch()
    let author = try Conversation(in: scratch.path, arguments, environment: environment)
    #expect(author.terminal.wait(for: "What is your name?"))
    author.terminal.send("\u{15}:edit incident.symptom\r")
    #expect(author.terminal.wait(for: "could they not do?"))
    author.terminal.send("had issues\r")
    #expect(author.terminal.wait(for: "Score 1 of 5. Say what people saw"))
    #expect(!author.terminal.screen.text.contains("▱"))
    #expect(!author.terminal.screen.text.contains("["))
  }
}

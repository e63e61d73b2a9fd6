import Foundation
import TestSupport
import Testing

/// What keys do in the built program, with the person's own settings and between runs.
@Suite struct KeysTests {
  @Test func tabCompletesVerbsAndChoices() throws {
    let scratch = try Scratch()
    let author = try Conversation(in: scratch.path)
    author.type(":edit message.expertise")
    author.waitForPrompt()
    author.terminal.send("pl\t")
    #expect(author.terminal.wait(for: "> plain"))
    author.terminal.send("\u{15}:prev\t")
    #expect(author.terminal.wait(for: "> :preview"))
    author.terminal.send("\u{15}:e\t\t")
    #expect(author.terminal.wait(for: ":example  :edit  :editor"))
  }

  /// An answer given before stands on the line, to be edited.
  @Test func anAnswerIsEditedWhereItStands() throws {
    let scratch = try Scratch()
    let author = try Conversation(in: scratch.path)
    author.answer("What is your name?", "Ada Quill")
    author.type(":back")
    author.waitForPrompt()
    #expect(author.said.hasSuffix("> Ada Quill"))
    author.send("\u{1}Dr \r")
    author.waitForPrompt()
    #expect(author.said.contains("I'm Dr Ada Quill."))
  }

  /// Answers of one kind come back for questions of that kind, in this run and in the next.
  @Test func historyIsKeptByKindOfQuestion() throws {
    let scratch = try Scratch()
    let first = try Conversation(in: scratch.path)
    first.answer("What is your name?", "Ada Quill")
    first.answer("What is your role?", "head of the library")
    first.type(":quit")
    #expect(first.terminal.waitForExit() == 75)
    let second = try Conversation(in: scratch.path, ["--new"])
    second.waitForPrompt()
    second.terminal.send("\u{1B}[A\u{1B}[A")
    #expect(second.terminal.wait(for: "> Ada Quill"))
    second.terminal.send("\u{15}\u{12}lib")
    #expect(second.terminal.wait { $0.text.hasSuffix("> head of the library\nsearch: lib") })
    second.terminal.send("\u{7}")
    second.type(":edit message.expertise")
    second.waitForPrompt()
    second.terminal.send("\u{1B}[A\u{1B}[A\u{1B}[A")
    #expect(!second.terminal.wait(seconds: 0.3) { $0.rows[$0.row].contains("Quill") })
  }

  @Test func viKeysAreThePersonsOwn() throws {
    let scratch = try Scratch()
    try "bind -v\n".write(
      toFile: scratch.path + "/.editrc", atomically: true, encoding: .utf8)
    let author = try Conversation(in: scratch.path)
    author.waitForPrompt()
    author.send("Ada Quill junk\u{1B}")
    _ = author.terminal.wait(seconds: 0.2) { _ in false }
    author.terminal.send("dbx\r")
    author.waitForPrompt()
    #expect(author.said.contains("I'm Ada Quill."), "\(author.said)")
  }

  /// VISUAL comes before EDITOR, with its arguments; the text lies in a file nobody else can read.
  @Test(arguments: [":editor\r", "\u{18}\u{5}"]) func theEditor(_ keys: String) throws {
    let scratch = try Scratch()
    let script = scratch.path + "/write"
    let lines = "echo \"$1 $(stat -c %a \"$2\")\" >> seen; printf ':quit\\nand more\\n' > \"$2\""
    try lines.write(toFile: script, atomically: true, encoding: .utf8)
    let author = try Conversation(
      in: scratch.path,
      environment: ["VISUAL": "/bin/sh '\(script)' --wait", "EDITOR": "/bin/false"])
    author.waitForPrompt()
    author.send(keys)
    if keys.hasPrefix("\u{18}") {
      #expect(author.terminal.wait(for: "and more"))
      author.send("\r")
    }
    author.waitForPrompt()
    #expect(scratch.text("seen") == "--wait 600\n")
    // From the key it is a line like any other; from the verb it was asked for as an answer.
    #expect(author.said.contains("I'm :quit and more."), "\(author.said)")
  }

  @Test func ctrlZAndBackKeepsTheLine() throws {
    let scratch = try Scratch()
    let shell = try PseudoTerminal(
      ["/bin/sh", "-i"],
      environment: [
        "PS1": "shell$ ", "HOME": scratch.path, "CANDOR_STATE": scratch.path + "/state",
      ])
    try #require(shell.wait(for: "shell$"))
    shell.send("set -m; \(builtProgram("candor"))\r")
    try #require(shell.wait { $0.isPasteMarked })
    shell.send("Ada Qu\u{1A}")
    #expect(shell.wait { !$0.isPasteMarked && $0.text.contains("topped") })
    #expect(shell.isInPlainMode)
    shell.send("fg\r")
    #expect(shell.wait { $0.isPasteMarked && $0.rows[$0.row] == "> Ada Qu" })
    shell.send("ill\r")
    #expect(shell.wait(for: "I'm Ada Quill."))
  }

  @Test(
    arguments: [
      ([], ["NO_COLOR": "1"], false), ([], ["NO_COLOR": nil], true),
      (["--color", "never"], ["NO_COLOR": nil], false),
      (["--color=always"], ["NO_COLOR": "1"], true),
      ([], ["NO_COLOR": nil, "TERM": "dumb"], false),
    ] as [([String], [String: String?], Bool)])
  func colour(_ arguments: [String], _ environment: [String: String?], _ isOn: Bool) throws {
    let scratch = try Scratch()
    let author = try Conversation(in: scratch.path, arguments, environment: environment)
    #expect(author.terminal.wait(for: "I'm ___."))
    #expect(String(decoding: author.terminal.written, as: UTF8.self).contains("\u{1B}[1") == isOn)
  }
}

import Foundation
import Testing

@testable import Terminal

/// A directory that goes away with its owner.
final class Scratch {
  let path = NSTemporaryDirectory() + "/terminal-tests-\(UInt64.random(in: .min ... .max))"
  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A command that runs the lines; through sh, as a file just written may still be busy.
  func script(_ name: String, _ lines: String) throws -> String {
    let file = "\(path)/\(name)"
    try "#!/bin/sh\n\(lines)\n".write(toFile: file, atomically: true, encoding: .utf8)
    return "/bin/sh '\(file)'"
  }
}

@Suite("History files and the external editor")
struct FileTests {
  @Test func entriesComeBackInOrder() throws {
    let scratch = try Scratch()
    let history = HistoryFile(kind: "answers", directory: scratch.path + "/deep/er")
    for entry in ["one", "two\nlines \\n", "two\nlines \\n", "  ", "漢字 é"] { history.append(entry) }
    #expect(history.entries() == ["one", "two\nlines \\n", "漢字 é"])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: scratch.path + "/deep/er/answers.history")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func oldEntriesGo() throws {
    let scratch = try Scratch()
    let history = HistoryFile(kind: "a/../b", directory: scratch.path)
    for number in 0..<1100 { history.append("entry \(number)") }
    #expect(history.entries().count == HistoryFile.limit)
    #expect(history.entries().last == "entry 1099")
    let file = try #require(
      FileManager.default.contents(atPath: scratch.path + "/a----b.history"))
    #expect(HistoryFile.parse(Array(file)).count <= 2 * HistoryFile.limit)
  }

  @Test func manyWritersLoseNothing() async throws {
    let scratch = try Scratch()
    let path = scratch.path
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let history = HistoryFile(kind: "shared", directory: path)
          for number in 0..<25 { history.append("\(writer) \(number)") }
        }
      }
    }
    #expect(Set(HistoryFile(kind: "shared", directory: path).entries()).count == 200)
  }

  @Test func anEntryTooLongIsNotKept() throws {
    let scratch = try Scratch()
    let history = HistoryFile(kind: "long", directory: scratch.path)
    #expect(!history.append(String(repeating: "x", count: 20_000)))
    #expect(history.entries().isEmpty)
  }

  @Test func editsText() throws {
    let scratch = try Scratch()
    let editor = try scratch.script("ed it", "echo \"$1 $(stat -c %a \"$2\")\" >> \"$2\"")
    let outcome = ExternalEditor(environment: ["EDITOR": "\(editor) --flag"]).edit("before")
    #expect(outcome == .edited("before\n--flag 600"))
  }

  @Test(arguments: ["exit 3", "rm -f \"$1\""])
  func aFailedEditorKeepsTheText(_ lines: String) throws {
    let scratch = try Scratch()
    let editor = try scratch.script("editor", lines)
    let outcome = ExternalEditor(environment: ["EDITOR": editor]).edit("x")
    #expect(outcome == .kept(lines == "exit 3" ? .failed("/bin/sh", status: 3) : .gone))
  }

  @Test func aMissingEditorIsSaid() {
    let outcome = ExternalEditor(environment: ["EDITOR": "/no/such/editor"]).edit("x")
    #expect(outcome == .kept(.notStarted("/no/such/editor")))
  }
}

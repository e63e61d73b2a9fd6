import Foundation
import TestSupport
import Testing

/// The command as a script sees it: what it prints, and what it exits with.
struct CheckTests {
  private struct Outcome {
    var status: Int32
    var output: String
    var complaint: String
  }

  private func check(_ arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: builtProgram("candor"))
    process.arguments = ["check"] + arguments
    let (given, printed, complained) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (
      given, printed, complained
    )
    try process.run()
    given.fileHandleForWriting.write(Data(input.utf8))
    try given.fileHandleForWriting.close()
    let output = String(decoding: printed.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(
      decoding: complained.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: output, complaint: complaint)
  }

  private func folder(_ files: [String: [UInt8]]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "check-\(UUID().uuidString)")
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return folder
  }

  @Test func exitTellsWhatWasFound() throws {
    let clean = try check(["-"], input: "We rang Ada Moss at 9am.\n")
    #expect(clean.status == 0 && clean.output.contains("Nothing to change."))
    let faulty = try check(["-", "--format", "line"], input: "Many guests left.\n")
    #expect(faulty.status == 1)
    #expect(
      faulty.output == "<stdin>:1:1: Vague.Quantity: \"Many\" leaves readers to guess how much.\n\n"
        || faulty.output.hasPrefix("<stdin>:1:1: Vague.Quantity: "))
    #expect(try check(["-", "--fail-on", "block"], input: "Many guests left.\n").status == 0)
    #expect(try check(["-", "--fail-on", "never"], input: "It never happens again.\n").status == 0)
  }

  @Test func whatCannotBeCheckedIsTold() throws {
    let folder = try folder(["zero.md": [72, 0, 105], "latin.md": [72, 0xE9, 105]])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path()
    for (arguments, words) in [
      (["\(path)/none.md"], "no such file"), ([path], "folder"),
      (["\(path)/zero.md"], "is not text"),
      (["\(path)/latin.md"], "UTF-8"), ([], "no draft"), (["-", "--format", "pdf"], "pdf"),
      (["-", "--min-score", "9"], "from 1 to 5"),
    ] {
      let outcome = try check(arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
    }
  }

  @Test func settingsAreFoundUpward() throws {
    let folder = try folder([
      ".candor.yaml": Array("rules:\n  Vague.Quantity: off\n".utf8),
      "a/b/draft.md": Array("Many guests left.\n".utf8),
      "bad/.candor.yaml": Array("audiense: x\n".utf8), "bad/draft.md": Array("Hello.\n".utf8),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try check(["\(folder.path())/a/b/draft.md"]).status == 0)
    let bad = try check(["\(folder.path())/bad/draft.md"])
    #expect(
      bad.status == 2 && bad.complaint.contains(".candor.yaml:1:1: there is no key 'audiense'"))
  }

  @Test func scorecardHasAThreshold() throws {
    let low = try check(["-", "--scorecard", "--min-score", "3"], input: "Many guests left.\n")
    #expect(low.status == 1 && low.output.contains("Headline clarity"))
    #expect(try check(["-", "--scorecard"], input: "Many guests left.\n").status == 0)
    let picture = try check(["-", "--scorecard", "--score-format", "svg"], input: "Hello.\n")
    #expect(picture.output.hasPrefix("<svg "))
  }
}

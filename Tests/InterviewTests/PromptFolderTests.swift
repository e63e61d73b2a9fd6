import Foundation
import Record
import Testing

@testable import Interview

@Suite struct PromptFolderTests {
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "candor-prompts-\(UUID().uuidString)")
    let incident = folder.appending(path: "incident")
    try FileManager.default.createDirectory(at: incident, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: incident.appending(path: name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  @Test func aTeamsFolderReplacesByID() throws {
    let path = try folder([
      "closing.yaml": """
      questions:
        - id: place
          field: closing.place
          ask: Which room?
          why: So that people find you.
          help: A room.
          holds: [place]
          weak: somewhere
          strong: room 12
      """
    ])
    defer { try? FileManager.default.removeItem(atPath: path) }
    var bank = try PromptFolder(path).bank
    #expect(bank.question(about: "closing.place").ask == "Which room?")
  }

  @Test func everyProblemOfTheFolderIsNamed() throws {
    let path = try folder(["closng.yaml": "questions: []", "asks.yaml": "questions: 3"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: DataFileProblems.self) { _ = try PromptFolder(path) }
    #expect(
      error?.description == """
        \(path)/incident/closng.yaml:1:1: no section has this name; did you mean 'closing.yaml'?
        \(path)/incident/asks.yaml:1:12: expected a list under the key 'questions'
        """)
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    let error = #expect(throws: DataFileProblems.self) {
      _ = try PromptFolder("/nowhere/prompts")
    }
    #expect(
      error?.description
        == "/nowhere/prompts:1:1: there is no such folder, or it cannot be read")
  }
}

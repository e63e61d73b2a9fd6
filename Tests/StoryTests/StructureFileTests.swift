import Foundation
import Record
import Testing

@testable import Story

/// Structures as files: carried whole, read with every problem at its place.
struct StructureFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")

  @Test func everyFileIsCarriedByteForByte() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasPrefix("structures/") && $0.hasSuffix(".yaml") }.map { "prompts/" + $0 }
    let carried = CarriedPrompts.files(in: "structures")
    #expect(Set(found) == Set(carried.map(\.path)))
    for file in carried {
      let path = Self.folder.deletingLastPathComponent().appending(path: file.path)
      #expect(try Data(contentsOf: path) == Data(file.text.utf8), "\(file.path)")
    }
  }

  @Test(arguments: CarriedPrompts.files(in: "structures")) func aCarriedFileIsSound(
    _ file: PromptFile
  ) {
    var reader = StructureFile(file)
    let structure = reader.read()
    #expect(reader.problems.isEmpty, "\(reader.problems.map(\.description))")
    #expect(structure.map { file.path == "prompts/structures/\($0.id).yaml" } ?? false)
  }

  @Test func theSevenStructuresAreThere() {
    #expect(
      Structures.carried.ids == [
        "crisis-arc", "before-after-bridge", "situation-complication-resolution",
        "problem-solution-benefit", "heros-journey", "status-update", "postmortem",
      ])
    let options = Registry.field("message.structure").map { field -> [String] in
      if case .choice(let options) = field.kind { options.map(\.id) } else { [] }
    }
    #expect(options == Structures.carried.ids)
  }

  @Test(arguments: [
    ("id: [", "this is not YAML"), ("- a", "expected a structure"),
    ("id: x\nnmae: y", "t.yaml:2:1: unknown key 'nmae'; did you mean 'name'?"),
    ("name: y", "t.yaml:1:1: the key 'id' is missing"),
    ("budget: 2 min", "unknown budget '2 min'; did you mean '2min'?"),
    ("headlines: [faled]", "t.yaml:1:12: unknown headline 'faled'; did you mean 'failed'?"),
    ("needs: [story.benefits]", "unknown field 'story.benefits'; did you mean 'story.benefit'?"),
    ("subject: the 2 days", "'subject' holds a digit, but numbers come from answers alone"),
    ("suits:\n  - purpose: trsut", "t.yaml:2:14: unknown purpose 'trsut'; did you mean 'trust'?"),
    ("sections: []", "expected a list under the key 'sections'"),
    (
      "sections:\n  - id: a\n    share: 90\n    parts:\n      - paragraph: [opening.brok]",
      "t.yaml:5:20: unknown unit 'opening.brok'; did you mean 'opening.broke'?"
    ),
    (
      "sections:\n  - id: a\n    share: 90\n    parts:\n      - paragraph: [opening.broke]",
      "t.yaml:2:3: the shares of the sections make 90, not 100"
    ),
    (
      "sections:\n  - id: a\n    share: 1%\n    parts:\n      - table: action",
      "unknown table 'action'; did you mean 'actions'?"
    ),
    (
      "sections:\n  - id: a\n    share: 101\n    parts:\n      - paragrph: [opening.broke]",
      "expected a part: one of paragraph, line, bullets, tiers, table"
    ),
  ]) func aProblemIsNamedAtItsPlace(_ text: String, _ problem: String) {
    var reader = StructureFile(PromptFile(path: "t.yaml", text: text))
    #expect(reader.read() == nil)
    let all = reader.problems.map(\.description).joined(separator: "\n")
    #expect(all.contains(problem), "\(all)")
  }

  private static let own = """
    id: status-update
    name: Our status
    about: Our own.
    because: We like it so.
    headlines: [state]
    sections:
      - id: one
        share: 100
        parts:
          - paragraph: [opening.broke]
    """

  @Test func aTeamsFolderReplacesByIDAndMayAdd() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "candor-structures-\(UUID().uuidString)")
    let inside = folder.appending(path: "structures")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.own.write(to: inside.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    try Self.own.replacing("id: status-update", with: "id: ours").write(
      to: inside.appending(path: "b.yaml"), atomically: true, encoding: .utf8)
    let structures = try Structures(folder: folder.path)
    #expect(structures["status-update"]?.name == "Our status")
    #expect(structures.ids == Structures.carried.ids + ["ours"])
    let page = markdown(
      compose(
        Outage.record, plan: Plan(structure: "ours", sent: Outage.plan.sent), structures: structures
      ))
    #expect(page.contains("\n\nOn Saturday, May 10, at 6:12am UK time, our booking service"))
  }

  @Test func aBrokenFolderIsRefusedWithEveryProblem() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "candor-structures-\(UUID().uuidString)")
    let inside = folder.appending(path: "structures")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "id: x".write(to: inside.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    try "".write(to: inside.appending(path: "b.txt"), atomically: true, encoding: .utf8)
    let error = #expect(throws: DataFileProblems.self) { _ = try Structures(folder: folder.path) }
    let messages = error?.problems.map(\.message) ?? []
    #expect(messages.contains("the key 'name' is missing"))
    #expect(messages.contains("files here end in .yaml; rename it, or take it out"))
  }
}

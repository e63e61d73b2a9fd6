import Foundation
import Record
import Testing

@testable import Interview

@Suite struct BankTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")

  @Test func everyFileIsCarriedByteForByte() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasPrefix("incident/") && $0.hasSuffix(".yaml") }.map { "prompts/" + $0 }
    #expect(Set(found) == Set(CarriedPrompts.files(in: "incident").map(\.path)))
    for file in CarriedPrompts.files(in: "incident") {
      let path = Self.folder.deletingLastPathComponent().appending(path: file.path)
      #expect(try Data(contentsOf: path) == Data(file.text.utf8), "\(file.path)")
    }
  }

  @Test(arguments: CarriedPrompts.files(in: "incident")) func aCarriedFileIsSound(file: PromptFile)
  {
    let problems = QuestionFile(file).read().problems
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test func everyFieldAndListHasOneQuestionInItsSection() {
    for section in InterviewSection.allCases {
      guard let file = CarriedPrompts.file(for: section) else {
        Issue.record("no file for \(section)")
        continue
      }
      let asked = Set(QuestionFile(file).read().questions.map(\.subject))
      let wanted =
        Registry.fields.filter { $0.section == section }.map {
          Question.Subject.field($0.id)
        } + Registry.lists.filter { $0.section == section }.map { Question.Subject.list($0.id) }
      #expect(asked == Set(wanted), "\(section)")
    }
  }
}

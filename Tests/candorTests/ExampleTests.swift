import Foundation
import TestSupport
import Testing

/// The example that is shown to newcomers is what the program writes today.
@Suite struct ExampleTests {
  private static let example = folder("../../output/example", beside: #filePath)

  @Test func theExampleIsWhatIsWrittenFromItsAnswers() throws {
    let scratch = try Scratch()
    let run = try Command(
      ["write", "--answers", Self.example + "/answers.yml"], in: scratch.path,
      environment: ["CANDOR_TODAY": "2025-03-20"])
    #expect(run.status == 0, "\(run.error)")
    let difference = goldenDifference(run.output, from: Self.example + "/message.md")
    #expect(difference == nil, "\(difference ?? "")")
    let answers = try #require(scratch.files.first { $0.hasSuffix("answers.yml") })
    let kept = goldenDifference(
      scratch.text(answers) ?? "", from: Self.example + "/answers.yml")
    #expect(kept == nil, "\(kept ?? "")")
  }

  /// The README shows the memo whole, and lines that the program says as they stand.
  @Test func theReadmeShowsTheExample() throws {
    let readme = try String(
      contentsOfFile: folder("../../README.md", beside: #filePath), encoding: .utf8)
    let memo = try String(contentsOfFile: Self.example + "/message.md", encoding: .utf8)
    #expect(readme.contains(memo))
  }
}

import Foundation
import Testing

@testable import Review

/// The critic stays silent on what is sound: noise is why people switch such tools off.
struct FalseAlarmTests {
  @Test(arguments: SoundSentences.all) func soundSentenceDrawsNothing(_ sentence: String) {
    let remarks = critique(of: sentence).remarks
    #expect(remarks.map(\.finding.message) == [])
  }

  @Test func thereAreEnoughSoundSentences() {
    #expect(SoundSentences.all.count > 100)
    #expect(SoundSentences.passives.count >= 40)
  }

  @Test(arguments: Drafts.golden) func goodMessageDrawsFewFindings(_ name: String) throws {
    let critique = critique(of: try Drafts.text(ofGolden: name))
    let share = Double(critique.remarks.count) / Double(critique.wordCount) * 1000
    // The message about a delivery whose cause and extent nobody knows yet lacks more than others.
    #expect(
      share <= 12 || name == "delay" && share <= 18, "\(critique.remarks.map(\.finding.message))")
  }
}

/// Messages the tests read.
enum Drafts {
  static let golden = ["billing", "delay", "event", "outage", "token"]

  /// A message of the Story room, as a reader would get it.
  static func text(ofGolden name: String) throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: tests.appending(path: "StoryTests/Golden/\(name).md"), encoding: .utf8)
  }
}

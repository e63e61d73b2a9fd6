import Facts
import Foundation
import Testing

@testable import Record

/// Why a rule is not to stop a message stays with the answers.
struct OverrideTests {
  private static let today = Day(2026, 3, 2) ?? Day(ordinal: 0)

  private static var record: Record {
    var record = Record()
    record.apply(.set(AnswerID("incident.noun"), Answer(words: "delay", value: .text("delay"))))
    record.apply(.override(rule: "Time.Order", reason: "the log is in UTC: \"two clocks\""))
    record.apply(.override(rule: "Leak.Team", reason: "none"))
    return record
  }

  @Test func theFileKeepsThem() throws {
    let file = AnswersFile.write(Self.record, today: Self.today)
    #expect(file.contains("overrides:\n  Leak.Team: \"none\"\n  Time.Order: "))
    let read = try AnswersFile.read(file, file: "answers.yml", today: Self.today)
    #expect(read.overrides == Self.record.overrides)
  }

  @Test func theChangesKeepThem() throws {
    var copy = Record()
    for change in Self.record.changes {
      let line = try JSONEncoder().encode(change)
      copy.apply(try JSONDecoder().decode(Change.self, from: line))
    }
    #expect(copy == Self.record)
  }

  @Test func blankWordsTakeThemBack() {
    var record = Self.record
    record.apply(.override(rule: "Time.Order", reason: " "))
    record.apply(.override(rule: "Leak.Team", reason: nil))
    record.apply(.override(rule: "no rule: x\n", reason: "because"))
    #expect(record.overrides.isEmpty)
  }

  @Test(arguments: [
    ("overrides:\n  Time.Order:", "6:14: say in a few words why"),
    ("overrides: yes", "5:12: expected the name of a rule"),
  ]) func whatIsMissingIsTold(_ lines: String, _ problem: String) {
    let file = "candor: 1\n\nincident:\n  noun: delay\n\(lines)\n"
    let error = #expect(throws: DataFileProblems.self) {
      _ = try AnswersFile.read(file, file: "a.yml", today: Self.today)
    }
    #expect(error?.description.contains(problem) ?? false, "\(error?.description ?? "")")
  }
}

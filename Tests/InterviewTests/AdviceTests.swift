import Record
import Review
import Testing

@testable import Interview

/// What the interview advises and shows as good is nothing the critic would flag.
@Suite struct AdviceTests {
  private static let families = [
    "Vague", "Hedge", "Passive", "Promise", "Minimise", "Blame", "Jargon",
  ]

  private func flagged(_ text: String) -> [String] {
    critique(of: text).remarks.map(\.finding)
      .filter { finding in
        finding.severity >= .warning
          && Self.families.contains { finding.rule.rawValue.hasPrefix($0 + ".") }
      }
      .map { "\($0.rule): \($0.places.map(\.words))" }
  }

  @Test func adviceAndExamplesPassTheCritic() {
    for file in CarriedPrompts.files(in: "incident") {
      for question in QuestionFile(file).read().questions {
        for text in question.missing.values + [question.strong].compactMap(\.self) {
          #expect(flagged(text + ".").isEmpty, "\(question.id): \(text): \(flagged(text + "."))")
        }
      }
    }
  }
}

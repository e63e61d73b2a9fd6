import Record
import TestSupport
import Testing

@testable import Interview

/// Each follow-up rule against answers that draw it and near misses that do not.
@Suite struct RuleTests {
  private static let rules = RuleBook().all

  private func rule(_ id: String) throws -> FollowUpRule {
    try #require(Self.rules.first { $0.id == id })
  }

  @Test(arguments: RuleCase.all) func anAnswerWithTheSignDrawsTheQuestion(_ own: RuleCase) throws {
    let rule = try rule(own.rule)
    for example in own.asks { #expect(own.isDue(example, rule), "\(own.rule): \(example)") }
  }

  @Test(arguments: RuleCase.all) func aNearMissDoesNot(_ own: RuleCase) throws {
    let rule = try rule(own.rule)
    for example in own.passes { #expect(!own.isDue(example, rule), "\(own.rule): \(example)") }
  }

  @Test func everyRowOfTheFacilitatorsTableHasARule() {
    #expect(Set(RuleCase.all.map(\.row)) == Set(Row.allCases))
  }

  @Test func everyRuleHasExamplesAndEverySignARule() {
    #expect(Set(RuleCase.all.map(\.rule)) == Set(Self.rules.map(\.id)))
    #expect(Set(Self.rules.map(\.sign)) == Set(Detector.all.map(\.name)))
    for rule in Self.rules {
      let own = RuleCase.all.filter { $0.rule == rule.id }
      let isAboutNothing = ["nothingSaid", "anyCause"].contains(rule.sign)
      #expect(Set(own.flatMap(\.asks)).count > (isAboutNothing ? 0 : 2), "\(rule.id)")
      #expect(Set(own.flatMap(\.passes)).count > (isAboutNothing ? 0 : 2), "\(rule.id)")
    }
  }

  @Test(arguments: CarriedPrompts.files(in: "followups")) func aCarriedFileIsSound(
    file: PromptFile
  ) {
    let problems = RuleFile(file).read().problems
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test func wordingIsShortAndPresumesNoComputers() {
    let words: Set<String> = [
      "server", "database", "software", "deploy", "deployment", "rollback", "migration", "outage",
      "monitoring", "engineer", "service", "system", "code", "user", "users",
    ]
    for rule in Self.rules {
      #expect(rule.ask.split(separator: " ").count <= 24, "\(rule.id)")
      #expect(rule.why.split(separator: " ").count <= 30, "\(rule.id)")
      let found = (rule.ask + " " + rule.why).lowercased().split { !$0.isLetter }.map(String.init)
        .filter(words.contains)
      #expect(found.isEmpty, "\(rule.id): \(found)")
    }
  }

  /// The reference page of the rules is made of these tables.
  @Test func theReferencePageIsWhatTheTablesSay() {
    let page = folder("../../../prompts/followups/README.md", beside: #filePath)
    let difference = goldenDifference(RulePage.text(of: Self.rules), from: page)
    #expect(difference == nil, "\(difference ?? "")")
  }
}

import Testing

@testable import Review

/// Comments and settings switch rules off, and say so when they do nothing.
struct SuppressionTests {
  private func rules(_ draft: String, _ options: CriticOptions = CriticOptions()) -> [String] {
    critique(of: draft, options: options).remarks.map(\.finding.rule.rawValue)
  }

  private let fault = "Many customers paid twice.\n\n"

  @Test func offAndOn() {
    let draft = "<!-- candor off -->\n\n\(fault)<!-- candor on -->\n\nSeveral guests left.\n"
    #expect(rules(draft) == ["Vague.Quantity"])
    #expect(critique(of: draft).remarks.first?.spot.line == 7)
  }

  @Test func oneRule() {
    #expect(rules("<!-- candor Vague.Quantity = NO -->\n\n\(fault)\(fault)") == [])
    #expect(
      rules(
        "<!-- candor Vague.Quantity = NO -->\n\n\(fault)<!-- candor Vague.Quantity = YES -->\n\n\(fault)"
      )
        == ["Vague.Quantity"])
  }

  @Test func nextBlockOnly() {
    #expect(rules("<!-- candor ignore Vague.Quantity -->\n\(fault)\(fault)") == ["Vague.Quantity"])
    #expect(rules("<!-- candor ignore -->\n\(fault)") == [])
    #expect(rules("Many guests<!-- candor ignore Vague.Quantity --> left.") == [])
  }

  @Test func htmlCommentsCount() {
    let draft =
      "<p>x</p><!-- candor ignore Vague.Quantity --><p>Many guests left.</p><p>Some stayed.</p>"
    #expect(rules(draft, CriticOptions(format: .html)) == ["Vague.Quantity"])
  }

  @Test(arguments: [
    "<!-- candor Hedge.Fact = NO -->", "<!-- candor off -->", "<!-- candor ignore Hedge.Fact -->",
    "<!-- candor of -->", "<!-- candor -->",
  ])
  func uselessCommentIsFound(_ comment: String) {
    #expect(rules("We rang at 9am.\n\n\(comment)\n\nWe rang at 10am.") == ["Suppression.Unused"])
  }

  @Test func settingsSwitchOffAndGrade() {
    #expect(rules(fault, CriticOptions(off: ["Vague.Quantity"])) == [])
    let graded = critique(of: fault, options: CriticOptions(severities: ["Vague.Quantity": .block]))
    #expect(graded.remarks.first?.finding.severity == .block)
  }

  @Test func acceptedTermsPass() {
    #expect(rules("It was a race condition.", CriticOptions(accept: ["race condition"])) == [])
    #expect(rules(fault, CriticOptions(accept: ["many"])) == [])
  }

  @Test func audienceDecidesOnTerms() {
    let draft = "The database stood still; it was a race condition."
    #expect(rules(draft, CriticOptions(audience: .expert)) == [])
    #expect(rules(draft, CriticOptions(audience: .mixed)).count == 1)
    #expect(rules(draft, CriticOptions(audience: .customer)).count == 2)
    #expect(
      rules("The kernel (the heart of the system) stood still.", .init(audience: .plain)) == [])
  }

  @Test func settingsFileIsRead() throws {
    let config = try TeamConfig(
      """
      language: eo
      audience: customer
      fail-on: block
      stakes: low
      min-score: 3.5
      accept: [SLA, Race condition]
      rules:
        Jargon.Office: off
        Vague.Quantity: block
      """, file: ".candor.yaml")
    #expect(config.language == "eo")
    #expect(config.audience == .customer && config.failOn == .block && config.stakes == .low)
    #expect(config.minScore == 3.5 && config.accept == ["sla", "race condition"])
    #expect(config.off == ["Jargon.Office"])
    #expect(config.severities == ["Vague.Quantity": .block])
  }

  @Test(arguments: [
    ("audiense: customer", "f:1:1: there is no key 'audiense' here; did you mean audience?"),
    ("audience: nobody", "f:1:11: audience must be one of expert, mixed, plain, customer"),
    ("rules:\n  Vague.Amount: off", "f:2:3: there is no rule 'Vague.Amount'"),
    (
      "rules:\n  Vague.Quantity: loud", "f:2:19: Vague.Quantity must be off, note, warning or block"
    ),
    ("min-score: 9", "f:1:12: min-score must be a number from 1 to 5"),
    ("language: [eo]", "f:1:11: language must be the name of one, such as \"fr\""),
    ("- x", "f:1:1: the file must hold keys and values"),
    ("a: [", "f:"),
  ])
  func badSettingsAreTold(_ text: String, _ start: String) {
    #expect {
      try TeamConfig(text, file: "f")
    } throws: {
      "\($0)".hasPrefix(start)
    }
  }
}

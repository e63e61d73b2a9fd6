import Record
import Story
import TestSupport
import Testing

@testable import Review

/// A team's own wording is held against the guard and the checks like any other words.
struct HouseTests {
  private func findings(_ wording: String, readers: Plan.Expertise) throws -> [Finding] {
    let house = try HouseWording(
      files: [PromptFile(path: "wording/house.yaml", text: wording)])
    var plan = Worked.plan
    plan.expertise = readers
    let document = compose(Worked.record, plan: plan, house: house)
    #expect(document.lines.contains { $0.spans.contains { $0.origin.unit != nil } })
    let dossier = Dossier(
      Worked.record, versions: [Composed(plan: plan, document: document)], today: plan.sent)
    return Verdict(dossier).findings
  }

  @Test(arguments: [
    ("Jira", "Leak.Tool"), ("db-main.internal", "Leak.Host"), ("/var/log/orders", "Leak.Path"),
    ("#ops-war-room", "Leak.Chat"),
  ]) func whatStaysInsideIsFoundInHouseWording(_ word: String, _ rule: RuleID) throws {
    let wording = "opening.over: \"See \(word): it was over {{when}}\""
    let found = try findings(wording, readers: .customer).filter { $0.rule == rule }
    #expect(
      found.contains { $0.severity == .block && $0.places.contains { $0.words.contains(word) } })
    let own = try findings("opening.over: \"It was over {{when}}\"", readers: .customer)
    #expect(!own.contains { $0.rule == rule && $0.places.contains { $0.answer == nil } })
  }

  @Test func aPromiseInHouseWordingIsFoundInside() throws {
    let found = try findings(
      "opening.over: \"It was over {{when}}, and it is impossible now\"", readers: .mixed)
    #expect(
      found.contains { $0.rule == "Tone.Promise" && english($0.message).contains("house wording") })
  }

  @Test func aDayOrNumberWordNobodyGaveStopsIt() throws {
    let found = try findings(
      "opening.over: \"It was over {{when}}, not on Tuesday\"", readers: .mixed)
    #expect(found.contains { $0.rule == "Number.Trace" && english($0.message).contains("Tuesday") })
  }
}

import Record
import Story
import Testing

@testable import Review

/// A whole memo with the slips that good memos still have, and the same told weakly.
struct WorkedTests {
  private static func rules(of record: Record) -> [Finding] {
    let version = Composed(record, plan: Worked.plan)
    return Checks.findings(
      in: Dossier(record, versions: [version], today: Worked.plan.sent))
  }

  @Test func theMemoHasJustItsSlips() {
    let found = Self.rules(of: Worked.record)
    let want: Set<RuleID> = [
      "Time.Cause", "Time.Gap", "Time.Weekend", "Time.Tier", "Time.Zone", "Number.Share",
      "Number.Base", "Number.Absolute", "Number.Chain", "Action.Owner", "Action.Cause",
      "Action.Tense", "Action.Target", "Ask.Complete", "Tone.Speed", "Tone.Promise",
      "Word.Unexplained", "Word.Today", "Word.Author", "Word.Placeholder",
    ]
    let got = Set(found.map(\.rule))
    #expect(
      got == want,
      "too many: \(found.filter { !want.contains($0.rule) }) missing: \(want.subtracting(got))")
  }

  @Test func theWeakOneHidesAndPromisesBetter() {
    let got = Set(Self.rules(of: Worked.weak).map(\.rule))
    #expect(got.isSuperset(of: ["Action.Vague", "Tone.HiddenActor", "Tone.Accountability"]))
    let strong = Set(Self.rules(of: Worked.record).map(\.rule))
    #expect(strong.isDisjoint(with: ["Action.Vague", "Tone.HiddenActor", "Tone.Accountability"]))
  }

  @Test func whatBlocksComesFirst() {
    let severities = Self.rules(of: Worked.record).map(\.severity)
    #expect(severities == severities.sorted(by: >))
    #expect(severities.first == .block && severities.last == .note)
  }

  @Test func aReasonLetsOneThrough() {
    var record = Worked.record
    let before = Verdict(
      Dossier(record, versions: [Composed(record, plan: Worked.plan)], today: Worked.plan.sent))
    record.apply(.override(rule: "Action.Owner", reason: "owners are named on Tuesday"))
    record.apply(.override(rule: "Leak.Secret", reason: "no"))
    let after = Verdict(
      Dossier(record, versions: [Composed(record, plan: Worked.plan)], today: Worked.plan.sent))
    #expect(before.blocking.contains { $0.rule == "Action.Owner" })
    #expect(!after.blocking.contains { $0.rule == "Action.Owner" })
    #expect(after.blocking.contains { $0.rule == "Ask.Complete" })
    #expect(after.overridden.first?.reason == "owners are named on Tuesday")
    #expect(after.findings.count + after.overridden.count == before.findings.count)
  }

  @Test func everyRuleIsTried() {
    let tables =
      TimeTests.table + NumberTests.table + ActionTests.actions + ActionTests.asks
      + ToneTests.table + ToneTests.words + VersionTests.table
    let tried = Set(tables.map(\.rule) + Guard.all.map(\.id) + ["Number.Trace", "Version.Fact"])
    #expect(Set(Checks.all.map(\.id)).subtracting(tried) == [])
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    let names = Checks.all.map(\.id.rawValue)
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy {
        $0.split(separator: ".").count == 2 && $0.allSatisfy { $0.isLetter || $0 == "." }
      })
    #expect(!Checks.overridable.contains("Leak.Secret"))
  }
}

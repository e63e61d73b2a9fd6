import Foundation
import Testing

@testable import Review

/// A good message spoiled in one way loses in that way, and in no other way more.
struct DegradationTests {
  @Test(arguments: Drafts.golden, Spoiling.all.indices)
  func spoilingIsFoundAndCosts(_ name: String, _ index: Int) throws {
    let spoiling = Spoiling.all[index]
    let good = try Drafts.text(ofGolden: name)
    let bad = spoiling.spoil(good)
    guard bad != good else { return }
    let (before, after) = (critique(of: good), critique(of: bad))
    // Actions are counted in one finding, so more of them show in its words.
    let (found, earlier) = (after.remarks(of: spoiling.rule), before.remarks(of: spoiling.rule))
    #expect(!found.isEmpty && found.count >= earlier.count, "\(spoiling.name)")
    #expect(found.map(\.finding.message) != earlier.map(\.finding.message), "\(spoiling.name)")
    let (first, second) = (scorecard(of: before), scorecard(of: after))
    let loss = first.score(spoiling.criterion) - second.score(spoiling.criterion)
    #expect(loss > 0, "\(spoiling.name): \(spoiling.criterion)")
    for criterion in Criterion.allCases where criterion != spoiling.criterion {
      let other = first.score(criterion) - second.score(criterion)
      #expect(other <= loss + 1e-9, "\(spoiling.name): \(criterion) falls by \(other), not \(loss)")
    }
    #expect(second.average < first.average, "\(spoiling.name)")
  }

  @Test(arguments: Drafts.golden) func eachFurtherSpoilingCosts(_ name: String) throws {
    var text = try Drafts.text(ofGolden: name)
    var average = scorecard(of: text).average
    for spoiling in Spoiling.all {
      let next = spoiling.spoil(text)
      guard next != text else { continue }
      let fallen = scorecard(of: next).average
      #expect(fallen < average, "\(spoiling.name): \(average) to \(fallen)")
      (text, average) = (next, fallen)
    }
  }

  /// Every criterion that rules can judge is spoiled in some way, and every rule of some weight fires.
  @Test func everyQualityIsSpoiled() {
    let criteria = Set(Spoiling.all.map(\.criterion))
    for criterion in Criterion.allCases where criterion != .storytelling {
      #expect(criteria.contains(criterion), "\(criterion)")
    }
    let rules = Set(Spoiling.all.map(\.rule))
    let untouched = CriticRule.all.map(\.id).filter { !rules.contains($0) }.map(\.rawValue)
    let others = untouched.filter { !$0.hasPrefix("Missing.") && !$0.hasPrefix("Suppression.") }
    // The others are about two places of one draft, and have tables of their own.
    #expect(
      Set(others) == [
        "Fact.Number", "Fact.Total", "Fact.Moment", "Fact.Order", "Apology.Missing",
        "Acknowledge.Late",
      ], "\(others)")
  }

  @Test func everySpoilingSpoilsSomething() throws {
    let texts = try Drafts.golden.map { try Drafts.text(ofGolden: $0) }
    for spoiling in Spoiling.all {
      #expect(texts.contains { spoiling.spoil($0) != $0 }, "\(spoiling.name)")
    }
  }
}

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
    #expect(found.map(\.message) != earlier.map(\.message), "\(spoiling.name)")
    let (first, second) = (scorecard(of: before), scorecard(of: after))
    let loss = first.score(spoiling.criterion) - second.score(spoiling.criterion)
    #expect(loss > 0, "\(spoiling.name): \(spoiling.criterion)")
    for criterion in Criterion.allCases where criterion != spoiling.criterion {
      let other = first.score(criterion) - second.score(criterion)
      #expect(other <= loss + 1e-9, "\(spoiling.name): \(criterion) falls by \(other), not \(loss)")
    }
    #expect(second.average < first.average, "\(spoiling.name)")
  }

  @Test(arguments: Drafts.golden, Spoiling.chains.indices)
  func eachFurtherSpoilingCosts(_ name: String, _ chain: Int) throws {
    var text = try Drafts.text(ofGolden: name)
    var average = scorecard(of: text).average
    for spoiling in Spoiling.chains[chain] {
      let next = spoiling.spoil(text)
      guard next != text else { continue }
      let fallen = scorecard(of: next).average
      #expect(fallen < average, "\(spoiling.name): \(average) to \(fallen)")
      (text, average) = (next, fallen)
    }
  }

  /// Every criterion is spoiled in some way, and every rule about what a message says fires.
  @Test func everyQualityIsSpoiled() {
    #expect(Set(Spoiling.all.map(\.criterion)) == Set(Criterion.allCases))
    let rules = Set(Spoiling.all.map(\.rule))
    let untouched = CriticRule.all.map(\.id).filter { !rules.contains($0) }.map(\.rawValue)
    #expect(untouched == ["Suppression.Unused"])
  }

  @Test func everySpoilingSpoilsSomething() throws {
    let texts = try Drafts.golden.map { try Drafts.text(ofGolden: $0) }
    for spoiling in Spoiling.all {
      #expect(texts.contains { spoiling.spoil($0) != $0 }, "\(spoiling.name)")
    }
  }
}

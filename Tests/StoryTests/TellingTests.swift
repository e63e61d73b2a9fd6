import Foundation
import Record
import TestSupport
import Testing

@testable import Story

/// Each incident told in each way that suits it, kept as files that a person has read.
struct TellingTests {
  @Test(arguments: Tellings.all.indices) func messageReadsAsItDid(_ index: Int) throws {
    let telling = Tellings.all[index]
    let got = markdown(compose(telling.record, plan: telling.plan))
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/Tellings/\(telling.name).md")
    if ProcessInfo.processInfo.environment["CANDOR_GOLDEN"] == "rewrite" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try got.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Rewrote \(telling.name).md: read it, then run the tests again.")
      return
    }
    let want = try String(contentsOf: file, encoding: .utf8)
    #expect(got == want, "\(difference(got, want))")
  }

  @Test(arguments: Tellings.all.indices) func messageIsCleanAndWhole(_ index: Int) {
    let telling = Tellings.all[index]
    let first = composition(of: telling.record, plan: telling.plan)
    let page = markdown(first.document)
    #expect(blemishes(in: page).isEmpty, "\(telling.name): \(blemishes(in: page))")
    #expect(first.document.gaps.isEmpty, "\(telling.name): \(first.document.gaps)")
    #expect(!first.isOverBudget, "\(telling.name): \(first.size)")
    let again = composition(of: telling.record, plan: telling.plan)
    #expect(page == markdown(again.document) && first.omissions == again.omissions)
    #expect(smooth(first.document, tone: telling.plan.tone) == first.document)
  }
}

import Foundation
import Record
import TestSupport
import Testing

@testable import Story

/// The memos a reader would get, kept as files that a person has read.
struct GoldenTests {
  @Test(arguments: Memos.all.indices) func memoReadsAsItDid(_ index: Int) throws {
    let memo = Memos.all[index]
    let got = markdown(compose(memo.record, plan: memo.plan))
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(memo.name).md")
    if ProcessInfo.processInfo.environment["CANDOR_GOLDEN"] == "rewrite" {
      try got.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Rewrote \(memo.name).md: read it, then run the tests again.")
      return
    }
    let want = try String(contentsOf: file, encoding: .utf8)
    #expect(got == want, "\(difference(got, want))")
  }

  @Test(arguments: Memos.all.indices) func sameAnswersGiveSameBytes(_ index: Int) {
    let memo = Memos.all[index]
    let first = markdown(compose(memo.record, plan: memo.plan))
    #expect(first == markdown(compose(memo.record, plan: memo.plan)))
  }
}

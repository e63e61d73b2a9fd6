import Record
import Testing

@testable import Story

/// Leaving out one answer at a time: a required one leaves just its gap, any other no trace.
struct AbsenceTests {
  @Test(arguments: Memos.all.indices) func oneAnswerLessLeavesJustItsGap(_ index: Int) {
    let memo = Memos.all[index]
    for id in Memos.answers(of: memo.record) {
      var record = memo.record
      record.apply(.clear(id))
      let document = compose(record, plan: memo.plan)
      let field = Registry.field(id.field)
      let isDue =
        field.map { $0.isRequired && record.applies($0, entry: id.entry) } ?? false
      let want: [Origin] = isDue && !Memos.steering.contains(id.field) ? [.gap(id)] : []
      #expect(document.gaps == want, "\(memo.name) without \(id)")
      let found = blemishes(in: markdown(document))
      #expect(found.isEmpty, "\(memo.name) without \(id): \(found)")
    }
  }

  @Test(arguments: Memos.all.indices) func aFullRecordHasNoGap(_ index: Int) {
    let memo = Memos.all[index]
    let document = compose(memo.record, plan: memo.plan)
    #expect(document.gaps.isEmpty)
    #expect(blemishes(in: markdown(document)).isEmpty)
  }

  @Test(arguments: Memos.all.indices) func oneUnknownLeavesNoHole(_ index: Int) {
    let memo = Memos.all[index]
    for id in Memos.answers(of: memo.record)
    where Registry.field(id.field)?.canBeUnknown ?? false {
      var record = memo.record
      record.apply(.set(id, Answer(words: "unknown", value: nil, standing: .unknown)))
      let document = compose(record, plan: memo.plan)
      #expect(document.gaps.isEmpty, "\(memo.name) with \(id) unknown")
      let found = blemishes(in: markdown(document))
      #expect(found.isEmpty, "\(memo.name) with \(id) unknown: \(found)")
    }
  }

  @Test(arguments: ListID.allCases) func anEmptyListLeavesItsGap(_ list: ListID) {
    var record = Outage.record
    for entry in record.entries(of: list) { record.apply(.remove(list, key: entry.key)) }
    let document = compose(record, plan: Outage.plan)
    let isDue = list == .asks || (Registry.list(list)?.atLeast ?? 0) > 0
    #expect(document.gaps == (isDue ? [.listGap(list)] : []))
    #expect(blemishes(in: markdown(document)).isEmpty)
  }

  @Test func anEmptyRecordIsStillADraft() {
    let document = compose(Record(), plan: Outage.plan)
    #expect(document.gaps.contains(.gap(AnswerID("incident.subject"))))
    #expect(markdown(document).hasSuffix("\n"))
  }
}

import Facts
import Record
import Testing

@testable import Story

/// What is marked internal never reaches people outside.
struct VisibilityTests {
  @Test(arguments: Memos.all.indices) func outsideReadersSeeNothingInternal(_ index: Int) {
    let memo = Memos.all[index]
    var plan = memo.plan
    plan.expertise = .customer
    let document = compose(memo.record, plan: plan)
    for id in document.lines.flatMap(\.spans).flatMap(\.origin.answers) {
      #expect(Registry.field(id.field)?.visibility == .both, "\(id)")
    }
    #expect(blemishes(in: markdown(document)).isEmpty)
    #expect(document.gaps.isEmpty)
  }

  @Test func anAnswerMarkedInternalStaysInside() {
    var record = Outage.record
    let id = AnswerID("cause.safe")
    var answer = record[id]
    answer?.visibility = .internal
    if let answer { record.apply(.set(id, answer)) }
    var plan = Outage.plan
    #expect(sentence(for: id, in: record, plan: plan) != nil)
    plan.expertise = .customer
    #expect(sentence(for: id, in: record, plan: plan) == nil)
  }

  @Test(.timeLimit(.minutes(1))) func longTimelinesTakeLinearTime() {
    var draft = Draft()
    for minute in 0..<1500 {
      draft.add(
        .timeline, ["timeline.actor": "we", "timeline.did": "tried again"],
        ["timeline.at": draft.at(5, 10, minute / 60 % 24, minute % 60)])
    }
    var plan = Outage.plan
    plan.expertise = .expert
    #expect(compose(draft.record, plan: plan).lines.count > 1500)
  }
}

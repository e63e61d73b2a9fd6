import Facts
import Record
import Testing

@testable import Story

/// How long it took until somebody took the alarm up is told only where both ends are known.
struct AcknowledgedTests {
  /// The ferry line's outage, with an entry that says who took the alarm up.
  private static func record(
    at hour: Int = 6, _ minute: Int = 37, about: Bool = false,
    actor: String = "the duty manager in Mallaig"
  ) -> Record {
    var draft = Draft(record: Outage.record)
    draft.add(
      .timeline, ["timeline.actor": actor, "timeline.did": "answered the desk in Oban"],
      [
        "timeline.at": draft.at(5, 10, hour, minute, about: about),
        "timeline.kind": .choice("acknowledged"),
      ])
    return draft.record
  }

  private static func page(_ record: Record, structure: String = "postmortem") -> String {
    var plan = Outage.plan
    plan.structure = structure
    return markdown(compose(record, plan: plan))
  }

  @Test(arguments: ["postmortem", "crisis-arc"]) func bothEndsGiveALength(_ structure: String) {
    let page = Self.page(Self.record(), structure: structure)
    #expect(page.contains("The duty manager in Mallaig took it up 6 minutes later."))
    #expect(blemishes(in: page).isEmpty)
  }

  @Test func anApproximateEndIsSaidToBeOne() {
    #expect(Self.page(Self.record(about: true)).contains("took it up about 6 minutes later."))
  }

  @Test func withoutBothEndsNothingIsSaid() {
    var unnoticed = Self.record()
    unnoticed.apply(.clear(AnswerID("incident.detected")))
    var untimed = Self.record()
    let key = untimed.lastKey
    untimed.apply(.clear(AnswerID("timeline.at", entry: key)))
    var unnamed = Self.record()
    unnamed.apply(
      .set(
        AnswerID("timeline.actor", entry: key),
        Answer(words: "unknown", value: nil, standing: .unknown)))
    for record in [Outage.record, unnoticed, untimed, unnamed, Self.record(at: 6, 20)] {
      #expect(!Self.page(record).contains("took it up"))
    }
  }

  @Test func readersOutsideAreNotTold() {
    var plan = Outage.plan
    plan.expertise = .customer
    for structure in Structures.carried.all.map(\.id) {
      plan.structure = structure
      #expect(!markdown(compose(Self.record(), plan: plan)).contains("took it up"))
    }
  }
}

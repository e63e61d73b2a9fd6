import Facts
import Record
import TestSupport
import Testing

@testable import Story

/// Which structure suits, and which messages are written.
struct RecommendationTests {
  private func recommended(_ purpose: String, _ audience: String, _ stage: String) -> String {
    var draft = Draft()
    draft.choose("message.purpose", purpose)
    draft.choose("message.expertise", audience)
    draft.choose("incident.stage", stage)
    let recommendation = Structures.carried.recommended(for: draft.record)
    #expect(english(recommendation.reason).hasSuffix("."))
    return recommendation.structure
  }

  @Test(arguments: [
    ("trust", "mixed", "resolved", "crisis-arc"), ("trust", "expert", "after", "crisis-arc"),
    ("trust", "plain", "investigating", "crisis-arc"),
    ("trust", "customer", "resolved", "before-after-bridge"),
    ("trust", "customer", "identified", "status-update"),
    ("inform", "mixed", "after", "postmortem"), ("inform", "expert", "resolved", "postmortem"),
    ("inform", "plain", "after", "crisis-arc"),
    ("inform", "customer", "after", "before-after-bridge"),
    ("inform", "mixed", "monitoring", "status-update"),
    ("decide", "expert", "after", "situation-complication-resolution"),
    ("decide", "plain", "after", "problem-solution-benefit"),
    ("decide", "customer", "after", "before-after-bridge"),
  ]) func theOneThatSuitsIsRecommended(
    _ purpose: String, _ audience: String, _ stage: String, _ id: String
  ) {
    #expect(recommended(purpose, audience, stage) == id)
  }

  @Test func somethingSuitsEveryPurposeReaderAndStage() {
    for purpose in Plan.Purpose.allCases {
      for audience in Plan.Expertise.allCases {
        for stage in Plan.Stage.allCases {
          #expect(
            Structures.carried.suiting(purpose, audience, stage) != nil,
            "\(purpose) \(audience) \(stage)")
        }
      }
    }
  }

  @Test func anEmptyRecordGetsTheCrisisArc() {
    #expect(Structures.carried.recommended(for: Record()).structure == "crisis-arc")
  }

  @Test func theSetFollowsTheStage() {
    let over = Version.all(of: Outage.record, today: Outage.plan.sent)
    #expect(over.map(\.name) == ["message", "customer", "status", "short", "postmortem"])
    let going = Version.all(of: Delay.record, today: Delay.plan.sent)
    #expect(going.map(\.name) == ["message", "status", "short"])
    #expect(over[1].plan.expertise == .customer && over[3].plan.budget == .halfMinute)
  }

  @Test func everyFactIsTheSameInEveryVersion() {
    for memo in Tellings.records {
      var told: [AnswerID: Set<String>] = [:]
      for version in Version.all(of: memo.record, today: memo.plan.sent) {
        for span in compose(memo.record, plan: version.plan).lines.flatMap(\.spans) {
          guard case .computed(let ids) = span.origin, ids.count == 1, let id = ids.first,
            case .quantity(let quantity)? = memo.record[id]?.value, let count = quantity.count
          else { continue }
          #expect(span.text.contains(Spoken.grouped("\(count)")), "\(memo.name): \(span.text)")
          told[id, default: []].insert(span.text)
        }
      }
      #expect(!told.isEmpty || memo.name == "token" || memo.name == "delay")
    }
  }
}

import Record
import Testing

@testable import Story

/// Sentences that may only be said when their facts are settled.
struct GateTests {
  @Test(arguments: ["vendor", "unknown"]) func faultThatIsNotOursIsNotConfessed(_ fault: String) {
    let page = page(fault: fault, .confirmed)
    #expect(!page.contains("We failed") && !page.contains("our failure"))
    #expect(!page.contains("I take responsibility"))
  }

  /// Where nobody can own the harm yet, being sorry for it cannot wait for the end.
  @Test(arguments: [("unknown", true), ("ours", false), ("shared", false), ("vendor", false)])
  func apologyComesFirstWhereNothingElseOwnsTheHarm(_ fault: String, _ isFirst: Bool) throws {
    let page = page(fault: fault, .confirmed)
    let sorry = page.ranges(of: "I'm sorry: people stood on the quay")
    #expect(sorry.count == 1)
    let detail = try #require(page.firstRange(of: "## What happened"))
    #expect((try #require(sorry.first).lowerBound < detail.lowerBound) == isFirst)
  }

  @Test func faultOnlySuspectedIsSaidAsABelief() {
    let page = page(fault: "ours", .suspected)
    #expect(!page.contains("We failed"))
    #expect(page.contains("We believe this was our failure"))
  }

  @Test func sharedFaultTakesResponsibilityWithoutTheHeadline() {
    let page = page(fault: "shared", .confirmed)
    #expect(!page.contains("# We failed"))
    #expect(page.contains("I take responsibility"))
  }

  @Test(arguments: ["no", "unknown"]) func onlyAFollowedProcessClearsTheTeam(_ followed: String) {
    var record = Outage.record
    record.apply(
      .set(
        AnswerID("account.followedProcess"), Answer(words: followed, value: .choice(followed))))
    let page = markdown(compose(record, plan: Outage.plan))
    #expect(!page.contains("followed our process"))
  }

  @Test func formalSpellsOutOurWordsAndKeepsTheAuthors() {
    var plan = Outage.plan
    plan.tone = .formal
    let page = markdown(compose(Outage.record, plan: plan))
    #expect(page.contains("Here is what happened") && page.contains("We are refunding"))
    #expect(page.contains("I'm sorry"), "The apology is the author's own.")
  }

  private func page(fault: String, _ standing: Standing) -> String {
    var record = Outage.record
    let answer = Answer(words: fault, value: .choice(fault), standing: standing)
    record.apply(.set(AnswerID("incident.fault"), answer))
    return markdown(compose(record, plan: Outage.plan))
  }
}

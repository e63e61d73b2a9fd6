import Facts
import Record
import Story
import Testing

@testable import Review

/// One record, many messages, one set of facts.
struct VersionTests {
  private static func versions(of memo: (name: String, record: Record, plan: Plan)) -> [Composed] {
    Plan.Expertise.allCases.map { expertise in
      var plan = memo.plan
      plan.expertise = expertise
      return Composed(memo.record, plan: plan)
    }
  }

  @Test(arguments: Memos.all.indices) func composedVersionsAgree(_ index: Int) {
    let memo = Memos.all[index]
    let dossier = Dossier(
      memo.record, versions: Self.versions(of: memo), today: memo.plan.sent)
    #expect(VersionChecks.fact.findings(in: dossier) == [])
  }

  private static let started = AnswerID("incident.started")
  private static let resolved = AnswerID("incident.resolved")
  private static let affected = AnswerID("impact.affected")

  /// What two versions say of the same answers, and whether that is one fact.
  static let pairs: [(String, String, [AnswerID], agrees: Bool)] = [
    ("6:12am", "6:12am UK time", [started], true), ("6:12am", "6:21am", [started], false),
    ("Saturday, May 10", "May 10", [started], true),
    ("Saturday, May 10", "Saturday, May 17", [started], false),
    ("3 hours 43 minutes", "about 3.5 hours", [started, resolved], true),
    ("3 hours 43 minutes", "about 4.5 hours", [started, resolved], false),
    ("2,310 passengers (64%)", "2,310 passengers", [affected], true),
    ("2,310 passengers (64%)", "2,410 passengers (64%)", [affected], false),
    ("2,310 passengers", "2,301 passengers", [affected], false),
    ("64% of passengers", "2,310 passengers (64% of passengers)", [affected], true),
    ("the desk", "our desk", [AnswerID("closing.place")], true),
    ("room 2", "room 3", [AnswerID("closing.place")], false),
  ]

  @Test(arguments: pairs.indices) func oneAnswerSaysOneThing(_ index: Int) {
    let (first, second, ids, agrees) = Self.pairs[index]
    let origin: Origin =
      ids.count == 1 && ids[0].field == "closing.place"
      ? .answer(ids[0]) : .computed(ids)
    let versions = [first, second].map { text in
      let line = Line([Span(text, origin)])
      return Composed(
        plan: Outage.plan, document: Document(subject: line, headline: Line([]), sections: []))
    }
    let dossier = Dossier(Outage.sound, versions: versions, today: Outage.plan.sent)
    #expect(VersionChecks.fact.findings(in: dossier).isEmpty == agrees, "\(first) / \(second)")
  }

  static let table: [Trial] = [
    .hit("Leak.Suspected", "a cause", for: .customer) {
      $0.say("cause.mechanism", "The bank refused every payment.", .suspected)
    },
    .hit("Leak.Suspected", "a count", for: .customer) {
      $0.set("impact.affected", .quantity(Quantity(count: 2310, noun: "passengers")), .suspected)
    },
    .hit("Leak.Suspected", "a time", for: .customer) {
      $0.set("incident.resolved", $0.at(5, 10, 9, 55), .suspected)
    },
    .miss("Leak.Suspected", "inside", for: .mixed) {
      $0.say("cause.mechanism", "The bank refused every payment.", .suspected)
    },
    .miss("Leak.Suspected", "confirmed", for: .customer) {
      $0.say("cause.mechanism", "The bank refused every payment.")
    },
    .miss("Leak.Suspected", "suspected, and internal", for: .customer) {
      let id = AnswerID("impact.money")
      guard var answer = $0.record[id] else { return }
      answer.standing = .suspected
      $0.record.apply(.set(id, answer))
    },
  ]

  @Test(arguments: table) func suspicionsStayInside(_ trial: Trial) { trial.run() }

  @Test func everyRuleIsTriedBothWays() { Trial.expectEnough(Self.table) }
}

import Facts
import Record
import Testing

@testable import Story

/// A message is cut to the time its readers have: the least important first, some things never.
struct BudgetTests {
  private static let cases = Tellings.records.indices.flatMap { index in
    Structures.carried.ids.flatMap { id in
      Plan.Expertise.allCases.map { (index, id, $0) }
    }
  }

  private static func plan(_ index: Int, _ id: String, _ readers: Plan.Expertise, _ budget: Budget?)
    -> Plan
  {
    var plan = Tellings.records[index].plan
    (plan.structure, plan.expertise, plan.budget) = (id, readers, budget)
    return plan
  }

  @Test(arguments: Structures.carried.ids, [Budget.halfMinute, .twoMinutes])
  func everyStructureFitsItsRoomOrSaysThatItCannot(_ id: String, _ budget: Budget) {
    for index in Tellings.records.indices {
      for readers in [Plan.Expertise.mixed, .customer] {
        let record = Tellings.records[index].record
        let told = composition(of: record, plan: Self.plan(index, id, readers, budget))
        let name = "\(Tellings.records[index].name) \(id) \(readers) \(budget)"
        #expect(told.size == budget.size(of: told.document.measured(in: budget)))
        // What may never go is at most a hundred words or so: only half a minute can be too little.
        #expect(!told.isOverBudget || budget == .halfMinute, "\(name): \(told.size)")
        let found = blemishes(in: markdown(told.document))
        #expect(found.isEmpty, "\(name): \(found)")
      }
    }
  }

  @Test(arguments: Structures.carried.ids) func theLeastImportantGoesFirst(_ id: String) {
    for index in Tellings.records.indices {
      let told = composition(
        of: Tellings.records[index].record, plan: Self.plan(index, id, .mixed, .twoMinutes))
      let gone = Set(told.omissions.filter { $0.reason == .leftOut }.map(\.unit))
      let kept = Set(
        told.document.lines.compactMap { line -> String? in
          if case .frame(let unit) = line.spans.frameOrigin { unit } else { nil }
        })
      let priorities = gone.compactMap { Units.named($0)?.priority }
      #expect(priorities.allSatisfy { $0 > 0 }, "\(gone)")
      // Second looks may bring back a cheap line, never one that matters less than all that went.
      guard let most = priorities.min() else { continue }
      let whole = kept.subtracting(gone).compactMap { Units.named($0)?.priority }
      #expect(whole.contains { $0 <= most } || whole.isEmpty)
    }
  }

  @Test(arguments: [Budget.halfMinute, .twoMinutes]) func someThingsAreNeverDropped(
    _ budget: Budget
  ) {
    var plan = Outage.plan
    plan.budget = budget
    let record = Tellings.records[0].record
    let page = markdown(compose(record, plan: plan))
    #expect(page.contains("2,310 passengers"), "impact")
    #expect(page.contains("the bank"), "cause")
    #expect(page.contains("I take responsibility. As head of technology, I approved"))
    #expect(page.contains("Approval: The standby bank connection"), "ask")
  }

  @Test func aStatusLineKeepsImpactCauseAndNextWord() {
    var plan = Delay.plan
    (plan.structure, plan.expertise, plan.budget) = ("status-update", .customer, .characters)
    let told = composition(of: Delay.record, plan: plan)
    let text = told.document.measured(in: .characters)
    #expect(text.count <= 280 && told.size == text.count)
    #expect(text.hasPrefix("Investigating: on Monday, March 3, at 7am UK time, our delivery"))
    #expect(text.contains("We do not yet know the cause."))
    #expect(text.contains("Next update by 9am UK time on Wednesday, March 5."))
  }

  @Test func shorterRoomNeverTellsMore() {
    for (index, id, readers) in Self.cases where readers == .mixed {
      let record = Tellings.records[index].record
      let sizes = [Budget?.none, .halfHour, .fiveMinutes, .twoMinutes, .halfMinute].map { budget in
        Budget.words(
          in: compose(record, plan: Self.plan(index, id, readers, budget))
            .measured(in: .halfHour))
      }
      #expect(sizes == sizes.sorted(by: >), "\(Tellings.records[index].name) \(id): \(sizes)")
    }
  }

  @Test func whatWasCutIsListedByUnitAndField() {
    var plan = Outage.plan
    plan.budget = .twoMinutes
    let told = composition(of: Outage.record, plan: plan)
    let turns = told.omissions.filter { $0.unit == "timeline.entry" && $0.reason == .leftOut }
    #expect(!turns.isEmpty)
    #expect(
      turns.allSatisfy { $0.answers.contains { $0.field == "timeline.did" && $0.entry != nil } })
    #expect(told.omissions.contains { $0.unit == "impact.unaffected" })
  }

  @Test func entriesNotForTheseReadersAreListedToo() {
    var plan = Database.plan
    plan.expertise = .plain
    let told = composition(of: Database.record, plan: plan)
    let hidden = told.omissions.filter { $0.reason == .outline && $0.unit == "timeline.entry" }
    #expect(hidden.count == 6)
  }

  @Test func longListsAreCutInLinearTime() {
    var draft = Draft(record: Outage.record)
    for minute in 0..<2000 {
      draft.add(
        .timeline, ["timeline.actor": "we", "timeline.did": "tried again"],
        ["timeline.at": draft.at(5, 10, minute / 60 % 24, minute % 60)])
    }
    var plan = Outage.plan
    (plan.expertise, plan.budget) = (.expert, .halfHour)
    let told = composition(of: draft.record, plan: plan)
    #expect(!told.isOverBudget && told.omissions.count > 1000)
  }

  @Test func minutesOfTheAuthorSetTheRoom() {
    for (minutes, budget) in [
      (1, Budget.halfMinute), (2, .twoMinutes), (5, .fiveMinutes), (15, .quarterHour),
      (30, .halfHour), (90, .halfHour),
    ] {
      #expect(Budget(for: Elapsed(minutes: minutes)) == budget)
    }
    var draft = Draft(record: Outage.record)
    draft.set("message.minutes", .elapsed(Elapsed(minutes: 5)))
    #expect(Plan(of: draft.record, today: Outage.plan.sent).budget == .fiveMinutes)
    #expect(Plan(of: Outage.record, today: Outage.plan.sent).budget == nil)
  }
}

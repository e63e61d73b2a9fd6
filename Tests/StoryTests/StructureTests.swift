import Facts
import Record
import Testing

@testable import Story

/// What every structure keeps, whatever the record lacks or holds.
struct StructureTests {
  private static func plan(_ index: Int, _ id: String) -> Plan {
    var plan = Tellings.records[index].plan
    plan.structure = id
    if id == "before-after-bridge" || id == "status-update" { plan.expertise = .customer }
    return plan
  }

  @Test(arguments: Structures.carried.ids) func oneAnswerLessLeavesNoHole(_ id: String) {
    for index in [0, 3] {
      let memo = Tellings.records[index]
      let plan = Self.plan(index, id)
      let standing = Set(compose(memo.record, plan: plan).gaps)
      for answer in Memos.answers(of: memo.record) {
        var record = memo.record
        record.apply(.clear(answer))
        let document = compose(record, plan: plan)
        let found = blemishes(in: markdown(document))
        #expect(found.isEmpty, "\(memo.name) \(id) without \(answer): \(found)")
        let field = Registry.field(answer.field)
        let isNeeded = Structures.carried[id]?.needs.contains(answer.field) ?? false
        let isDue =
          isNeeded
          || (field.map { $0.isRequired && record.applies($0, entry: answer.entry) } ?? false)
          || ["incident.mitigated", "impact.money"].contains(answer.field)
        for gap in document.gaps where !standing.contains(gap) {
          #expect(isDue && gap == .gap(answer), "\(memo.name) \(id) without \(answer): \(gap)")
        }
      }
    }
  }

  @Test(arguments: Structures.carried.ids, [0, 1, 2]) func fewOfEachReadClean(
    _ id: String, _ count: Int
  ) {
    for list in ListID.allCases {
      var record = Tellings.records[0].record
      for entry in record.entries(of: list).dropFirst(count) {
        record.apply(.remove(list, key: entry.key))
      }
      let page = markdown(compose(record, plan: Self.plan(0, id)))
      #expect(blemishes(in: page).isEmpty, "\(id) \(list): \(blemishes(in: page))")
    }
  }

  @Test(arguments: Structures.carried.ids) func hostileWordsChangeNothingButTheWords(_ id: String) {
    for attack in HostileTests.attacks {
      var record = Tellings.records[0].record
      for answer in Memos.answers(of: record) {
        guard case .text? = record[answer]?.value else { continue }
        record.apply(.set(answer, Answer(words: attack, value: .text(attack))))
      }
      for budget in [Budget?.none, .halfMinute] {
        var plan = Self.plan(0, id)
        plan.budget = budget
        let document = compose(record, plan: plan)
        let page = markdown(document)
        #expect(smooth(document, tone: plan.tone) == document, "\(id): \(attack.prefix(40))")
        #expect(!page.contains("\r") && !page.contains("\u{2028}") && !page.contains("\u{0}"))
        let ours = Structures.carried[id]?.sections.compactMap(\.title) ?? []
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.allSatisfy { ours.contains(String($0.dropFirst(3))) }, "\(headings)")
      }
    }
  }

  @Test func zonesAndClockChangesCount() {
    var draft = Draft(record: Outage.record)
    draft.zone = Zone(identifier: "Europe/London")
    // The clocks went forward at 1am on March 30, 2025: one hour less than the clock says.
    draft.set("incident.started", draft.at(3, 30, 0, 30))
    draft.set("incident.resolved", draft.at(3, 30, 4, 30))
    let page = markdown(compose(draft.record, plan: Outage.plan))
    #expect(page.contains("It was over at 4:30am, 3 hours later."))
    // And back at 2am on October 26: one hour more.
    draft.set("incident.started", draft.at(10, 26, 0, 30))
    draft.set("incident.resolved", draft.at(10, 26, 4, 30))
    #expect(markdown(compose(draft.record, plan: Outage.plan)).contains("5 hours later."))
    draft.zone = Zone(identifier: "Asia/Kolkata")
    draft.set("incident.started", draft.at(5, 10, 11, 42))
    draft.set("incident.resolved", draft.at(5, 10, 15, 25))
    let east = markdown(compose(draft.record, plan: Outage.plan))
    #expect(east.contains("at 11:42am Kolkata time") && east.contains("3 hours 43 minutes later"))
  }

  @Test func onlyTheHerosJourneyIsWarnedAgainst() {
    let warned = Structures.carried.all.filter { $0.warning != nil }.map(\.id)
    #expect(warned == ["heros-journey"])
    #expect(Structures.carried["heros-journey"]?.suits.isEmpty ?? false)
  }

  @Test func aStructureMarksWhatItCannotDoWithout() {
    var plan = Billing.plan
    plan.structure = "problem-solution-benefit"
    #expect(compose(Billing.record, plan: plan).gaps == [.gap(AnswerID("story.benefit"))])
    #expect(compose(Billing.record, plan: Billing.plan).gaps.isEmpty)
  }

  @Test func postmortemsNameNobody() {
    for memo in Tellings.records {
      var plan = memo.plan
      (plan.structure, plan.expertise) = ("postmortem", .expert)
      let page = markdown(compose(memo.record, plan: plan))
      for entry in memo.record.entries(of: .people) {
        guard case .text(let name)? = entry.answers["people.name"]?.value else { continue }
        #expect(!page.contains(name), "\(memo.name): \(name)")
      }
    }
  }
}

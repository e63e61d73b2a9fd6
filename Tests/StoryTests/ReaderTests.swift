import Facts
import Record
import Testing

@testable import Story

/// The same facts for readers who know more or less, and worry about one thing or another.
struct ReaderTests {
  private func page(_ record: Record, _ readers: Plan.Expertise, _ id: String = "crisis-arc")
    -> String
  {
    var plan = Database.plan
    (plan.structure, plan.expertise) = (id, readers)
    return markdown(compose(record, plan: plan))
  }

  private func turns(in page: String) -> [Substring] {
    page.split(separator: "\n").filter {
      $0.hasPrefix("- ") && ($0.contains("am: ") || $0.contains("pm: ") || $0.contains("ET: "))
    }
  }

  @Test(arguments: [
    (Plan.Expertise.expert, 9), (.mixed, 6), (.plain, 3), (.customer, 0),
  ]) func timelinesAreAsLongAsReadersCanUse(_ readers: Plan.Expertise, _ count: Int) {
    let all = turns(in: page(Database.record, readers))
    #expect(all.count == count, "\(all)")
    if count > 0 {
      #expect(all.first?.contains("filled its disk") ?? false)
      #expect(all.last?.contains("rebuilt the replica") ?? false)
    }
    if readers == .plain { #expect(all[1].contains("pointed reads at the primary")) }
  }

  @Test func peopleAreNamedByWhatReadersCanUse() {
    let mixed = page(Database.record, .mixed)
    #expect(mixed.contains("On-call engineer (Priya Nair) pointed reads"))
    let plain = page(Database.record, .plain)
    #expect(plain.contains("The on-call engineer pointed reads") && !plain.contains("Priya"))
    var draft = Draft(record: Database.record)
    draft.add(
      .response, ["response.who": "Priya", "response.did": "called every grower"],
      ["response.status": .choice("done")])
    let outside = page(draft.record, .customer)
    #expect(outside.contains("- Our on-call engineer called every grower"))
    #expect(!outside.contains("Priya") && !outside.contains("storage team"))
  }

  @Test func someoneUnknownIsNotCalledWe() {
    var draft = Draft(record: Database.record)
    draft.add(
      .response, ["response.who": "Nordwind Hosting", "response.did": "swapped a disk"],
      ["response.status": .choice("done")])
    #expect(page(draft.record, .mixed).contains("Nordwind Hosting swapped a disk"))
    #expect(!page(draft.record, .customer).contains("swapped a disk"))
    var plan = Database.plan
    plan.expertise = .customer
    let kept = composition(of: draft.record, plan: plan).omissions.filter { $0.reason == .inside }
    #expect(kept.map(\.unit) == ["response.entry"])
    #expect(page(draft.record, .customer).contains("- A team is calling growers"))
  }

  @Test func termsFollowTheGlossary() {
    var draft = Draft(record: Database.record)
    draft.add(
      .glossary,
      [
        "glossary.term": "catalogue replica", "glossary.plain": "second copy of the catalogue",
        "glossary.external": "seed catalogue",
      ])
    let lead = "On Saturday, March 29, at 11:40pm ET, our "
    #expect(page(draft.record, .expert).contains(lead + "catalogue replica ran"))
    #expect(
      page(draft.record, .mixed).contains(
        lead + "second copy of the catalogue (catalogue replica) ran"))
    #expect(page(draft.record, .plain).contains(lead + "second copy of the catalogue ran"))
    #expect(page(draft.record, .customer).contains(lead + "seed catalogue ran"))
    // In the author's own sentence the term stays: only the author can reword it.
    #expect(page(draft.record, .mixed).contains("so the replica kept every log"))
  }

  @Test func aSentenceWithATermInItIsAskedForAgain() {
    var draft = Draft(record: Database.record)
    draft.add(.glossary, ["glossary.term": "replica", "glossary.plain": "second copy"])
    var plan = Database.plan
    plan.expertise = .customer
    let gaps = compose(draft.record, plan: plan).gaps
    #expect(
      gaps == [.gap(AnswerID("external.subject")), .gap(AnswerID("external.mechanism"))], "\(gaps)")
    draft.say("external.subject", "seed catalogue")
    draft.say("external.mechanism", "One of our stores of data ran full.")
    #expect(compose(draft.record, plan: plan).gaps.isEmpty)
  }

  @Test func suspectedFactsStayInside() {
    let inside = markdown(compose(Delay.record, plan: Delay.plan))
    #expect(inside.contains("So far, we believe, about 14 hospitals"))
    var plan = Delay.plan
    plan.expertise = .customer
    let outside = markdown(compose(Delay.record, plan: plan))
    #expect(!outside.contains("14") && outside.contains("We do not yet know how many"))
  }

  @Test func aWordingWithANameInItIsAskedForAgain() {
    var draft = Draft(record: Tellings.records[0].record)
    draft.say("cause.mechanism", "Tom's script let the certificate run out.")
    draft.record.apply(.clear(AnswerID("external.mechanism")))
    var plan = Outage.plan
    (plan.structure, plan.expertise) = ("before-after-bridge", .customer)
    let document = compose(draft.record, plan: plan)
    #expect(document.gaps == [.gap(AnswerID("external.mechanism"))])
    #expect(!markdown(document).contains("Tom"))
  }

  @Test func worriesOrderFiguresAndSections() {
    var draft = Draft(record: Outage.record)
    draft.say("message.concerns", "our reputation, lost revenue")
    let page = markdown(compose(draft.record, plan: Outage.plan))
    #expect(Concern.all(in: draft.record) == [.reputation, .money])
    #expect(page.contains("### Impact\n\n- Estimated cost: £41,000"))
    let told = page.firstRange(of: "## What we'll tell you")?.lowerBound
    let done = page.firstRange(of: "## What we're doing")?.lowerBound
    if let told, let done { #expect(told < done) } else { Issue.record("a section is gone") }
  }

  @Test func aWorryMakesItsFactCompulsory() {
    var draft = Draft(record: Outage.record)
    draft.record.apply(.clear(AnswerID("impact.money")))
    #expect(compose(draft.record, plan: Outage.plan).gaps.isEmpty)
    draft.say("message.concerns", "what it cost")
    #expect(
      compose(draft.record, plan: Outage.plan).gaps == [.gap(AnswerID("impact.money"))])
  }

  @Test func neverAgainIsNeverOurs() {
    for telling in Tellings.all {
      for span in compose(telling.record, plan: telling.plan).lines.flatMap(\.spans) {
        guard case .frame = span.origin else { continue }
        let words = span.text.lowercased()
        #expect(!words.contains("never") && !words.contains("guarantee"), "\(span.text)")
      }
    }
  }

  @Test func responsibilityComesBeforeRepair() {
    for telling in Tellings.all where telling.plan.structure == "before-after-bridge" {
      let page = markdown(compose(telling.record, plan: telling.plan))
      guard let fault = page.firstRange(of: "This was")?.lowerBound,
        let repair = page.firstRange(of: "### Putting it right")?.lowerBound
      else { continue }
      #expect(fault < repair, "\(telling.name)")
    }
  }

  @Test(arguments: Tellings.all.indices) func headlinesAreShort(_ index: Int) {
    let telling = Tellings.all[index]
    let words = compose(telling.record, plan: telling.plan).headline.text.split(separator: " ")
    #expect(words.count <= 12, "\(words)")
  }
}

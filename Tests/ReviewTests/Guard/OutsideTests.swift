import Facts
import Record
import Story
import Testing

@testable import Review

/// Facts marked internal cannot reach a message for people outside, whatever else a record holds.
struct OutsideTests {
  /// A small generator with a seed, so that a failure can be run again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      // SplitMix64, after Steele, Lea and Flood.
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
  }

  /// A record with answers dropped, unknown, suspected or marked at random; each text names its answer.
  private static func record(_ dice: inout Dice) -> (record: Record, plan: Plan) {
    let memo = Memos.all[Int.random(in: Memos.all.indices, using: &dice)]
    var record = memo.record
    for (number, id) in Memos.answers(of: record).enumerated() {
      guard var answer = record[id] else { continue }
      if dice.one(in: 12) {
        record.apply(.clear(id))
        continue
      }
      if dice.one(in: 3) { answer.visibility = .internal }
      if dice.one(in: 8) { answer.visibility = .both }
      if dice.one(in: 8) { answer.standing = .suspected }
      if case .text(let text)? = answer.value, !dice.one(in: 4) {
        answer.value = .text("\(text) \(mark(number))")
      }
      if case .quantity(var quantity)? = answer.value {
        quantity.noun = "\(quantity.noun ?? "") \(mark(number))"
        answer.value = .quantity(quantity)
      }
      if dice.one(in: 15), Registry.field(id.field)?.canBeUnknown ?? false {
        (answer.value, answer.standing) = (nil, .unknown)
        answer.knownBy = Due(day: memo.plan.sent.adding(days: 3))
      }
      record.apply(.set(id, answer))
    }
    var plan = memo.plan
    plan.expertise = .customer
    plan.stage = Plan.Stage.allCases.randomElement(using: &dice) ?? plan.stage
    plan.tone = Plan.Tone.allCases.randomElement(using: &dice) ?? plan.tone
    return (record, plan)
  }

  private static func mark(_ number: Int) -> String { "zq\(number)x" }

  @Test(arguments: 0..<20) func nothingInternalGetsOut(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    for round in 0..<100 {
      let (record, plan) = Self.record(&dice)
      let document = compose(record, plan: plan)
      let words = Set(markdown(document).split { !$0.isLetter && !$0.isNumber }.map(String.init))
      let told = Set(document.lines.flatMap(\.spans).flatMap(\.origin.answers))
      let leaks = Memos.answers(of: record).filter { id in
        guard let answer = record[id], let field = Registry.field(id.field),
          (answer.visibility ?? field.visibility) == .internal
        else { return false }
        return told.contains(id) || marks(of: answer).contains(where: words.contains)
      }
      #expect(leaks.isEmpty, "record \(seed).\(round): \(leaks)")
    }
  }

  /// The words that only this answer holds.
  private func marks(of answer: Answer) -> [String] {
    let text =
      switch answer.value {
      case .text(let text): text
      case .quantity(let quantity): quantity.noun ?? ""
      default: ""
      }
    return text.split(separator: " ").map(String.init).filter { $0.hasPrefix("zq") }
  }

  @Test func theGuardSpeaksOfEveryClassAtOnce() {
    var draft = Draft()
    draft.record = Outage.sound
    draft.edit(.timeline, 1, "timeline.did", "saw errors from db1 at 10.1.2.3 in /var/log/pay")
    draft.edit(.timeline, 2, "timeline.did", "wrote OPS-812 in Jira and #ops-pay for tom@x.example")
    draft.edit(.timeline, 3, "timeline.did", "rang 0113 555 0147 for Marlow Foods Ltd")
    draft.edit(.timeline, 4, "timeline.did", "released v2.14.3 while understaffed")
    draft.say("cause.mechanism", "The login had no rate limit, which was probably human error.")
    draft.say("closing.last", "We guarantee that it cost only $90K, and we are liable.")
    draft.say("closing.place", "ines@pentlandferries.example or https://wiki.ferries.example/x")
    let dossier = Trial.dossier(of: draft.record, for: .customer)
    let found = Set(Guard.all.flatMap { $0.findings(in: dossier) }.map(\.rule))
    let want = Set(Guard.all.map(\.id)).subtracting(["Leak.Secret"])
    #expect(want.subtracting(found).isEmpty, "\(want.subtracting(found))")
    let inside = Trial.dossier(of: draft.record, for: .mixed)
    #expect(Guard.all.flatMap { $0.findings(in: inside) }.isEmpty)
  }

  @Test func contactsAreMeantForReaders() {
    let dossier = Trial.dossier(of: Outage.sound, for: .customer)
    let found = Guard.all.flatMap { $0.findings(in: dossier) }
    #expect(!found.contains { $0.places.contains { $0.answer?.field == "closing.place" } })
  }

  @Test func aNameMayBeAllowed() {
    var record = Outage.sound
    let id = AnswerID("people.name", entry: record.entries(of: .people)[0].key)
    var answer = record[id]
    answer?.visibility = .both
    if let answer { record.apply(.set(id, answer)) }
    let dossier = Trial.dossier(of: record, for: .customer)
    let found = Guard.all.flatMap { $0.findings(in: dossier) }
    #expect(!found.contains { $0.rule == "Leak.Person" })
  }

  @Test func aWeaknessMayBeCalledClosedByItsAuthor() {
    var draft = Draft()
    draft.record = Outage.sound
    let id = AnswerID("cause.mechanism")
    draft.say(id.field, "The rear gate had no lock.")
    func found() -> [RuleID] {
      let dossier = Trial.dossier(of: draft.record, for: .customer)
      return Guard.all.flatMap { $0.findings(in: dossier) }.map(\.rule)
    }
    #expect(found().contains("Leak.Exploit"))
    guard var answer = draft.record[id] else { return }
    answer.visibility = .both
    draft.record.apply(.set(id, answer))
    #expect(!found().contains("Leak.Exploit"))
  }
}

import Facts
import Record
import Testing

@testable import Interview

@Suite struct DependentsTests {
  private static let lisbon = Zone(identifier: "Europe/Lisbon")
  private static let porto = Zone(identifier: "Atlantic/Azores")

  private static func moment(_ day: Day, _ isInherited: Bool) -> Answer {
    let moment = Moment(
      day: day, time: .unstated, zone: lisbon, dayProvenance: isInherited ? .inherited : .stated,
      zoneProvenance: .inherited)
    return Answer(words: "then", value: .moment(moment))
  }

  private static func record() -> Record {
    var record = Record()
    let day = VerbTests.today.adding(days: -4)
    record.apply(.set(AnswerID("incident.zone"), Answer(words: "Lisbon", value: .zone(lisbon))))
    record.apply(.set(AnswerID("incident.started"), moment(day, false)))
    record.apply(.set(AnswerID("incident.detected"), moment(day, true)))
    for (key, isInherited) in [(1, true), (2, true), (3, false), (4, true)] {
      record.apply(.add(.timeline, key: key, index: key - 1))
      let own = key < 3 ? day : day.adding(days: 2)
      record.apply(.set(AnswerID("timeline.at", entry: key), moment(own, isInherited)))
    }
    return record
  }

  private func days(_ record: Record) -> [Int] {
    record.entries(of: .timeline).compactMap { entry in
      guard case .moment(let moment)? = entry.answers["timeline.at"]?.value else { return nil }
      return VerbTests.today.ordinal - moment.day.ordinal
    }
  }

  @Test func aNewZoneIsCarriedToTheTimesThatTookItOver() {
    var interview = Interview(bank: QuestionBank(), record: Self.record(), today: VerbTests.today)
    let effects = interview.carryOn(
      from: .zone(Self.lisbon), to: .zone(Self.porto), of: AnswerID("incident.zone"))
    #expect(effects.count == 7)
    guard case .moment(let moment)? = interview.record["incident.started"]?.value else {
      Issue.record("no start")
      return
    }
    #expect(moment.zone == Self.porto)
  }

  @Test func aNewStartMovesTheDaysThatTookItOver() {
    var interview = Interview(bank: QuestionBank(), record: Self.record(), today: VerbTests.today)
    let old = Self.moment(VerbTests.today.adding(days: -4), false).value
    let new = Self.moment(VerbTests.today.adding(days: -3), false)
    _ = interview.carryOn(
      from: old, to: new.value ?? .text(""), of: AnswerID("incident.started"))
    #expect(days(interview.record) == [3, 3, 2, 2])
  }

  @Test func aNewDayInTheTimelineStopsAtTheNextDayGiven() {
    var interview = Interview(bank: QuestionBank(), record: Self.record(), today: VerbTests.today)
    let old = Self.moment(VerbTests.today.adding(days: -4), false).value
    let new = Self.moment(VerbTests.today.adding(days: -3), false)
    _ = interview.carryOn(
      from: old, to: new.value ?? .text(""), of: AnswerID("timeline.at", entry: 1))
    #expect(days(interview.record) == [4, 3, 2, 2])
  }
}

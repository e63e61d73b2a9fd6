import Prose
import Record
import Testing

@testable import Interview

/// Whom a record names as a person, and whom it does not.
@Suite struct PeopleTests {
  private func record(owner: String) -> Record {
    var record = Record()
    record.apply(.add(.actions, key: 1, index: 0))
    record.apply(
      .set(AnswerID("actions.owner", entry: 1), Answer(words: owner, value: .text(owner))))
    return record
  }

  @Test(arguments: [
    ("Rui Salgado", "Salgado closed the valve."),
    ("Rui Salgado, head of the kitchen", "Rui forgot."),
    ("Ines Halloran", "It was Ines who sent them."),
  ]) func whoAnswersForAnActionIsAPerson(_ owner: String, _ cause: String) {
    #expect(People(record(owner: owner)).named(in: Glance(cause)) != nil)
  }

  @Test(arguments: [
    ("the night shift", "The night shift was short of two people."),
    ("head of the kitchen", "The head of the kitchen was away."),
    ("the Billing team", "The billing run was still planned."),
    ("Rui Salgado", "The valve has no mark."), ("me", "It told me nothing."),
  ]) func aRoleOrATeamIsNone(_ owner: String, _ cause: String) {
    #expect(People(record(owner: owner)).named(in: Glance(cause)) == nil)
  }
}

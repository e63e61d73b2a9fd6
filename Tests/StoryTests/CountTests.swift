import Facts
import Record
import Testing

@testable import Story

/// None, one and two read as they should.
struct CountTests {
  @Test(arguments: [
    (0, "customers", "In all, 0 customers were charged twice for October."),
    (1, "customer", "In all, 1 customer was charged twice for October."),
    (2, "customers", "In all, 2 customers were charged twice for October."),
  ]) func symptomAgreesWithCount(_ count: Int, _ noun: String, _ want: String) {
    var record = Billing.record
    let quantity = Quantity(count: count, noun: noun)
    record.apply(
      .set(AnswerID("impact.affected"), Answer(words: "", value: .quantity(quantity))))
    let line = sentence(for: AnswerID("impact.affected"), in: record, plan: Billing.plan)
    #expect(line?.text == want)
  }

  @Test(arguments: ListID.allCases, [0, 1, 2]) func listsOfFewReadClean(
    _ list: ListID, _ count: Int
  ) {
    var record = Outage.record
    for entry in record.entries(of: list).dropFirst(count) {
      record.apply(.remove(list, key: entry.key))
    }
    let page = markdown(compose(record, plan: Outage.plan))
    #expect(blemishes(in: page).isEmpty, "\(blemishes(in: page))")
  }
}

import Testing

@testable import Record

/// Changes to a record, in order, are all there is to know of it.
@Suite struct RecordTests {
  private func answer(_ words: String) -> Answer { Answer(words: words, value: .text(words)) }

  /// A record after many random changes, with the changes.
  private func randomly(_ count: Int, seed: UInt64) -> (Record, [Change]) {
    var random = Counter(state: seed)
    var record = Record()
    var changes: [Change] = []
    for _ in 0..<count {
      let list: ListID = random.next() % 2 == 0 ? .timeline : .actions
      let keys = record.entries(of: list).map(\.key)
      let key = keys.isEmpty ? 1 : keys[Int(random.next() % UInt64(keys.count))]
      let index = Int(random.next() % 9) - 1
      let field: FieldID = list == .timeline ? "timeline.did" : "actions.what"
      let change: Change =
        switch random.next() % 8 {
        case 0, 1: .add(list, key: record.lastKey + 1, index: index)
        case 2: .remove(list, key: key)
        case 3: .move(list, key: key, index: index)
        case 4: .finish(list, index > 3)
        case 5: .clear(AnswerID(field, entry: key))
        case 6: .set(AnswerID("incident.noun"), answer("noun \(index)"))
        default: .set(AnswerID(field, entry: key), answer("words \(index)"))
        }
      record.apply(change)
      changes.append(change)
    }
    return (record, changes)
  }

  @Test(arguments: 1...40) func theSameChangesGiveTheSameRecord(_ seed: UInt64) {
    let (record, changes) = randomly(200, seed: seed)
    var again = Record()
    for change in changes { again.apply(change) }
    #expect(again == record)
  }

  @Test(arguments: 1...40) func itsOwnChangesMakeItAnew(_ seed: UInt64) {
    let (record, _) = randomly(200, seed: seed)
    var anew = Record()
    for change in record.changes { anew.apply(change) }
    #expect(anew.answers == record.answers)
    #expect(anew.finished == record.finished)
    for list in ListID.allCases { #expect(anew.entries(of: list) == record.entries(of: list)) }
  }

  @Test func aKeyIsNeverUsedTwice() {
    var record = Record()
    record.apply(.add(.timeline, key: 1, index: 0))
    record.apply(.add(.timeline, key: 2, index: 1))
    record.apply(.remove(.timeline, key: 2))
    #expect(record.lastKey == 2)
    record.apply(.add(.timeline, key: 1, index: 0))
    #expect(record.entries(of: .timeline).map(\.key) == [1])
  }

  @Test func anAnswerStaysWithItsEntryWhenEntriesMove() {
    var record = Record()
    for key in 1...3 {
      record.apply(.add(.timeline, key: key, index: key - 1))
      record.apply(.set(AnswerID("timeline.did", entry: key), answer("did \(key)")))
    }
    record.apply(.move(.timeline, key: 3, index: 0))
    #expect(record.entries(of: .timeline).map(\.key) == [3, 1, 2])
    #expect(record[AnswerID("timeline.did", entry: 3)]?.words == "did 3")
    record.apply(.remove(.timeline, key: 3))
    #expect(record[AnswerID("timeline.did", entry: 3)] == nil)
    #expect(record[AnswerID("timeline.did", entry: 1)]?.words == "did 1")
  }

  @Test func everyFieldIsDeclaredOnceAndBelongsSomewhere() {
    #expect(Set(Registry.fields.map(\.id)).count == Registry.fields.count)
    for field in Registry.fields {
      #expect(field.id.rawValue.split(separator: ".").count == 2, "\(field.id)")
      if let list = field.list {
        #expect(field.id.rawValue.hasPrefix(list.rawValue + "."), "\(field.id)")
        #expect(field.section == Registry.list(list)?.section, "\(field.id)")
      }
      #expect(!field.label.isEmpty && field.label.first?.isUppercase == false, "\(field.id)")
    }
    for list in Registry.lists {
      #expect(Registry.field(list.headline)?.list == list.id, "\(list.id)")
    }
  }
}

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
private struct Counter {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}

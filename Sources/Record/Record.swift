/// One entry of a list: the answers to its fields.
package struct Entry: Hashable, Codable, Sendable {
  /// A number that names the entry for good, whatever its place in the list; from 1.
  package var key: Int
  package var answers: [FieldID: Answer]

  /// Creates an entry.
  package init(key: Int, answers: [FieldID: Answer] = [:]) {
    (self.key, self.answers) = (key, answers)
  }
}

/// All facts of one incident, as its author gave them.
package struct Record: Hashable, Codable, Sendable {
  /// Answers to the fields that stand alone.
  package private(set) var answers: [FieldID: Answer] = [:]
  /// The entries of each list, in the author's order.
  package private(set) var lists: [ListID: [Entry]] = [:]
  /// Lists the author called complete, even when empty.
  package private(set) var finished: Set<ListID> = []
  /// The follow-up questions asked about a whole list or section, by the id of their rule.
  package private(set) var followUps: [String: FollowUpMark] = [:]
  /// Why the author lets a message out although a rule stops it, by the rule's name.
  package private(set) var overrides: [String: String] = [:]
  /// The highest key given to an entry so far; keys are never used twice.
  package private(set) var lastKey = 0

  /// Creates an empty record.
  package init() {}

  /// The answer of that name, if one was given.
  package subscript(id: AnswerID) -> Answer? {
    guard let key = id.entry else { return answers[id.field] }
    return entry(key, in: Registry.field(id.field)?.list)?.answers[id.field]
  }

  /// The answer to a field that stands alone.
  package subscript(field: FieldID) -> Answer? { answers[field] }

  /// The entries of a list, in order; empty when it has none.
  package func entries(of list: ListID) -> [Entry] { lists[list] ?? [] }

  private func entry(_ key: Int, in list: ListID?) -> Entry? {
    guard let list, let index = index(of: key, in: list) else { return nil }
    return lists[list]?[index]
  }

  /// Where an entry stands, counted from 0.
  ///
  /// Sought from the end: what is read or typed goes to the latest entry, and a long list stays cheap.
  func index(of key: Int, in list: ListID) -> Int? {
    lists[list]?.lastIndex { $0.key == key }
  }

  /// Changes the record; a change that names no field, list or entry of it changes nothing.
  package mutating func apply(_ change: Change) {
    switch change {
    case .set(let id, let answer): set(id, answer)
    case .clear(let id): set(id, nil)
    case .add(let list, let key, let index):
      // A key above all others is new without looking.
      guard key > lastKey || entry(key, in: list) == nil else { return }
      let place = min(max(index, 0), entries(of: list).count)
      lists[list, default: []].insert(Entry(key: key), at: place)
      lastKey = max(lastKey, key)
    case .remove(let list, let key):
      lists[list]?.removeAll { $0.key == key }
    case .move(let list, let key, let index):
      guard var entries = lists[list], let from = self.index(of: key, in: list) else { return }
      let entry = entries.remove(at: from)
      entries.insert(entry, at: min(max(index, 0), entries.count))
      lists[list] = entries
    case .finish(let list, let isFinished):
      if isFinished { finished.insert(list) } else { finished.remove(list) }
    case .followUp(let rule, let mark): followUps[rule] = mark
    case .override(let rule, let reason): override(rule, reason)
    }
  }

  private mutating func override(_ rule: String, _ reason: String?) {
    guard !rule.isEmpty, rule.allSatisfy({ $0.isASCII && $0.isLetter || $0 == "." }) else { return }
    overrides[rule] = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  private mutating func set(_ id: AnswerID, _ answer: Answer?) {
    guard let field = Registry.field(id.field) else { return }
    guard let key = id.entry else {
      if field.list == nil { answers[id.field] = answer }
      return
    }
    guard let list = field.list, let index = index(of: key, in: list) else { return }
    lists[list]?[index].answers[id.field] = answer
  }
}

/// One change to a record: what the journal keeps, one a line.
package enum Change: Hashable, Codable, Sendable {
  case set(AnswerID, Answer)
  case clear(AnswerID)
  /// Adds an empty entry with a new key at an index counted from 0.
  case add(ListID, key: Int, index: Int)
  case remove(ListID, key: Int)
  /// Moves an entry to an index counted from 0, as it stands after the move.
  case move(ListID, key: Int, index: Int)
  /// Says that a list is complete, or no longer so.
  case finish(ListID, Bool)
  /// Says what came of a follow-up question about a whole list or section, by the id of its rule.
  case followUp(String, FollowUpMark)
  /// Says why a rule is not to stop the message; nil or blank words take that back.
  case override(rule: String, reason: String?)
}

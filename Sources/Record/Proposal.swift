/// Words of a draft that may answer a question; they are no answer until the author confirms them.
package struct Proposal: Hashable, Codable, Sendable {
  /// The field they may answer.
  package var field: FieldID
  /// What the author would type.
  package var words: String
  package var source: Source

  /// Where a draft says so.
  package struct Source: Hashable, Codable, Sendable {
    /// The path of the draft, as it was given.
    package var file: String
    /// Line, from 1.
    package var line: Int
    /// What stands there.
    package var words: String

    /// Creates a source.
    package init(file: String, line: Int, words: String) {
      (self.file, self.line, self.words) = (file, line, words)
    }

    /// Place and words, for people: `draft.md:3: "It began at 9:10am."`.
    package var shown: String { "\(file):\(line): \"\(words)\"" }
  }

  /// Creates a proposal.
  package init(_ field: FieldID, _ words: String, from source: Source) {
    (self.field, self.words, self.source) = (field, words, source)
  }
}

/// What a draft proposes and its author has neither confirmed nor turned down.
///
/// It lies beside the answers, where no message looks: whatever stays here is never told.
package struct Proposals: Hashable, Codable, Sendable {
  private var answers: [AnswerID: Proposal] = [:]
  private var entries: [ListID: [[Proposal]]] = [:]

  /// Whether nothing is proposed.
  package var isEmpty: Bool { answers.isEmpty && entries.isEmpty }

  /// What is proposed as an answer.
  package subscript(id: AnswerID) -> Proposal? { answers[id] }

  /// The entries proposed for a list, each by its fields, in the draft's order.
  package func entries(of list: ListID) -> [[Proposal]] { entries[list] ?? [] }

  mutating func set(_ id: AnswerID, _ proposal: Proposal?) { answers[id] = proposal }

  mutating func add(_ proposals: [Proposal], to list: ListID) {
    if !proposals.isEmpty { entries[list, default: []].append(proposals) }
  }

  /// Takes the first entry proposed for a list out of the queue, and ties it to an entry there is.
  mutating func take(from list: ListID, for key: Int?) {
    guard let first = entries[list]?.first else { return }
    entries[list]?.removeFirst()
    if entries(of: list).isEmpty { entries[list] = nil }
    guard let key else { return }
    for proposal in first { answers[AnswerID(proposal.field, entry: key)] = proposal }
  }

  /// Changes that, applied to an empty record, propose the same.
  var changes: [Change] {
    let alone = answers.sorted {
      ($0.key.field, $0.key.entry ?? 0) < ($1.key.field, $1.key.entry ?? 0)
    }
    .map { Change.propose($0.key, $0.value) }
    return alone
      + ListID.allCases.flatMap { list in
        entries(of: list).map { Change.proposeEntry(list, $0) }
      }
  }
}

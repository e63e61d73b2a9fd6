/// What was said beside the answers of a session, and what came of it.
///
/// It lies beside the ``Record`` and never in it: whatever reads facts cannot meet a remark.
package struct Coaching: Hashable, Sendable {
  /// The remarks that stand, in the order made.
  package private(set) var remarks: [Remark] = []
  /// What became of the questions and comments that the author has seen, by their number.
  package private(set) var outcomes: [Int: Outcome] = [:]
  /// A remark that was being typed when its coach left.
  package private(set) var draft: Draft?
  /// A reply that was being typed when the author left.
  package private(set) var reply: Draft?
  /// The highest number given so far; numbers are never used twice.
  private var lastNumber = 0
  /// The remarks whose outcome the author was told, by their number.
  private var told: Set<Int> = []

  /// What became of a remark.
  package enum Outcome: String, Hashable, Codable, Sendable {
    /// The author gave new words.
    case answered
    /// The author left the answer as it was.
    case passed
  }

  /// Words not yet entered, and what they are about.
  package struct Draft: Hashable, Codable, Sendable {
    package var about: Remark.Subject
    package var text: String

    /// Creates a draft.
    package init(about: Remark.Subject, text: String) { (self.about, self.text) = (about, text) }
  }

  /// One thing that happened: what the journal keeps.
  package enum Event: Hashable, Codable, Sendable {
    case said(Remark)
    /// The coach took a remark back.
    case withdrawn(Int)
    case settled(Int, Outcome)
    case drafted(Draft)
    case replying(Draft)
    /// The author was told what came of the remarks settled so far.
    case told
  }

  /// Creates an empty one.
  package init() {}

  /// Takes over what happened.
  package mutating func apply(_ event: Event) {
    switch event {
    case .said(let remark):
      guard !remarks.contains(where: { $0.number == remark.number }) else { return }
      remarks.append(remark)
      lastNumber = max(lastNumber, remark.number)
      draft = nil
    case .withdrawn(let number):
      remarks.removeAll { $0.number == number }
      draft = nil
    case .settled(let number, let outcome):
      guard remarks.contains(where: { $0.number == number }) else { return }
      outcomes[number] = outcome
      reply = nil
    case .drafted(let draft): self.draft = draft
    case .replying(let draft): reply = draft
    case .told: told.formUnion(outcomes.keys)
    }
  }

  /// The number of the next remark.
  package var nextNumber: Int { lastNumber + 1 }

  /// The questions and comments that the author has not settled yet, in the order made.
  package var open: [Remark] {
    remarks.filter { $0.kind != .accepted && outcomes[$0.number] == nil }
  }

  /// The remarks that were settled, in this sitting or an earlier one, and whose outcome the author
  /// was not told yet.
  package var untold: [Remark] {
    remarks.filter { outcomes[$0.number] != nil && !told.contains($0.number) }
  }

  /// The remarks about one thing, in the order made.
  package func remarks(about subject: Remark.Subject) -> [Remark] {
    remarks.filter { $0.about == subject }
  }
}

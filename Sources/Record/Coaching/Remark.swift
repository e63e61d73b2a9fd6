import Facts

/// Who said something, and when by the clock where that person sat.
package struct Signature: Hashable, Codable, Sendable {
  package var name: String
  package var day: Day
  /// Minutes since midnight, 0 to 1439.
  package var minute: Int
  /// Minutes that the clock was ahead of UTC.
  package var offset: Int

  /// Creates a signature.
  package init(name: String, day: Day, minute: Int, offset: Int) {
    (self.name, self.day, self.minute, self.offset) = (name, day, minute, offset)
  }
}

/// What somebody beside the author said about an answer: never a fact of the incident.
package struct Remark: Hashable, Codable, Sendable {
  /// What a remark is about.
  package enum Subject: Hashable, Codable, Sendable {
    case answer(AnswerID)
    /// A list as a whole.
    case list(ListID)
  }

  /// What a remark wants.
  package enum Kind: String, Codable, Sendable {
    case comment, question
    /// The answer is good as it stands.
    case accepted
  }

  /// The number that names it in its session for good, from 1.
  package var number: Int
  package var about: Subject
  package var kind: Kind
  /// Empty when the answer is accepted.
  package var text: String
  package var by: Signature
  /// The author's words at the time; empty where there was no answer.
  package var words: String
  /// The score of those words, 1 to 5; nil where they were not scored.
  package var points: Int?

  /// Creates a remark.
  package init(
    number: Int, about: Subject, kind: Kind, text: String, by: Signature, words: String,
    points: Int?
  ) {
    (self.number, self.about, self.kind, self.text) = (number, about, kind, text)
    (self.by, self.words, self.points) = (by, words, points)
  }
}

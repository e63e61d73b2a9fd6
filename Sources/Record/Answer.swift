import Facts

/// A typed value read from an author's words.
package enum Value: Hashable, Codable, Sendable {
  /// Words that fit the field's slot, ready to be placed.
  case text(String)
  /// The id of the option chosen.
  case choice(String)
  case moment(Moment)
  case range(TimeRange)
  case elapsed(Elapsed)
  case quantity(Quantity)
  case money(Money)
  case due(Due)
  case cadence(Cadence)
  case zone(Zone)
}

/// How firmly an answer stands.
package enum Standing: String, Codable, Sendable {
  /// The author knows it.
  case confirmed
  /// The author thinks so.
  case suspected
  /// Nobody knows yet; ``Answer/knownBy`` may say when.
  case unknown
  /// It does not apply here, or the author passed it over.
  case none
}

/// Who may read an answer.
package enum Visibility: String, Codable, Sendable {
  /// Never leaves the house.
  case `internal`
  /// May stand in any version.
  case both
}

/// What came of a follow-up question.
package enum FollowUpMark: String, Codable, Sendable {
  /// The author could not say.
  case open
  /// The author's reply was kept, here or in another answer.
  case answered
}

/// What an author answered to one question.
package struct Answer: Hashable, Codable, Sendable {
  /// The author's own words, as typed.
  package var words: String
  /// What the words were read as; nil when the answer is unknown or does not apply.
  package var value: Value?
  package var standing: Standing
  /// When an unknown will be known.
  package var knownBy: Due?
  /// Who may read it, when the author said so; otherwise the field's own rule holds.
  package var visibility: Visibility?
  /// The follow-up questions these words drew, by the id of their rule; nil when there were none.
  package var followUps: [String: FollowUpMark]?
  /// Whether an answer it rests on was changed since, so that its author should look at it again.
  package var isToCheck: Bool?

  /// Creates an answer.
  package init(
    words: String, value: Value?, standing: Standing = .confirmed, knownBy: Due? = nil,
    visibility: Visibility? = nil
  ) {
    (self.words, self.value, self.standing) = (words, value, standing)
    (self.knownBy, self.visibility) = (knownBy, visibility)
  }

  /// Whether the words were kept without being understood yet, so that the author is still to be asked.
  package var isUnread: Bool {
    value == nil && !words.isEmpty && (standing == .confirmed || standing == .suspected)
  }
}

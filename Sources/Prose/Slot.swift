/// The shape of words that fits into a sentence of ours.
package enum Slot: String, CaseIterable, Codable, Sendable {
  /// "{actor} ___": "paged the database team".
  case pastPredicate
  /// "We're ___": "issuing credits".
  case doing
  /// "to ___": "keep their businesses running".
  case baseVerb
  /// "our ___": "main database".
  case nounPhrase
  /// "that ___": "didn't account for the batch job".
  case clause
  /// A whole sentence of its own.
  case sentence
  /// A person's, team's or company's name.
  case name
  /// A short title before a colon.
  case label
  /// Several words or short phrases with commas between.
  case words
  /// Anything; used as typed.
  case text
}

/// What came of fitting an author's words to a slot.
package enum Fit: Hashable, Sendable {
  /// The words fit, perhaps after trimming; this is the text to place.
  case fits(String)
  /// A safe change made them fit: the text to place, and what was changed, for people.
  case mended(String, change: String)
  /// They do not fit and only the author can say how: a question back.
  case doubtful(question: String)
}

extension Slot {
  /// Fits an author's words to the slot; never changes their meaning, never traps.
  package func fit(_ words: String) -> Fit { .fits(words) }
}

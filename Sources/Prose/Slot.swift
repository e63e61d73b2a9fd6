import Facts

/// The shape of words that fits into a sentence of ours.
package enum Slot: String, CaseIterable, Codable, Sendable {
  /// What somebody did, after "{actor} ___": "paged the database team".
  case pastPredicate
  /// What something or somebody underwent, after "{thing} ___": "went down", "were charged twice".
  case state
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
  case mended(String, change: Said)
  /// They do not fit and only the author can say how: a question back.
  case doubtful(question: Said)

  /// The text to place, unless the words are in doubt.
  package var text: String? {
    switch self {
    case .fits(let text), .mended(let text, _): text
    case .doubtful: nil
    }
  }
}

extension Slot {
  /// Fits an author's words to the slot; never changes their meaning, never traps.
  ///
  /// Doubt is rare: words we cannot judge are taken as typed. Fitting a fitted text changes nothing.
  package func fit(_ words: String) -> Fit {
    let phrase = Phrase(words)
    let fit = fitOnce(phrase)
    // A change that would call for another change was not understood: better none at all.
    if let text = fit.text, text != phrase.text, fitOnce(Phrase(text)) != .fits(text) {
      return .fits(phrase.text)
    }
    return fit
  }

  private func fitOnce(_ phrase: Phrase) -> Fit {
    if phrase.tokens.isEmpty { return .fits(phrase.text) }
    return switch self {
    case .pastPredicate: Predicate(phrase, isAct: true).fit()
    case .state: Predicate(phrase, isAct: false).fit()
    case .doing: Doing(phrase).fit()
    case .baseVerb: Intent(phrase).fit()
    case .nounPhrase: NounPhrase(phrase).fit()
    case .clause: phrase.fitClause()
    case .sentence: phrase.fitSentence()
    case .name: .fits(phrase.trimmedName())
    case .label: .fits(phrase.trimmed(of: ".:;, "))
    case .words: .fits(phrase.trimmed(of: ".;, "))
    case .text: .fits(phrase.text)
    }
  }
}

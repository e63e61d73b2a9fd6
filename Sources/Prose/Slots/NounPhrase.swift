import Facts

/// Words to follow "our " or to stand as a subject: the name of somebody or something.
struct NounPhrase {
  private let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }

  func fit() -> Fit {
    if isSentence { return .doubtful(question: Said(SlotKey.justTheName)) }
    // No stop, and no capital that only opened a line.
    let text = phrase.trimmed(of: ".;, ")
    let isCommon =
      phrase.tokens[0].kind == .word && CommonWords.contains(phrase.form(0))
      && !phrase.isMarked(0)
    return .fits(isCommon && !opensName ? Phrase.lowered(text) : text)
  }

  /// "Main Street", "Bank of Ireland": a common word that a later capital makes part of a name.
  private var opensName: Bool {
    if ["the", "our", "a", "an"].contains(phrase.form(0)) { return false }
    let next = phrase.form(1) == "of" ? 2 : 1
    guard let first = phrase.typed(next).utf8.first else { return false }
    return Byte.isUpper(first)
  }

  // MARK: Sentences given for a name

  private static let subjects: Set<String> = [
    "we", "it", "there", "i", "they", "he", "she", "you", "somebody", "someone", "nobody",
  ]
  /// Words that open a part of a sentence and never a name.
  private static let openers: Set<String> = [
    "when", "because", "after", "before", "while", "since", "if", "although", "as",
  ]
  /// Words behind which a verb belongs to a description: "the page that was down", "the app we use".
  private static let relatives: Set<String> = subjects.union([
    "that", "which", "who", "whose", "whom", "where", "when", "what", "how", "why", "whether",
  ])
  /// Auxiliaries that are nothing else; "may" and "will" open names too.
  private static let finite: Set<String> = [
    "was", "wasn't", "were", "weren't", "is", "isn't", "are", "aren't", "has", "hasn't", "have",
    "haven't", "had", "hadn't", "did", "didn't", "could", "couldn't", "cannot", "can't", "won't",
    "doesn't", "don't",
  ]
  /// Words that open what a verb acts on, so that the word before them is a verb.
  private static let objects: Set<String> = [
    "the", "a", "an", "our", "their", "his", "her", "its", "my", "your", "some", "all", "every",
    "each", "many", "most", "several", "them", "us", "him", "me", "people", "everyone", "everybody",
  ]

  private var isSentence: Bool {
    if phrase.isSeveralSentences { return true }
    let count = phrase.tokens.count
    if count > 2, Self.openers.contains(phrase.form(0)) { return true }
    if Self.subjects.contains(phrase.form(0)), !phrase.isMarked(0), phrase.form(1) != "and" {
      return count > 2 || count > 1 && isVerb(1)
    }
    for index in 1..<max(count, 1) {
      if Self.relatives.contains(phrase.form(index - 1)) { return false }
      if Self.finite.contains(phrase.form(index)) || isVerbWithObject(index) { return true }
    }
    return false
  }

  private func isVerb(_ index: Int) -> Bool {
    let form = phrase.form(index)
    return Adverbs.auxiliaries.contains(form) || isPast(form)
  }

  private func isPast(_ form: String) -> Bool {
    form.hasSuffix("ed") && form.utf8.count > 4 || Verbs.irregularPasts.contains(form)
  }

  /// "page charged some", "server crashed": a past with what it acts on, or one that needs nothing.
  private func isVerbWithObject(_ index: Int) -> Bool {
    let form = phrase.form(index)
    guard isPast(form), phrase.tokens[index - 1].kind == .word,
      !Self.objects.contains(phrase.form(index - 1))
    else { return false }
    let next = phrase.form(index + 1)
    if Self.objects.contains(next) { return true }
    let isLast = next.isEmpty || phrase.tokens[index + 1].kind == .punctuation
    return Adverbs.byItself.contains(form) && (isLast || Adverbs.links.contains(next))
  }
}

import Record

/// The little grammar that frames need around an author's words.
enum Grammar {
  private static let determiners: Set<String> = [
    "a", "all", "an", "another", "any", "anyone", "both", "each", "every", "everyone", "few",
    "five", "four", "half", "he", "her", "his", "i", "its", "many", "me", "most", "my", "no",
    "nobody", "one", "our", "several", "she", "six", "some", "somebody", "someone", "ten", "that",
    "the", "their", "these", "they", "this", "those", "three", "two", "us", "we", "you", "your",
  ]

  private static let calendar: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
    "Saturday", "Sunday",
  ]

  /// Whether a thing's name needs "our" or "the" before it: common nouns and acronyms do.
  static func needsDeterminer(_ phrase: String) -> Bool {
    guard let first = words(phrase).first, let letter = first.unicodeScalars.first,
      letter.properties.isAlphabetic, !determiners.contains(first.lowercased())
    else { return false }
    if calendar.contains(String(first)) { return true }
    if first.hasSuffix("'s") || first.hasSuffix("\u{2019}s") { return false }
    return isAcronym(first) || letter.properties.isLowercase
  }

  /// Whether a subject takes "are": plural pronouns, counted things, and plain plurals.
  static func isPlural(_ subject: String) -> Bool {
    let all = words(subject).map { $0.lowercased() }
    guard let first = all.first, let last = all.last else { return false }
    if ["we", "they", "you", "these", "those", "both"].contains(first) { return true }
    if all.contains("and") { return true }
    if ["a", "an", "one", "1", "this", "each", "every"].contains(first) { return false }
    return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("'s")
      && !last.hasSuffix("us") && !last.hasSuffix("is") && !last.hasSuffix("news")
  }

  private static let singulars = ["were": "was", "have": "has", "are": "is", "do": "does"]
  private static let plurals = ["was": "were", "has": "have", "is": "are", "does": "do"]

  /// A predicate with its first verb in the number of a count, when it has to change.
  static func agreeing(_ predicate: String, with count: Int) -> String? {
    guard let verb = words(predicate).first else { return nil }
    let fit = (count == 1 ? singulars : plurals)[String(verb)]
    return fit.map { $0 + predicate.dropFirst(verb.count) }
  }

  static func isAcronym(_ word: some StringProtocol) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 1 && letters.filter(\.properties.isUppercase).count > 1
  }

  static func words(_ phrase: String) -> [Substring] {
    phrase.split(whereSeparator: \.isWhitespace)
  }

  private static let openers: Set<String> = [
    "a", "all", "an", "another", "at", "because", "before", "both", "by", "during", "each",
    "every", "for", "in", "it", "its", "nobody", "no", "on", "once", "one", "our", "several",
    "since", "so", "some", "that", "the", "their", "there", "these", "they", "this", "those",
    "three", "two", "until", "we", "when", "while", "with",
  ]

  /// Whether a sentence opens with a word that needs the sentence before: "When it expired".
  static func leansBack(_ sentence: String) -> Bool {
    let pointers: Set<String> = [
      "it", "its", "that", "them", "then", "these", "they", "this", "those",
    ]
    return words(sentence).prefix(3).contains { word in
      pointers.contains(word.lowercased().filter(\.isLetter))
    }
  }

  /// A sentence with its first letter lowered, to stand after words of ours.
  ///
  /// Nil when the first word might be a name: only function words are lowered.
  static func continued(_ sentence: String) -> String? {
    guard let first = words(sentence).first, openers.contains(first.lowercased()),
      let letter = sentence.first
    else { return nil }
    return letter.lowercased() + sentence.dropFirst()
  }
}

extension Origin {
  /// Whether this is a thing's name, as the author put it or reworded it for other readers.
  var isName: Bool {
    switch self {
    case .answer: true
    case .computed(let ids): ids.contains { $0.field.rawValue.hasPrefix("glossary.") }
    case .frame, .house, .gap, .listGap: false
    }
  }
}

extension Wording {
  /// The words as a thing in a sentence: "our main database", "the finance director", "Priya".
  func thing(_ determiner: Wording) -> Wording {
    guard let span = spans.first, span.origin.isName, Grammar.needsDeterminer(span.text)
    else { return self }
    return "\(determiner) \(self)"
  }

  /// A team called by its trade alone, such as "engineering" or "night nursing", called a team.
  var team: Wording {
    guard let last = spans.last, case .answer = last.origin, last.text.hasSuffix("ing") else {
      return self
    }
    return "\(self) team"
  }

  /// The words as a sentence that another one may follow.
  var ended: Wording {
    let isStopped = text.last.map { ".!?".contains($0) } ?? true
    return isStopped ? "\(self) " : "\(self). "
  }

  /// An author's sentence continued after words of ours, or nil where a name may come first.
  var continued: Wording? {
    guard let first = spans.first, let text = Grammar.continued(first.text) else { return nil }
    return Wording([Span(text, first.origin)] + spans.dropFirst())
  }
}

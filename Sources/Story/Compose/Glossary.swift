import Record

/// The author's terms with other words for them, for readers who do not know the terms.
///
/// Only a thing's name is reworded, never a term inside a sentence of the author's.
struct Glossary: Sendable {
  private struct Term {
    var text: String
    var plain: String?
    var external: String?
    var entry: Int
  }

  private var terms: [String: Term] = [:]

  /// A glossary without terms.
  init() {}

  /// The terms and wordings that a message may use.
  init(by teller: Teller) {
    func text(_ field: FieldID, _ entry: Entry) -> String? {
      if case .text(let text)? = teller.value(field, entry) { text } else { nil }
    }
    for entry in teller.record.entries(of: .glossary) {
      guard let term = text("glossary.term", entry) else { continue }
      terms[Self.key(term)] = Term(
        text: term, plain: text("glossary.plain", entry),
        external: text("glossary.external", entry), entry: entry.key)
    }
  }

  private static func key(_ text: String) -> String {
    let words = Grammar.words(text.lowercased())
    let bare =
      ["the", "a", "an", "our"].contains(words.first ?? "") ? words.dropFirst() : words[...]
    return bare.joined(separator: " ")
  }

  /// Whether a term stands inside other words, where it is not for us to reword it.
  func hasTerm(inside text: String) -> Bool {
    if terms.isEmpty { return false }
    let key = Self.key(text)
    if terms[key] != nil { return false }
    let words =
      " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return terms.keys.contains { (words + " ").contains(" \($0) ") }
  }

  /// A thing's name as these readers know it; anything else as it is.
  func reworded(_ words: Wording, for readers: Plan.Expertise) -> Wording {
    guard readers != .expert, words.spans.count == 1, let span = words.spans.first,
      case .answer(let id) = span.origin, let term = terms[Self.key(span.text)]
    else { return words }
    if readers == .customer, let external = term.external {
      let origin = Origin.computed([id, AnswerID("glossary.external", entry: term.entry)])
      return Wording(external, origin)
    }
    guard let plain = term.plain else { return words }
    return Wording(plain, .computed([id, AnswerID("glossary.plain", entry: term.entry)]))
  }

  /// Puts the term itself in brackets where mixed readers first meet its plain words.
  func explained(_ document: Document) -> Document {
    var met: Set<Int> = []
    let byEntry = Dictionary(terms.values.map { ($0.entry, $0.text) }) { first, _ in first }
    return document.mapBody { line in
      Line(
        line.spans.map { span in
          guard case .computed(let ids) = span.origin,
            let entry = ids.first(where: { $0.field == "glossary.plain" })?.entry,
            met.insert(entry).inserted, let term = byEntry[entry],
            !ids.contains(AnswerID("glossary.term", entry: entry))
          else { return span }
          return Span(
            "\(span.text) (\(term))",
            .computed(ids + [AnswerID("glossary.term", entry: entry)]))
        })
    }
  }
}

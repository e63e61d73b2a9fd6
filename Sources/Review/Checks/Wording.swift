import Facts
import Record
import Story

/// Words that these readers cannot follow, that go stale, or that were never filled in.
enum WordChecks {
  static let all = [unexplained, today, author, placeholder]

  /// Acronyms that need no explanation; days, zones and currencies are looked up elsewhere.
  private static let known: Set<String> = [
    "UK", "US", "USA", "EU", "UN", "CEO", "CTO", "CFO", "COO", "CIO", "VP", "HR", "IT", "PDF", "ID",
    "TV", "SMS", "FAQ", "GPS", "ATM", "PIN", "VAT", "NHS", "GP", "AM", "PM", "OK", "PR", "VIP",
    "PA",
    "USB", "CD", "DVD", "PO", "UTC", "GMT", "USD", "EUR", "GBP", "CHF", "Q1", "Q2", "Q3", "Q4",
    "DIY",
    "NOT", "AND", "ALL", "NO", "COVID", "QR", "MP", "NB", "PS", "RSVP", "ETA", "LTD", "PLC",
  ]

  /// X2: a term that these readers cannot be taken to know, and that nothing explains.
  static let unexplained = Check(
    "Word.Unexplained", .warning, why: Said(TermKey.unexplainedWhy)
  ) { dossier in
    guard dossier.versions.contains(where: { $0.plan.expertise != .expert }) else { return [] }
    let page = dossier.texts.map(\.text).joined(separator: " ")
    var told: Set<String> = []
    return dossier.texts.flatMap { text -> [Check.Hit] in
      guard !text.field.rawValue.hasPrefix("message."), text.field != "author.name" else {
        return []
      }
      return text.mentions.tokens.indices.compactMap { index -> Check.Hit? in
        let token = text.mentions.tokens[index]
        let words = text.mentions.words(index..<(index + 1))
        let isCode = token.kind == .code && words.contains("_")
        guard isCode || isAcronym(words), !isExplained(words, in: page),
          told.insert(words).inserted
        else { return nil }
        return Check.Hit(
          Said(TermKey.unexplained, ["words": words]),
          fix: Said(TermKey.unexplainedFix, ["words": words]),
          at: [dossier.place(text.id, words: words)])
      }
    }
  }

  private static func isAcronym(_ word: String) -> Bool {
    var base = word
    for ending in ["'s", "\u{2019}s", "s"] where base.hasSuffix(ending) {
      base.removeLast(ending.count)
      break
    }
    guard (2...6).contains(base.count), !known.contains(base), base.allSatisfy(\.isASCII),
      !Calendar.zones.contains(base.lowercased())
    else { return false }
    return base.allSatisfy { $0.isUppercase || $0.isNumber } && base.count(where: \.isUppercase) > 1
  }

  /// Whether the page writes it in brackets after its words, or has brackets after it.
  private static func isExplained(_ word: String, in page: String) -> Bool {
    page.contains("(\(word))") || page.contains("\(word) (")
  }

  private static let relative: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "today's", "yesterday's", "this morning",
    "this afternoon", "this evening", "last night",
  ]

  /// X4: days named by their distance, which move when the message is read later.
  static let today = Check(
    "Word.Today", .note, why: Said(TermKey.todayWhy)
  ) { dossier in
    dossier.texts.filter { !$0.field.rawValue.hasPrefix("message.") }.compactMap { told in
      guard let found = told.mentions.first(of: relative) else { return nil }
      let words = told.mentions.words(found)
      return Check.Hit(
        Said(TermKey.today, ["words": words]), fix: Said(TermKey.todayFix),
        at: [dossier.place(told.id, words: words)])
    }
  }

  /// X5: the author among the readers, or asked by the message.
  static let author = Check(
    "Word.Author", .warning,
    why: Said(TermKey.authorWhy)
  ) { dossier in
    let own = (["author.name", "author.role"] as [FieldID]).compactMap { dossier.text($0) }
      .map { $0.lowercased() }
    func names(_ text: String) -> String? {
      let words = Mentions(text).tokens.map(\.form)
      return own.first { name in
        let wanted = Mentions(name).tokens.map(\.form)
        return !wanted.isEmpty
          && words.indices.contains { start in
            words[start...].starts(with: wanted)
              && !isPartOfRole(words, start + wanted.count, start)
          }
      }
    }
    var hits: [Check.Hit] = []
    if let who = dossier.text("message.who"), let name = names(who) {
      hits.append(
        Check.Hit(
          Said(TermKey.authorReads, ["name": name]), fix: Said(TermKey.authorReadsFix),
          at: [dossier.place("message.who")]))
    }
    for entry in dossier.record.entries(of: .asks) {
      guard let from = dossier.text("asks.from", entry), let name = names(from) else { continue }
      hits.append(
        Check.Hit(
          Said(TermKey.authorAsked, ["name": name]), fix: Said(TermKey.authorAskedFix),
          at: [dossier.place("asks.from", entry)]))
    }
    return hits
  }

  /// "Deputy director" is not "director".
  private static func isPartOfRole(_ words: [String], _ end: Int, _ start: Int) -> Bool {
    let before = start > 0 ? words[start - 1] : ","
    let after = words.indices.contains(end) ? words[end] : ","
    return ![",", "and", "&", ";", "our", "the", "or", "/", "+"].contains(before)
      || ![",", "and", "&", ";", "or", "/", ".", "+", "("].contains(after)
  }

  private static let blanks: Set<String> = [
    "todo", "tbd", "tbc", "xxx", "fixme", "lorem ipsum", "hh:mm", "dd/mm", "yyyy-mm-dd", "? ? ?",
    "placeholder", "insert here",
  ]

  /// X6: a placeholder left in an answer.
  static let placeholder = Check(
    "Word.Placeholder", .block, why: Said(TermKey.placeholderWhy)
  ) { dossier in
    dossier.texts.compactMap { told in
      guard let words = blank(in: told) else { return nil }
      return Check.Hit(
        Said(TermKey.placeholder, ["words": words]), fix: Said(TermKey.placeholderFix),
        at: [dossier.place(told.id, words: words)])
    }
  }

  private static func blank(in told: Dossier.Told) -> String? {
    if let found = told.mentions.first(of: blanks) { return told.mentions.words(found) }
    let text = told.text
    if let opener = text.firstRange(of: "{{") {
      return String(text[opener.lowerBound...].prefix(20))
    }
    if text.contains("___") { return "___" }
    if ["author.name", "people.name"].contains(told.field),
      told.mentions.tokens.last?.form == "name"
    {
      return text
    }
    return bracketed(text, "[", "]") ?? bracketed(text, "<", ">")
  }

  private static let kept: Set<String> = [
    "sic", "redacted", "...", "\u{2026}", "x", "br", "b", "i",
  ]

  /// Words of letters alone in square or angle brackets: "[email]", "<your name>".
  private static func bracketed(_ text: String, _ open: Character, _ close: Character) -> String? {
    guard let start = text.firstIndex(of: open),
      let end = text[start...].firstIndex(of: close)
    else { return nil }
    let inner = text[text.index(after: start)..<end]
    guard (2...40).contains(inner.count),
      inner.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }),
      inner.first != " ", !kept.contains(inner.lowercased()),
      // A link keeps its words in brackets.
      text[end...].dropFirst().first != "("
    else { return nil }
    return String(text[start...end])
  }
}

import Prose

extension Critic {
  /// Judges the draft as a whole, once all of it was read.
  mutating func judgeDraft() {
    signature()
    headline()
    if let clash = facts.headlineClash {
      let others = clash.others.prefix(3).map(String.init).joined(separator: ", ")
      ledger.add(
        "Fact.Number",
        "The headline says \(clash.count) \(clash.noun), the text \(others).",
        fix: "Put the same count in both.",
        spot: heads.first.map { $0.spot(of: 0..<$0.text.utf8.count) } ?? .start)
    }
    for clash in totals.clashes {
      ledger.add(
        "Fact.Total", clash.message, fix: clash.fix, spot: clash.spot)
    }
    lackingActions()
    judgeTimeline()
    let form = MessageForm(wordCount: wordCount)
    if form == .whole { apology() }
    for lack in Lack.all(of: form) where lack.isMissing(self) {
      ledger.add(lack.rule, lack.message, fix: lack.fix)
    }
  }

  /// Whether it tells of something past: it says so, its headline names that stage, or it answers for it
  /// and leaves nothing open.
  var isPast: Bool {
    guard !isGoingOn else { return false }
    return observed.has(.isOver) || observed.has(.ownership) && !observed.has(.unknown)
      || heads.contains { $0.text.lowercased().hasPrefix("resolved") }
  }

  /// Whether it says that it is not over: whose part it was, and how it is made good, comes after.
  var isGoingOn: Bool {
    observed.places(.isOver).contains { place in
      ["not over", "still going on", "is still down"].contains(place.words.lowercased())
    }
  }

  /// A short last block with a name and a role in it, a dash before a name, or two names by themselves.
  private mutating func signature() {
    for (number, block) in tail.suffix(5).reversed().enumerated() {
      let read = ReadText(block.text)
      guard let sentence = read.statements.first, read.tokens.count < 14 else { continue }
      let capitals = sentence.span.count { sentence.has($0, .capital) }
      let first = sentence.form(sentence.span.lowerBound)
      let isDash = ["\u{2014}", "\u{2013}", "-"].contains(first)
      let hasRole = sentence.span.contains { index in
        sentence.has(index, .role) || sentence.isOne(index, of: SignatoryFacts.ranks)
          || sentence.form(index) == "team"
      }
      let isDated = sentence.hasAny(.calendar)
      // "Ana Ruiz" or "Ana Ruiz, archivist": two names, and no sentence.
      let isName =
        number < 2 && (block.kind == .paragraph || block.kind == .heading(7)) && !isDated
        && sentence.span.count > 1
        && sentence.span.prefix(2).allSatisfy {
          sentence.has($0, .capital) && !sentence.has($0, .function)
            && sentence.form($0) != "regards"
        } && ![".", "!", "?", ":"].contains(sentence.form(sentence.span.upperBound - 1))
      if isName || isDash && capitals > 0
        || hasRole && capitals > 0 && !isDated && block.kind != .item
      {
        observed.note(.signatory, block, 0..<block.text.utf8.count, depth: wordCount)
      }
    }
  }

  private mutating func headline() {
    guard let first = heads.first else { return }
    var best = HeadlineJudge(first.text)
    var telling = first
    for head in heads.dropFirst()
    where head.kind == .heading(1) || head.kind == .heading(7) || head.kind == .subject {
      if case .heading(7) = head.kind, SectionKind(heading: ReadText(head.text)) != nil { continue }
      let other = HeadlineJudge(head.text)
      if other.weight > best.weight { (best, telling) = (other, head) }
    }
    let whole = 0..<telling.text.utf8.count
    if best.tells { observed.note(.headline, telling, whole, depth: 0) }
    if best.hasFigure { observed.note(.headlineFigure, telling, whole, depth: 0) }
    if best.hasWho { observed.note(.headlineWho, telling, whole, depth: 0) }
    guard !best.tells, first.kind == .subject || first.kind == .heading(1) else { return }
    ledger.add(
      "Headline.Empty", "\"\(first.text)\" says neither what failed nor whom it hit.",
      fix: "Say it as news, such as \"We failed 312 customers on Monday\".", in: first,
      at: 0..<first.text.utf8.count)
  }

  private mutating func apology() {
    let isSorry = observed.has(.apology)
    if !isSorry, !observed.has(.acknowledgement), !observed.has(.ownership) {
      if hasEmptyApology { return }
      ledger.add(
        "Apology.Missing", "Nobody says sorry.",
        fix: "Near the top, name the harm and who is sorry: \"I am sorry that you could not pay\".")
      return
    }
    // The first paragraph, or a third of the whole; nobody reads more before it.
    let limit = min(130, max(40, wordCount / 3, openingWords))
    let signs: [Sign] = [.acknowledgement, .apology, .ownership]
    let first = signs.compactMap { sign in observed.depth(sign).map { (sign, $0) } }
      .min { $0.1 < $1.1 }
    guard let (first, depth) = first, depth > limit else { return }
    let sign: Sign = isSorry ? .apology : first
    guard let place = observed.places(sign).first else { return }
    if sign == .apology {
      ledger.add(
        "Apology.Buried",
        "The first \"\(place.words)\" comes after \(depth) of \(wordCount) words.",
        fix: "Move it to the first lines, before the detail.", spot: place.spot)
    } else {
      ledger.add(
        "Acknowledge.Late",
        "What it did to people is owned only after \(depth) of \(wordCount) words.",
        fix: "Move \"\(place.words)\" to the first lines, before the detail.", spot: place.spot)
    }
  }

  private mutating func lackingActions() {
    guard actions.count > 0 else { return }
    if let first = actions.ownerless.first {
      let count = actions.ownerlessCount
      let subject =
        count == 1 ? "\"\(first.words)\" has" : "\(count) of \(actions.count) actions have"
      ledger.add(
        "Action.NoOwner", "\(subject) no owner.",
        fix: "Name one person or role for each, such as \"Owner: head of finance\".",
        spot: first.spot)
    }
    if let first = actions.dateless.first {
      let count = actions.datelessCount
      let subject =
        count == 1 ? "\"\(first.words)\" has" : "\(count) of \(actions.count) actions have"
      ledger.add(
        "Action.NoDate", "\(subject) no date.",
        fix: "Give each the day by which it is done, such as \"by Friday, March 7\".",
        spot: first.spot)
    }
  }
}

/// What a headline tells.
struct HeadlineJudge {
  let tells: Bool
  let hasFigure: Bool
  let hasWho: Bool
  let wordCount: Int

  /// How much it tells, to pick the better of two.
  var weight: Int { (tells ? 4 : 0) + (hasFigure ? 2 : 0) + (hasWho ? 1 : 0) }

  /// Words that name a kind of document or a kind of trouble, not what happened.
  private static let format: Set<String> = [
    "update", "notice", "incident", "report", "postmortem", "post-mortem", "issue", "alert",
    "summary",
    "important", "announcement", "information", "statement", "notification", "service", "status",
    "rca", "review", "message", "regarding", "re", "fw", "fwd", "problem", "about", "technical",
    "our", "the", "a", "an", "on", "of", "for", "to", "and", "sev1", "sev2", "p1", "critical",
    "urgent", "maintenance", "communication", "internal", "external", "draft", "database", "system",
    "systems", "network", "server", "platform", "website", "production", "event", "investigation",
    "analysis", "root", "cause", "recent", "customer", "customers", "dear", "all", "team", "final",
  ]

  init(_ text: String) {
    let read = ReadText(text)
    guard let first = read.statements.first, let last = read.statements.last else {
      (tells, hasFigure, hasWho, wordCount) = (false, false, false, 0)
      return
    }
    let sentence = Statement(read: read, span: first.span.lowerBound..<last.span.upperBound)
    wordCount = sentence.wordCount
    var telling = 0
    var figure = false
    for index in sentence.span {
      let isDate =
        sentence.has(index, .calendar) || sentence.has(index - 1, .month)
        || sentence.has(index + 1, .month)
      if sentence.has(index, .figure), !isDate, Clock(at: index, in: sentence) == nil,
        !(Int(sentence.form(index)).map { (1990...2100).contains($0) } ?? false)
      {
        figure = true
      }
      let form = sentence.form(index)
      if sentence.isWord(index), !Self.format.contains(form),
        !sentence.has(index, .dated), form.utf8.count > 1
      {
        telling += 1
      }
    }
    hasFigure = figure
    hasWho = sentence.hasAny([.own, .people])
    tells = telling >= 2 || telling >= 1 && figure
  }
}

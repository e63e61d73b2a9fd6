import Prose

/// What is seen in a block without a look at any other.
struct BlockReading: Sendable {
  let read: ReadText
  let statements: [Statement]
  /// What the detectors catch, sentence by sentence.
  let caught: [[Caught]]
  let placeholders: [Range<Int>]

  init(_ block: DraftBlock) {
    read = ReadText(block.kind == .comment ? "" : block.text)
    statements = read.statements
    caught = statements.map { Prose.caught(in: $0) }
    placeholders = Placeholders.find(in: read)
  }
}

extension Critic {
  /// Judges one block and notes what it does for the whole.
  mutating func judge(_ block: DraftBlock, _ reading: BlockReading) {
    if block.kind == .comment {
      ledger.suppressions.take(block)
      return
    }
    defer { ledger.suppressions.endBlock() }
    placeholders(reading.placeholders, block)
    if case .heading = block.kind { head(block, reading.read) }
    if block.kind == .subject { heads.append(block) }
    if isHeading(block) {
      facts.endTimeline()
      if section == .timeline { chronicle.read(reading.statements, block) }
      for (sentence, found) in zip(reading.statements, reading.caught) {
        clashes(sentence, block, isHeadline: true)
        if isHeadline(block) { observe(sentence, found, block, depth: wordCount) }
        for caught in found where isForHeadings(caught.kind) { add(caught, sentence, block) }
      }
      wordCount += reading.statements.reduce(0) { $0 + $1.wordCount }
      remember(block)
      return
    }
    body(block, reading)
    remember(block)
  }

  private func isHeading(_ block: DraftBlock) -> Bool {
    if case .heading = block.kind { return true }
    return block.kind == .subject
  }

  private func isHeadline(_ block: DraftBlock) -> Bool {
    block.kind == .subject || block.kind == .heading(1)
  }

  private func isForHeadings(_ kind: Caught.Kind) -> Bool {
    switch kind {
    case .promise, .blamePerson, .blameSupplier, .vagueQuantity, .minimising: true
    default: false
    }
  }

  private mutating func head(_ block: DraftBlock, _ read: ReadText) {
    if heads.count < 4, wordCount < 40 { heads.append(block) }
    if let kind = SectionKind(heading: read) {
      section = kind
    } else if block.kind == .heading(2) {
      section = .other
    }
    if block.kind != .heading(1) {
      observed.note(.section, block, 0..<block.text.utf8.count, depth: wordCount)
    }
  }

  /// Remembers the last short blocks: a signature is one of them.
  private mutating func remember(_ block: DraftBlock) {
    tail.append(block)
    if tail.count > 6 { tail.removeFirst() }
  }

  private mutating func body(_ block: DraftBlock, _ reading: BlockReading) {
    let statements = reading.statements
    if section == .timeline { chronicle.read(statements, block) }
    let quoted = QuotedRanges(reading.read)
    var words = 0
    for (number, sentence) in statements.enumerated() {
      let isEntry = number == 0 && isTimelineEntry(sentence, block)
      if isEntry { entry(sentence, block) }
      let wrong = clashes(sentence, block, isHeadline: false)
      let count = sentence.wordCount
      length(count, sentence, block)
      let found = reading.caught[number]
      observe(sentence, found, block, depth: wordCount + words, except: wrong)
      judge(sentence, found, block, isEntry: isEntry, quoted: quoted)
      words += count
      // A longer message is asked for more than that.
      if !tellsWork, MessageForm(wordCount: wordCount) != .whole {
        tellsWork = WorkUnderWay.isTold(in: sentence)
      }
    }
    serve(statements, words, block)
    wordCount += words
    sentenceCount += statements.count
    if openingWords == 0, block.kind == .paragraph, words > 10 { openingWords = wordCount }
  }

  /// Notes what a block does for the whole by the part it stands in.
  private mutating func serve(_ statements: [Statement], _ words: Int, _ block: DraftBlock) {
    let whole = 0..<block.text.utf8.count
    let isTold = words > 4
    switch block.kind {
    case .item:
      observed.note(.list, block, 0..<0, depth: wordCount)
      if section == .actions || section != .asks && ActionJudge.namesOwner(statements) {
        action(statements, block)
      }
      if section == .cause { observed.note(.condition, block, whole, depth: wordCount) }
      if section == .asks { observed.note(.ask, block, whole, depth: wordCount) }
    case .row where section == .actions && tail.last?.kind == .row:
      // The first row names the columns.
      plan(statements, block)
    default:
      if !statements.isEmpty, block.kind == .paragraph { facts.endTimeline() }
      wall(words, statements.count, block)
      if section == .cause, isTold { observed.note(.cause, block, whole, depth: wordCount) }
    }
    guard isTold, block.kind != .row else { return }
    if section == .changes { observed.note(.change, block, whole, depth: wordCount) }
    if section == .repair { observed.note(.repair, block, whole, depth: wordCount) }
  }

  private mutating func judge(
    _ sentence: Statement, _ all: [Caught], _ block: DraftBlock, isEntry: Bool, quoted: QuotedRanges
  ) {
    var seen: Set<Caught.Kind> = []
    for found in all {
      if quoted.contains(found.range) || isAccepted(found, sentence) { continue }
      if found.kind == .hedge, isProvisional(found, sentence) { continue }
      // A line of a timeline may leave out who acted; one finding a sentence and rule is enough.
      if isEntry, found.kind == .hiddenActor { continue }
      if !seen.insert(found.kind).inserted { continue }
      if found.kind == .minimising, seen.contains(.vagueQuantity) { continue }
      add(found, sentence, block)
    }
    jargon(sentence, block, quoted)
    if section != .actions || block.kind != .item { vagueAction(sentence, block) }
  }

  /// "So far, we believe, ...": a belief called one, with a word that more will be known.
  private func isProvisional(_ found: Caught, _ sentence: Statement) -> Bool {
    let words = sentence.read.words(found.range).lowercased()
    guard words.hasPrefix("we ") || words.hasPrefix("i ") else { return false }
    return sentence.span.contains {
      sentence.form($0) == "so" && sentence.form($0 + 1) == "far"
    }
  }

  private func isAccepted(_ found: Caught, _ sentence: Statement) -> Bool {
    !options.accept.isEmpty
      && options.accept.contains(sentence.read.words(found.range).lowercased())
  }

  // MARK: Facts, lengths, placeholders

  /// Notes what does not add up; what it was to show, it does not show.
  @discardableResult
  private mutating func clashes(_ sentence: Statement, _ block: DraftBlock, isHeadline: Bool)
    -> Set<Sign>
  {
    var found = facts.check(sentence, isHeadline: isHeadline)
    if sentence.hasAny(.figure) { found += totals.read(sentence, block) }
    if found.isEmpty { return [] }
    for clash in found { add(clash, sentence, block) }
    return Set(found.flatMap(\.spoils))
  }

  private mutating func add(_ clash: FactCheck.Clash, _ sentence: Statement, _ block: DraftBlock) {
    ledger.add(
      clash.rule, clash.message, fix: clash.fix, in: block, at: sentence.range(clash.tokens))
  }

  private func isTimelineEntry(_ sentence: Statement, _ block: DraftBlock) -> Bool {
    guard block.kind == .item || block.kind == .row || section == .timeline else { return false }
    return sentence.span.prefix(3).contains {
      sentence.has($0, .figure) || sentence.form($0) == "about"
    } && sentence.span.prefix(8).contains { Clock(at: $0, in: sentence) != nil }
  }

  private mutating func entry(_ sentence: Statement, _ block: DraftBlock) {
    if let clash = facts.entry(sentence) { add(clash, sentence, block) }
    totals.entry(sentence)
    observed.note(.timeline, block, sentence.range(sentence.span), depth: wordCount)
    let names = sentence.span.dropFirst(2).prefix(10)
    if names.contains(where: {
      sentence.has($0, [.role, .team, .own, .people]) || sentence.has($0, .capital)
    }) {
      observed.note(.actor, block, sentence.range(sentence.span), depth: wordCount)
    }
  }

  private mutating func length(_ count: Int, _ sentence: Statement, _ block: DraftBlock) {
    guard count > 25, block.kind != .row else { return }
    ledger.add(
      "Length.Sentence", "This sentence has \(count) words.",
      fix: "Make two sentences of it, or a list.", in: block, at: sentence.range(sentence.span),
      severity: count > 40 ? .warning : nil)
  }

  private mutating func wall(_ words: Int, _ sentences: Int, _ block: DraftBlock) {
    guard block.kind == .paragraph, words > 120 else { return }
    let end = block.text.utf8.prefix(60).lastIndex(of: 32) ?? block.text.utf8.endIndex
    let range = 0..<block.text.utf8.distance(from: block.text.startIndex, to: end)
    ledger.add(
      "Length.Wall", "This paragraph has \(words) words in \(sentences) sentences.",
      fix: "Break it where the thought changes, or put the figures in a list.", in: block, at: range
    )
  }

  private mutating func placeholders(_ unfilled: [Range<Int>], _ block: DraftBlock) {
    for found in unfilled {
      ledger.add(
        "Placeholder.Unfilled", "\"\(block.words(found))\" was to be filled in.",
        fix: "Put what belongs here, or take it out.", in: block, at: found)
    }
  }

  private mutating func observe(
    _ sentence: Statement, _ caught: [Caught], _ block: DraftBlock, depth: Int,
    except wrong: Set<Sign> = []
  ) {
    // Who is sorry for nothing in particular has not said sorry.
    let isEmpty = caught.contains { $0.kind == .emptyApology }
    if isEmpty { hasEmptyApology = true }
    let promises = caught.filter { $0.kind == .promise }
    for (sign, tokens) in SignFinder(sentence: sentence, section: section).find() {
      if isEmpty, sign == .apology || sign == .acknowledgement { continue }
      if wrong.contains(sign) { continue }
      let range = sentence.range(tokens)
      // "never happens again" names no condition that let it happen.
      if sign == .condition, promises.contains(where: { $0.range.overlaps(range) }) { continue }
      observed.note(sign, block, range, depth: depth)
    }
  }
}

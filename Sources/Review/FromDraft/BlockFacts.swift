import Facts
import Prose
import Record

/// Reads the facts of a draft block by block.
struct BlockFacts {
  let file: String
  let today: Day
  private(set) var answers: [Proposal] = []
  private var entries: [DraftFacts.Entry] = []
  private var timeline: [Proposal] = []
  private var section = SectionKind.opening
  private var columns: [ActionColumn]?

  init(file: String, today: Day) { (self.file, self.today) = (file, today) }

  /// All entries; one time alone is no timeline.
  var finishedEntries: [DraftFacts.Entry] {
    let lines = timeline.count > 1 ? timeline : []
    return lines.map { DraftFacts.Entry(list: .timeline, proposals: [$0]) } + entries
  }

  mutating func take(_ block: DraftBlock) {
    switch block.kind {
    case .comment, .subject: return
    case .heading(7) where LabelledLine(block)?.field != nil: break
    case .heading:
      columns = nil
      if let kind = SectionKind(heading: ReadText(block.text)) {
        section = kind
      } else if block.kind == .heading(2) {
        section = .other
      }
      return
    case .paragraph, .item, .row: break
    }
    if let line = LabelledLine(block) {
      let source = source(block, 0..<block.text.utf8.count)
      if let field = line.field {
        if let words = line.certainValue { propose(field, words, source) }
        if field != "cause.mechanism" { return }
      }
    }
    switch section {
    case .actions where block.kind != .paragraph: action(block)
    case .asks: asked(block)
    case .closing: break
    case .cause where block.kind == .item: underlying(block)
    default: told(block)
    }
  }

  // MARK: Sentences

  private mutating func told(_ block: DraftBlock) {
    let read = ReadText(block.text)
    let quoted = QuotedRanges(read)
    let statements = read.statements
    if let first = statements.first, isEntry(first, block) {
      let words = block.text.trimmingMarks
      if !first.isAhead, first.isPlain {
        timeline.append(
          Proposal("timeline.at", words, from: source(block, 0..<block.text.utf8.count)))
      }
      return
    }
    for sentence in statements {
      let certain = CertainSentence(sentence, quoted: quoted, today: today)
      let source = source(block, sentence.range(sentence.span))
      for (field, words) in MomentFacts.find(in: certain) { propose(field, words, source) }
      add(PromiseFacts.find(in: certain), to: .commitments, source)
      if let stage = StageFacts.find(in: certain) { propose("incident.stage", stage, source) }
      if let words = ApologyFacts.find(in: certain) { propose("closing.apology", words, source) }
      add(AskFacts.find(in: certain, isInAsks: false), to: .asks, source)
      if let words = AskFacts.todo(in: certain) { propose("impact.todo", words, source) }
      guard section != .commitments else { continue }
      for (field, words) in CountFacts.find(in: certain) { propose(field, words, source) }
      for (field, words) in MoneyFacts.find(in: certain) { propose(field, words, source) }
      if let words = CauseFacts.find(in: certain, isInCause: section == .cause) {
        propose("cause.mechanism", words, source)
      }
      if section == .impact, block.kind == .item, let words = CountFacts.figure(in: certain) {
        entries.append(
          .init(list: .metrics, proposals: [Proposal("metrics.figure", words, from: source)]))
      }
    }
  }

  /// An entry of a list, where every part of it can be read.
  private mutating func add(
    _ found: [(field: FieldID, words: String)]?, to list: ListID, _ source: Proposal.Source
  ) {
    guard let found else { return }
    let proposals = found.map { Proposal($0.field, $0.words, from: source) }
    if proposals.allSatisfy(isReadable) {
      entries.append(.init(list: list, proposals: proposals))
    }
  }

  /// What the end of the draft says, and what only the whole of it decides.
  mutating func close(_ last: some Sequence<DraftBlock>) {
    if let (block, name, role) = SignatoryFacts.find(in: last) {
      let source = source(block, 0..<block.text.utf8.count)
      propose("author.name", name, source)
      propose("author.role", role, source)
    }
    // What has an end is over, and a sentence from before it was is no doubt.
    let isOver = answers.contains { $0.field == "incident.resolved" }
    if isOver {
      answers.removeAll { $0.field == "incident.stage" && $0.words != "resolved" }
    }
  }

  /// Whether a line is one of a timeline: it begins with a time, in a place where the past is told.
  private func isEntry(_ sentence: Statement, _ block: DraftBlock) -> Bool {
    guard [.opening, .timeline, .other].contains(section),
      block.kind == .item || block.kind == .row || section == .timeline
    else { return false }
    let near = sentence.span.prefix(8)
    guard let at = near.first(where: { Clock(at: $0, in: sentence) != nil }) else { return false }
    let isRange = (at..<at + 5).contains { index in
      ["to", "until", "till", "-", "\u{2013}"].contains(sentence.form(index))
        && Clock(at: index + 1, in: sentence) != nil
    }
    let start = sentence.span.prefix(4)
    return !isRange
      && start.contains { sentence.has($0, .figure) || sentence.form($0) == "about" }
  }

  /// What readers are asked for, under a heading that says so.
  private mutating func asked(_ block: DraftBlock) {
    let read = ReadText(block.text)
    let quoted = QuotedRanges(read)
    for sentence in read.statements {
      let certain = CertainSentence(sentence, quoted: quoted, today: today)
      add(
        AskFacts.find(in: certain, isInAsks: true), to: .asks,
        source(block, sentence.range(sentence.span)))
    }
  }

  /// "Label: how it let this happen".
  private mutating func underlying(_ block: DraftBlock) {
    let read = ReadText(block.text)
    guard let line = LabelledLine(block), line.field == nil, line.isName,
      let first = read.statements.first, first.isPlain, line.value.count > 8
    else { return told(block) }
    let source = source(block, 0..<block.text.utf8.count)
    let proposals = [
      Proposal("underlying.label", line.label, from: source),
      Proposal("underlying.explain", line.value, from: source),
    ].filter(isReadable)
    if proposals.count == 2 { entries.append(.init(list: .underlying, proposals: proposals)) }
  }

  // MARK: Actions

  private mutating func action(_ block: DraftBlock) {
    if block.kind == .row {
      let cells = block.text.cells
      guard let columns else {
        columns = ActionColumn.read(cells)
        return
      }
      take(ActionFacts(cells: cells, columns: columns), block)
    } else if block.kind == .item {
      take(ActionFacts(block.text), block)
    }
  }

  private mutating func take(_ facts: ActionFacts, _ block: DraftBlock) {
    let source = source(block, 0..<block.text.utf8.count)
    let proposals = facts.found.map { Proposal($0.field, $0.words, from: source) }
      .filter(isReadable)
    if proposals.contains(where: { $0.field == "actions.what" }) {
      entries.append(.init(list: .actions, proposals: proposals))
    }
  }

  // MARK: Proposing

  private mutating func propose(_ field: FieldID, _ words: String, _ source: Proposal.Source) {
    let proposal = Proposal(field, words, from: source)
    if isReadable(proposal) { answers.append(proposal) }
  }

  /// Whether the words are such as the question takes, be it after a question back.
  private func isReadable(_ proposal: Proposal) -> Bool {
    if case .unreadable = Record().read(proposal.words, as: AnswerID(proposal.field), on: today) {
      return false
    }
    return !proposal.words.isEmpty
  }

  private func source(_ block: DraftBlock, _ range: Range<Int>) -> Proposal.Source {
    let words = block.words(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .trimmingMarks
    let shown = words.count > 160 ? words.prefix(157) + "..." : words
    return Proposal.Source(file: file, line: block.spot(of: range).line, words: shown)
  }
}

extension String {
  /// The text without the bars of a table's row around it.
  var trimmingMarks: String {
    var rest = self[...]
    while let first = rest.first, first == " " || first == "|" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " || last == "|" { rest = rest.dropLast() }
    return String(rest)
  }

  /// The cells of a table's row.
  var cells: [String] {
    trimmingMarks.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmingMarks }
  }
}

import Facts
import Record
import Story

extension Record {
  /// The record with every gap that may be told as "not known yet" told so.
  package var admittingGaps: Record {
    var copy = self
    for field in Registry.fields
    where field.list == nil && field.isRequired && field.canBeUnknown && copy[field.id] == nil
      && copy.applies(field)
    {
      copy.apply(
        .set(AnswerID(field.id), Answer(words: "unknown", value: nil, standing: .unknown)))
    }
    return copy
  }
}

extension Document {
  /// The document without gaps marked in place: what is missing is said in one honest sentence.
  ///
  /// Lines that hold a gap and no answer go; a gap beside an answer becomes "not yet known".
  package func admittingGaps(of record: Record, from sent: Day) -> Document {
    let missing = gaps.filter(Self.isTold)
    var copy = self
    copy.subject = subject.admittingGaps ?? subject.bare
    copy.headline = headline.admittingGaps ?? headline.bare
    copy.sections = sections.compactMap { section in
      var section = section
      section.blocks = section.blocks.compactMap(\.admittingGaps).withoutLoneHeadings
      return section.blocks.isEmpty ? nil : section
    }
    var next: Moment?
    let isNextTold = copy.lines.flatMap(\.spans).contains {
      $0.origin.answers.contains(AnswerID("incident.nextUpdate"))
    }
    if !isNextTold, case .moment(let moment)? = record["incident.nextUpdate"]?.value {
      next = moment
    }
    if let line = Self.line(about: missing, next, sent) {
      let open = Section(id: "open", title: nil, blocks: [.paragraph([line])])
      let end = copy.sections.last?.id == "close" ? copy.sections.count - 1 : copy.sections.count
      copy.sections.insert(open, at: end)
    }
    return copy
  }

  /// Whether readers would miss it: not what only steers the message, and no ask.
  private static func isTold(_ gap: Origin) -> Bool {
    switch gap {
    // A thing without a name of its own is told all the same.
    case .gap(AnswerID("incident.noun")): false
    // Whose it was and the apology are ours to say, no news that readers wait for.
    case .gap(AnswerID("incident.fault")): false
    case .gap(let id):
      Registry.field(id.field).map {
        $0.visibility == .both && ![.audience, .accountability, .closing].contains($0.section)
      } ?? false
    case .listGap(let list): list != .asks
    case .frame, .house, .computed, .answer: false
    }
  }

  /// Says in one sentence what is missing, and when the next word comes where nothing else does.
  private static func line(about gaps: [Origin], _ next: Moment?, _ sent: Day) -> Line? {
    var labels: [String] = []
    for gap in gaps {
      let label: String? =
        switch gap {
        case .gap(let id): Registry.field(id.field)?.label
        case .listGap(let list): Registry.list(list)?.label
        case .frame, .house, .computed, .answer: nil
        }
      if let label, !labels.contains(label) { labels.append(label) }
    }
    guard !labels.isEmpty else { return nil }
    let list = labels.joined(separator: "; ")
    guard let next else {
      return Line([Span("Not in this message yet: \(list).", .frame("open"))])
    }
    return Line([
      Span("Not in this message yet: \(list). Next update by ", .frame("open")),
      Span(next.phrase(relativeTo: sent).withoutLead, .computed([AnswerID("incident.nextUpdate")])),
      Span(".", .frame("open")),
    ])
  }
}

extension Block {
  fileprivate var admittingGaps: Block? {
    switch self {
    case .heading(let line): return line.admittingGaps.map { .heading($0) }
    case .paragraph(let lines):
      let kept = lines.compactMap(\.admittingGaps)
      return kept.isEmpty ? nil : .paragraph(kept)
    case .bullets(let lines):
      let kept = lines.compactMap(\.admittingGaps)
      return kept.isEmpty ? nil : .bullets(kept)
    case .table: return map { $0.admittingGaps ?? $0.bare }
    }
  }
}

extension [Block] {
  /// The blocks without headings that nothing follows.
  fileprivate var withoutLoneHeadings: [Block] {
    enumerated().compactMap { index, block in
      guard case .heading(let line) = block, line.isTitle else { return block }
      guard index + 1 < count else { return nil }
      switch self[index + 1] {
      case .bullets, .table: return block
      case .heading, .paragraph: return nil
      }
    }
  }
}

extension Line {
  /// Whether it is a heading of ours, not a signature.
  fileprivate var isTitle: Bool {
    spans.allSatisfy { span in
      switch span.origin {
      case .frame, .house: true
      case .computed, .answer, .gap, .listGap: false
      }
    }
  }

  private var hasGap: Bool {
    spans.contains { span in
      switch span.origin {
      case .gap, .listGap: true
      case .frame, .house, .computed, .answer: false
      }
    }
  }

  private var hasAnswer: Bool {
    spans.contains { span in
      switch span.origin {
      case .answer, .computed: true
      case .frame, .house, .gap, .listGap: false
      }
    }
  }

  /// The line with its gaps said; nil when it holds nothing else.
  fileprivate var admittingGaps: Line? {
    // What was to be told may not be there.
    if spans.first?.origin.unit == "opening.signpost" { return nil }
    guard hasGap else { return self }
    return hasAnswer ? bare : nil
  }

  /// The line with "not yet known" in place of each gap.
  fileprivate var bare: Line {
    Line(
      spans.enumerated().map { index, span in
        switch span.origin {
        // Our own word for what has no name yet.
        case .gap(AnswerID("incident.noun")):
          Span(index == 0 ? "Incident" : "incident", .frame("open"))
        case .gap, .listGap: Span("(not yet known)", .frame("open"))
        case .frame, .house, .computed, .answer: span
        }
      })
  }
}

extension String {
  /// "5pm on Friday" from "at 5pm on Friday": what stands after "by".
  fileprivate var withoutLead: String {
    for lead in ["at ", "on "] where hasPrefix(lead) { return String(dropFirst(lead.count)) }
    return self
  }
}

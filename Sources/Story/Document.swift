import Record

/// Where the words of a span come from: the proof that nothing was invented.
package enum Origin: Hashable, Sendable {
  /// Fixed wording of ours, from the unit of that id; holds no fact.
  case frame(String)
  /// A team's own wording of the unit of that id; holds no fact either.
  case house(String)
  /// Computed from the author's answers.
  case computed([AnswerID])
  /// The author's own words or value.
  case answer(AnswerID)
  /// A gap, marked in place, where an answer is missing.
  case gap(AnswerID)
  /// A gap for a whole list that is too short.
  case listGap(ListID)
}

/// A run of words with one origin.
package struct Span: Hashable, Sendable {
  package var text: String
  package var origin: Origin

  /// Creates a span.
  package init(_ text: String, _ origin: Origin) { (self.text, self.origin) = (text, origin) }
}

/// A sentence, bullet or heading.
package struct Line: Hashable, Sendable {
  package var spans: [Span]

  /// Creates a line.
  package init(_ spans: [Span]) { self.spans = spans }

  /// The words without their origins.
  package var text: String { spans.map(\.text).joined() }
}

/// A block of a section.
package enum Block: Hashable, Sendable {
  case heading(Line)
  /// Sentences set as one paragraph.
  case paragraph([Line])
  case bullets([Line])
  /// Rows of cells below a row of headings; every row has as many cells as there are headings.
  case table(headings: [Line], rows: [[Line]])

  /// The block's lines in reading order.
  package var lines: [Line] {
    switch self {
    case .heading(let line): [line]
    case .paragraph(let lines), .bullets(let lines): lines
    case .table(let headings, let rows): headings + rows.flatMap(\.self)
    }
  }

  /// The same block with every line changed, in reading order.
  package func map(_ change: (Line) -> Line) -> Block {
    switch self {
    case .heading(let line): .heading(change(line))
    case .paragraph(let lines): .paragraph(lines.map(change))
    case .bullets(let lines): .bullets(lines.map(change))
    case .table(let headings, let rows):
      .table(headings: headings.map(change), rows: rows.map { $0.map(change) })
    }
  }
}

/// A titled part of a document.
package struct Section: Hashable, Sendable {
  /// The section's id in its structure, such as "happened".
  package var id: String
  package var title: Line?
  package var blocks: [Block]

  /// Creates a section.
  package init(id: String, title: Line?, blocks: [Block]) {
    (self.id, self.title, self.blocks) = (id, title, blocks)
  }
}

/// A finished or half-finished message, before it is rendered for a channel.
package struct Document: Hashable, Sendable {
  package var subject: Line
  package var headline: Line
  package var sections: [Section]
  /// The id of the structure it is told in, which a short message does not show by its titles; may be empty.
  package var structure: String

  /// Creates a document.
  package init(subject: Line, headline: Line, sections: [Section], structure: String = "") {
    (self.subject, self.headline, self.sections) = (subject, headline, sections)
    self.structure = structure
  }

  /// Every line, in reading order.
  package var lines: [Line] {
    [subject, headline]
      + sections.flatMap { section in
        (section.title.map { [$0] } ?? []) + section.blocks.flatMap(\.lines)
      }
  }

  /// The origins of the gaps that remain, in reading order, each once.
  package var gaps: [Origin] {
    var seen: Set<Origin> = []
    return lines.flatMap(\.spans).map(\.origin).filter { origin in
      switch origin {
      case .gap, .listGap: seen.insert(origin).inserted
      default: false
      }
    }
  }
}

import Record

/// Writes the document tree with the origin of every span, for programs to read.
///
/// The keys stand in a fixed order; a change that old readers cannot take raises the version.
enum DocumentTree {
  static let schema = "candor.document"
  static let version = 1

  static func json(_ document: Document) -> String {
    let head: [(String, Json)] = [("schema", .text(schema)), ("version", .number(version))]
    let told = document.structure.isEmpty ? [] : [("structure", Json.text(document.structure))]
    let rest: [(String, Json)] = [
      ("subject", line(document.subject)), ("headline", line(document.headline)),
      ("sections", .list(document.sections.map(section))),
    ]
    return Json.object(head + told + rest).written() + "\n"
  }

  private static func section(_ section: Section) -> Json {
    [
      ("id", .text(section.id)), ("title", section.title.map(line) ?? .null),
      ("blocks", .list(section.blocks.map(block))),
    ]
  }

  private static func block(_ block: Block) -> Json {
    switch block {
    case .heading(let line): [("kind", .text("heading")), ("line", self.line(line))]
    case .paragraph(let lines):
      [("kind", .text("paragraph")), ("lines", .list(lines.map(line)))]
    case .bullets(let lines): [("kind", .text("bullets")), ("lines", .list(lines.map(line)))]
    case .table(let headings, let rows):
      [
        ("kind", .text("table")), ("headings", .list(headings.map(line))),
        ("rows", .list(rows.map { .list($0.map(line)) })),
      ]
    }
  }

  private static func line(_ line: Line) -> Json { .list(line.spans.map(span)) }

  private static func span(_ span: Span) -> Json {
    [("text", .text(span.text)), ("origin", origin(span.origin))]
  }

  private static func origin(_ origin: Origin) -> Json {
    switch origin {
    case .frame(let unit): [("kind", .text("frame")), ("unit", .text(unit))]
    case .house(let unit): [("kind", .text("house")), ("unit", .text(unit))]
    case .computed(let ids): [("kind", .text("computed")), ("from", .list(ids.map(answer)))]
    case .answer(let id): [("kind", .text("answer")), ("from", .list([answer(id)]))]
    case .gap(let id): [("kind", .text("gap")), ("from", .list([answer(id)]))]
    case .listGap(let list): [("kind", .text("list-gap")), ("list", .text(list.rawValue))]
    }
  }

  private static func answer(_ id: AnswerID) -> Json {
    [("field", .text(id.field.rawValue))] + (id.entry.map { [("entry", .number($0))] } ?? [])
  }
}

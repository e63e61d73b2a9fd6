import Facts
import Record

/// Writes a document's pieces as HTML that reads the same in a mail program and on paper.
///
/// Styles that carry meaning stand in the elements: many mail programs drop all others.
enum Html {
  static func values(
    of document: Document, picturing moments: [AnswerID: Moment]
  ) -> [String: LayoutValue] {
    let body = document.sections.flatMap { section in
      (section.title.map { [element("h2", inline($0))] } ?? [])
        + section.blocks.flatMap { block in
          [Timeline.picture(of: block, in: document, moments)].compactMap(\.self)
            + [self.block(block, in: section)]
        }
    }
    return [
      "subject": .words(document.subject.text), "headline": .words(document.headline.text),
      "body": .markup(body.joined(separator: "\n")), "draft": draft(document),
    ]
  }

  /// What a draft says of itself; absent when nothing is missing.
  static func draft(_ document: Document) -> LayoutValue {
    let count = document.gaps.count
    return count == 0
      ? .absent
      : .words(
        count == 1
          ? "Draft: one answer is missing, and its place is marked."
          : "Draft: \(count) answers are missing, and their places are marked.")
  }

  private static func block(_ block: Block, in section: Section) -> String {
    switch block {
    case .heading(let line): element(section.title == nil ? "p" : "h3", inline(line))
    case .paragraph(let lines): element("p", inline(runningOn(lines)))
    case .bullets(let lines):
      element("ul", "\n" + lines.map { element("li", inline($0)) + "\n" }.joined())
    case .table(let headings, let rows): table(headings, rows)
    }
  }

  private static func table(_ headings: [Line], _ rows: [[Line]]) -> String {
    let head = headings.map { element("th", inline($0), " scope=\"col\"") }.joined()
    let body = rows.map { row in
      element("tr", row.map { element("td", inline($0)) }.joined()) + "\n"
    }
    return element(
      "table",
      "\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined())</tbody>\n",
      " role=\"table\"")
  }

  private static func inline(_ line: Line) -> String {
    line.spans.map { span in
      let text = escaped(span.text)
      return span.origin.isGap ? element("mark", text) : text
    }.joined()
  }

  private static let styles = [
    "h2": "font-size:1.25em;line-height:1.3;margin:1.8em 0 .5em",
    "h3": "font-size:1em;line-height:1.3;margin:1.3em 0 .4em", "p": "margin:0 0 1em",
    "ul": "margin:0 0 1em;padding-left:1.4em", "li": "margin:0 0 .35em",
    "table": "border-collapse:collapse;width:100%;margin:0 0 1em;font-size:.94em",
    // Long words may be broken, and without a least width short ones would be too.
    "th": "text-align:left;vertical-align:top;padding:.35em .6em .35em 0;min-width:3.8em;"
      + "border-bottom:2px solid #808080",
    "td": "vertical-align:top;padding:.35em .6em .35em 0;border-bottom:1px solid #a0a0a0",
    "mark": "background:#ffe58a;color:#202020",
  ]

  private static func element(_ tag: String, _ content: String, _ attributes: String = "")
    -> String
  {
    let style = styles[tag].map { " style=\"\($0)\"" } ?? ""
    return "<\(tag)\(attributes)\(style)>\(content)</\(tag)>"
  }

  /// Text that is only text, between tags and in quoted values alike.
  static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

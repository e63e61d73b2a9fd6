import Record

/// Writes a document for a channel; words are escaped here, by context, and nowhere else.
///
/// Pure: the same input gives the same bytes. The layouts are those of ``Layouts``: a team's page
/// that cannot be used is replaced by ours, and ``Rendered/problems`` says why.
package func render(
  _ document: Document, as format: Format, for delivery: Delivery = Delivery(),
  in layouts: Layouts = .builtIn
) -> Rendered {
  // The tree keeps every character, escaped; everywhere else only what can be shown is shown.
  let shown = format == .status ? document.shown : document.shown.linking(to: delivery.link)
  switch format {
  case .markdown: return Rendered(format, layouts.filled(.markdown, Markdown.values(of: shown)))
  case .html:
    let values = Html.values(of: shown, picturing: delivery.moments)
    return Rendered(format, layouts.filled(.html, values))
  case .text:
    let page = layouts.filled(.text, Text.values(of: shown))
    return Rendered(format, Filled(Text.subject(of: shown) + page.text, page.problems))
  case .eml:
    // Mail programs drop inline pictures, and some leave their words behind.
    let html = layouts.filled(.html, Html.values(of: shown, picturing: [:]))
    let text = layouts.filled(.text, Text.values(of: shown))
    let mail = Mail(subject: shown.subject.text, text: text.text, html: html.text)
    return Rendered(format, Filled(mail.message(for: delivery), text.problems + html.problems))
  case .slack: return Rendered(format: format, parts: Slack.posts(of: shown))
  case .status: return Status(of: shown, link: delivery.link).rendered
  case .json: return Rendered(format: format, parts: [Rendered.Part(DocumentTree.json(document))])
  }
}

extension Rendered {
  fileprivate init(_ format: Format, _ filled: Filled) {
    self.init(format: format, parts: [Part(filled.text)], problems: filled.problems)
  }
}

extension Document {
  /// The same document without characters that cannot be shown and without empty lines and blocks.
  var shown: Document {
    var copy = self
    copy.subject = subject.singleSpaced
    copy.headline = headline.singleSpaced
    copy.sections = sections.compactMap { section in
      var section = section
      section.title = section.title.map(\.singleSpaced).flatMap { $0.spans.isEmpty ? nil : $0 }
      section.blocks = section.blocks.compactMap(\.shown)
      return section.blocks.isEmpty ? nil : section
    }
    return copy
  }
}

extension Block {
  fileprivate var shown: Block? {
    let block = map(\.singleSpaced)
    switch block {
    case .heading(let line): return line.spans.isEmpty ? nil : block
    case .paragraph(let lines):
      let kept = lines.filter { !$0.spans.isEmpty }
      return kept.isEmpty ? nil : .paragraph(kept)
    case .bullets(let lines):
      let kept = lines.filter { !$0.spans.isEmpty }
      return kept.isEmpty ? nil : .bullets(kept)
    case .table(let headings, let rows): return headings.isEmpty || rows.isEmpty ? nil : block
    }
  }
}

extension Document {
  /// The same document with a last line that says where the rest is.
  fileprivate func linking(to link: String?) -> Document {
    guard let link else { return self }
    var copy = self
    let line = Line([Span("The latest is at ", .frame("link")), Span(link, .frame("link"))])
    copy.sections.append(Section(id: "link", title: nil, blocks: [.heading(line)]))
    return copy
  }
}

/// Sentences run on as one paragraph.
func runningOn(_ lines: [Line]) -> Line {
  Line(
    lines.enumerated().flatMap { index, line in
      (index == 0 ? [] : [Span(" ", .frame(""))]) + line.spans
    })
}

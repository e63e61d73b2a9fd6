import Testing

@testable import Story

/// The reference program of CommonMark agrees that our Markdown means what our HTML says.
@Suite struct RenderCommonMarkTests {
  private static let cmark = OtherProgram("cmark")
  private static let tables = OtherProgram("cmark-gfm")

  @Test(
    .enabled(if: cmark != nil, "cmark is not installed (apt-get install cmark)"),
    arguments: RenderSamples.documents.dropLast().map(\.document))
  func markdownMeansWhatHtmlSays(_ document: Document) throws {
    guard let cmark = Self.cmark else { return }
    try compare(document) { try cmark.output([], of: $0) }
  }

  @Test(
    .enabled(if: cmark != nil, "cmark is not installed (apt-get install cmark)"),
    arguments: HostileTests.attacks)
  func soItDoesWhateverIsTyped(_ attack: String) throws {
    guard let cmark = Self.cmark else { return }
    let document = compose(Outage.record, plan: Outage.plan)
    try compare(RenderSamples.filled(document, with: attack)) { try cmark.output([], of: $0) }
  }

  @Test(
    .enabled(if: tables != nil, "cmark-gfm is not installed (apt-get install cmark-gfm)"),
    arguments: ["plain", "a | b", "a \\| b", "\\", "|", "`a | b`"])
  func tablesToo(_ text: String) throws {
    guard let tables = Self.tables else { return }
    let document = RenderSamples.filled(RenderSamples.everything, with: text)
    try compare(document) { try tables.output(["-e", "table"], of: $0) }
  }

  private func compare(_ document: Document, _ reader: (String) throws -> String) throws {
    let ours = pieces(of: render(document, as: .html).text)
    let theirs = pieces(of: try reader(render(document, as: .markdown).text))
    // The first paragraph is the subject, which a page has as its title.
    let isSubject =
      theirs.first == "<p>" && (theirs.dropFirst().first?.hasPrefix("Subject:") ?? false)
    let body = isSubject ? Array(theirs.dropFirst(3)) : theirs
    #expect(ours == body, "\(ours.difference(from: body))")
  }

  /// Block tags and the words between them, without attributes, marks and the order of spaces.
  private func pieces(of html: String) -> [String] {
    var text = html
    if let start = html.firstRange(of: "<h1"), let end = html.firstRange(of: "</main>") {
      text = String(html[start.lowerBound..<end.lowerBound])
    }
    let blocks: Set<String> = [
      "h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td",
    ]
    var pieces: [String] = []
    var words = ""
    var rest = text[...]
    func close() {
      let plain = decoded(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !plain.isEmpty { pieces.append(plain) }
      words = ""
    }
    while let open = rest.firstIndex(of: "<"), let end = rest[open...].firstIndex(of: ">") {
      words += rest[..<open]
      let tag = rest[rest.index(after: open)..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if blocks.contains(String(name)) {
        close()
        pieces.append(tag.hasPrefix("/") ? "</\(name)>" : "<\(name)>")
      } else if name != "mark" {
        pieces.append("unexpected <\(tag)>")
      }
      rest = rest[rest.index(after: end)...]
    }
    words += rest
    close()
    // Loose lists put a paragraph into each bullet; ours are tight on both sides.
    return pieces
  }

  private func decoded(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

import Record

/// A message short enough for a status page, and for a post of 280 characters: whole sentences only.
///
/// A message without titled sections is a status update already and is taken whole; of a longer one
/// the headline and the first paragraph.
struct Status {
  /// What the smallest status pages hold.
  static let pageLimit = 1024

  var page: String
  var post: String
  /// What neither the page nor, after it, the post had room for.
  var leftOut: [String]

  init(of document: Document, link: String?) {
    let isShort = document.sections.allSatisfy { $0.title == nil }
    let blocks = document.sections.flatMap(\.blocks)
    let told = isShort ? blocks : Array(blocks.first.map { [$0] } ?? [])
    let body = told.map { $0.sentences.filter { !$0.text.isEmpty } }
    let headline = Sentence(document.headline)
    // A first sentence that begins with the headline says it already.
    let isSaid = body.first?.first.map { $0.text.hasPrefix(headline.text) } ?? false
    let paragraphs = (isSaid ? [] : [[headline]]) + body
    let all = paragraphs.joined().filter { !$0.text.isEmpty }

    let pageSentences = Self.chosen(from: all, room: Self.pageLimit - Self.tail(link).count) {
      $0.count
    }
    page =
      paragraphs.map { paragraph in
        paragraph.filter(pageSentences.contains).map(\.text).joined(separator: " ")
      }.filter { !$0.isEmpty }.joined(separator: "\n\n")
      + (link.map { "\n\n" + $0 } ?? "") + "\n"

    let room = PostLength.limit - (link == nil ? 0 : PostLength.link + 1)
    let postSentences = Self.chosen(from: all, room: room, length: PostLength.of)
    post =
      (all.filter(postSentences.contains).map(\.text) + [link].compactMap(\.self))
      .joined(separator: " ") + "\n"
    leftOut =
      all.filter { !pageSentences.contains($0) }.map { "page: " + $0.text }
      + all.filter { !postSentences.contains($0) }.map { "post: " + $0.text }
  }

  var rendered: Rendered {
    Rendered(
      format: .status, parts: [Rendered.Part(page), Rendered.Part(post, suffix: "-280")],
      leftOut: leftOut)
  }

  private static func tail(_ link: String?) -> String { link.map { "\n\n" + $0 } ?? "" }

  /// The sentences that fit: the headline, then what is still to come, then the others in order.
  private static func chosen(
    from sentences: [Sentence], room: Int, length: (String) -> Int
  ) -> Set<Sentence> {
    var left = room
    var chosen: Set<Sentence> = []
    let ahead = sentences.filter(\.isPromise)
    for sentence in sentences.prefix(1) + ahead + sentences where !chosen.contains(sentence) {
      // A paragraph break takes two characters.
      let cost = length(sentence.text) + (chosen.isEmpty ? 0 : 2)
      if cost <= left {
        chosen.insert(sentence)
        left -= cost
      }
    }
    return chosen
  }
}

/// A sentence of a short message.
private struct Sentence: Hashable {
  var text: String
  /// Whether it says when readers hear more: never dropped for want of room where it fits alone.
  var isPromise: Bool

  init(_ line: Line) {
    text = line.endingStopped.text
    isPromise = line.spans.flatMap(\.origin.answers).contains { $0.field == "incident.nextUpdate" }
  }
}

extension Block {
  fileprivate var sentences: [Sentence] {
    switch self {
    case .heading(let line): [Sentence(line)]
    // What says what is to come says nothing where nothing follows.
    case .paragraph(let lines), .bullets(let lines):
      lines.filter { !$0.isSignpost }.map(Sentence.init)
    case .table(let headings, let rows):
      rows.map { row in
        Sentence(Line([Span(tableRow(headings, row).joined(separator: "; "), .frame(""))]))
      }
    }
  }
}

extension Line {
  fileprivate var isSignpost: Bool {
    spans.contains { $0.origin.unit?.hasSuffix("signpost") ?? false }
  }
}

/// Writes a document as Slack posts: mrkdwn, each within what one section of a post holds.
enum Slack {
  /// What one section's text may hold (Slack's block reference), counted as UTF-16 as the strictest reading.
  static let limit = 3000
  /// Room for "(12/34)" and a line break.
  private static let room = limit - 16

  static func posts(of document: Document) -> [Rendered.Part] {
    var texts: [String] = []
    var text = ""
    func close() {
      if !text.isEmpty { texts.append(text) }
      text = ""
    }
    for group in groups(of: document) {
      // A block moves to the next post whole, with its headings; only one too long is split.
      if !fits(text, "\n\n", group.joined(separator: "\n")) { close() }
      for (index, line) in group.enumerated() {
        let gap = text.isEmpty ? "" : index == 0 ? "\n\n" : "\n"
        if !fits(text, gap, line) { close() }
        text += (text.isEmpty ? "" : gap) + line
      }
    }
    close()
    if texts.count < 2 { return [Rendered.Part((texts.first ?? "") + "\n")] }
    return texts.enumerated().map { index, text in
      Rendered.Part("(\(index + 1)/\(texts.count))\n\(text)\n", suffix: "-\(index + 1)")
    }
  }

  private static func fits(_ text: String, _ gap: String, _ more: String) -> Bool {
    text.utf16.count + gap.utf16.count + more.utf16.count <= room
  }

  /// The lines of each block, its headings ahead of them.
  private static func groups(of document: Document) -> [[String]] {
    var groups: [[String]] = [bold(document.headline.text)]
    var headings: [String] = []
    for section in document.sections {
      headings += section.title.map { bold($0.text) } ?? []
      for block in section.blocks {
        if case .heading(let line) = block, section.title != nil {
          headings += bold(line.text)
        } else {
          groups.append(headings + lines(of: block))
          headings = []
        }
      }
    }
    return (groups + [headings]).filter { !$0.isEmpty }
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let line): pieces(line.text)
    case .paragraph(let lines): pieces(runningOn(lines).text)
    case .bullets(let lines): lines.flatMap { pieces($0.text, first: "\u{2022} ") }
    case .table(let headings, let rows):
      rows.flatMap { row in
        pieces(tableRow(headings, row).joined(separator: "; "), first: "\u{2022} ")
      }
    }
  }

  private static func bold(_ text: String) -> [String] { pieces(text, first: "*", last: "*") }

  /// The text in pieces that each fit a post, broken between words; mostly just one.
  private static func pieces(_ text: String, first: String = "", last: String = "") -> [String] {
    if text.isEmpty { return [] }
    let whole = SlackText.escaped(text)
    let budget = room - first.utf16.count - last.utf16.count
    if whole.utf16.count <= budget { return [first + whole + last] }
    var pieces: [String] = []
    var piece = ""
    for word in text.split(separator: " ").flatMap({ chunks(of: $0, budget: budget) }) {
      if !piece.isEmpty, piece.utf16.count + 1 + word.utf16.count > budget {
        pieces.append(piece)
        piece = ""
      }
      piece += (piece.isEmpty ? "" : " ") + word
    }
    return (pieces + [piece]).map { first + $0 + last }
  }

  /// A word, escaped; in chunks of whole letters when no post could hold it.
  private static func chunks(of word: Substring, budget: Int) -> [String] {
    let whole = SlackText.escaped(String(word))
    if whole.utf16.count <= budget { return [whole] }
    var chunks: [String] = []
    var chunk = ""
    for scalar in word.unicodeScalars {
      let letter = SlackText.escaped(String(scalar))
      if chunk.utf16.count + letter.utf16.count > budget {
        chunks.append(chunk)
        chunk = ""
      }
      chunk += letter
    }
    return chunks + [chunk]
  }
}

import Testing

@testable import Story

/// Plain-text mail fits 72 columns and loses no word.
@Suite struct RenderTextTests {
  @Test(arguments: RenderSamples.documents.map(\.document))
  func noLineIsLongerThanMailTakes(_ document: Document) {
    let text = render(document, as: .text).text
    for line in text.split(separator: "\n").dropFirst() {
      #expect(Columns.width(of: line) <= 72 || !line.dropFirst(2).contains(" "), "\(line)")
      #expect(!line.hasSuffix(" "))
    }
    #expect(text.hasPrefix("Subject: \(document.subject.text)\n\n"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test(arguments: RenderSamples.documents.dropLast().map(\.document))
  func everyWordIsThere(_ document: Document) {
    let words = render(document, as: .text).text.split(whereSeparator: \.isWhitespace).joined()
    for line in document.lines {
      #expect(words.contains(line.text.split(whereSeparator: \.isWhitespace).joined()))
    }
  }

  @Test func everyKindOfBlock() {
    let want = """
      Subject: Subject

      Draft: one answer is missing, and its place is marked.

      Headline
      ========

      One. Two.

      Section
      -------

      Heading

      - First
      - Second

      - Alarm
        Who: Ada | Bo
        When: May 16

      - Drill
        When: June 2

      [missing: who]

      Ada, head of care

      """
    #expect(render(RenderSamples.everything, as: .text).text == want)
  }

  @Test func bulletsHang() {
    let long = Array(repeating: "word", count: 20).joined(separator: " ")
    #expect(
      Text.wrap(long, first: "- ", rest: "  ")
        == "- " + Array(repeating: "word", count: 14).joined(separator: " ") + "\n  "
        + Array(repeating: "word", count: 6).joined(separator: " "))
  }

  @Test(arguments: [
    ("abc", 3), ("e\u{301}", 1), ("日本", 4), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("ä", 1), ("عربي", 4),
  ]) func widths(_ text: String, _ want: Int) { #expect(Columns.width(of: text) == want) }
}

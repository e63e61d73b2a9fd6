import Testing

@testable import Review

/// What a draft holds is read; what is not the author's prose is not.
struct DraftReaderTests {
  private func blocks(_ draft: String, _ format: DraftFormat = .markdown) -> [DraftBlock] {
    var reader = DraftReader(format: format)
    var blocks: [DraftBlock] = []
    Array(draft.utf8).withUnsafeBytes { reader.read($0, into: &blocks) }
    reader.finish(into: &blocks)
    return blocks
  }

  private func texts(_ draft: String, _ format: DraftFormat = .markdown) -> [String] {
    blocks(draft, format).map(\.text)
  }

  @Test func codeQuotationsAndLinksAreLeftOut() {
    let draft = """
      ---
      title: draft
      ---
      # News

      ```
      many errors
      ```

          several lines of code

      > Many of us were told
      and still are.

      See [the page](https://many.example/some) and `some code`.

      [page]: https://several.example
      """
    #expect(texts(draft) == ["News", "See the page and `some code`."])
  }

  @Test func sectionsListsAndTables() {
    let draft = """
      Subject: The tills

      What happened
      =============

      - [x] One
        goes on
      - Two

      | Time | What |
      |---|---|
      | 9:10am | Down |

      **Impact**

      Timeline:
      """
    let kinds = blocks(draft).map(\.kind)
    #expect(
      kinds == [
        .subject, .heading(1), .item, .item, .row, .row, .heading(7), .heading(7),
      ])
    #expect(texts(draft)[2] == "One goes on")
  }

  @Test func plainTextHasTitlesWithoutMarks() {
    let draft = "The tills\n\nWhat we did\n\nWe opened by hand at 9am.\n• First\n• Second"
    let found = blocks(draft, .text)
    #expect(found.map(\.kind) == [.heading(7), .heading(7), .paragraph, .item, .item])
    #expect(found.last?.text == "Second")
  }

  @Test func htmlIsReadByItsTags() {
    let draft = """
      <html><head><title>x</title><style>p { many }</style></head><body>
      <h1>The&nbsp;tills</h1><!-- a note --><p>Many <b>customers</b>
      paid twice &amp; rang.</p><blockquote>some words</blockquote>
      <ul><li>One<li>Two</ul><table><tr><td>9:10am</td><td>Down</td></tr></table></body></html>
      """
    #expect(
      texts(draft, .html)
        == ["The tills", "Many customers paid twice & rang.", "One", "Two", "9:10am | Down |"])
  }

  @Test func mailPartsAreDecoded() {
    let draft = """
      From: ana@shop.example
      Subject: =?utf-8?Q?The_tills_=E2=80=94_what?=
       happened
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x1"

      preamble with many words
      --x1
      Content-Type: multipart/alternative; boundary="x2"

      --x2
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Many customers paid =
      twice =E2=80=93 today.
      --x2
      Content-Type: text/html

      <p>Several customers</p>
      --x2--
      --x1
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: base64

      Q2Fm6SBpcyBvcGVuLgo=
      --x1
      Content-Type: application/octet-stream
      Content-Disposition: attachment

      bWFueQ==
      --x1--
      """
    #expect(
      texts(draft, .mail) == [
        "The tills \u{2014} what happened", "Many customers paid twice \u{2013} today.",
        "Caf\u{E9} is open.",
      ])
  }

  @Test func formatIsToldByNameOrLook() {
    #expect(DraftFormat(path: "a/b.EML") == .mail)
    #expect(DraftFormat(path: "notes") == nil)
    #expect(DraftFormat(sniffing: Array("<!DOCTYPE html><p>".utf8)) == .html)
    #expect(DraftFormat(sniffing: Array("From: a\nMIME-Version: 1.0\n\nHi".utf8)) == .mail)
    #expect(DraftFormat(sniffing: Array("Subject: News\n\nHi".utf8)) == .markdown)
  }

  /// Every finding names the line and the column where its words stand.
  @Test(arguments: DraftFormat.allCases) func placesLeadBackToTheFile(_ format: DraftFormat) throws
  {
    let draft = Self.placed(format)
    let lines = draft.split(separator: "\n", omittingEmptySubsequences: false)
    let found = critique(of: draft, options: CriticOptions(format: format)).remarks
      .filter { $0.finding.rule == "Vague.Quantity" }
    #expect(found.count == 3)
    for remark in found {
      let line = lines[remark.spot.line - 1].unicodeScalars.dropFirst(remark.spot.column - 1)
      let words = remark.spot.excerpt.words
      #expect(String(String.UnicodeScalarView(line)).hasPrefix(words))
      #expect(["Many", "several", "Some"].contains(words), "\(words)")
      let bytes = Array(draft.utf8)[remark.spot.bytes]
      #expect(String(decoding: bytes, as: UTF8.self) == words)
      #expect(remark.spot.endColumn - remark.spot.column == words.count)
    }
  }

  private static func placed(_ format: DraftFormat) -> String {
    switch format {
    case .markdown:
      "# T\u{EA}te\n\n* \u{1F600} *Many* customers paid. It took\n  **several** hours.\n\n1. Some [guests](x) left.\n"
    case .text:
      "T\u{EA}te\n\n- \u{1F600} Many customers paid. It took\n  several hours.\n\nSome guests left.\n"
    case .html:
      "<p>\u{1F600} &eacute; <b>Many</b> customers\n paid. It took <i>several</i> hours.</p><p>Some guests left.</p>"
    case .mail:
      "Subject: T\u{EA}te\nContent-Transfer-Encoding: quoted-printable\n\n=C3=A9 Many customers paid. It took =\nseveral hours.\n\nSome guests left.\n"
    }
  }

  @Test func lineEndsOfAnyKindCount() {
    for end in ["\n", "\r\n", "\r"] {
      let draft = ["One is here.", "", "Many customers paid."].joined(separator: end)
      let spot = critique(of: draft).remarks(of: "Vague.Quantity").first?.spot
      #expect(spot?.line == 3 && spot?.column == 1, "\(end.utf8.map { $0 })")
    }
  }

  @Test func bytesComeInPiecesOfAnySize() {
    let draft = Array((Self.placed(.markdown) + Self.placed(.text)).utf8)
    let whole = critique(of: draft, options: CriticOptions(format: .markdown))
    for size in [1, 2, 3, 7] {
      var critic = Critic(options: CriticOptions(format: .markdown))
      var start = 0
      while start < draft.count {
        let end = min(start + size, draft.count)
        Array(draft[start..<end]).withUnsafeBytes { critic.read($0) }
        start = end
      }
      #expect(critic.finish().remarks == whole.remarks)
    }
  }
}

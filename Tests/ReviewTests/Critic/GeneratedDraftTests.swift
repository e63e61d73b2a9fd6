import Testing

@testable import Review

/// Drafts of any bytes go through without a trap, and every place lies in the file.
struct GeneratedDraftTests {
  @Test(arguments: DraftFormat.allCases) func oddDraftsAreRead(_ format: DraftFormat) {
    var state: UInt64 = 88_172_645_463_325_252 ^ UInt64(format.rawValue.utf8.count)
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for _ in 0..<1500 {
      var draft: [UInt8] = []
      for _ in 0..<next(20) {
        draft += Self.pieces[next(Self.pieces.count)]
        if next(6) == 0 { draft.append(UInt8(next(256))) }
      }
      for remark in critique(of: draft, options: CriticOptions(format: format)).remarks {
        #expect(remark.spot.line > 0 && remark.spot.column > 0)
        #expect(remark.spot.bytes.upperBound <= draft.count, "\(draft)")
        #expect(
          remark.spot.endLine > remark.spot.line || remark.spot.endColumn >= remark.spot.column)
      }
    }
  }

  @Test(arguments: [
    "> ", "- ", "[", "<div>", "<!--", "`", "*", "|", "(", "\"", "was ", "<p", "&#", "\r",
  ])
  func onePieceOverAndOver(_ piece: String) {
    let draft = Array(String(repeating: piece, count: 8000).utf8)
    for format in DraftFormat.allCases {
      let found = critique(of: draft, options: CriticOptions(format: format))
      #expect(found.remarks.allSatisfy { $0.spot.bytes.upperBound <= draft.count })
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "# ", "- ", "> ", "```\n", "\n", "\n\n", "\r\n", "|", "---\n", "<!-- candor off -->", "<!--",
      "-->",
      "<p>", "<ul><li>", "<script>", "</script>", "&amp;", "&#99999999;", "[", "](", ")", "`", "**",
      "_",
      "\\", "\"", "\u{201C}", "was deleted ", "were not tested ", "by ", "many customers ",
      "may have ",
      "We will improve ", "Friday, June 9, 2025 ", "31 June ", "9:10am ",
      "from 9:10am to 8pm 4h33 ",
      "(26% of 1,200) ", "312 of 1,200 (36%) ", "99999999999999999999% ", "sorry ", "human error ",
      "Subject: =?utf-8?B?w6k=?=\n", "Content-Type: multipart/mixed; boundary=x\n", "--x\n",
      "--x--\n",
      "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n",
      "=C3=A9=\n",
      "Q2Fm6SBpcyBvcGVuLgo=", "\u{1F600}", "e\u{301}", "TBD ", "{{x}}", ". ", "? ",
    ].map { Array($0.utf8) } + [[0], [0x80], [0xC3], [0xF0, 0x9F], [0xED, 0xA0, 0x80]]
}

import Foundation
import Review

/// Runs generated drafts through the critic: bytes, broken UTF-8, deep nesting, huge lines.
func generate(count: Int, seed: UInt64) {
  var random = Generator(state: seed | 1)
  let start = ContinuousClock.now
  var bytes = 0
  var slowest = (perByte: 0.0, draft: [UInt8](), format: DraftFormat.markdown)
  for number in 0..<count {
    let draft = random.draft()
    bytes += draft.count
    // Time of processor, as a long run waits for others now and then.
    let before = clock()
    let format = DraftFormat.allCases[number % 4]
    let critique = critique(of: draft, options: CriticOptions(format: format))
    let time = Double(clock() - before) / Double(CLOCKS_PER_SEC)
    if draft.count > 20_000, time / Double(draft.count) > slowest.perByte {
      slowest = (time / Double(draft.count), draft, format)
    }
    for remark in critique.remarks {
      precondition(remark.spot.line > 0 && remark.spot.column > 0, "a place before the file")
      precondition(remark.spot.bytes.upperBound <= draft.count, "a place beyond the file")
    }
    if (number + 1) % 250_000 == 0 {
      print("\(number + 1) drafts, \(bytes / 1_000_000) MB, \(start.duration(to: .now))")
      // A long run is watched from a file, and must show how far it is.
      fflush(nil)
    }
  }
  print("\(count) drafts, \(bytes) bytes, no trap; \(start.duration(to: .now))")
  print(
    String(
      format: "slowest of the long ones: %.2f MB/s at %d bytes, as \(slowest.format), begins",
      slowest.perByte > 0 ? 1e-6 / slowest.perByte : 0, slowest.draft.count),
    String(decoding: slowest.draft.prefix(60), as: UTF8.self).debugDescription)
}

/// Makes drafts, the same for the same seed.
struct Generator {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(bound, 1)))
  }

  private static let pieces: [[UInt8]] =
    [
      "# ", "- ", "> ", "```\n", "~~~", "\n", "\n\n", "\r\n", "\r", "    ", "\t", "|", "|---|",
      "---\n", "===",
      "<!--", "-->", "<!-- candor off -->", "<!-- candor ignore X.Y -->", "<p>", "</p>", "<ul><li>",
      "<script>", "</script>", "<b", "&amp;", "&#x1F600;", "&#99999999;", "[", "](", ")", "![", "`",
      "``",
      "*", "**", "_", "~~", "\\", "\"", "\u{201C}", "\u{201D}", "'", "was ", "were not ",
      "deleted ",
      "by ", "many ", "customers ", "several ", "may have ", "We will improve ", "Owner: ",
      "Friday, ",
      "June 9, ", "2025 ", "31 June ", "9:10am ", "from 9:10am to 8pm ", "4h33 ", "26% ",
      "(26% of 1,200) ",
      "312 of 1,200 (36%) ", "99999999999999999999 ", "sorry ", "never happens again ",
      "human error ",
      "Subject: ", "From: a@b\n", "MIME-Version: 1.0\n",
      "Content-Type: multipart/mixed; boundary=x\n",
      "Content-Type: text/html\n", "Content-Transfer-Encoding: base64\n", "--x\n", "--x--\n",
      "Content-Transfer-Encoding: quoted-printable\n", "=C3=A9", "=\n", "=?utf-8?B?w6k=?=",
      "Q2Fm6SBpcyBvcGVuLgo=",
      "\u{1F600}", "e\u{301}", "\u{FEFF}", "TBD ", "{{x}}", "[missing: y] ", ". ", "! ", "? ", ": ",
    ].map { Array($0.utf8) } + [
      [0], [0x80], [0xC3], [0xF0, 0x9F], [0xFF], [0xED, 0xA0, 0x80], [0xE2, 0x80],
    ]

  mutating func draft() -> [UInt8] {
    var bytes: [UInt8] = []
    switch next(40) {
    case 0:
      // Any bytes.
      for _ in 0..<next(400) { bytes.append(UInt8(next(256))) }
    case 1 where next(40) == 0:
      // One huge line, or up to three pieces over and over: deep nesting among them.
      let run = (0...next(3)).flatMap { _ in Self.pieces[next(Self.pieces.count)] }
      for _ in 0..<next(40_000) { bytes += run }
    default:
      for _ in 0..<next(24) {
        bytes += Self.pieces[next(Self.pieces.count)]
        if next(3) == 0 { bytes.append(32) }
      }
    }
    return bytes
  }
}

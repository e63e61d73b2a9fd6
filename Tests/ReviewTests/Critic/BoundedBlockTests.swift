import Testing

@testable import Review

/// However a draft is built, what is judged at once stays small: so the time for the whole grows
/// as its length does, and memory does not grow at all.
struct BoundedBlockTests {
  /// No block may be longer, in bytes: the longest paragraph and the line that ends it, each byte
  /// of them joined to the next by a blank at worst.
  private static let longest = 2 * (MarkdownReader.longest + LineCutter.longest)

  @Test(arguments: [
    "> ", "- ", "[", "<div>", "<!--", "`", "*", "|", "(", "\"", "was ", "<p", "&#", "a\n", "a\r",
    "<ul><li>", "![", "\u{1F600}", "word ",
  ])
  func noBlockGrowsWithTheDraft(_ piece: String) {
    let draft = Array(String(repeating: piece, count: 160_000 / piece.utf8.count).utf8)
    for format in DraftFormat.allCases {
      var reader = DraftReader(format: format)
      var blocks: [DraftBlock] = []
      draft.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: bytes.count, by: 50_000) {
          let part = bytes[start..<min(start + 50_000, bytes.count)]
          reader.read(UnsafeRawBufferPointer(rebasing: part), into: &blocks)
        }
      }
      reader.finish(into: &blocks)
      let sizes = blocks.map { $0.text.utf8.count }
      #expect(sizes.allSatisfy { $0 <= Self.longest }, "\(format): \(sizes.max() ?? 0)")
      // Nothing is read twice; a few blanks join the parts of a long line.
      #expect(sizes.reduce(0, +) <= draft.count + 100, "\(format)")
    }
  }
}

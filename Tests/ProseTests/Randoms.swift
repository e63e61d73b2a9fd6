/// Repeatable random texts.
struct Randoms {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(count, 1)))
  }

  private static let pieces = [
    "we", "I", "The", "paged", "page", "pages", "paging", "was", "were", "been", "rolled", "back",
    "fix", "applied", "of", "by", "to", "will", "hire", "hiring", "that", "which", "Ana", "CTO",
    "main", "database", "2:14am", "80%", "Friday", ".", ",", "...", "!", "?", ":", "\"", ")", "(",
    "`", "\u{2019}", "\u{2014}", "\u{1F600}", "\u{0}", "\u{FEFF}", "\u{A0}", "\n", "\n\n", "- ",
    "e\u{301}", "\u{130}", "p.m.", "etc.", "https://", "a@b", "_", "/", "#", "$", "$9",
    "99999999999999999999", "1.2.3", "not known", "soon", "many", "someone", "improve", "we've",
    "have", "had", "it's", "There", "is", "going", "be", "\u{10FFFF}", "\u{7F}", "Mar", "May 5",
  ]

  /// Words, marks and odd characters in any order.
  func soup(_ length: Int) -> String {
    var random = self
    var text = ""
    for _ in 0..<random.next(length) {
      text += Self.pieces[random.next(Self.pieces.count)]
      if random.next(4) > 0 { text += " " }
    }
    return text
  }
}

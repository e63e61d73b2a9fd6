/// How long X takes a post to be: 280 at most, an address counts 23 (developer documentation of X,
/// "Counting characters").
enum PostLength {
  static let limit = 280
  static let link = 23

  static func of(_ text: String) -> Int {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .reduce(-1) { $0 + 1 + length(of: $1) }
  }

  private static func length(of word: Substring) -> Int {
    if word.hasPrefix("https://") || word.hasPrefix("http://") { return link }
    return word.reduce(0) { $0 + weight(of: $1) }
  }

  /// An emoji counts two however it is made; letters beyond those below count two each.
  private static func weight(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
      return 2
    }
    return scalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0...4351, 8192...8205, 8208...8223, 8242...8247: sum + 1
      default: sum + 2
      }
    }
  }
}

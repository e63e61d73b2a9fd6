/// Author's words as Slack shows them: nothing in them formats, links or notifies.
///
/// Slack decodes `&`, `<` and `>` but has no escape for its marks, so a mark that could count is
/// shown by the letter that looks most like it; in addresses it is percent-encoded instead.
enum SlackText {
  static func escaped(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map(word).joined(separator: " ")
  }

  private static func word(_ word: Substring) -> String {
    let isAddress = word.hasPrefix("http://") || word.hasPrefix("https://")
    let scalars = Array(word.unicodeScalars)
    var out = ""
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      // At the start of a line it would mark a quotation.
      case ">": out += (index == 0 ? joiner : "") + "&gt;"
      case "*": out += isAddress ? "%2A" : "\u{2217}"
      case "~": out += isAddress ? "%7E" : "\u{223C}"
      case "`": out += isAddress ? "%60" : "\u{2CB}"
      case "_":
        let isInside = isWord(previous) && isWord(next)
        out += isInside ? "_" : isAddress ? "%5F" : "\u{2CD}"
      case "@", "#":
        // "@channel" and "#general" typed into a post would notify and link.
        out.unicodeScalars.append(scalar)
        if !isAddress, !isWord(previous) { out += joiner }
      case ":":
        out += ":"
        if !isAddress, next.map(isEmojiLetter) ?? false { out += joiner }
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Holds two letters together and shows nothing.
  private static let joiner = "\u{2060}"

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// Whether ":" before it could open the name of an emoji; times of day have digits there.
  private static func isEmojiLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar == "+" || scalar == "-" || scalar == "_"
  }
}

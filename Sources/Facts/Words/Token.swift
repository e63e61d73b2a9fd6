/// A piece of what an author typed: a run of letters, a run of digits, or one mark.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, number, mark }

  var kind: Kind
  /// Lower case, with dashes, quotes and tildes in their plain forms.
  var form: String
  /// Where it stands in the source, as scalar offsets.
  var range: Range<Int>
  /// Whether it touches the piece before it.
  var isGlued: Bool
}

/// An author's words, cut into tokens once, in one pass.
struct Source: Sendable {
  let scalars: [Unicode.Scalar]
  let tokens: [Token]

  /// Longer words than this, in bytes, are no single fact.
  static let limit = 400

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Token] = []
    var index = 0
    var wasSpace = true
    while index < scalars.count {
      if scalars[index].isBlank {
        (index, wasSpace) = (index + 1, true)
        continue
      }
      let token = Self.token(in: scalars, at: index, isGlued: !wasSpace)
      tokens.append(token)
      (index, wasSpace) = (token.range.upperBound, false)
    }
    (self.scalars, self.tokens) = (scalars, tokens)
  }

  private static func token(in scalars: [Unicode.Scalar], at start: Int, isGlued: Bool) -> Token {
    let first = scalars[start]
    var end = start + 1
    if first.isDigit {
      while end < scalars.count, scalars[end].isDigit { end += 1 }
    } else if first.properties.isAlphabetic {
      while end < scalars.count, continuesWord(in: scalars, at: end) { end += 1 }
    }
    let kind: Token.Kind =
      first.isDigit ? .number : first.properties.isAlphabetic ? .word : .mark
    return Token(
      kind: kind, form: form(of: scalars[start..<end], kind), range: start..<end, isGlued: isGlued)
  }

  private static func continuesWord(in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    if scalars[index].properties.isAlphabetic { return true }
    let isApostrophe = scalars[index] == "'" || scalars[index] == "\u{2019}"
    let next = index + 1
    return isApostrophe && next < scalars.count && scalars[next].properties.isAlphabetic
  }

  private static func form(of scalars: ArraySlice<Unicode.Scalar>, _ kind: Token.Kind) -> String {
    if kind == .mark { return scalars.first.map(plain) ?? "" }
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar == "\u{2019}" ? "'" : scalar) }
    return String(view).lowercased()
  }

  private static func plain(_ mark: Unicode.Scalar) -> String {
    switch mark {
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{2248}", "\u{223C}", "\u{2243}": "~"
    case "\u{2018}", "\u{2019}": "'"
    default: String(mark)
    }
  }

  /// The author's words from one token up to another, as typed.
  func text(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last, last < self.tokens.count else {
      return ""
    }
    return text(scalars: self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound)
  }

  /// The author's words with those tokens put another way.
  func replacing(_ tokens: Range<Int>, with words: String) -> String {
    guard let first = tokens.first, let last = tokens.last, last < self.tokens.count else {
      return text(scalars: 0..<scalars.count) + " " + words
    }
    let (start, end) = (self.tokens[first].range.lowerBound, self.tokens[last].range.upperBound)
    let before = text(scalars: 0..<start)
    let after = text(scalars: end..<scalars.count)
    let gap = after.unicodeScalars.first?.properties.isAlphabetic == true ? " " : ""
    return before + words + gap + after
  }

  private func text(scalars range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// White space, and marks that show nothing and mean nothing between words.
  var isBlank: Bool {
    properties.isWhitespace || value < 0x20 || value == 0xFEFF || value == 0x200B
  }
}

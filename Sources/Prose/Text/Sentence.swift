/// One sentence of a text.
package struct Sentence: Hashable, Sendable {
  /// Where it stands, as UTF-8 offsets, from its first token to its last.
  package var range: Range<Int>
  /// Its tokens, as indices into the tokens of the text; never empty.
  package var tokens: Range<Int>

  /// Creates a sentence.
  package init(range: Range<Int>, tokens: Range<Int>) {
    (self.range, self.tokens) = (range, tokens)
  }
}

/// Splits a text into sentences; blank lines, bullets and headings end one too, and so do 400 tokens.
package func sentences(of text: String) -> [Sentence] {
  sentences(of: text, tokens: tokens(of: text))
}

/// Splits a text whose tokens are known into sentences.
package func sentences(of text: String, tokens: [Token]) -> [Sentence] {
  var text = text
  return text.withUTF8 { SentenceSplitter(bytes: $0, tokens: tokens).split() }
}

private struct SentenceSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// No writer's sentence has so many tokens.
  ///
  /// What looks from one word of a sentence at all others
  /// stays cheap on text that never comes to a full stop.
  private static let longest = 400

  func split() -> [Sentence] {
    var found: [Sentence] = []
    var start = 0
    for index in tokens.indices
    where index + 1 == tokens.count || index + 1 - start == Self.longest || ends(after: index) {
      let range = tokens[start].range.lowerBound..<tokens[index].range.upperBound
      found.append(Sentence(range: range, tokens: start..<(index + 1)))
      start = index + 1
    }
    return found
  }

  /// Whether a sentence ends between the token at `index` and the one after it.
  private func ends(after index: Int) -> Bool {
    let gap = tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound
    if gap.isEmpty { return false }
    if breaksLine(gap, before: index + 1) { return true }
    var last = index
    // A few closing marks at most, so that rows of them stay cheap.
    while last > 0, index - last < 4, isCloser(last) { last -= 1 }
    return isStop(last, next: index + 1)
  }

  private func isCloser(_ index: Int) -> Bool {
    guard tokens[index].range.count <= 3 else { return false }
    return switch tokens[index].form {
    case ")", "]", "\"", "'", "\u{201D}": true
    default: false
    }
  }

  private func isStop(_ index: Int, next: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .punctuation:
      switch token.form {
      case "!", "?": return true
      case "\u{2026}": return startsUpper(next)
      case ".": return isFullStop(index, next: next)
      default: return false
      }
    case .word where bytes[token.range.upperBound - 1] == 46:
      return startsUpper(next) && !Abbreviations.dotted.contains(token.form)
        && !Abbreviations.follow.contains(tokens[next].form)
    default: return false
    }
  }

  private func isFullStop(_ index: Int, next: Int) -> Bool {
    guard index > 0, tokens[index - 1].range.upperBound == tokens[index].range.lowerBound else {
      return index > 0
    }
    let before = tokens[index - 1]
    if before.form == "." { return startsUpper(next) }
    guard before.kind == .word else { return !isBulletNumber(index - 1) }
    if before.form == "no" { return tokens[next].kind != .number }
    if Abbreviations.titles.contains(before.form) { return false }
    if Abbreviations.months.contains(before.form) {
      return tokens[next].kind != .number && startsUpper(next)
    }
    if Abbreviations.others.contains(before.form) { return startsUpper(next) }
    return !isInitial(before, next: next)
  }

  /// Whether the token is one capital letter before a capitalised word, so that it begins a name.
  private func isInitial(_ token: Token, next: Int) -> Bool {
    token.range.count == 1 && Byte.isUpper(bytes[token.range.lowerBound]) && token.form != "i"
      && startsUpper(next) && tokens[next].range.count > 1
      && !Abbreviations.openers.contains(tokens[next].form)
  }

  /// Whether the token is the number of a list item at the start of its line.
  private func isBulletNumber(_ index: Int) -> Bool {
    guard tokens[index].range.count <= 2, tokens[index].kind == .number else { return false }
    return startsLine(index)
  }

  private func startsUpper(_ index: Int) -> Bool {
    let first = bytes[tokens[index].range.lowerBound]
    return Byte.isUpper(first) || tokens[index].kind == .punctuation && first != 44
  }

  private func startsLine(_ index: Int) -> Bool {
    var at = tokens[index].range.lowerBound
    // Markdown indents at most a few columns before a marker, so a short look back is enough.
    let limit = max(0, at - 12)
    while at > limit, bytes[at - 1] == 32 || bytes[at - 1] == 9 { at -= 1 }
    return at == 0 || bytes[at - 1] == 10 || bytes[at - 1] == 13
  }

  private func breaksLine(_ gap: Range<Int>, before index: Int) -> Bool {
    var lines = 0
    for at in gap where bytes[at] == 10 { lines += 1 }
    if lines == 0 { return false }
    if lines > 1 { return true }
    let token = tokens[index]
    switch token.form {
    case "-", "*", "+", "\u{2022}", "#", ">", "|": return true
    default: break
    }
    guard token.kind == .number, token.range.count <= 2, index + 1 < tokens.count else {
      return false
    }
    let mark = tokens[index + 1].form
    return tokens[index + 1].range.lowerBound == token.range.upperBound
      && (mark == "." || mark == ")")
  }
}

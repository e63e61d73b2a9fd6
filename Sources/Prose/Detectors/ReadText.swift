/// A text as the detectors see it: its tokens and what each is a sign of, looked up once.
package final class ReadText: Sendable {
  package let text: String
  package let tokens: [Token]
  package let cues: [Cue]
  package let sentences: [Sentence]

  /// Reads a text.
  package init(_ text: String) {
    let book = CueBook.standard
    let tokens = Prose.tokens(of: text)
    var text = text
    var cues: [Cue] = []
    cues.reserveCapacity(tokens.count)
    text.withUTF8 { bytes in
      for token in tokens {
        var cue: Cue = []
        switch token.kind {
        case .word:
          cue = book.cue(of: token, in: bytes)
          if Byte.isUpper(bytes[token.range.lowerBound]) {
            cue.insert(.capital)
            if token.form == "may" || token.form == "march" || token.form == "mar" {
              cue = Self.month(after: cues.isEmpty ? nil : tokens[cues.count - 1].form, cue)
            }
          }
          if !cue.isDisjoint(with: [.numberWord, .month, .weekday]) { cue.insert(.figure) }
        case .number: cue = token.form == "100%" ? [.figure, .phrase] : .figure
        default: break
        }
        cues.append(cue)
      }
    }
    self.text = text
    (self.tokens, self.cues) = (tokens, cues)
    sentences = Prose.sentences(of: text, tokens: tokens)
  }

  /// "May" with a capital is a month, unless it opens the sentence.
  private static func month(after before: String?, _ cue: Cue) -> Cue {
    guard let before, before != "." else { return cue }
    return [.month, .capital]
  }

  /// The sentences, each ready for the detectors.
  package var statements: [Statement] { sentences.map { Statement(read: self, span: $0.tokens) } }

  /// The words of a UTF-8 range.
  package func words(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

/// One sentence of a read text.
package struct Statement: Sendable {
  package let read: ReadText
  /// The tokens of the sentence, as indices.
  package let span: Range<Int>
  /// What any of its tokens is a sign of, so that a detector passes over most sentences at once.
  package let signs: Cue

  /// Creates a sentence of a text.
  package init(read: ReadText, span: Range<Int>) {
    (self.read, self.span) = (read, span)
    signs = Cue(rawValue: read.cues[span].reduce(0) { $0 | $1.rawValue })
  }

  /// The lower-cased token at an index, or an empty string outside the sentence.
  package func form(_ index: Int) -> String {
    span.contains(index) ? read.tokens[index].form : ""
  }

  /// What the token at an index is a sign of; nothing outside the sentence.
  package func cue(_ index: Int) -> Cue { span.contains(index) ? read.cues[index] : [] }

  /// Whether the token has any of some signs.
  package func has(_ index: Int, _ wanted: Cue) -> Bool { !cue(index).isDisjoint(with: wanted) }

  /// Whether any token has any of some signs.
  package func hasAny(_ wanted: Cue) -> Bool { !signs.isDisjoint(with: wanted) }

  /// Whether the token is one of some words; false outside the sentence.
  package func isOne(_ index: Int, of words: Words) -> Bool {
    span.contains(index) && words.contains(read.tokens[index].hash)
  }

  /// Whether the token is, or can be, a verb in the past.
  package func isPast(_ index: Int) -> Bool { isWord(index) && Verbs.isPast(form(index)) }

  package func isWord(_ index: Int) -> Bool {
    span.contains(index) && read.tokens[index].kind == .word
  }

  /// Where some tokens stand, as UTF-8 offsets.
  package func range(_ indices: Range<Int>) -> Range<Int> {
    let bounded = indices.clamped(to: span)
    guard let first = bounded.first, let last = bounded.last else { return 0..<0 }
    return read.tokens[first].range.lowerBound..<read.tokens[last].range.upperBound
  }

  /// How many words and numbers the sentence holds.
  package var wordCount: Int {
    span.count { read.tokens[$0].kind != .punctuation && read.tokens[$0].kind != .symbol }
  }

  /// The phrases on some lists, longest first at each place.
  func phrases(_ lists: UInt64) -> [(tokens: Range<Int>, sense: Phrases.Sense)] {
    guard hasAny(.phrase) else { return [] }
    var found: [(tokens: Range<Int>, sense: Phrases.Sense)] = []
    var index = span.lowerBound
    while index < span.upperBound {
      if has(index, .phrase), let phrase = Phrases.book.phrase(at: index, of: self, lists: lists) {
        found.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}

/// Reads the evidence of a text, one family of signals after the other.
package struct Reader {
  let passage: Passage
  let bytes: UnsafeBufferPointer<UInt8>
  var evidence: Evidence
  /// The first word that is not padding.
  let opening: Int

  private init(_ passage: Passage, _ bytes: UnsafeBufferPointer<UInt8>, keepsRanges: Bool) {
    (self.passage, self.bytes) = (passage, bytes)
    evidence = Evidence(keepsRanges: keepsRanges)
    opening =
      passage.tokens.indices.first { index in
        passage.tokens[index].kind == .word && !passage.has(index, .vague)
      } ?? 0
  }

  /// Reads a text; ranges cost time and are kept only when asked for.
  package static func evidence(of text: String, keepsRanges: Bool = false) -> Evidence {
    let passage = Passage(text)
    var text = text
    return text.withUTF8 { bytes in
      var reader = Reader(passage, bytes, keepsRanges: keepsRanges)
      reader.read()
      return reader.evidence
    }
  }

  private mutating func read() {
    readFigures()
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      // What names one thing counts as one word, however many it takes.
      if !passage.continuesFact[index] { count(index, token) }
      switch token.kind {
      case .word:
        readShape(index, token)
        readVagueness(index, token)
        readGrammar(index, token)
        readEndings(index, token)
        readWord(index, token)
      case .number: break
      case .url: evidence.add(.address, token.range)
      case .code: evidence.add(.code, token.range)
      case .punctuation, .symbol: readMark(index, token)
      }
    }
  }

  private mutating func countTelling() {
    evidence.telling += 1
    evidence.stated += 1
  }

  private mutating func count(_ index: Int, _ token: Token) {
    switch token.kind {
    case .punctuation, .symbol: return
    case .word: if passage.isTelling(index) { countTelling() }
    case .number, .url, .code: countTelling()
    }
    evidence.words += 1
  }
}

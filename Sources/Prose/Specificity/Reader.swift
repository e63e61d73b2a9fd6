/// Reads the evidence of a text, one family of signals after the other.
package struct Reader {
  let passage: Passage
  let bytes: UnsafeBufferPointer<UInt8>
  var evidence: Evidence
  /// The first word that is not padding.
  let opening: Int
  /// Whether each token tells this event from others, and did not stand before: saying it twice tells nothing more.
  let tells: [Bool]
  private var stated = SeenWords()

  private init(_ passage: Passage, _ bytes: UnsafeBufferPointer<UInt8>, keepsRanges: Bool) {
    (self.passage, self.bytes) = (passage, bytes)
    evidence = Evidence(keepsRanges: keepsRanges)
    var seen = SeenWords()
    tells = passage.tokens.indices.map { index in
      passage.isTelling(index) && seen.insert(passage.tokens[index].hash)
    }
    opening =
      passage.tokens.indices.first { index in
        passage.tokens[index].kind == .word && !passage.has(index, .vague)
      } ?? 0
  }

  /// Reads a text.
  package static func evidence(of text: String) -> Evidence {
    var text = text
    return text.withUTF8 { evidence(of: Passage($0), $0, keepsRanges: false) }
  }

  /// Reads a passage of some bytes; ranges cost time and are kept only when asked for.
  static func evidence(
    of passage: Passage, _ bytes: UnsafeBufferPointer<UInt8>, keepsRanges: Bool
  ) -> Evidence {
    var reader = Reader(passage, bytes, keepsRanges: keepsRanges)
    reader.read()
    return reader.evidence
  }

  private mutating func read() {
    readFigures()
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      count(index, token)
      if repeats(index) { continue }
      switch token.kind {
      case .word:
        readShape(index, token)
        // A word that is part of something exact says no more than that.
        if passage.isFact[index], !passage.isName[index] { continue }
        if tells[index], !passage.isFact[index] { evidence.tell(token) }
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

  /// Whether the token would tell something, had it not stood before.
  private func repeats(_ index: Int) -> Bool { !tells[index] && passage.isTelling(index) }

  private mutating func count(_ index: Int, _ token: Token) {
    // What names one thing counts as one word, however many it takes.
    if passage.continuesFact[index] || token.kind == .punctuation || token.kind == .symbol {
      return
    }
    evidence.words += 1
    if tells[index] {
      evidence.telling += 1
      state(token)
    }
  }

  /// Takes note of a word that states something; each word counts once.
  mutating func state(_ token: Token) {
    if stated.insert(token.hash) { evidence.state(token.range) }
  }
}

/// The words seen so far, by their hashes.
struct SeenWords {
  private var places = [UInt64](repeating: 0, count: 64)
  private var count = 0

  /// Adds a word; whether it was new.
  mutating func insert(_ hash: UInt64) -> Bool {
    let hash = hash | 1
    var place = Int(truncatingIfNeeded: hash >> 20) & (places.count - 1)
    while places[place] != 0 {
      if places[place] == hash { return false }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = hash
    count += 1
    if 2 * count > places.count { grow() }
    return true
  }

  private mutating func grow() {
    let held = places
    places = Array(repeating: 0, count: 2 * held.count)
    count = 0
    for hash in held where hash != 0 { _ = insert(hash) }
  }
}

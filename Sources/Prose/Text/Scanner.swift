import CLexicon

/// One pass over the bytes of a text; looks back only at what it has just read.
struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func scan() -> [Token] {
    var found: [Token] = []
    found.reserveCapacity(bytes.count / 5 + 1)
    while at < bytes.count {
      if let token = next() { found.append(token) }
    }
    return found
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func beyond(_ index: Int) -> Beyond {
    Beyond.sort(bytes[index], byte(index + 1), byte(index + 2))
  }

  private func width(_ index: Int) -> Int {
    min(Beyond.length(bytes[index]), bytes.count - index)
  }

  private mutating func next() -> Token? {
    let first = bytes[at]
    if Byte.isBlank(first) {
      at += 1
      return nil
    }
    if first >= 0x80 { return nextBeyond() }
    if Byte.isLetter(first) { return word() }
    if Byte.isDigit(first) { return number(from: at) }
    if first == 36, Byte.isDigit(byte(at + 1)) { return number(from: at) }
    if first == 96, let token = quotedCode() { return token }
    if first == 47 || first == 126 || first == 46, let token = path() { return token }
    return mark(isPunctuation(first) ? .punctuation : .symbol, width: 1)
  }

  private mutating func nextBeyond() -> Token? {
    let width = width(at)
    switch beyond(at) {
    case .letter: return word()
    case .blank:
      at += width
      return nil
    case .currency:
      if Byte.isDigit(byte(at + width)) { return number(from: at) }
      return mark(.symbol, width: width)
    case .apostrophe, .dash, .punctuation: return mark(.punctuation, width: width)
    case .symbol: return mark(.symbol, width: width)
    }
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 33, 34, 39, 40, 41, 44, 45, 46, 58, 59, 63, 91, 93, 123, 125: true
    default: false
    }
  }

  private mutating func mark(_ kind: Token.Kind, width: Int) -> Token {
    let start = at
    at += width
    return token(kind, start, at)
  }

  /// A run in backticks on one line; looks a limited way ahead so that stray backticks stay cheap.
  private mutating func quotedCode() -> Token? {
    let limit = min(bytes.count, at + 200)
    var end = at + 1
    while end < limit, bytes[end] != 96, bytes[end] != 10 { end += 1 }
    guard end < limit, bytes[end] == 96, end > at + 1 else { return nil }
    defer { at = end + 1 }
    return token(.code, at, end + 1)
  }

  /// A path such as "/var/log" or "./run.sh": a slash with letters on both sides of another.
  private mutating func path() -> Token? {
    guard at == 0 || Byte.isBlank(bytes[at - 1]) else { return nil }
    var end = at
    var slashes = 0
    while end < bytes.count, isPathByte(bytes[end]) {
      if bytes[end] == 47 { slashes += 1 }
      end += 1
    }
    guard slashes > 0, end - at > 2, Byte.isLetter(byte(at + 1)) || slashes > 1 else { return nil }
    while end > at + 1, bytes[end - 1] == 46 { end -= 1 }
    defer { at = end }
    return token(.code, at, end)
  }

  private func isPathByte(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte)
      || byte == 47 || byte == 46 || byte == 45 || byte == 95 || byte == 126
  }

  /// Digits with what is written close to them: separators, units, a percent sign.
  private mutating func number(from start: Int) -> Token {
    var end = start + (bytes[start] >= 0x80 ? width(start) : bytes[start] == 36 ? 1 : 0)
    while end < bytes.count {
      let byte = bytes[end]
      if Byte.isDigit(byte) || Byte.isLetter(byte) {
        end += 1
      } else if joinsNumber(byte), Byte.isDigit(self.byte(end + 1)) {
        end += 2
      } else if byte == 37 || byte == 43 && end == start + 1 {
        end += 1
        break
      } else {
        break
      }
    }
    defer { at = end }
    return token(.number, start, end)
  }

  private func joinsNumber(_ byte: UInt8) -> Bool {
    byte == 46 || byte == 44 || byte == 58 || byte == 47 || byte == 45
  }

  /// Letters with inner apostrophes, hyphens, digits and dots; sorts addresses and names of code out.
  private mutating func word() -> Token {
    let start = at
    var shape = WordShape()
    while at < bytes.count {
      let byte = bytes[at]
      if Byte.isLetter(byte) || Byte.isDigit(byte) {
        at += 1
      } else if byte >= 0x80 {
        guard continuesWord() else { break }
      } else if let mark = shape.join(
        byte, after: at == start ? 0 : bytes[at - 1], next: self.byte(at + 1))
      {
        at += mark
      } else {
        break
      }
      if at - start == 4 || at - start == 5, startsAddress(start) { return address(from: start) }
    }
    if at < bytes.count, bytes[at] == 64, Byte.isLetter(self.byte(at + 1)) {
      return address(from: start)
    }
    if shape.isAbbreviation(start: start, end: at), byte(at) == 46 { at += 1 }
    return token(shape.isCode(length: at - start) ? .code : .word, start, at)
  }

  private mutating func continuesWord() -> Bool {
    let width = width(at)
    switch beyond(at) {
    case .letter:
      at += width
      return true
    case .apostrophe where Byte.isLetter(byte(at + width)):
      at += width
      return true
    default: return false
    }
  }

  /// Whether "http", "https" or "www." stands at `start` and goes on as an address does.
  private func startsAddress(_ start: Int) -> Bool {
    func at(_ offset: Int) -> UInt8 { byte(start + offset) | 32 }
    if at(0) == 104, at(1) == 116, at(2) == 116, at(3) == 112 {
      let colon = at(4) == 115 ? 5 : 4
      return byte(start + colon) == 58 && byte(start + colon + 1) == 47
    }
    return at(0) == 119 && at(1) == 119 && at(2) == 119 && byte(start + 3) == 46
  }

  private mutating func address(from start: Int) -> Token {
    while at < bytes.count, !Byte.isBlank(bytes[at]), bytes[at] != 62, bytes[at] != 34 { at += 1 }
    while at > start + 1, isPunctuation(bytes[at - 1]) { at -= 1 }
    return token(.url, start, at)
  }

  private func token(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Token {
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard slice.allSatisfy({ $0 < 0x80 }) else {
      return Token(range: start..<end, kind: kind, form: loweredBeyond(slice))
    }
    // Hashed as it is written, so that the form is gone over once.
    var hash: UInt64 = 0
    let form = String(unsafeUninitializedCapacity: slice.count) { target in
      for index in 0..<slice.count {
        let byte = slice[index]
        target[index] = Byte.isUpper(byte) ? byte | 32 : byte
      }
      hash = target.baseAddress.map { candor_lexicon_hash($0, slice.count) } ?? 0
      return slice.count
    }
    return Token(range: start..<end, kind: kind, form: form, hash: hash)
  }

  private func loweredBeyond(_ slice: UnsafeBufferPointer<UInt8>) -> String {
    let words = String(decoding: slice, as: UTF8.self).lowercased()
    return words.contains("\u{2019}") ? words.replacing("\u{2019}", with: "'") : words
  }
}

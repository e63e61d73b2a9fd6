/// A key as a person means it.
enum Key: Equatable, Sendable {
  case scalar(Unicode.Scalar)
  /// Escape pressed alone, known by the silence after it.
  case escape
  /// Escape or Alt with a key that follows as the next key.
  case meta
  case paste([UInt8])
  case newline
  case up
  case down
  case left
  case right
  case home
  case end
  case delete
  case wordLeft
  case wordRight

  /// Whether an answer may begin with it: a letter, a digit, the colon of a verb, an opening sign.
  ///
  /// Blanks and closing marks go on with what stands there.
  var beginsAnswer: Bool {
    switch self {
    case .scalar(let scalar): Self.beginsAnswer(scalar)
    case .paste(let bytes):
      String(decoding: bytes, as: UTF8.self).unicodeScalars.first.map(Self.beginsAnswer) ?? false
    default: false
    }
  }

  private static func beginsAnswer(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .currencySymbol, .mathSymbol, .otherSymbol,
      .openPunctuation, .initialPunctuation:
      true
    default: scalar == ":"
    }
  }
}

/// Cuts the terminal's bytes into keys; bytes that are no UTF-8 become U+FFFD, unknown escape
/// sequences vanish whole.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var start = 0
  private var pasteSearched: Int?

  var isEmpty: Bool { start == bytes.count }

  mutating func add(_ more: [UInt8]) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.count < 65_536)
      start = 0
    }
    bytes += more
  }

  /// How long to wait, in milliseconds, before the bytes at hand must be all there is: -1 for ever.
  var patience: Int32 {
    if isEmpty { return -1 }
    if pasteSearched != nil { return 2000 }
    return bytes.count - start == 1 && bytes[start] == 0x1B ? 40 : 500
  }

  /// The next whole key; when `flush` is set, what is unfinished counts as finished.
  mutating func next(flush: Bool = false) -> Key? {
    while !isEmpty {
      switch step(flush: flush) {
      case .key(let key): return key
      case .skip: continue
      case .wait: return nil
      }
    }
    return nil
  }

  private enum Step {
    case key(Key)
    case skip
    case wait
  }

  private mutating func step(flush: Bool) -> Step {
    if pasteSearched != nil { return pasteStep(flush: flush) }
    let byte = bytes[start]
    if byte == 0x1B { return escapeStep(flush: flush) }
    if byte < 0x80 {
      start += 1
      return byte == 0 ? .skip : .key(.scalar(Unicode.Scalar(byte)))
    }
    return scalarStep(flush: flush)
  }

  private mutating func scalarStep(flush: Bool) -> Step {
    let lead = bytes[start]
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    let rest = bytes[start...].prefix(count)
    let tail = rest.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    if rest.count < count, tail.count == rest.count - 1, !flush { return .wait }
    let decoded = String(decoding: rest, as: UTF8.self).unicodeScalars
    guard count > 1, tail.count == count - 1, decoded.count == 1, let scalar = decoded.first,
      scalar.value != 0xFFFD || Array(rest) == [0xEF, 0xBF, 0xBD]
    else {
      start += 1
      return .key(.scalar("\u{FFFD}"))
    }
    start += count
    // C1 controls would be taken for the codes of our own actions.
    return scalar.value < 0xA0 ? .skip : .key(.scalar(scalar))
  }

  private mutating func escapeStep(flush: Bool) -> Step {
    guard start + 1 < bytes.count else {
      if !flush { return .wait }
      start += 1
      return .key(.escape)
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return sequenceStep(flush: flush)
    case UInt8(ascii: "O"): return shortSequenceStep(flush: flush)
    case 0x0D, 0x0A:
      start += 2
      return .key(.newline)
    case 0x08:
      start += 2
      return .key(.scalar("\u{17}"))
    case 0x1B:
      start += 1
      return .skip
    case 0..<0x20:
      start += 2
      return .skip
    default:
      start += 1
      return .key(.meta)
    }
  }

  private mutating func shortSequenceStep(flush: Bool) -> Step {
    guard start + 2 < bytes.count else {
      if !flush { return .wait }
      start += 1
      return .key(.meta)
    }
    let key = Self.finals[bytes[start + 2]]
    start += 3
    return key.map(Step.key) ?? .skip
  }

  /// `ESC [`, parameters, one final byte; a byte that fits nowhere ends it.
  private mutating func sequenceStep(flush: Bool) -> Step {
    let body = bytes[(start + 2)...].prefix(64)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else {
      if body.count < 64, !flush { return .wait }
      start += 2 + parameters.count
      return .skip
    }
    guard (0x40...0x7E).contains(final) else {
      start += 2 + parameters.count
      return .skip
    }
    start += 3 + parameters.count
    let text = String(decoding: parameters, as: UTF8.self)
    if final == UInt8(ascii: "~"), text == "200" {
      pasteSearched = start
      return .skip
    }
    return Self.key(parameters: text, final: final).map(Step.key) ?? .skip
  }

  private static let finals: [UInt8: Key] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x48: .home, 0x46: .end,
    0x4D: .scalar("\r"),
  ]

  private static let numbered: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "27;2;13": .newline,
    "27;3;13": .newline, "27;5;13": .newline,
  ]

  private static func key(parameters: String, final: UInt8) -> Key? {
    if final == UInt8(ascii: "~") { return numbered[parameters] }
    if final == UInt8(ascii: "u") {
      return ["13;2", "13;3", "13;5"].contains(parameters) ? .newline : nil
    }
    guard final != 0x4D, let key = finals[final] else { return nil }
    let isModified = [";3", ";5", ";9"].contains { parameters.hasSuffix($0) }
    if isModified, key == .left { return .wordLeft }
    if isModified, key == .right { return .wordRight }
    return key
  }

  private mutating func pasteStep(flush: Bool) -> Step {
    let mark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    var at = max(pasteSearched ?? start, start)
    while at + mark.count <= bytes.count {
      if bytes[at] == 0x1B, bytes[at..<(at + mark.count)].elementsEqual(mark) {
        return finishPaste(upTo: at, skipping: mark.count)
      }
      at += 1
    }
    pasteSearched = at
    return flush ? finishPaste(upTo: bytes.count, skipping: 0) : .wait
  }

  private mutating func finishPaste(upTo end: Int, skipping: Int) -> Step {
    let pasted = Array(bytes[start..<end])
    start = end + skipping
    pasteSearched = nil
    return .key(.paste(pasted))
  }
}

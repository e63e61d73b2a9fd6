/// A line of the file as it stands there, or a part of one that is too long to hold at once.
struct RawLine: Sendable {
  /// The line without its end.
  var bytes: [UInt8]
  /// Where it starts in the file, in bytes.
  var offset: Int
  /// Line, from 1.
  var number: Int
  /// How many characters of the line come before.
  var column: Int
}

/// A line as a reader gets it, decoded where a mail was encoded.
struct DraftLine: Sendable {
  var bytes: [UInt8]
  /// Where its bytes come from; empty when they are those of the only raw line.
  var runs: [Run]
  var raws: [RawLine]
  /// Whether the same line goes on in the next one.
  var isOpen: Bool

  /// Creates a line that is read as it stands.
  init(_ raw: RawLine, isOpen: Bool = false) {
    (bytes, runs, raws, self.isOpen) = (raw.bytes, [], [raw], isOpen)
  }

  /// Creates a decoded line.
  init(bytes: [UInt8], runs: [Run], raws: [RawLine]) {
    (self.bytes, self.runs, self.raws, isOpen) = (bytes, runs, raws, false)
  }

  /// Where a byte of the line stands in the file.
  func source(of index: Int) -> Int {
    runs.isEmpty ? (raws.first?.offset ?? 0) + index : runs.source(of: index)
  }
}

/// A stretch of text that stands in the file as it is, or stands for something there.
struct Run: Sendable {
  /// Where it starts in the text.
  var at: Int
  /// Where it starts in the file.
  var source: Int
  /// Whether the text stands for something else there, such as "&" for "&amp;".
  var isReplaced = false
}

extension [Run] {
  /// Where a byte of the text stands in the file.
  func source(of index: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].at <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return first?.source ?? 0 }
    let run = self[low - 1]
    return run.isReplaced ? run.source : run.source + index - run.at
  }
}

/// Cuts the bytes of a file into lines as they come in.
struct LineCutter {
  /// The longest part of a line held at once, in bytes.
  static let longest = 16_384

  private var pending: [UInt8] = []
  private var offset = 0
  private var number = 1
  private var column = 0
  private var afterReturn = false
  /// Whether the bytes so far can be text: no zero byte, valid UTF-8.
  private(set) var check = TextCheck()

  /// Takes the next bytes and hands every line that is complete to a reader.
  mutating func cut(_ bytes: UnsafeRawBufferPointer, _ take: (DraftLine) -> Void) {
    check.read(bytes)
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 10 || byte == 13 || pending.count + index - start >= Self.longest else {
        continue
      }
      if byte == 10, afterReturn, pending.isEmpty, start == index {
        // The second half of a CR LF.
        (start, offset, afterReturn) = (index + 1, offset + 1, false)
        continue
      }
      if byte == 10 || byte == 13 {
        pending.append(contentsOf: bytes[start..<index])
        emit(isOpen: false, take)
        afterReturn = byte == 13
        (start, offset) = (index + 1, offset + 1)
      } else if byte & 0xC0 != 0x80 || pending.count + index - start > Self.longest + 8 {
        pending.append(contentsOf: bytes[start..<index])
        emit(isOpen: true, take)
        start = index
      }
    }
    pending.append(contentsOf: bytes[start...])
    if start < bytes.endIndex { afterReturn = false }
  }

  /// Hands over what is left after the last line end.
  mutating func finish(_ take: (DraftLine) -> Void) {
    if !pending.isEmpty { emit(isOpen: false, take) }
    check.finish()
  }

  private mutating func emit(isOpen: Bool, _ take: (DraftLine) -> Void) {
    var line = pending
    let count = line.count
    if number == 1, column == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) {
      // A byte-order mark is no text; blanks keep the offsets.
      line.replaceSubrange(0..<3, with: [32, 32, 32])
    }
    if !check.isValid { line.repair() }
    take(
      DraftLine(
        RawLine(bytes: line, offset: offset, number: number, column: column), isOpen: isOpen))
    offset += count
    if isOpen {
      column += line.characters(before: count)
    } else {
      (number, column) = (number + 1, 0)
    }
    pending.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// How many characters (Unicode scalars) start before an index.
  func characters(before index: Int) -> Int {
    self[..<Swift.min(index, count)].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// Puts a question mark for every byte that is no UTF-8, so that offsets stay.
  mutating func repair() {
    guard contains(where: { $0 >= 0x80 }) else { return }
    if String(validating: self, as: UTF8.self) != nil { return }
    var index = 0
    while index < count {
      let length = Swift.min(
        self[index] < 0x80 ? 1 : self[index] < 0xE0 ? 2 : self[index] < 0xF0 ? 3 : 4, count - index)
      if self[index] < 0x80
        || String(validating: self[index..<(index + length)], as: UTF8.self) != nil
      {
        index += length
      } else {
        self[index] = 63
        index += 1
      }
    }
  }
}

/// Whether bytes are text in UTF-8, judged as they come in.
struct TextCheck: Sendable {
  /// Whether a zero byte was seen, which no text holds.
  private(set) var hasZero = false
  private(set) var isValid = true
  private var expected = 0
  /// What the next byte may be: narrower than 0x80 to 0xBF behind some first bytes.
  private var next: ClosedRange<UInt8> = 0x80...0xBF

  mutating func read(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes {
      if byte < 0x80 {
        if byte == 0 { hasZero = true }
        if expected > 0 { (isValid, expected) = (false, 0) }
      } else if byte < 0xC0 {
        if expected == 0 || !next.contains(byte) { isValid = false }
        expected = max(0, expected - 1)
        next = 0x80...0xBF
      } else {
        if expected > 0 || byte > 0xF4 || byte < 0xC2 { isValid = false }
        expected = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        switch byte {
        case 0xE0: next = 0xA0...0xBF
        case 0xED: next = 0x80...0x9F
        case 0xF0: next = 0x90...0xBF
        case 0xF4: next = 0x80...0x8F
        default: next = 0x80...0xBF
        }
      }
    }
  }

  mutating func finish() {
    if expected > 0 { isValid = false }
  }
}

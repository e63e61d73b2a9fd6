/// Undoes the transfer encoding and the charset of a part, line by line, keeping the way back.
struct MailDecoder {
  private enum Encoding { case none, quotedPrintable, base64 }

  private let encoding: Encoding
  private let charset: Charset
  private var pending = Gathered()
  private var raws: [RawLine] = []
  /// Characters of base64 that do not yet make three bytes.
  private var quantum: [(value: UInt8, source: Int)] = []

  init(encoding: String = "", charset: String = "utf-8") {
    let name = encoding.filter { !$0.isWhitespace }
    self.encoding =
      name == "quoted-printable" ? .quotedPrintable : name == "base64" ? .base64 : .none
    self.charset = Charset(charset)
  }

  /// The lines that the next line of the mail completes.
  mutating func decode(_ line: DraftLine) -> [DraftLine] {
    switch encoding {
    case .none: return charset == .utf8 ? [line] : [recoded(line)]
    case .quotedPrintable: return quoted(line)
    case .base64: return base64(line)
    }
  }

  /// What is left at the end of the part.
  mutating func finish() -> [DraftLine] {
    defer { quantum = [] }
    return pending.isEmpty ? [] : [emit()]
  }

  private func recoded(_ line: DraftLine) -> DraftLine {
    var text = Gathered()
    for (index, byte) in line.bytes.enumerated() {
      append(byte, from: line.source(of: index), to: &text)
    }
    return DraftLine(bytes: text.bytes, runs: text.runs, raws: line.raws)
  }

  private func append(_ byte: UInt8, from source: Int, to text: inout Gathered) {
    if byte < 0x80 || charset == .utf8 {
      text.append(byte, from: source)
    } else {
      text.append(charset.utf8([byte]), from: source)
    }
  }

  private mutating func quoted(_ line: DraftLine) -> [DraftLine] {
    raws += line.raws
    var bytes = line.bytes[...]
    while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
    let isSoft = bytes.last == 61
    if isSoft { bytes.removeLast() }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 61, index + 2 < bytes.endIndex,
        let high = Hex.value(bytes[index + 1]), let low = Hex.value(bytes[index + 2])
      {
        append(high << 4 | low, from: line.source(of: index), to: &pending)
        index += 3
      } else {
        append(bytes[index], from: line.source(of: index), to: &pending)
        index += 1
      }
    }
    if isSoft || line.isOpen, pending.bytes.count < MarkdownReader.longest { return [] }
    return [emit()]
  }

  private mutating func base64(_ line: DraftLine) -> [DraftLine] {
    raws += line.raws
    var lines: [DraftLine] = []
    for (index, byte) in line.bytes.enumerated() {
      guard let value = Base64.value(byte) else { continue }
      quantum.append((value, line.source(of: index)))
      guard quantum.count > 1 else { continue }
      let count = quantum.count
      let (before, now) = (quantum[count - 2], quantum[count - 1])
      let decoded: UInt8 =
        count == 2
        ? before.value << 2 | now.value >> 4
        : count == 3 ? before.value << 4 | now.value >> 2 : before.value << 6 | now.value
      if count == 4 { quantum.removeAll(keepingCapacity: true) }
      if decoded == 10 {
        lines.append(emit(keeping: line.raws))
      } else if decoded != 13 {
        append(decoded, from: before.source, to: &pending)
      }
      if pending.bytes.count > MarkdownReader.longest { lines.append(emit(keeping: line.raws)) }
    }
    return lines
  }

  private mutating func emit(keeping kept: [RawLine] = []) -> DraftLine {
    defer {
      pending.clear()
      raws = kept
    }
    var bytes = pending.bytes
    bytes.repair()
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 32 }
    return DraftLine(bytes: bytes, runs: pending.runs, raws: raws)
  }
}

/// The charsets mails are written in that matter to English; others are read as UTF-8.
enum Charset {
  case utf8, latin1, windows1252

  init(_ name: String) {
    switch name {
    case "iso-8859-1", "latin1", "iso8859-1", "iso-8859-15": self = .latin1
    case "windows-1252", "cp1252", "ansi": self = .windows1252
    default: self = .utf8
    }
  }

  /// The same text in UTF-8.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if self == .utf8 { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      guard byte >= 0x80 else { return [byte] }
      let code =
        self == .windows1252 && byte < 0xA0 ? Self.high[Int(byte - 0x80)] : UInt32(byte)
      return Unicode.Scalar(code).map { Array(String(Character($0)).utf8) } ?? [63]
    }
  }

  /// What windows-1252 holds at 0x80 to 0x9F.
  private static let high: [UInt32] = [
    0x20AC, 0x3F, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x3F, 0x017D, 0x3F, 0x3F, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x3F, 0x017E, 0x0178,
  ]
}

enum Hex {
  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}

enum Base64 {
  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case 43, 45: 62
    case 47, 95: 63
    default: nil
    }
  }

  /// The bytes of a whole text in base64; marks of other kinds are passed over.
  static func decode(_ text: [UInt8]) -> [UInt8] {
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for byte in text {
      guard let value = value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}

enum QuotedPrintable {
  /// The bytes of a whole text in quoted-printable.
  static func decode(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == 61, index + 2 < text.count, let high = Hex.value(text[index + 1]),
        let low = Hex.value(text[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }
}

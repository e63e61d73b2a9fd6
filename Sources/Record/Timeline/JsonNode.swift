import Facts

/// A JSON value that knows where it stands, so that problems can be shown at their places.
struct JsonNode: Sendable {
  enum Value: Sendable {
    case object([(key: String, node: JsonNode)])
    case array([JsonNode])
    case string(String)
    case number(String)
    case bool(Bool)
    case null
  }

  var value: Value
  /// From 1.
  var line: Int
  /// From 1.
  var column: Int

  subscript(key: String) -> JsonNode? {
    guard case .object(let pairs) = value else { return nil }
    return pairs.first { $0.key == key }?.node
  }

  var array: [JsonNode]? { if case .array(let nodes) = value { nodes } else { nil } }

  /// A text or the digits of a number; nil when it is neither, or empty.
  var text: String? {
    switch value {
    case .string(let text), .number(let text): text.isEmpty ? nil : text
    default: nil
    }
  }

  /// Reads JSON after RFC 8259.
  ///
  /// - Throws: one problem, with its place.
  static func read(_ text: String, file: String) throws(TimelineFileProblem) -> JsonNode {
    var reader = JsonReader(bytes: Array(text.utf8), file: file)
    let node = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.isAtEnd else { throw reader.problem(Said(FileKey.moreAfterValue)) }
    return node
  }
}

private struct JsonReader {
  let bytes: [UInt8]
  let file: String
  var index = 0
  var line = 1
  var lineStart = 0

  init(bytes: [UInt8], file: String) {
    (self.bytes, self.file) = (bytes, file)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (index, lineStart) = (3, 3) }
  }

  var isAtEnd: Bool { index >= bytes.count }
  private var column: Int { index - lineStart + 1 }
  private var next: UInt8? { isAtEnd ? nil : bytes[index] }

  func problem(_ why: Said) -> TimelineFileProblem {
    TimelineFileProblem(
      file: file, line: line, column: column, what: Said(FileKey.notJSON, said: ["why": why]))
  }

  mutating func skipBlanks() {
    while let byte = next, [32, 9, 10, 13].contains(byte) {
      index += 1
      if byte == 10 { (line, lineStart) = (line + 1, index) }
    }
  }

  mutating func value(depth: Int) throws(TimelineFileProblem) -> JsonNode {
    skipBlanks()
    let (line, column) = (line, column)
    guard depth < 100 else { throw problem(Said(FileKey.tooDeep)) }
    guard let first = next else { throw problem(Said(FileKey.noValue)) }
    let value: JsonNode.Value
    switch first {
    case UInt8(ascii: "{"): value = .object(try object(depth))
    case UInt8(ascii: "["): value = .array(try array(depth))
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(number())
    default: value = try word()
    }
    return JsonNode(value: value, line: line, column: column)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func object(_ depth: Int) throws(TimelineFileProblem) -> [(
    key: String, node: JsonNode
  )] {
    index += 1
    var pairs: [(key: String, node: JsonNode)] = []
    if take(UInt8(ascii: "}")) { return pairs }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw problem(Said(FileKey.keyWithoutQuotes)) }
      let key = try string()
      guard take(UInt8(ascii: ":")) else {
        throw problem(Said(FileKey.noColon, ["key": String(key.prefix(40))]))
      }
      pairs.append((key, try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw problem(Said(FileKey.noCommaInObject)) }
    return pairs
  }

  private mutating func array(_ depth: Int) throws(TimelineFileProblem) -> [JsonNode] {
    index += 1
    var nodes: [JsonNode] = []
    if take(UInt8(ascii: "]")) { return nodes }
    repeat { nodes.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw problem(Said(FileKey.noCommaInArray)) }
    return nodes
  }

  private mutating func number() -> String {
    let start = index
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func word() throws(TimelineFileProblem) -> JsonNode.Value {
    let words: [(String, JsonNode.Value)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, value) in words where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw problem(Said(FileKey.noSuchValue))
  }

  private mutating func string() throws(TimelineFileProblem) -> String {
    index += 1
    var units: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += try escape()
      case 10: throw problem(Said(FileKey.brokenLine))
      default: units.append(byte)
      }
    }
    throw problem(Said(FileKey.openString))
  }

  private mutating func escape() throws(TimelineFileProblem) -> [UInt8] {
    guard let byte = next else { throw problem(Said(FileKey.openString)) }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return [32]
    case UInt8(ascii: "u"): return Array(String(try character()).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    default: throw problem(Said(FileKey.noSuchEscape))
    }
  }

  /// Four hexadecimal digits, or a pair of them for what lies beyond; a half pair becomes U+FFFD.
  private mutating func character() throws(TimelineFileProblem) -> Character {
    let high = try hex()
    if (0xD800..<0xDC00).contains(high), bytes[index...].starts(with: "\\u".utf8) {
      let before = index
      index += 2
      let low = try hex()
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return Character(scalar)
      }
      index = before
    }
    return Character(Unicode.Scalar(high) ?? "\u{FFFD}")
  }

  private mutating func hex() throws(TimelineFileProblem) -> UInt32 {
    let end = index + 4
    guard end <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16)
    else { throw problem(Said(FileKey.noHexDigits)) }
    index = end
    return value
  }
}

import Prose

/// Reads the words of a block out of its marks: emphasis, links, tags, entities, escapes.
struct InlineReader {
  let isMarkdown: Bool
  private(set) var words = Gathered()
  /// Comments that switch rules, met inside the block.
  private(set) var comments: [DraftBlock] = []

  /// How far a mark looks for its partner, in bytes: far enough for prose, and time stays linear.
  private static let reach = 1000

  init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  /// Takes a line of the block without its first bytes.
  mutating func read(_ line: DraftLine, skipping: Int) {
    let bytes = line.bytes
    if !words.isEmpty { words.append(32, from: line.source(of: 0)) }
    var index = min(skipping, bytes.count)
    while index < bytes.count {
      if line.runs.isEmpty {
        // Letters and blanks are taken a stretch at a time: most of a text is nothing else.
        let start = index
        while index < bytes.count, isText(bytes[index]) { index += 1 }
        if index > start {
          words.append(stretch: bytes[start..<index], from: line.source(of: start))
          continue
        }
      }
      let byte = bytes[index]
      let next =
        byte < 127 && byte > 32 && !isPlain(byte) ? mark(at: index, byte, line) : nil
      if let next {
        index = next
      } else {
        words.append(byte == 9 ? 32 : byte, from: line.source(of: index))
        index += 1
      }
    }
    // Two blanks or a backslash at the end break the line, and the sentence with it.
    if isMarkdown, bytes.count > 1,
      bytes.last == 92 || bytes.last == 32 && bytes[bytes.count - 2] == 32
    {
      words.append([10, 10], from: line.source(of: bytes.count - 1))
    }
  }

  /// Whether a byte can be no mark and stands for itself.
  private func isText(_ byte: UInt8) -> Bool {
    byte >= 127 || byte <= 32 && byte != 9 || isPlain(byte)
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte &- 48 < 10 || byte == 44 || byte == 46
  }

  /// Takes a mark; the index behind it, or nil when the byte is text.
  private mutating func mark(at index: Int, _ byte: UInt8, _ line: DraftLine) -> Int? {
    let bytes = line.bytes
    if byte == 60, bytes.has("<!--", at: index) { return comment(at: index, line) }
    guard isMarkdown else { return nil }
    switch byte {
    case 92 where index + 1 < bytes.count && isMark(bytes[index + 1]):
      words.append(bytes[index + 1], from: line.source(of: index + 1))
      return index + 2
    case 96: return code(at: index, line)
    case 42: return index + 1
    case 95: return isInsideWord(index, bytes) ? nil : index + 1
    case 126 where bytes.has("~~", at: index): return index + 2
    case 33 where bytes.has("![", at: index): return image(at: index, bytes)
    case 91: return link(at: index, line)
    case 93: return nil
    case 60: return tag(at: index, bytes)
    case 38: return entity(at: index, line)
    case 124 where words.bytes.last != 32: return nil
    default: return nil
    }
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte > 32 && byte < 127 && !isPlain(byte) || byte == 46
  }

  private func isInsideWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    func isWord(_ index: Int) -> Bool {
      bytes.indices.contains(index)
        && (isPlain(bytes[index]) && bytes[index] > 47 || bytes[index] == 95)
    }
    return isWord(index - 1) && isWord(index + 1)
  }

  /// A comment inside a line; only those that switch rules are kept.
  private mutating func comment(at index: Int, _ line: DraftLine) -> Int? {
    guard let end = line.bytes.position(of: "-->", from: index + 4, reach: Self.reach) else {
      return nil
    }
    var text = Gathered()
    for at in (index + 4)..<end { text.append(line.bytes[at], from: line.source(of: at)) }
    if let block = text.block(.comment, line.raws), block.text.hasPrefix("candor") {
      comments.append(block)
    }
    return end + 3
  }

  /// Code stays as one token in backticks, which no detector reads.
  private mutating func code(at index: Int, _ line: DraftLine) -> Int? {
    let bytes = line.bytes
    var run = index
    while run < bytes.count, bytes[run] == 96 { run += 1 }
    let mark = String(repeating: "`", count: min(run - index, 8))
    guard let end = bytes.position(of: mark, from: run, reach: 190) else { return nil }
    words.append(96, from: line.source(of: index))
    for at in run..<end where bytes[at] != 96 { words.append(bytes[at], from: line.source(of: at)) }
    words.append(96, from: line.source(of: end))
    return end + (run - index)
  }

  private func image(at index: Int, _ bytes: [UInt8]) -> Int? {
    guard let close = bytes.position(of: "]", from: index + 2, reach: Self.reach) else {
      return nil
    }
    return target(after: close, bytes)
  }

  /// "[text](address)" leaves its text, "[text][name]" too; "[gap]" stands as typed.
  private mutating func link(at index: Int, _ line: DraftLine) -> Int? {
    let bytes = line.bytes
    guard let close = bytes.position(of: "]", from: index + 1, reach: Self.reach),
      let end = target(after: close, bytes), end > close + 1
    else { return nil }
    for at in (index + 1)..<close where ![42, 95, 96].contains(bytes[at]) {
      words.append(bytes[at], from: line.source(of: at))
    }
    return end
  }

  /// The index behind "(address)" or "[name]" that follows a bracket; behind the bracket if none does.
  private func target(after close: Int, _ bytes: [UInt8]) -> Int? {
    let next = close + 1
    guard next < bytes.count, bytes[next] == 40 || bytes[next] == 91 else { return next }
    let mark = bytes[next] == 40 ? ")" : "]"
    return bytes.position(of: mark, from: next, reach: Self.reach).map { $0 + 1 } ?? next
  }

  /// "<b>" and its like; "<https://...>" and "<name>" stand as typed.
  private func tag(at index: Int, _ bytes: [UInt8]) -> Int? {
    guard let end = bytes.position(of: ">", from: index, reach: 300) else { return nil }
    let inner = bytes[(index + 1)..<end].drop { $0 == 47 }
    let name = inner.prefix { ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 }
    guard
      inner.count == name.count
        || inner.dropFirst(name.count).first.map({ $0 <= 32 || $0 == 47 }) ?? true
    else { return nil }
    let known = Tags.isKnown(String(decoding: name, as: UTF8.self).lowercased())
    return known ? end + 1 : nil
  }

  private mutating func entity(at index: Int, _ line: DraftLine) -> Int? {
    guard let (text, end) = Entities.read(line.bytes, at: index) else { return nil }
    words.append(text.utf8, from: line.source(of: index))
    return end
  }

  /// Whether a paragraph of one line is a label over what follows: short, without a stop.
  ///
  /// In Markdown only the first lines and lines that name a part of a message are taken for one
  /// without a mark.
  func isLabel(of line: [UInt8], isLoose: Bool) -> Bool {
    let isBold = line.has("**", at: 0) && line.last == 42 && line.dropLast().last == 42
    // Most lines end as a sentence does, and nothing more is asked of them.
    guard isBold || !(words.bytes.last.map(Self.isStop) ?? true) else { return false }
    let text = words.bytes.filter { $0 != 42 }
    guard let end = text.last(where: { $0 > 32 }), text.count < 90 else { return false }
    let count = text.split(whereSeparator: { $0 <= 32 }).count
    if end == 58 { return count <= 8 }
    if isBold { return count <= 12 }
    guard let first = text.first(where: { $0 > 32 }), first &- 65 < 26, count <= 10 else {
      return false
    }
    if Self.isStop(end) { return false }
    return isLoose || SectionKind(heading: ReadText(String(decoding: text, as: UTF8.self))) != nil
  }

  /// Whether a byte is a mark that ends a sentence or a part of one: . ! ? , ; )
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case 46, 33, 63, 44, 59, 41: true
    default: false
    }
  }
}

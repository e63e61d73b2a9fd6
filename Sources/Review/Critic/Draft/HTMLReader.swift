/// Reads HTML line by line into headings, paragraphs, items and rows; never builds a tree.
struct HTMLReader {
  private var words = Gathered()
  private var raws: [RawLine] = []
  private var kind = DraftBlock.Kind.paragraph
  /// The tags being skipped, outermost first; depth is bounded by counting only the outermost kind.
  private var skipped: (name: String, depth: Int)?
  private var state = State.text
  /// The tag or comment being read, which may go on over lines.
  private var pending = Gathered()
  private var quote: UInt8 = 0

  private enum State { case text, tag, comment }

  /// The longest tag or comment kept, in bytes; the rest of a longer one is passed over.
  private static let longest = 4096

  /// Takes the next line; adds blocks that are complete.
  mutating func take(_ line: DraftLine, into blocks: inout [DraftBlock]) {
    raws.append(contentsOf: line.raws)
    if state == .text { append(32, from: line.source(of: 0)) }
    var index = 0
    while index < line.bytes.count {
      index = step(line, index, &blocks)
    }
    if words.bytes.count > MarkdownReader.longest { flush(into: &blocks) }
    if state == .text, words.isEmpty || words.bytes.allSatisfy({ $0 <= 32 }) {
      raws.removeAll(keepingCapacity: true)
      words.clear()
    } else if raws.count > 4096 {
      flush(into: &blocks)
      raws.removeAll(keepingCapacity: true)
    }
  }

  mutating func finish(into blocks: inout [DraftBlock]) { flush(into: &blocks) }

  /// Reads on from a byte; the index of the next one.
  private mutating func step(_ line: DraftLine, _ index: Int, _ blocks: inout [DraftBlock]) -> Int {
    let bytes = line.bytes
    let byte = bytes[index]
    switch state {
    case .comment:
      if bytes.has("-->", at: index) {
        endComment(line, into: &blocks)
        return index + 3
      }
      if pending.bytes.count < Self.longest { pending.append(byte, from: line.source(of: index)) }
    case .tag:
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 34 || byte == 39, pending.bytes.last == 61 {
        quote = byte
      } else if byte == 62 {
        state = .text
        endTag(line, index, into: &blocks)
        return index + 1
      }
      if pending.bytes.count < Self.longest { pending.append(byte, from: line.source(of: index)) }
    case .text:
      if byte == 60, startsTag(bytes, index) {
        pending.clear()
        quote = 0
        if bytes.has("<!--", at: index) {
          state = .comment
          return index + 4
        }
        state = .tag
        return index + 1
      }
      if byte == 38, let (text, end) = Entities.read(bytes, at: index) {
        if skipped == nil { words.append(text.utf8, from: line.source(of: index)) }
        return end
      }
      append(byte, from: line.source(of: index))
    }
    return index + 1
  }

  private func startsTag(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return next == 33 || next == 47 || next == 63 || (next | 32) &- 97 < 26
  }

  /// White space of any kind becomes one blank.
  private mutating func append(_ byte: UInt8, from source: Int) {
    guard skipped == nil else { return }
    if byte <= 32 {
      if let last = words.bytes.last, last != 32 { words.append(32, from: source) }
    } else {
      words.append(byte, from: source)
    }
  }

  private mutating func endComment(_ line: DraftLine, into blocks: inout [DraftBlock]) {
    state = .text
    guard let block = pending.block(.comment, raws), block.text.hasPrefix("candor") else { return }
    flush(into: &blocks)
    blocks.append(block)
    raws = line.raws
  }

  private mutating func endTag(
    _ line: DraftLine, _ index: Int, into blocks: inout [DraftBlock]
  ) {
    let isEnd = pending.bytes.first == 47
    let name = String(
      decoding: pending.bytes.drop { $0 == 47 }
        .prefix { ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 }, as: UTF8.self
    ).lowercased()
    if let inside = skipped {
      guard name == inside.name else { return }
      let depth = inside.depth + (isEnd ? -1 : 1)
      skipped = depth > 0 ? (name, depth) : nil
      return
    }
    let breaks = Tags.blocks.contains(name) || name == "br"
    if breaks {
      flush(into: &blocks)
      raws = line.raws
    }
    if !isEnd, Tags.skipped.contains(name), pending.bytes.last != 47 {
      skipped = (name, 1)
    } else if name == "td" || name == "th" {
      if isEnd, !words.isEmpty { words.append(" | ".utf8, from: line.source(of: index)) }
    } else if breaks, name != "br" {
      kind = isEnd ? .paragraph : Self.kind(of: name)
    }
  }

  private static func kind(of name: String) -> DraftBlock.Kind {
    switch name {
    case "h1": .heading(1)
    case "h2": .heading(2)
    case "h3": .heading(3)
    case "h4", "h5", "h6": .heading(4)
    case "li": .item
    case "tr": .row
    default: .paragraph
    }
  }

  private mutating func flush(into blocks: inout [DraftBlock]) {
    if let block = words.block(kind, raws) { blocks.append(block) }
    words.clear()
  }
}

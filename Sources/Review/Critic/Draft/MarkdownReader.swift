/// Reads Markdown and plain text line by line; skips code, quotations, front matter and link targets.
struct MarkdownReader {
  /// Whether marks such as `**` and `[text](address)` are marks, not text.
  let isMarkdown: Bool

  private var open: [DraftLine] = []
  private var openKind = DraftBlock.Kind.paragraph
  private var openSize = 0
  private var fence: (mark: UInt8, count: Int)?
  private var inFrontMatter = false
  private var inComment = false
  private var inQuote = false
  private var inList = false
  private var afterBlank = true
  private var count = 0
  /// How many blocks were read so far.
  private var emitted = 0
  /// Whether only mail-like header lines came so far.
  private var inHeaders = true
  private var skipsRest = false

  /// The longest paragraph held at once, in bytes.
  static let longest = 32_768

  init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  /// Takes the next line; adds blocks that are complete.
  mutating func take(_ line: DraftLine, into blocks: inout [DraftBlock]) {
    count += 1
    if skipsRest {
      skipsRest = line.isOpen
      return
    }
    let shape = LineShape(line.bytes)
    if skip(line, shape, &blocks) { return }
    if shape.isBlank {
      flush(into: &blocks)
      (afterBlank, inQuote) = (true, false)
      return
    }
    defer { afterBlank = false }
    if isMarkdown, shape.indent >= 4, afterBlank, !inList, open.isEmpty { return }
    if shape.first == 62 || inQuote && !shape.startsBlock {
      flush(into: &blocks)
      inQuote = true
      return
    }
    if inHeaders, header(line, shape, &blocks) { return }
    inHeaders = false
    start(line, shape, &blocks)
  }

  /// Adds what is still open.
  mutating func finish(into blocks: inout [DraftBlock]) { flush(into: &blocks) }

  // MARK: What is skipped

  private mutating func skip(_ line: DraftLine, _ shape: LineShape, _ blocks: inout [DraftBlock])
    -> Bool
  {
    if inFrontMatter {
      inFrontMatter = !(line.bytes == [45, 45, 45] || line.bytes == [46, 46, 46])
      return true
    }
    if count == 1, line.bytes == [45, 45, 45], isMarkdown {
      inFrontMatter = true
      return true
    }
    if let fence {
      if shape.fence.mark == fence.mark, shape.fence.count >= fence.count, shape.fence.isBare {
        self.fence = nil
      }
      return true
    }
    if shape.fence.count >= 3, isMarkdown || shape.fence.mark == 96 {
      flush(into: &blocks)
      fence = (shape.fence.mark, shape.fence.count)
      return true
    }
    return comment(line, shape, &blocks)
  }

  /// A comment that starts its line, until the line it ends on.
  private mutating func comment(
    _ line: DraftLine, _ shape: LineShape, _ blocks: inout [DraftBlock]
  ) -> Bool {
    if inComment {
      if line.bytes.position(of: "-->", from: 0) != nil { inComment = false }
      return true
    }
    guard shape.first == 60, line.bytes.has("<!--", at: shape.indentBytes) else { return false }
    let start = shape.indentBytes + 4
    guard let end = line.bytes.position(of: "-->", from: start) else {
      flush(into: &blocks)
      inComment = true
      return true
    }
    let rest = line.bytes[(end + 3)...]
    guard rest.allSatisfy({ $0 <= 32 }) else { return false }
    flush(into: &blocks)
    var words = Gathered()
    for index in start..<end { words.append(line.bytes[index], from: line.source(of: index)) }
    if let block = words.block(.comment, line.raws), block.text.hasPrefix("candor") {
      blocks.append(block)
    }
    return true
  }

  // MARK: What is read

  /// "Subject: ..." and its like at the top; a header that is no subject is skipped.
  private mutating func header(_ line: DraftLine, _ shape: LineShape, _ blocks: inout [DraftBlock])
    -> Bool
  {
    let lower = line.bytes.prefix(10).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    for name in ["to:", "from:", "cc:", "bcc:", "date:", "sent:", "reply-to:"]
    where lower.starts(with: name.utf8) {
      return true
    }
    guard lower.starts(with: "subject:".utf8) else { return false }
    flush(into: &blocks)
    var words = Gathered()
    for index in 8..<line.bytes.count {
      words.append(line.bytes[index], from: line.source(of: index))
    }
    emitted += 1
    if let block = words.block(.subject, line.raws) { blocks.append(block) }
    return true
  }

  private mutating func start(_ line: DraftLine, _ shape: LineShape, _ blocks: inout [DraftBlock]) {
    if isMarkdown, shape.headingLevel > 0 {
      flush(into: &blocks)
      openKind = .heading(shape.headingLevel)
      open = [line]
      flush(into: &blocks)
      return
    }
    if shape.isRule {
      // A line of "=" or "-" below one line of text makes a heading of it.
      if open.count == 1, openKind == .paragraph || isLabel(openKind) {
        openKind = .heading(shape.first == 61 ? 1 : 2)
      }
      flush(into: &blocks)
      return
    }
    if shape.isDefinition, isMarkdown { return }
    if shape.first == 124 || isMarkdown && openKind == .row && !open.isEmpty && shape.hasPipe {
      flush(into: &blocks)
      if shape.isDelimiterRow { return }
      openKind = .row
      open = [line]
      flush(into: &blocks)
      openKind = .row
      return
    }
    if shape.marker > 0 {
      flush(into: &blocks)
      (openKind, inList) = (.item, true)
    } else if open.isEmpty {
      openKind = .paragraph
      if shape.indent < 2 { inList = false }
    } else if breaks(before: shape) {
      flush(into: &blocks)
      openKind = .paragraph
    }
    open.append(line)
    openSize += line.bytes.count
    if openSize > Self.longest { flush(into: &blocks) }
  }

  private func isLabel(_ kind: DraftBlock.Kind) -> Bool {
    if case .heading(let level) = kind { level == 7 } else { false }
  }

  /// Whether a new paragraph starts although no blank line stands between: many mails are so.
  private func breaks(before shape: LineShape) -> Bool {
    guard let last = open.last, !last.isOpen else { return false }
    let end = last.bytes.last { $0 > 32 } ?? 0
    if end == 46 || end == 33 || end == 63 || end == 58 { return true }
    return last.bytes.count < 55 && (shape.first &- 65 < 26 || shape.first &- 48 < 10)
  }

  private mutating func flush(into blocks: inout [DraftBlock]) {
    defer {
      open.removeAll(keepingCapacity: true)
      openSize = 0
      openKind = .paragraph
    }
    guard !open.isEmpty else { return }
    var inline = InlineReader(isMarkdown: isMarkdown)
    for (number, line) in open.enumerated() {
      let shape = LineShape(line.bytes)
      let skipped = number == 0 ? shape.prefix(of: openKind) : shape.indentBytes
      inline.read(line, skipping: skipped)
    }
    var kind = openKind
    if kind == .paragraph, open.count == 1,
      inline.isLabel(of: open[0].bytes, isLoose: !isMarkdown || emitted < 2)
    {
      kind = .heading(7)
    }
    for comment in inline.comments { blocks.append(comment) }
    emitted += 1
    if let block = inline.words.block(kind, open.flatMap(\.raws)) { blocks.append(block) }
  }
}

/// Reads a draft of any format into blocks, as its bytes come in.
struct DraftReader {
  private let format: DraftFormat?
  private var cutter = LineCutter()
  private var readers = BlockReaders()
  /// Bytes held back until there are enough to tell the format.
  private var head: [UInt8] = []
  private var isStarted = false

  /// Whether the bytes so far can be text.
  var check: TextCheck { cutter.check }

  /// Creates a reader; without a format it looks at the first bytes.
  init(format: DraftFormat?) { self.format = format }

  /// Takes the next bytes; adds the blocks they complete.
  mutating func read(_ bytes: UnsafeRawBufferPointer, into blocks: inout [DraftBlock]) {
    guard !isStarted else {
      cut(bytes, into: &blocks)
      return
    }
    head.append(contentsOf: bytes)
    if head.count >= 2048 || format != nil { start(into: &blocks) }
  }

  /// Adds the blocks that are still open.
  mutating func finish(into blocks: inout [DraftBlock]) {
    if !isStarted { start(into: &blocks) }
    var taken = BlockReaders()
    swap(&taken, &readers)
    cutter.finish { taken.take($0, into: &blocks) }
    taken.finish(into: &blocks)
  }

  private mutating func start(into blocks: inout [DraftBlock]) {
    isStarted = true
    readers = BlockReaders(format ?? DraftFormat(sniffing: head))
    let held = head
    head = []
    held.withUnsafeBytes { cut($0, into: &blocks) }
  }

  private mutating func cut(_ bytes: UnsafeRawBufferPointer, into blocks: inout [DraftBlock]) {
    // Taken out and put back, so that nothing is copied line by line.
    var taken = BlockReaders()
    swap(&taken, &readers)
    cutter.cut(bytes) { taken.take($0, into: &blocks) }
    swap(&taken, &readers)
  }
}

/// The reader of one format, changed in place.
struct BlockReaders {
  private var marks: MarkdownReader?
  private var html: HTMLReader?
  private var mail: MailReader?

  /// Creates a reader that passes everything over.
  init() {}

  init(_ format: DraftFormat) {
    switch format {
    case .markdown: marks = MarkdownReader(isMarkdown: true)
    case .text: marks = MarkdownReader(isMarkdown: false)
    case .html: html = HTMLReader()
    case .mail: mail = MailReader()
    }
  }

  mutating func take(_ line: DraftLine, into blocks: inout [DraftBlock]) {
    marks?.take(line, into: &blocks)
    html?.take(line, into: &blocks)
    mail?.take(line, into: &blocks)
  }

  mutating func finish(into blocks: inout [DraftBlock]) {
    marks?.finish(into: &blocks)
    html?.finish(into: &blocks)
    mail?.finish(into: &blocks)
  }
}

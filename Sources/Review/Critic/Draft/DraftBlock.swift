/// A heading, paragraph, list item or row of a draft, with the way back to the file.
struct DraftBlock: Sendable {
  enum Kind: Hashable, Sendable {
    /// A subject line of a mail.
    case subject
    /// A heading and its level, from 1; a label such as "Timeline:" is one of level 7.
    case heading(Int)
    case paragraph
    case item
    case row
    /// A comment that switches rules off or on.
    case comment
  }

  var kind: Kind
  var text: String
  /// Where the text's bytes come from, in order.
  var runs: [Run]
  /// The raw lines the block was read from.
  var raws: [RawLine]

  /// Where a range of the text stands in the file, as bytes.
  func source(of range: Range<Int>) -> Range<Int> {
    let start = runs.source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start + 1, runs.source(of: range.upperBound - 1) + 1)
  }

  /// Line, column and source line of a range of the text.
  func spot(of range: Range<Int>) -> Spot {
    let source = source(of: range)
    let first = raw(at: source.lowerBound)
    let last = raw(at: max(source.lowerBound, source.upperBound - 1))
    // A line that was let go in the meantime leaves a place at the nearest one kept.
    let from = min(max(0, source.lowerBound - first.offset), first.bytes.count)
    let isOneLine = last.number == first.number && last.offset == first.offset
    let to = min(max(isOneLine ? from : 0, source.upperBound - last.offset), last.bytes.count)
    let start = first.column + first.bytes.characters(before: from) + 1
    let end = last.column + last.bytes.characters(before: to) + 1
    return Spot(
      line: first.number, column: start, endLine: last.number,
      endColumn: last.number == first.number ? max(end, start) : end, bytes: source,
      excerpt: Spot.Excerpt(first.bytes, from..<(isOneLine ? to : first.bytes.count)))
  }

  private func raw(at offset: Int) -> RawLine {
    var low = 0
    var high = raws.count
    while low < high {
      let middle = (low + high) / 2
      if raws[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return raws.isEmpty
      ? RawLine(bytes: [], offset: offset, number: 1, column: 0) : raws[max(0, low - 1)]
  }
}

/// Where words stand in a file.
package struct Spot: Hashable, Sendable {
  /// Line, from 1.
  package var line: Int
  /// Column in characters, from 1.
  package var column: Int
  package var endLine: Int
  /// Column behind the last character.
  package var endColumn: Int
  /// The same as bytes from the start of the file.
  package var bytes: Range<Int>
  package var excerpt: Excerpt

  /// The source line around the words, cut where it is long.
  package struct Excerpt: Hashable, Sendable {
    package var before: String
    package var words: String
    package var after: String

    init(_ line: [UInt8], _ range: Range<Int>) {
      let range = range.clamped(to: 0..<line.count)
      var start = max(0, range.lowerBound - 60)
      while start > 0, start < line.count, line[start] & 0xC0 == 0x80 { start -= 1 }
      var end = min(line.count, range.upperBound + 60)
      while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
      func text(_ part: Range<Int>) -> String { String(decoding: line[part], as: UTF8.self) }
      before = (start > 0 ? "\u{2026}" : "") + text(start..<range.lowerBound)
      words = text(range)
      after = text(range.upperBound..<end) + (end < line.count ? "\u{2026}" : "")
    }
  }

  /// The first place of a file.
  package static let start = Spot(
    line: 1, column: 1, endLine: 1, endColumn: 1, bytes: 0..<0, excerpt: Excerpt([], 0..<0))
}

/// Text gathered byte by byte, with where each stretch comes from.
struct Gathered {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []

  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ byte: UInt8, from source: Int) {
    if runs.last.map({ $0.isReplaced || $0.source + bytes.count - $0.at != source }) ?? true {
      runs.append(Run(at: bytes.count, source: source))
    }
    bytes.append(byte)
  }

  /// Appends bytes that stand in the file one behind the other.
  mutating func append(stretch: ArraySlice<UInt8>, from source: Int) {
    guard let first = stretch.first else { return }
    append(first, from: source)
    bytes.append(contentsOf: stretch.dropFirst())
  }

  mutating func append(_ more: some Sequence<UInt8>, from source: Int) {
    runs.append(Run(at: bytes.count, source: source, isReplaced: true))
    bytes.append(contentsOf: more)
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
  }

  /// The text without blanks at its ends, as a block; nil when nothing is left.
  func block(_ kind: DraftBlock.Kind, _ raws: [RawLine]) -> DraftBlock? {
    guard let start = bytes.firstIndex(where: { $0 > 32 }),
      let end = bytes.lastIndex(where: { $0 > 32 })
    else { return nil }
    var first = runs.lastIndex { $0.at <= start } ?? 0
    if runs.isEmpty { first = 0 }
    let shifted = runs.dropFirst(first).enumerated().map { index, run in
      guard index == 0 else {
        return Run(at: run.at - start, source: run.source, isReplaced: run.isReplaced)
      }
      let source = run.isReplaced ? run.source : run.source + start - run.at
      return Run(at: 0, source: source, isReplaced: run.isReplaced)
    }
    var text = String(decoding: bytes[start...end], as: UTF8.self)
    if text.utf8.count != end - start + 1 {
      // What a mail decodes to need not be UTF-8; offsets must stay.
      var repaired = Array(bytes[start...end])
      repaired.repair()
      text = String(decoding: repaired, as: UTF8.self)
    }
    return DraftBlock(kind: kind, text: text, runs: Array(shifted), raws: raws)
  }
}

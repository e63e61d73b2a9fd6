/// What the first bytes of a line make of it.
struct LineShape {
  /// The first byte that is no blank; 0 on a blank line.
  let first: UInt8
  /// Columns before it; a tab counts as four.
  let indent: Int
  /// Bytes before it.
  let indentBytes: Int
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    var (columns, index) = (0, 0)
    while index < bytes.count, bytes[index] == 32 || bytes[index] == 9 {
      columns += bytes[index] == 9 ? 4 : 1
      index += 1
    }
    (self.bytes, indent, indentBytes) = (bytes, columns, index)
    first = index < bytes.count ? bytes[index] : 0
  }

  var isBlank: Bool { first == 0 || bytes[indentBytes...].allSatisfy { $0 <= 32 } }

  /// A run of backticks or tildes at the start, and whether nothing stands behind.
  var fence: (mark: UInt8, count: Int, isBare: Bool) {
    guard first == 96 || first == 126 else { return (0, 0, false) }
    let run = bytes[indentBytes...].prefix { $0 == first }.count
    let rest = bytes[(indentBytes + run)...]
    if first == 96, rest.contains(96) { return (first, 0, false) }
    return (first, run, rest.allSatisfy { $0 <= 32 })
  }

  /// 1 to 6 for "# " to "###### ", else 0.
  var headingLevel: Int {
    guard first == 35, indent < 4 else { return 0 }
    let run = bytes[indentBytes...].prefix { $0 == 35 }.count
    let next = indentBytes + run
    return run <= 6 && (next == bytes.count || bytes[next] <= 32) ? run : 0
  }

  /// A line of nothing but three or more "-", "=", "*" or "_".
  var isRule: Bool {
    guard first == 45 || first == 61 || first == 42 || first == 95 else { return false }
    var marks = 0
    for byte in bytes[indentBytes...] where byte > 32 {
      if byte != first { return false }
      marks += 1
    }
    return marks > 2
  }

  /// "[name]: address".
  var isDefinition: Bool {
    guard first == 91, let close = bytes[indentBytes...].firstIndex(of: 93) else { return false }
    return close + 1 < bytes.count && bytes[close + 1] == 58
      && bytes[(close + 2)...].contains(58) && close - indentBytes < 80
  }

  var hasPipe: Bool { bytes.contains(124) }

  /// "|---|:--:|".
  var isDelimiterRow: Bool {
    bytes.contains(45) && bytes.allSatisfy { $0 == 124 || $0 == 45 || $0 == 58 || $0 <= 32 }
  }

  /// How many bytes a marker takes with its blank: "- ", "* ", "12) " or a bullet; else 0.
  var marker: Int {
    let rest = bytes[indentBytes...]
    let next = indentBytes + 1
    func isGap(_ index: Int) -> Bool { index < bytes.count && bytes[index] <= 32 }
    switch first {
    case 45, 42, 43: return isGap(next) ? 2 : 0
    case 0xE2:
      // Bullets of other kinds: "\u{2022}", "\u{25E6}", "\u{2013}".
      guard rest.count > 3, isGap(indentBytes + 3) else { return 0 }
      let mark = (bytes[next], bytes[next + 1])
      return mark == (0x80, 0xA2) || mark == (0x97, 0xA6) || mark == (0x80, 0x93) ? 4 : 0
    case 48...57:
      let digits = rest.prefix { $0 &- 48 < 10 }.count
      let mark = indentBytes + digits
      guard digits < 4, mark < bytes.count, bytes[mark] == 46 || bytes[mark] == 41 else { return 0 }
      return isGap(mark + 1) ? digits + 2 : 0
    default: return 0
    }
  }

  /// Whether the line opens a block of its own, so that it cannot go on with a quotation.
  var startsBlock: Bool { marker > 0 || headingLevel > 0 || isRule }

  /// How many bytes at the start belong to the marks of a kind of block.
  func prefix(of kind: DraftBlock.Kind) -> Int {
    switch kind {
    case .heading: indentBytes + headingLevel
    case .item: indentBytes + marker + checkbox
    default: indentBytes
    }
  }

  /// "[ ] " and "[x] " behind a marker.
  private var checkbox: Int {
    let start = indentBytes + marker
    guard start + 2 < bytes.count, bytes[start] == 91, bytes[start + 2] == 93 else { return 0 }
    return bytes[start + 1] == 32 || bytes[start + 1] | 32 == 120 ? 3 : 0
  }
}

extension [UInt8] {
  /// Whether a text stands at an index.
  func has(_ text: String, at index: Int) -> Bool {
    index >= 0 && index + text.utf8.count <= count
      && self[index..<(index + text.utf8.count)].elementsEqual(text.utf8)
  }

  /// Where a text stands first, from an index on.
  func position(of text: String, from start: Int, reach: Int = .max) -> Int? {
    guard let first = text.utf8.first, start >= 0, start < count else { return nil }
    let end = reach > count - start ? count : start + reach
    var index = start
    while index < end {
      if self[index] == first, has(text, at: index) { return index }
      index += 1
    }
    return nil
  }
}

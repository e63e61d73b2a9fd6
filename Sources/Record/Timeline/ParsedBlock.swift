import Facts

/// What a block holds before its times are settled.
struct ParsedBlock: Equatable, Sendable {
  var items: [Item] = []
  var skipped: [SkippedLine] = []
  var notes: [Said] = []

  enum Item: Equatable, Sendable {
    case entry(RawEntry)
    /// A day of its own, which the entries below inherit.
    case day(String, line: Int)
    /// A zone that the times below are in.
    case zone(String, line: Int)
  }

  mutating func skip(_ line: Int, _ text: String, _ reason: Said) {
    skipped.append(SkippedLine(line: line, text: text, reason: reason))
  }
}

/// One timed piece of a block, its time not yet settled.
struct RawEntry: Equatable, Sendable {
  var lines: ClosedRange<Int>
  var source: [String]
  /// Nil when the source gives an instant instead.
  var stamp: Stamp?
  /// Seconds since 1970.
  var instant: Int?
  /// Who said the words, where they are talk.
  var speaker: String?
  /// Who acted, where the source has a place of its own for that.
  var actor: String?
  var text = ""
  var result: String?
  var kind: String?
  var notes: [Said] = []

  init(line: Int, source: String, stamp: Stamp? = nil, text: String = "") {
    (lines, self.source, self.stamp, self.text) = (line...line, [source], stamp, text)
  }

  /// Takes in a line that goes on from this entry.
  mutating func continued(by text: String, on line: Int, source: String) {
    lines = lines.lowerBound...max(line, lines.upperBound)
    self.source.append(source)
    let isOpen = self.text.last.map { ".!?:;,".contains($0) } ?? true
    let startsLower = text.first?.isLowercase == true
    let join = isOpen ? " " : speaker != nil ? "; " : startsLower ? " " : ". "
    self.text += (self.text.isEmpty ? "" : join) + text
  }
}

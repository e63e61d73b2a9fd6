import Facts
import Foundation

/// Finds the timed pieces of a block, line by line.
struct BlockParser {
  private let lines: [BlockLine]
  private var parsed = ParsedBlock()
  private var open: RawEntry?
  /// Who speaks in a chat whose names stand on lines of their own.
  private var speaker: String?
  private var sawBlank = false
  /// A name that stands alone above a time.
  private var nameAbove: BlockLine?
  /// Lines before a time that may stand below them.
  private var waiting: [BlockLine] = []

  private init(_ lines: [BlockLine]) { self.lines = lines }

  static func parse(_ text: String) -> ParsedBlock {
    let plain = String(
      String.UnicodeScalarView(
        text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
          .unicodeScalars.filter {
            $0 == "\n" || $0 == "\t"
              || $0.properties.generalCategory != .control && $0.value != 0xFEFF
          }))
    if let table = TextTable(delimited: plain), let parsed = table.parsed() { return parsed }
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      BlockLine(String($0.element), number: $0.offset + 1)
    }
    var parser = BlockParser(lines)
    parser.walk()
    return parser.parsed
  }

  private mutating func walk() {
    if timesFollow { return walkBackwards() }
    var index = 0
    while index < lines.count {
      if let (table, end) = TextTable.markdown(in: lines, at: index), let part = table.parsed() {
        close()
        parsed.items += part.items
        parsed.skipped += part.skipped
        parsed.notes += part.notes
        index = end
        continue
      }
      take(lines[index], at: index)
      index += 1
    }
    close()
  }

  private mutating func close() {
    guard let entry = open else { return }
    open = nil
    if Talk.clean(entry.text).isEmpty {
      parsed.skip(
        entry.lines.lowerBound, entry.source.joined(separator: " / "),
        Said(SkipKey.nothingHappened))
    } else if Talk.isNoise(entry.text) {
      parsed.skip(
        entry.lines.lowerBound, entry.source.joined(separator: " / "), Self.noise)
    } else {
      parsed.items.append(.entry(entry))
    }
  }

  private static let noise = Said(SkipKey.onlyComings)

  // MARK: One line

  private mutating func take(_ line: BlockLine, at index: Int) {
    if line.isBlank {
      sawBlank = true
      return
    }
    defer { sawBlank = false }
    if namesStandAbove, Talk.isName(Talk.plain(line.body)), lines.indices.contains(index + 1),
      lines[index + 1].isOnlyTime
    {
      close()
      nameAbove = line
      return
    }
    if let zone = zone(of: line) {
      close()
      parsed.items.append(.zone(zone, line: line.number))
      let title = BlockLine(String(line.body.prefix { $0 != "(" }), number: line.number)
      if let stamp = title.leading?.stamp ?? title.trailing?.stamp, stamp.hasDay {
        parsed.items.append(.day(stamp.words, line: line.number))
      }
      return
    }
    if let (stamp, rest, isParted) = line.leading, takeTimed(line, stamp, rest, isParted, index) {
      return
    }
    if let (stamp, before, isParted) = line.trailing,
      takeEnded(line, stamp, before, isParted, index)
    {
      return
    }
    takeUntimed(line)
  }

  /// A line that begins with a time; false when the time is no more than a word of it.
  private mutating func takeTimed(
    _ line: BlockLine, _ stamp: Stamp, _ rest: String, _ isParted: Bool, _ index: Int
  ) -> Bool {
    if stamp.clock == nil {
      if rest.isEmpty || line.isHeading {
        guard stamp.hasDay else { return false }
        close()
        speaker = nil
        parsed.items.append(.day(stamp.words, line: line.number))
        if !rest.isEmpty { parsed.skip(line.number, line.source, Said(SkipKey.headingWithDay)) }
        return true
      }
      guard isParted, rest.first != "/" else { return false }
    }
    close()
    var entry = RawEntry(line: line.number, source: line.source, stamp: stamp)
    if rest.isEmpty {
      if let name = nameAbove {
        speaker = Talk.plain(name.body)
        entry = RawEntry(line: name.number, source: name.source, stamp: stamp)
        entry.lines = name.number...line.number
        entry.source.append(line.source)
        nameAbove = nil
      }
      entry.speaker = speaker
    } else if isHeaderStyle, Talk.isName(Talk.plain(rest)), messageFollows(index) {
      speaker = Talk.plain(rest)
      entry.speaker = speaker
    } else {
      Talk.part(Self.withoutStar(rest), of: &entry)
      speaker = nil
    }
    open = entry
    return true
  }

  /// "* sarah restarted it": how chats show an act.
  private static func withoutStar(_ words: String) -> String {
    words.hasPrefix("* ") ? String(words.dropFirst(2)) : words
  }

  /// A line that ends with a time: "Sarah Lee 2:14 AM" above a message, or "Sarah paged Tom at 2:14am".
  private mutating func takeEnded(
    _ line: BlockLine, _ stamp: Stamp, _ before: String, _ isParted: Bool, _ index: Int
  ) -> Bool {
    guard stamp.clock != nil else {
      let isTitle = line.isHeading || line.body.hasSuffix(":")
      guard isTitle, stamp.hasDay else { return false }
      close()
      parsed.items.append(.day(stamp.words, line: line.number))
      parsed.skip(line.number, line.source, Said(SkipKey.headingWithDay))
      return true
    }
    let name = Talk.plain(before)
    if Talk.isName(name), messageFollows(index) {
      close()
      speaker = name
      open = RawEntry(line: line.number, source: line.source, stamp: stamp)
      open?.speaker = name
      return true
    }
    guard isParted || !line.isHeading else { return false }
    close()
    var entry = RawEntry(line: line.number, source: line.source, stamp: stamp)
    Talk.part(before, of: &entry)
    open = entry
    return true
  }

  private mutating func takeUntimed(_ line: BlockLine) {
    if Talk.isNoise(line.body) || line.body.allSatisfy({ !$0.isLetter && !$0.isNumber }) {
      if line.body.contains(where: { $0.isLetter || $0.isNumber }) {
        parsed.skip(line.number, line.source, Self.noise)
      }
      return
    }
    let isTalk = open?.speaker != nil || open?.text.isEmpty == true
    if open != nil, !line.isHeading, !sawBlank || isTalk || line.isIndented {
      open?.continued(by: line.body, on: line.number, source: line.source)
      return
    }
    close()
    let isTitle =
      line.isHeading || line.body.hasSuffix(":") || line.body.split(separator: " ").count <= 3
    parsed.skip(
      line.number, line.source,
      isTitle ? Said(SkipKey.heading) : Said(SkipKey.untimed))
  }

  // MARK: The block as a whole

  /// Whether a message without a time stands below a line.
  private func messageFollows(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    return !next.isBlank && next.leading?.stamp.clock == nil && next.trailing?.stamp.clock == nil
  }

  /// Whether the block begins with a name on a line of its own, above a time on another.
  private var namesStandAbove: Bool {
    let content = lines.filter { !$0.isBlank && !$0.isHeading }.prefix(2)
    guard content.count == 2, let name = content.first, let time = content.last else {
      return false
    }
    return name.leading == nil && name.trailing == nil && Talk.isName(Talk.plain(name.body))
      && time.isOnlyTime && !timesFollow
  }

  /// Whether every time is followed by a bare name, with the words on the lines below.
  private var isHeaderStyle: Bool {
    let timed = lines.compactMap(\.leading).filter { $0.stamp.clock != nil && !$0.rest.isEmpty }
    return !timed.isEmpty && timed.allSatisfy { Talk.isName(Talk.plain($0.rest)) }
  }

  /// Whether each time stands alone below the words it belongs to, as on status pages.
  private var timesFollow: Bool {
    let content = lines.filter { !$0.isBlank && !$0.isHeading }
    let timed = content.filter { $0.leading?.stamp.clock != nil || $0.trailing?.stamp.clock != nil }
    guard let first = content.first, let last = content.last, last.isOnlyTime else { return false }
    return first.leading == nil && first.trailing == nil && timed.allSatisfy(\.isOnlyTime)
  }

  private mutating func walkBackwards() {
    for line in lines where !line.isBlank {
      if let stamp = line.leading?.stamp, stamp.clock == nil,
        line.isHeading || line.leading?.rest == ""
      {
        parsed.items.append(.day(stamp.words, line: line.number))
      } else if line.isOnlyTime, let first = waiting.first, let stamp = line.leading?.stamp {
        var entry = RawEntry(
          line: first.number, source: first.source, stamp: stamp, text: first.body)
        for next in waiting.dropFirst() {
          entry.continued(by: next.body, on: next.number, source: next.source)
        }
        entry.lines = first.number...line.number
        entry.source.append(line.source)
        Talk.part(entry.text, of: &entry)
        (open, waiting) = (entry, [])
        close()
      } else if line.isHeading {
        parsed.skip(line.number, line.source, Said(SkipKey.heading))
      } else {
        waiting.append(line)
      }
    }
    for line in waiting { parsed.skip(line.number, line.source, Said(SkipKey.noTimeBelow)) }
  }

  /// "All times UTC", "Time zone: Berlin", and headings such as "Timeline (times in PT)" or "Log (UTC)".
  private func zone(of line: BlockLine) -> String? {
    guard line.leading?.stamp.clock == nil else { return nil }
    let lower = line.body.lowercased()
    let leads = [
      "all times are in ", "all times are ", "all times in ", "all times ", "times are in ",
      "times are ", "times in ", "time zone: ", "timezone: ", "time zone is ", "tz: ", "zone: ",
      "times ",
    ]
    var words: Substring?
    if let lead = leads.lazy.compactMap({ lower.range(of: $0) }).first {
      // Inside a sentence it may be about anything; after a bracket or at the start it is a remark.
      let before = lower[..<lead.lowerBound].last { !$0.isWhitespace }
      if before == nil || line.isHeading || "(-,;:".contains(before ?? " ") {
        let offset = lower.distance(from: lower.startIndex, to: lead.upperBound)
        words = line.body.dropFirst(offset)
      }
    } else if line.isHeading || line.body.hasSuffix(":"), let open = line.body.lastIndex(of: "(") {
      words = line.body[line.body.index(after: open)...]
    }
    guard let words else { return nil }
    let name = words.prefix { $0 != ")" && $0 != "*" && $0 != ";" }
      .trimmingCharacters(in: CharacterSet(charactersIn: " .:_"))
    guard !name.isEmpty, name.count < 40 else { return nil }
    if case .unreadable = Zone.read(name, in: ReadingContext(today: Day(ordinal: 0))) { return nil }
    return name
  }
}

import Foundation

/// Finds where a time starts and ends in a line; what it means is for ``Facts/Moment`` to say.
struct StampScanner {
  let text: [Character]
  var index: Int
  var clock: Stamp.Clock?
  var hasDay = false
  var hasPart = false
  var hasZone = false
  var isRange = false
  var hasSeconds = false

  init(_ text: [Character], at index: Int = 0) { (self.text, self.index) = (text, index) }

  /// Takes a time that stands here; nil, and nothing taken, when there is none.
  mutating func takeStamp() -> Stamp? {
    var scan = self
    scan.skipLead()
    var end: Int?
    while scan.takePiece() { end = scan.index }
    guard let end, scan.hasDay || scan.clock != nil || scan.hasPart, Self.ends(text, at: end) else {
      return nil
    }
    scan.index = end
    // Fractions of a second, after a comma in some logs, say nothing that is kept.
    let words = String(text[index..<end]).trimmingCharacters(in: .whitespaces)
      .replacing(#/(:\d\d),\d+/#) { $0.output.1 }
    self = scan
    return Stamp(
      words: words, hasDay: hasDay, clock: clock, hasPart: hasPart, isRange: isRange)
  }

  /// Whether no letter or digit goes on where a time ends.
  static func ends(_ text: [Character], at index: Int) -> Bool {
    guard index < text.count else { return true }
    return !(text[index].isLetter || text[index].isNumber || text[index] == "%")
  }

  // MARK: Pieces

  mutating func takePiece() -> Bool {
    var scan = self
    scan.skipLinks()
    if !scan.hasDay, scan.takeDay() {
      scan.hasDay = true
    } else if scan.clock == nil, let clock = scan.takeClock() {
      scan.clock = clock
      scan.takeZone()
      scan.takeRangeEnd()
    } else if scan.clock != nil, !scan.hasZone, scan.takeZone() {
    } else if scan.clock == nil, !scan.hasPart, scan.hasDay || scan.index == index,
      scan.takeWord(in: ["morning", "afternoon", "evening", "night", "overnight"])
    {
      scan.hasPart = true
    } else {
      return false
    }
    self = scan
    return true
  }

  mutating func skipLead() {
    while true {
      if peek() == "~" || peek() == "\u{2248}" || peek() == "@" {
        index += 1
      } else if takeWord(in: [
        "at", "on", "around", "about", "approx", "approximately", "circa", "just", "after", "since",
      ]) {
        if peek() == "." { index += 1 }
      } else {
        return
      }
      skipSpaces()
    }
  }

  /// Skips what may stand between a day, its time and its zone.
  mutating func skipLinks() {
    while let next = peek() {
      if next.isWhitespace || next == "," || next == "(" && clock != nil {
        index += 1
      } else if next == "T", hasDay, clock == nil, peek(1)?.isNumber == true {
        index += 1
      } else if Self.dashes.contains(next) || next == "@" || next == "|" || next == "\u{B7}",
        hasDay,
        clock == nil
      {
        index += 1
      } else if (hasDay || clock != nil) && takeWord(in: ["at", "on", "around", "about"]) {
        continue
      } else if hasDay, clock == nil, next == "~" {
        index += 1
      } else {
        return
      }
    }
  }

  mutating func skipSpaces() {
    while peek()?.isWhitespace == true { index += 1 }
  }

  static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}",
  ]
}

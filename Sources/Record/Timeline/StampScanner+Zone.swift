import Facts

/// Zones, and where a time is over.
extension StampScanner {
  var seesZone: Bool {
    var scan = self
    return scan.takeZone()
  }

  @discardableResult
  mutating func takeZone() -> Bool {
    var scan = self
    let isGlued = scan.peek()?.isWhitespace != true
    scan.skipSpaces()
    let isBracketed = scan.peek() == "("
    if isBracketed { scan.index += 1 }
    let start = scan.index
    guard scan.takeZoneWords(isGlued: isGlued) else { return false }
    let name = scan.text(from: start)
    if name != "Z" {
      let any = ReadingContext(today: Day(ordinal: 0))
      if case .unreadable = Zone.read(name, in: any) { return false }
    }
    // In small letters or spelt out it is a zone only where the time ends for certain.
    let isCode = name.contains { "+/".contains($0) || $0.isNumber } || name == name.uppercased()
    if isBracketed {
      guard scan.peek() == ")" else { return false }
      scan.index += 1
    } else if !isCode, !name.lowercased().hasSuffix(" time"), !scan.seesSeparator {
      return false
    }
    guard Self.ends(text, at: scan.index) else { return false }
    (self, hasZone) = (scan, true)
    return true
  }

  mutating func takeZoneWords(isGlued: Bool) -> Bool {
    if let sign = peek(), sign == "+" || sign == "-" || sign == "\u{2212}" {
      // "02:14 -07:00" is an offset only where a program wrote it, to the second.
      guard isGlued || sign == "+" || hasSeconds else { return false }
      index += 1
      return takeOffset()
    }
    guard peek()?.isLetter == true else { return false }
    takeLetters()
    if let mark = peek(), mark == "+" || mark == "-", peek(1)?.isNumber == true {
      index += 1
      return takeOffset()
    }
    while let mark = peek(), mark == "/" || mark == "_", peek(1)?.isLetter == true {
      index += 1
      takeLetters()
    }
    for _ in 0..<2 where peek() == " " && peek(1)?.isLetter == true {
      var scan = self
      scan.index += 1
      scan.takeLetters()
      let word = scan.text(from: index + 1).lowercased()
      if word == "time" {
        self = scan
        return true
      }
      var further = scan
      guard further.peek() == " " else { break }
      further.index += 1
      further.takeLetters()
      guard further.text(from: scan.index + 1).lowercased() == "time" else { break }
      self = further
      return true
    }
    return true
  }

  mutating func takeOffset() -> Bool {
    guard let digits = takeDigits(), digits.count <= 4 else { return false }
    if digits.count <= 2, peek() == ":", twoDigits(at: 1) != nil { index += 3 }
    return true
  }

  mutating func takeLetters() {
    while let next = peek(), next.isLetter { index += 1 }
  }

  /// Whether the time is over here: the end, or a mark that parts it from what follows.
  var seesSeparator: Bool {
    var scan = self
    scan.skipSpaces()
    guard let next = scan.peek() else { return true }
    if next == "-", scan.index == index { return scan.peek(1)?.isNumber != true }
    return Self.dashes.contains(next) || ":|,;])}>=*_`\u{2192}\u{2022}\u{B7}".contains(next)
  }
}

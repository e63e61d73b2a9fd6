/// Times of day.
extension StampScanner {
  mutating func takeClock() -> Stamp.Clock? {
    var scan = self
    if scan.takeWord(in: ["noon", "midday"]) {
      defer { self = scan }
      return Stamp.Clock(
        digits: scan.text(from: index), hour: 12, minute: 0, hasHalf: true, isAfternoon: true)
    }
    if scan.takeWord(in: ["midnight"]) {
      defer { self = scan }
      return Stamp.Clock(digits: scan.text(from: index), hour: 0, minute: 0, hasHalf: false)
    }
    guard let digits = scan.takeDigits(), digits.count <= 4, let number = Int(digits) else {
      return nil
    }
    var clock: Stamp.Clock
    if digits.count <= 2, let mark = scan.peek(), mark == ":" || mark == "." || mark == "h",
      let minute = scan.twoDigits(at: 1)
    {
      scan.index += 3
      clock = Stamp.Clock(
        digits: scan.text(from: index), hour: number, minute: minute,
        isPlain: number > 12 || number == 0 || digits.count == 2 && number < 10 || mark == "h")
      if mark != "h" { scan.takeSeconds() }
      let end = scan.index
      if scan.takeHalf(into: &clock) == false {
        scan.index = end
        // "1.25 million" is no time, "02.14 -" is.
        if mark == ".", digits.count < 2 || !scan.seesSeparator { return nil }
      }
    } else if digits.count <= 2 {
      clock = Stamp.Clock(digits: digits, hour: number, minute: 0)
      guard (1...12).contains(number), scan.takeHalf(into: &clock) else { return nil }
    } else {
      clock = Stamp.Clock(digits: digits, hour: number / 100, minute: number % 100)
      guard number / 100 <= 24, number % 100 < 60 else { return nil }
      if digits.count == 3 || scan.seesHalf {
        guard scan.takeHalf(into: &clock) else { return nil }
      } else {
        let isMarked = scan.takeHoursMark() || scan.seesZone
        let isYear = (1900...2099).contains(number)
        guard isMarked || digits.hasPrefix("0") || !isYear && (scan.seesSeparator || hasDay) else {
          return nil
        }
        clock.isPlain = true
      }
    }
    guard Self.ends(text, at: scan.index) || scan.peek() == "Z" else { return nil }
    if scan.peek() == ":", scan.peek(1)?.isNumber == true { return nil }
    self = scan
    return clock
  }

  mutating func takeSeconds() {
    guard peek() == ":", twoDigits(at: 1) != nil else { return }
    index += 3
    hasSeconds = true
    if let mark = peek(), mark == "." || mark == ",", peek(1)?.isNumber == true {
      index += 1
      _ = takeDigits()
    }
  }

  mutating func takeHoursMark() -> Bool {
    var scan = self
    scan.skipSpaces()
    guard scan.takeWord(in: ["h", "hrs", "hours"]) else { return false }
    self = scan
    return true
  }

  var seesHalf: Bool {
    var scan = self
    var clock = Stamp.Clock(digits: "", hour: 0, minute: 0)
    return scan.takeHalf(into: &clock)
  }

  mutating func takeHalf(into clock: inout Stamp.Clock) -> Bool {
    var scan = self
    let isGlued = scan.peek()?.isWhitespace != true
    scan.skipSpaces()
    guard let letter = scan.peek()?.lowercased(), letter == "a" || letter == "p" else {
      return false
    }
    scan.index += 1
    if scan.peek()?.lowercased() == "m" {
      scan.index += 1
    } else if scan.peek() == ".", scan.peek(1)?.lowercased() == "m" {
      scan.index += 2
      if scan.peek() == "." { scan.index += 1 }
    } else if !isGlued {
      return false
    }
    guard Self.ends(text, at: scan.index) else { return false }
    (clock.hasHalf, clock.isAfternoon) = (true, letter == "p")
    self = scan
    return true
  }

  /// Takes the end of a stretch of time: "- 2:20am", "to 14:30".
  mutating func takeRangeEnd() {
    var scan = self
    scan.skipSpaces()
    guard let mark = scan.peek() else { return }
    if Self.dashes.contains(mark) {
      scan.index += 1
    } else if !scan.takeWord(in: ["to", "until", "till"]) {
      return
    }
    scan.skipSpaces()
    guard let end = scan.takeClock(),
      end.digits.contains(where: { $0 == ":" || $0 == "." || $0 == "h" })
        || end.hasHalf
    else { return }
    // "2:14-2:20am": the reader of ranges lends the first end what the second one says.
    if end.hasHalf, clock?.hasHalf == false { scan.clock?.isPlain = false }
    scan.takeZone()
    (self, isRange) = (scan, true)
  }
}

/// Days and dates.
extension StampScanner {
  static let months: Set<String> = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return Set(names + names.map { String($0.prefix(3)) } + ["sept"])
  }()

  static let weekdays: Set<String> = {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return Set(names + names.map { String($0.prefix(3)) } + ["tues", "thur", "thurs", "weds"])
  }()

  mutating func takeDay() -> Bool {
    var scan = self
    let hasWeekday = scan.takeWeekday()
    var date = scan
    if hasWeekday { date.skipDayLinks() }
    if date.takeDate() {
      self = date
      // "November 2 (Saturday)", "2 Nov, Sat".
      var after = date
      after.skipDayLinks()
      if !hasWeekday, after.peek() == "(" { after.index += 1 }
      if !hasWeekday, after.takeWeekday() {
        if after.peek() == ")" { after.index += 1 }
        self = after
      }
      return true
    }
    guard hasWeekday else { return takeRelativeDay() }
    self = scan
    return true
  }

  mutating func skipDayLinks() {
    while let next = peek(), next.isWhitespace || next == "," { index += 1 }
    if takeWord(in: ["the"]) { skipSpaces() }
  }

  mutating func takeWeekday() -> Bool {
    var scan = self
    if scan.takeWord(in: ["last", "this"]) { scan.skipSpaces() }
    guard scan.takeWord(in: Self.weekdays) else { return false }
    if scan.peek() == "." { scan.index += 1 }
    self = scan
    return true
  }

  mutating func takeRelativeDay() -> Bool {
    if takeWord(in: ["today", "yesterday"]) { return true }
    var scan = self
    if scan.takeWord(in: ["the"]) { scan.skipSpaces() }
    guard scan.takeWord(in: ["next", "same", "following"]) else { return false }
    scan.skipSpaces()
    guard scan.takeWord(in: ["day"]) else { return false }
    self = scan
    return true
  }

  mutating func takeDate() -> Bool {
    var (numeric, monthFirst, dayFirst) = (self, self, self)
    if numeric.takeNumericDate() {
      self = numeric
    } else if monthFirst.takeMonthFirst() {
      self = monthFirst
    } else if dayFirst.takeDayFirst() {
      self = dayFirst
    } else {
      return false
    }
    return true
  }

  /// "2024-11-02", "11/2", "11/2/24", "2.11.2024".
  mutating func takeNumericDate() -> Bool {
    guard let first = takeDigits(), first.count <= 2 || first.count == 4, let mark = peek(),
      "-/.".contains(mark)
    else { return false }
    index += 1
    guard let second = takeDigits(), second.count <= 2 else { return false }
    if peek() == mark, peek(1)?.isNumber == true {
      index += 1
      guard let third = takeDigits() else { return false }
      if first.count == 4 { return third.count <= 2 && mark != "." }
      return third.count == 4 || third.count == 2 && mark == "/"
    }
    return mark == "/" && first.count <= 2
  }

  mutating func takeMonthFirst() -> Bool {
    guard takeWord(in: Self.months) else { return false }
    if peek() == "." { index += 1 }
    guard peek()?.isWhitespace == true else { return false }
    skipSpaces()
    guard let day = takeDigits(), day.count <= 2, peek() != ":" else { return false }
    _ = takeEnding()
    takeYear()
    return true
  }

  mutating func takeDayFirst() -> Bool {
    guard let day = takeDigits(), day.count <= 2 else { return false }
    _ = takeEnding()
    if peek() == "." || peek() == "-" { index += 1 }
    skipSpaces()
    if takeWord(in: ["of"]) { skipSpaces() }
    guard takeWord(in: Self.months) else { return false }
    if peek() == "." || peek() == "-" { index += 1 }
    takeYear()
    return true
  }

  mutating func takeEnding() -> Bool { takeWord(in: ["st", "nd", "rd", "th"]) }

  mutating func takeYear() {
    var scan = self
    while let next = scan.peek(), next.isWhitespace || next == "," { scan.index += 1 }
    guard let year = scan.takeDigits(), year.count == 4,
      year.hasPrefix("19") || year.hasPrefix("20"),
      scan.peek() != ":"
    else { return }
    self = scan
  }
}

/// What an author said of a day, before it is a date.
struct DayWords: Hashable, Sendable {
  /// How the date was put.
  enum Form: Hashable, Sendable {
    /// A month and its day, with the year when given.
    case date(year: Int?, month: Int, day: Int)
    /// Two numbers whose order is not known: "11/2".
    case numbers(Int, Int, year: Int?)
    /// Only the day of the month: "the 2nd".
    case ordinal(Int)
    /// Days from today.
    case fromToday(Int)
    /// Days from the day of the answer before.
    case fromBefore(Int)
  }

  /// A word before a day of the week.
  enum Lead: String, Hashable, Sendable { case last, this, next }

  var form: Form?
  var formTokens = 0..<0
  /// Whether the date was written as in ISO 8601.
  var isISO = false
  var weekday: Weekday?
  var weekdayTokens = 0..<0
  var lead: Lead?

  var isEmpty: Bool { form == nil && weekday == nil }
}

extension Cursor {
  /// Takes the next piece of a day, or nothing.
  mutating func takeDay(into words: inout DayWords) throws(Halt) -> Bool {
    let start = index
    if words.weekday == nil, takeWeekday(into: &words) {
      words.weekdayTokens = start..<index
      return true
    }
    guard words.form == nil, let form = try takeDate(isISO: &words.isISO) else { return false }
    (words.form, words.formTokens) = (form, start..<index)
    return true
  }

  private mutating func takeWeekday(into words: inout DayWords) -> Bool {
    var trial = self
    let leads: [String: DayWords.Lead] = [
      "last": .last, "this": .this, "next": .next, "past": .last, "coming": .this,
    ]
    let lead = trial.take(from: leads)
    guard let day = trial.take(from: CalendarNames.weekdaysByName) else { return false }
    if trial.seesGlued(".") { trial.advance() }
    (words.weekday, words.lead, self) = (day, lead, trial)
    return true
  }

  private mutating func takeDate(isISO: inout Bool) throws(Halt) -> DayWords.Form? {
    if let form = takeISODate() {
      isISO = true
      return form
    }
    if let form = takeNumericDate() { return form }
    if let form = takeMonthFirst() { return form }
    if let form = takeDayFirst() { return form }
    return takeRelativeDay()
  }

  private mutating func takeISODate() -> DayWords.Form? {
    guard let year = digits(4...4), let mark = peek(1)?.form, mark == "-" || mark == "/",
      let month = digits(1...2, 2), sees(mark, 3), let day = digits(1...2, 4),
      (1...4).allSatisfy({ peek($0)?.isGlued == true })
    else { return nil }
    advance(5)
    return .date(year: year, month: month, day: day)
  }

  /// "11/2", "11/2/24", "2.11.2024"; two numbers parted by a dot are a time instead.
  private mutating func takeNumericDate() -> DayWords.Form? {
    guard let a = digits(1...2), let mark = peek(1)?.form, ["/", ".", "-"].contains(mark),
      let b = digits(1...2, 2), peek(1)?.isGlued == true, peek(2)?.isGlued == true
    else { return nil }
    if seesGlued(mark, 3), let year = digits(2...4, 4), peek(4)?.isGlued == true,
      peek(4)?.form.utf8.count != 3
    {
      if mark == ".", (peek(4)?.form.utf8.count ?? 0) < 4 { return nil }
      advance(5)
      return .numbers(a, b, year: year < 100 ? 2000 + year : year)
    }
    guard mark == "/" else { return nil }
    advance(3)
    return .numbers(a, b, year: nil)
  }

  private mutating func takeMonthFirst() -> DayWords.Form? {
    var trial = self
    guard let month = trial.take(from: CalendarNames.monthsByName) else { return nil }
    if trial.seesGlued(".") { trial.advance() }
    trial.take("the")
    guard let day = trial.digits(1...2), !trial.seesClockMark(1) else { return nil }
    trial.advance()
    trial.takeOrdinalEnding()
    self = trial
    return .date(year: takeYear(), month: month, day: day)
  }

  private mutating func takeDayFirst() -> DayWords.Form? {
    var trial = self
    let hasArticle = trial.take("the")
    guard let day = trial.takeDigits(1...2) else { return nil }
    let isOrdinal = trial.takeOrdinalEnding()
    if trial.seesGlued(".") || trial.seesGlued("-") { trial.advance() }
    trial.take("of")
    guard let month = trial.take(from: CalendarNames.monthsByName) else {
      guard hasArticle || isOrdinal else { return nil }
      advance(hasArticle ? 2 : 1)
      takeOrdinalEnding()
      return .ordinal(day)
    }
    if trial.seesGlued(".") || trial.seesGlued("-") { trial.advance() }
    self = trial
    return .date(year: takeYear(), month: month, day: day)
  }

  @discardableResult
  private mutating func takeOrdinalEnding() -> Bool {
    guard let token = peek(), token.isGlued, ["st", "nd", "rd", "th"].contains(token.form)
    else { return false }
    advance()
    return true
  }

  /// A year from 1900 to 2199; other four digits after a date are a time.
  private mutating func takeYear() -> Int? {
    var trial = self
    trial.take(",")
    trial.take("of")
    guard let year = trial.digits(4...4), (1900...2199).contains(year), !trial.seesClockMark(1)
    else { return nil }
    trial.advance()
    self = trial
    return year
  }

  /// Whether what stands there makes the number before it a time: ":14", "am".
  private func seesClockMark(_ ahead: Int) -> Bool {
    if seesGlued(":", ahead) { return true }
    if seesGlued(".", ahead), peek(ahead + 1)?.kind == .number, peek(ahead + 1)?.isGlued == true {
      return true
    }
    return sees("am", ahead) || sees("pm", ahead)
      || ["a", "p"].contains(peek(ahead)?.form ?? "") && sees(".", ahead + 1)
  }

  private mutating func takeRelativeDay() -> DayWords.Form? {
    let fixed: [(String, DayWords.Form)] = [
      ("the day before yesterday", .fromToday(-2)), ("the day after tomorrow", .fromToday(2)),
      ("day before yesterday", .fromToday(-2)), ("day after tomorrow", .fromToday(2)),
      ("the day before", .fromBefore(-1)), ("the previous day", .fromBefore(-1)),
      ("the next day", .fromBefore(1)), ("the following day", .fromBefore(1)),
      ("the day after", .fromBefore(1)), ("the same day", .fromBefore(0)),
      ("same day", .fromBefore(0)), ("next day", .fromBefore(1)), ("that day", .fromBefore(0)),
      ("today", .fromToday(0)), ("yesterday", .fromToday(-1)), ("tomorrow", .fromToday(1)),
    ]
    for (phrase, form) in fixed where take(phrase: [phrase]) != nil { return form }
    return takeDistance()
  }

  /// "3 days ago", "in two weeks", "within 30 days", "a week from now".
  private mutating func takeDistance() -> DayWords.Form? {
    var trial = self
    let isAhead = trial.take(in: ["in", "within"]) != nil
    guard let count = trial.takeSmallCount() else { return nil }
    let sizes = ["day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14]
    guard let size = trial.take(from: sizes), count <= 4000 else { return nil }
    if isAhead || trial.take("from", "now") || trial.take("from", "today") {
      self = trial
      return .fromToday(count * size)
    }
    guard trial.take("ago") else { return nil }
    self = trial
    return .fromToday(-count * size)
  }

  /// A count in digits or words; "a" and "an" are one.
  mutating func takeSmallCount() -> Int? {
    if let count = takeDigits(1...6) ?? takeNumberWords() { return count }
    return take(in: ["a", "an"]) == nil ? nil : 1
  }
}

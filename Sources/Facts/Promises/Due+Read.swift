extension Due: Fact {
  static let example = "Friday, November 8"

  /// Reads a day, ahead or back as the context looks: "by Friday", "end of the month", "Q1", "in 2 weeks"; asks for a date where
  /// the words name none.
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Due> {
    .of(words, example: example) { source throws(Halt) in
      var ahead = context
      ahead.day = nil
      var cursor = Cursor(source)
      cursor.skip(["by", "on", "before", "due", "until", "till", "no", "later", "than", ",", ":"])
      try cursor.refuseVagueDue()
      if let due = cursor.takeCanonicalDue() { return (due, []) }
      if let period = try cursor.takePeriodEnd(ahead) {
        cursor.skip(["."])
        guard cursor.isAtEnd else { throw .stuck(on: cursor, example: example) }
        return (period, [DayWords.told(period.day, .stated, ahead).note].compactMap(\.self))
      }
      return try Self.day(&cursor, source, ahead)
    }
  }

  /// "2024-11-08", with the author's own words after it in brackets.
  package var canonical: String {
    guard let words, !words.isEmpty else { return day.canonical }
    return "\(day.canonical) (\(words))"
  }

  /// A day, with any time of day left out.
  private static func day(_ cursor: inout Cursor, _ source: Source, _ context: ReadingContext)
    throws(Halt) -> (Due, notes: [Said])
  {
    let said = try cursor.takeMoment()
    guard cursor.isAtEnd, !said.day.isEmpty || said.partDay != nil else {
      throw .stuck(on: cursor, example: example)
    }
    let days = said.partDay.map { context.today.adding(days: $0) }
    let found =
      try said.day.resolved(in: source, context)
      ?? DayWords.told(days ?? context.today, .stated, context)
    var notes = found.note.map { [$0] } ?? []
    if said.clock != nil { notes.append(Said(FactKey.onlyTheDay)) }
    let weekday = said.day.form == nil ? said.day.weekday?.rawValue : nil
    return (Due(day: found.day, words: weekday), notes)
  }
}

extension Cursor {
  /// "2024-11-08 (Friday)", as it is written back.
  fileprivate mutating func takeCanonicalDue() -> Due? {
    guard let year = digits(4...4), sees("-", 1), let month = digits(2...2, 2), sees("-", 3),
      let number = digits(2...2, 4), let day = Day(year, month, number), sees("(", 5),
      source.tokens.last?.form == ")", source.tokens.count > index + 7
    else { return nil }
    let words = source.text((index + 6)..<(source.tokens.count - 1))
    while !isAtEnd { advance() }
    return Due(day: day, words: words)
  }

  fileprivate func refuseVagueDue() throws(Halt) {
    let phrases = [
      "next sprint", "this sprint", "the next sprint", "end of sprint", "end of the sprint",
      "asap", "as soon as possible", "soon", "shortly", "later", "eventually", "tbd", "tba",
      "at some point", "immediately", "now", "right away", "sometime", "when possible",
      "when we can", "in due course", "next release", "the next release", "ongoing", "tbc",
      "in a few days", "in a few weeks", "in a couple of weeks", "in the coming weeks",
      "in the coming days", "in the near future", "the near future", "going forward",
    ]
    var trial = self
    trial.skip(["the"])
    for start in [self, trial] {
      var start = start
      guard let phrase = start.take(phrase: phrases) else { continue }
      throw .ask(Said(FactKey.vagueDate, ["words": phrase, "example": Due.example]))
    }
  }

  /// "end of the month", "Q1 2025", "next quarter", "EOY".
  fileprivate mutating func takePeriodEnd(_ context: ReadingContext) throws(Halt) -> Due? {
    if let due = try takeShortEnd(context) { return due }
    var trial = self
    let isEnd =
      trial.take(phrase: [
        "the end of the", "end of the", "the end of", "end of", "the close of", "close of",
      ]) != nil
    if let due = trial.takeQuarter(context) {
      self = trial
      return due
    }
    if let due = try trial.takeMonth(isEnd: isEnd, start: index, context) {
      self = trial
      return due
    }
    let isNext = trial.take("next") || trial.take("the", "next")
    let isThis = !isNext && (trial.take("this") || trial.take("the"))
    guard isEnd || isNext || isThis,
      let unit = trial.take(in: ["day", "week", "month", "quarter", "year"])
    else { return nil }
    if isNext || unit != "day" || isEnd {
      let due = try trial.end(of: unit, isNext: isNext, context, from: index)
      self = trial
      return due
    }
    return nil
  }

  private mutating func takeShortEnd(_ context: ReadingContext) throws(Halt) -> Due? {
    let units = ["eod": "day", "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"]
    guard let form = peek()?.form, let unit = units[form] else { return nil }
    // "EOD Friday" is a Friday.
    if unit == "day", peek(1) != nil {
      advance()
      return nil
    }
    var trial = self
    trial.advance()
    let due = try trial.end(of: unit, isNext: false, context, from: index)
    self = trial
    return due
  }

  private func end(of unit: String, isNext: Bool, _ context: ReadingContext, from start: Int)
    throws(Halt) -> Due
  {
    let today = context.today
    let words = isNext ? "the end of next \(unit)" : "the end of the \(unit)"
    let step = isNext ? 1 : 0
    switch unit {
    case "day": return Due(day: today.adding(days: step))
    case "week":
      let monday = today.monday.adding(days: step * 7)
      throw askWeek(monday, today, isNext: isNext, start)
    case "month":
      let month = today.year * 12 + today.month - 1 + step
      return Due(day: .last(ofMonth: month), words: words)
    case "quarter":
      let quarter = today.year * 4 + (today.month - 1) / 3 + step
      return Due(day: .last(ofMonth: quarter * 3 + 2), words: words)
    default: return Due(day: .last(ofMonth: (today.year + step) * 12 + 11), words: words)
    }
  }

  private func askWeek(_ monday: Day, _ today: Day, isNext: Bool, _ start: Int) -> Halt {
    let days = [monday.adding(days: 4), monday.adding(days: 6)].filter { $0 >= today }
    return .ask(
      isNext ? Said(FactKey.endOfNextWeek) : Said(FactKey.endOfWeek),
      days.map {
        .init(
          key: $0.weekday.key, meaning: $0.words(relativeTo: today),
          answer: source.replacing(start..<index, with: $0.monthDayYear))
      })
  }

  private mutating func takeQuarter(_ context: ReadingContext) -> Due? {
    var trial = self
    trial.take("the")
    let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4]
    var number: Int?
    if trial.sees("q"), trial.peek(1)?.isGlued == true {
      number = trial.digits(1...1, 1)
      trial.advance(2)
    } else if let ordinal = trial.take(from: ordinals), trial.take("quarter") {
      number = ordinal
    }
    guard let number, (1...4).contains(number) else { return nil }
    trial.take("of")
    trial.skip([",", "-", "/"])
    let stated = trial.takeDigits(4...4)
    self = trial
    let end = number * 3 - 1
    let year = stated ?? context.today.year
    let day = Day.last(ofMonth: year * 12 + end)
    let isPast = stated == nil && day < context.today
    let found = isPast ? Day.last(ofMonth: (year + 1) * 12 + end) : day
    return Due(day: found, words: "the end of Q\(number) \(found.year)")
  }

  /// "end of November"; a month alone may mean its first day or its last.
  private mutating func takeMonth(isEnd: Bool, start: Int, _ context: ReadingContext) throws(Halt)
    -> Due?
  {
    var trial = self
    if let lead = trial.take(in: ["early", "mid", "late", "around"]) {
      trial.skip(["-"])
      guard trial.take(from: CalendarNames.monthsByName) != nil else { return nil }
      throw .ask(
        Said(FactKey.vagueDate, ["words": "\(lead) \(trial.monthName)", "example": Due.example]))
    }
    guard let month = trial.take(from: CalendarNames.monthsByName) else { return nil }
    trial.skip([".", ","])
    let stated = trial.takeDigits(4...4)
    guard trial.isAtEnd, stated.map({ (1...9998).contains($0) }) ?? true else { return nil }
    let first = month < context.today.month ? context.today.year + 1 : context.today.year
    let last = Day.last(ofMonth: (stated ?? first) * 12 + month - 1)
    let name = CalendarNames.months[month - 1]
    if !isEnd {
      let days = [Day(last.year, month, 1) ?? last, last].filter { $0 >= context.today }
      throw .ask(
        Said(FactKey.dayInMonth, ["month": name]),
        days.map {
          .init(
            key: $0.day == 1 ? "first" : "last", meaning: $0.words(relativeTo: context.today),
            answer: source.replacing(start..<source.tokens.count, with: $0.monthDayYear))
        })
    }
    self = trial
    return Due(day: last, words: "the end of \(name)")
  }

  private var monthName: String { peek(-1)?.form ?? "" }
}

extension Day {
  /// The last day of a month counted from year 0, January 0.
  static func last(ofMonth count: Int) -> Day {
    let (year, month) = (min(max(count / 12, 1), 9999), count % 12 + 1)
    return Day(year, month, Day.length(ofMonth: month, year: year)) ?? Day(ordinal: 0)
  }
}

extension Cadence: Fact {
  static let example = "every Monday, or monthly from November"

  private static let adverbs: Set<String> = [
    "daily", "weekly", "monthly", "quarterly", "yearly", "annually", "hourly", "fortnightly",
    "biweekly", "bimonthly", "weekdays", "weekends", "nightly",
  ]

  /// Reads a promise that recurs, with the day it starts where one is given.
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Cadence> {
    .of(words, example: example) { source throws(Halt) in
      var ahead = context
      (ahead.direction, ahead.day) = (.forward, nil)
      let place = start(in: source)
      var cadence =
        source.tokens.indices.contains(place.words.lowerBound)
        ? trimmed(source, place.words) : ""
      guard recurs(cadence) else {
        throw .unreadable(Said(FactKey.notHowOften, ["example": example]))
      }
      cadence = loweredFirst(cadence)
      guard !place.start.isEmpty else { return (Cadence(words: cadence), []) }
      let day = try startDay(Source(source.text(place.start)), ahead)
      let name = day.words(relativeTo: context.today)
      return (Cadence(words: cadence, start: day), [Said(FactKey.startsOn, ["name": name])])
    }
  }

  /// The words, with "from" and a date where the cadence has a start.
  package var canonical: String { start.map { "\(words) from \($0.canonical)" } ?? words }

  /// Where the words and the start stand: "monthly | from November", "from November, | monthly".
  private static func start(in source: Source) -> (words: Range<Int>, start: Range<Int>) {
    let tokens = source.tokens
    let marks: Set<String> = ["from", "starting", "beginning", "since"]
    guard let mark = tokens.lastIndex(where: { marks.contains($0.form) }), isDay(tokens, mark + 1)
    else { return (0..<tokens.count, 0..<0) }
    if mark > 0 { return (0..<mark, (mark + 1)..<tokens.count) }
    let comma = tokens.firstIndex { $0.form == "," } ?? tokens.count
    return (min(comma + 1, tokens.count)..<tokens.count, 1..<comma)
  }

  /// Whether a start may follow: "from November", but not "from all teams".
  private static func isDay(_ tokens: [Token], _ index: Int) -> Bool {
    let leads: Set<String> = ["on", "in", "the", "this", "next"]
    var place = index
    while tokens.indices.contains(place), leads.contains(tokens[place].form) { place += 1 }
    guard tokens.indices.contains(place) else { return false }
    let token = tokens[place]
    let isNamed =
      CalendarNames.monthsByName[token.form] != nil
      || CalendarNames.weekdaysByName[token.form] != nil
      || ["today", "tomorrow", "week", "month", "quarter", "q"].contains(token.form)
    if token.kind == .number {
      // "from 9am" is a time of day, which belongs to the words.
      return tokens.indices.contains(place + 1)
        && (["-", "/"].contains(tokens[place + 1].form)
          || CalendarNames.monthsByName[tokens[place + 1].form] != nil)
    }
    return isNamed
  }

  private static func startDay(_ source: Source, _ context: ReadingContext) throws(Halt) -> Day {
    var cursor = Cursor(source)
    cursor.skip(["on", "the"])
    let isNext = cursor.take("next")
    if isNext || cursor.take("this"),
      let unit = cursor.take(in: ["week", "month", "quarter"])
    {
      return first(of: unit, isNext, context.today)
    }
    cursor = Cursor(source)
    cursor.skip(["on", "in", "the"])
    var trial = cursor
    if let month = trial.take(from: CalendarNames.monthsByName) {
      trial.skip([".", ","])
      let year = trial.takeDigits(4...4)
      let coming = context.today.year + (month < context.today.month ? 1 : 0)
      if trial.isAtEnd, let day = Day(year ?? coming, month, 1) { return day }
    }
    let said = try cursor.takeMoment()
    guard cursor.isAtEnd, let day = try said.day.resolved(in: source, context) else {
      throw .stuck(on: cursor, example: example)
    }
    return day.day
  }

  private static func first(of unit: String, _ isNext: Bool, _ today: Day) -> Day {
    let step = isNext ? 1 : 0
    switch unit {
    case "week": return today.monday.adding(days: 7 * step)
    case "month":
      return Day.last(ofMonth: today.year * 12 + today.month - 2 + step).adding(days: 1)
    default:
      let quarter = today.year * 4 + (today.month - 1) / 3 + step
      return Day.last(ofMonth: quarter * 3 - 1).adding(days: 1)
    }
  }

  private static func trimmed(_ source: Source, _ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, [",", ".", ";", "-", "("].contains(source.tokens[end - 1].form) { end -= 1 }
    while start < end, [",", ";", "-"].contains(source.tokens[start].form) { start += 1 }
    return source.text(start..<end)
  }

  /// Whether the words say how often: "every", "each", "weekly", "twice a month", "on Mondays".
  private static func recurs(_ words: String) -> Bool {
    let forms = Source(words).tokens.map(\.form)
    if forms.contains(where: { $0 == "every" || $0 == "each" || adverbs.contains($0) }) {
      return true
    }
    if forms.contains(where: { $0.hasSuffix("days") && isWeekdayPlural($0) }) { return true }
    let counts = ["once", "twice", "times", "time"]
    let units = ["day", "week", "month", "quarter", "year", "hour", "fortnight", "sprint"]
    return zip(forms, zip(forms.dropFirst(), forms.dropFirst(2))).contains {
      counts.contains($0) && ["a", "an", "per", "each"].contains($1.0) && units.contains($1.1)
    }
  }

  private static func isWeekdayPlural(_ form: String) -> Bool {
    CalendarNames.weekdaysByName[String(form.dropLast())] != nil
  }

  private static let names = Set(
    Weekday.allCases.map(\.rawValue) + CalendarNames.months
      + Weekday.allCases.map { "\($0.rawValue)s" }
  )

  /// The words with a small first letter, unless they begin with a name.
  private static func loweredFirst(_ words: String) -> String {
    let first = words.prefix { $0.isLetter }
    let isName = names.contains(String(first)) || first.dropFirst().contains { $0.isUppercase }
    return isName ? words : words.prefix(1).lowercased() + words.dropFirst()
  }
}

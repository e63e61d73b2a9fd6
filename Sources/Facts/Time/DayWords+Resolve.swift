/// A day with where it comes from and what to tell the author about it.
struct ResolvedDay {
  var day: Day
  var provenance: Provenance
  var note: Said?
}

extension DayWords {
  /// The day meant, or a halt; nil when nothing was said of a day.
  func resolved(in source: Source, _ context: ReadingContext) throws(Halt) -> ResolvedDay? {
    guard let form else {
      return try weekday.map { day throws(Halt) in try self.day(on: day, source, context) }
    }
    let found = try date(form, source, context)
    if let weekday, found.day.weekday != weekday {
      throw contradiction(found.day, weekday, source)
    }
    return found
  }

  // MARK: Dates

  private func date(_ form: Form, _ source: Source, _ context: ReadingContext) throws(Halt)
    -> ResolvedDay
  {
    switch form {
    case .date(let year, let month, let day):
      return try Self.date(year, month, day, formTokens, source, context, on: weekday)
    case .numbers(let a, let b, let year): return try numbers(a, b, year, source, context)
    case .ordinal(let day): return try ordinal(day, context)
    case .fromToday(let days):
      return Self.told(context.today.adding(days: days), .stated, context)
    case .fromBefore(let days):
      guard let before = context.day else {
        throw .ask(Said(FactKey.dateMissing))
      }
      return Self.told(before.adding(days: days), .inherited, context)
    }
  }

  static func told(_ day: Day, _ provenance: Provenance, _ context: ReadingContext)
    -> ResolvedDay
  {
    ResolvedDay(
      day: day, provenance: provenance,
      note: Said(FactKey.thatIs, ["name": day.words(relativeTo: context.today)]))
  }

  static func date(
    _ year: Int?, _ month: Int, _ day: Int, _ tokens: Range<Int>, _ source: Source,
    _ context: ReadingContext, on weekday: Weekday? = nil
  ) throws(Halt) -> ResolvedDay {
    guard (1...12).contains(month) else {
      throw .unreadable(Said(FactKey.noMonth, ["month": "\(month)"]))
    }
    if let year {
      guard let date = Day(year, month, day) else { throw missing(month, day, year) }
      return ResolvedDay(day: date, provenance: .stated, note: nil)
    }
    let (past, coming) = try around(month, day, context.today)
    if let anchor = context.day {
      return nearest(try around(month, day, anchor), to: anchor, context)
    }
    let usual = context.direction == .back ? past : coming
    let other = context.direction == .back ? coming : past
    let today = context.today.ordinal
    if abs(other.ordinal - today) < abs(usual.ordinal - today), abs(usual.ordinal - today) > 31 {
      guard weekday == other.weekday, other.weekday != usual.weekday else {
        throw askYear([usual, other], tokens, source)
      }
      return told(other, .stated, context)
    }
    return usual.year == context.today.year
      ? ResolvedDay(day: usual, provenance: .stated, note: nil) : told(usual, .stated, context)
  }

  private static func nearest(
    _ days: (past: Day, coming: Day), to anchor: Day, _ context: ReadingContext
  ) -> ResolvedDay {
    let isPastNearer = anchor.ordinal - days.past.ordinal <= days.coming.ordinal - anchor.ordinal
    let isComingOpen = context.direction == .forward || days.coming <= context.today
    let day = isPastNearer || !isComingOpen ? days.past : days.coming
    return day.year == context.today.year
      ? ResolvedDay(day: day, provenance: .stated, note: nil) : told(day, .stated, context)
  }

  /// The nearest such dates up to and from a day on; leap days may lie 8 years off.
  private static func around(_ month: Int, _ day: Int, _ anchor: Day) throws(Halt)
    -> (past: Day, coming: Day)
  {
    let all = (-8...8).compactMap { Day(anchor.year + $0, month, day) }
    let past = all.last { $0 <= anchor }
    let coming = all.first { $0 >= anchor }
    guard let first = past ?? coming, let last = coming ?? past else {
      throw missing(month, day, nil)
    }
    return (first, last)
  }

  static func missing(_ month: Int, _ day: Int, _ year: Int?) -> Halt {
    let name = CalendarNames.months[month - 1]
    guard let year, (1...9999).contains(year) else {
      let length = Day.length(ofMonth: month, year: 2024)
      return .unreadable(
        Said(FactKey.noDay, ["month": name, "day": "\(day)", "length": "\(length)"]))
    }
    let length = Day.length(ofMonth: month, year: year)
    return .unreadable(
      Said(
        FactKey.noDayInYear,
        ["month": name, "day": "\(day)", "year": "\(year)", "length": "\(length)"]))
  }

  private static func askYear(_ days: [Day], _ tokens: Range<Int>, _ source: Source) -> Halt {
    .ask(
      Said(FactKey.whichYear),
      days.sorted().map { day in
        .init(
          key: String(day.year), meaning: day.words(relativeTo: nil),
          answer: source.replacing(tokens, with: day.monthDayYear))
      })
  }

  private func numbers(
    _ a: Int, _ b: Int, _ year: Int?, _ source: Source, _ context: ReadingContext
  ) throws(Halt) -> ResolvedDay {
    let orders = a == b ? [(a, b)] : [(a, b), (b, a)]
    let months = orders.filter { (1...12).contains($0.0) && $0.1 >= 1 }
    let possible = months.filter { Day.length(ofMonth: $0.0, year: year ?? 2024) >= $0.1 }
    guard let first = possible.first else {
      guard let (month, day) = months.first else {
        throw .unreadable(Said(FactKey.noSuchDate))
      }
      throw Self.missing(month, day, year)
    }
    if possible.count == 1 {
      return try Self.date(year, first.0, first.1, formTokens, source, context, on: weekday)
    }
    let ending = year.map { ", \($0)" } ?? ""
    throw .ask(
      Said(FactKey.whichDate, ["words": source.text(formTokens)]),
      possible.map { month, day in
        let name = CalendarNames.months[month - 1]
        return .init(
          key: "\(name.prefix(3).lowercased()) \(day)", meaning: "\(name) \(day)\(ending)",
          answer: source.replacing(formTokens, with: "\(name) \(day)\(ending)"))
      })
  }

  /// "the 2nd": the nearest one on the side that the question looks to.
  private func ordinal(_ number: Int, _ context: ReadingContext) throws(Halt) -> ResolvedDay {
    let anchor = context.today
    let starts = (-12...12).map { anchor.year * 12 + anchor.month - 1 + $0 }
    let days = starts.compactMap { Day($0 / 12, $0 % 12 + 1, number) }
    let found =
      context.direction == .back ? days.last { $0 <= anchor } : days.first { $0 >= anchor }
    guard let found else {
      throw .unreadable(Said(FactKey.noSuchLongMonth, ["number": "\(number)"]))
    }
    return Self.told(found, .assumed, context)
  }

  // MARK: Days of the week

  private func contradiction(_ date: Day, _ weekday: Weekday, _ source: Source) -> Halt {
    let near = [date.latest(weekday), date.coming(weekday)]
      .min { abs($0.ordinal - date.ordinal) < abs($1.ordinal - date.ordinal) }
    let other = near ?? date
    let byDate = source.replacing(weekdayTokens, with: date.weekday.rawValue)
    let byWeekday = source.replacing(formTokens, with: other.monthDayYear)
    return .ask(
      Said(FactKey.otherWeekday, ["date": date.monthDay, "weekday": date.weekday.rawValue]),
      [
        .init(
          key: date.weekday.key, meaning: date.words(relativeTo: nil), answer: byDate),
        .init(key: weekday.key, meaning: other.words(relativeTo: nil), answer: byWeekday),
      ])
  }

  private func day(on weekday: Weekday, _ source: Source, _ context: ReadingContext) throws(Halt)
    -> ResolvedDay
  {
    let days = candidates(weekday, context)
    guard days.count > 1 else {
      let day = days.first ?? context.today.latest(weekday)
      let note = Said(FactKey.takenAs, ["name": day.words(relativeTo: context.today)])
      return ResolvedDay(day: day, provenance: .assumed, note: note)
    }
    throw .ask(
      Said(FactKey.whichWeekday, ["weekday": weekday.rawValue]),
      days.map { day in
        .init(
          key: day.shortWords.lowercased(), meaning: day.words(relativeTo: nil),
          answer: source.replacing(
            weekdayTokens, with: "\(weekday.rawValue), \(day.monthDayYear)"))
      })
  }

  /// The days that a day of the week may mean; more than one where people differ.
  private func candidates(_ weekday: Weekday, _ context: ReadingContext) -> [Day] {
    let today = context.today
    switch lead {
    case .last:
      let day = today.adding(days: -1).latest(weekday)
      return day < today.monday ? [day] : [day.adding(days: -7), day]
    case .next:
      let day = today.adding(days: 1).coming(weekday)
      return day.monday > today.monday ? [day] : [day, day.adding(days: 7)]
    case .this where context.direction == .forward, nil where context.direction == .forward:
      let day = today.coming(weekday)
      return day == today ? [day, day.adding(days: 7)] : [day]
    case .this, nil:
      return looking(back: weekday, context)
    }
  }

  /// The latest such day; when the answer before lies further back, those around it as well.
  private func looking(back weekday: Weekday, _ context: ReadingContext) -> [Day] {
    let latest = context.today.latest(weekday)
    guard lead == nil, let anchor = context.day, abs(latest.ordinal - anchor.ordinal) > 6
    else { return [latest] }
    let near = [anchor.latest(weekday), anchor.coming(weekday), latest]
    return Set(near).filter { $0 <= context.today }.sorted()
  }
}

extension Weekday {
  /// The short name that people type: "sat".
  var key: String { rawValue.prefix(3).lowercased() }
}

extension Day {
  /// "November 2".
  var monthDay: String { "\(CalendarNames.months[month - 1]) \(day)" }

  /// "November 2, 2024"; years before 1900 as in ISO 8601.
  var monthDayYear: String {
    (1900...2199).contains(year) ? "\(monthDay), \(year)" : canonical
  }
}

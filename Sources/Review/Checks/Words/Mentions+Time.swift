import Facts
import Prose

extension Mentions {
  /// A length of time in a text.
  struct Length: Hashable, Sendable {
    var minutes: Double
    var tokens: Range<Int>
  }

  private static let units: [String: Double] = [
    "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60,
    "h": 60, "m": 1, "day": 1440, "days": 1440, "week": 10_080, "weeks": 10_080,
  ]

  /// Every length of time: "4 hours 33 minutes", "90min", "half an hour", "four-hour".
  var lengths: [Length] {
    var found: [Length] = []
    var index = 0
    while index < tokens.count {
      if let length = length(at: index) {
        found.append(length)
        index = length.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func length(at start: Int) -> Length? {
    guard var length = part(at: start) else { return nil }
    while true {
      var next = length.tokens.upperBound
      if form(next) == "and" || form(next) == "," { next += 1 }
      guard let more = part(at: next), more.minutes < length.minutes else { return length }
      length = Length(
        minutes: length.minutes + more.minutes,
        tokens: length.tokens.lowerBound..<more.tokens.upperBound)
    }
  }

  private func part(at start: Int) -> Length? {
    if form(start) == "half", ["an", "a"].contains(form(start + 1)), form(start + 2) == "hour" {
      return Length(minutes: 30, tokens: start..<(start + 3))
    }
    if let glued = glued(form(start)) {
      return Length(minutes: glued, tokens: start..<(start + 1))
    }
    let isArticle = ["an", "a"].contains(form(start)) && form(start + 1) == "hour"
    guard var value = isArticle ? 1 : figure(start) else { return nil }
    var next = start + 1
    if form(next) == "and", form(next + 1) == "a", form(next + 2) == "half" {
      (value, next) = (value + 0.5, next + 3)
    }
    if form(next) == "-" { next += 1 }
    // A bare letter is a unit only close to its figure.
    guard form(next).utf8.count > 1, let unit = Self.units[form(next)] else { return nil }
    return Length(minutes: value * unit, tokens: start..<(next + 1))
  }

  /// "90min", "4h", "4h33", "four-hour".
  private func glued(_ form: String) -> Double? {
    if let dash = form.firstIndex(of: "-"),
      let word = Self.numberWords.firstIndex(
        of: String(form[..<dash])), let unit = Self.units[String(form[form.index(after: dash)...])]
    {
      return Double(word) * unit
    }
    let digits = form.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !digits.isEmpty, let value = Double(digits) else { return nil }
    let rest = form.dropFirst(digits.count)
    if let unit = Self.units[String(rest)] { return value * unit }
    guard rest.hasPrefix("h"), let minutes = Double(rest.dropFirst().prefix { $0.isNumber })
    else { return nil }
    let tail = rest.dropFirst().drop { $0.isNumber }
    return ["", "m", "min"].contains(tail) ? value * 60 + minutes : nil
  }

  /// A date in a text, as far as it goes.
  struct Date: Hashable, Sendable {
    var weekday: Weekday?
    var month: Int
    /// Nil when only the month is named.
    var number: Int?
    var year: Int?
    var tokens: Range<Int>

    /// The day meant, in the year that brings it nearest to a day at hand; nil when there is no such day.
    func day(near reference: Day) -> Day? {
      guard let number else { return nil }
      if let year { return Day(year, month, number) }
      let all = (-1...1).compactMap { Day(reference.year + $0, month, number) }
      return all.min { abs($0.ordinal - reference.ordinal) < abs($1.ordinal - reference.ordinal) }
    }
  }

  /// Every date with a month: "Saturday, November 2", "2 Nov 2024", "2024-11-02", "December".
  var dates: [Date] {
    var found: [Date] = []
    var index = 0
    while index < tokens.count {
      if let date = date(at: index) {
        found.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at start: Int) -> Date? {
    var index = start
    let weekday = isCapital(index) ? Calendar.weekday(form(index)) : nil
    if weekday != nil {
      index += 1
      while [",", "the", "."].contains(form(index)) { index += 1 }
    }
    guard var date = monthDay(at: index) ?? dayMonth(at: index) ?? isoDate(at: index) else {
      return nil
    }
    date.weekday = weekday
    var end = date.tokens.upperBound
    if date.year == nil {
      let year = form(end) == "," ? end + 1 : end
      if let number = Int(form(year)), (1900...2999).contains(number) {
        (date.year, end) = (number, year + 1)
      }
    }
    date.tokens = start..<end
    return date
  }

  private func monthDay(at index: Int) -> Date? {
    guard isCapital(index), let month = Calendar.month(form(index)) else { return nil }
    let next = form(index + 1) == "." ? index + 2 : index + 1
    if let number = Calendar.dayNumber(form(next)) {
      return Date(month: month, number: number, tokens: index..<(next + 1))
    }
    // "May" and "March" alone may be other words.
    guard index > 0 || form(index).utf8.count > 5 else { return nil }
    return Date(month: month, tokens: index..<(index + 1))
  }

  private func dayMonth(at index: Int) -> Date? {
    guard let number = Calendar.dayNumber(form(index)) else { return nil }
    let next = form(index + 1) == "of" ? index + 2 : index + 1
    guard isCapital(next), let month = Calendar.month(form(next)) else { return nil }
    return Date(month: month, number: number, tokens: index..<(next + 1))
  }

  private func isoDate(at index: Int) -> Date? {
    let parts = form(index).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let number = Int(parts[2]), (1...12).contains(month), (1...99).contains(number)
    else { return nil }
    return Date(month: month, number: number, year: year, tokens: index..<(index + 1))
  }

  /// A clock time in a text.
  struct ClockTime: Hashable, Sendable {
    var clock: Facts.Clock
    /// The abbreviation of the zone after it, in capitals: "PST".
    var zone: String?
    var tokens: Range<Int>
  }

  /// Every clock time: "2:14am", "2 am", "14:05 UTC", "noon".
  var clocks: [ClockTime] {
    tokens.indices.compactMap { index in
      guard let (clock, end) = clock(at: index) else { return nil }
      let isZone = Calendar.zones.contains(form(end))
      let zone = isZone ? form(end).uppercased() : nil
      return ClockTime(clock: clock, zone: zone, tokens: index..<(isZone ? end + 1 : end))
    }
  }

  private func clock(at index: Int) -> (Facts.Clock, end: Int)? {
    let form = form(index)
    if form == "noon" { return Facts.Clock(12, 0).map { ($0, index + 1) } }
    if form == "midnight" { return Facts.Clock(0, 0).map { ($0, index + 1) } }
    // "2-6pm" starts at two, and its half is that of its end.
    let ends = form.split(separator: "-").map(String.init)
    guard let first = ends.first, ends.count < 3, form.first?.isNumber ?? false else { return nil }
    var half = [first, ends.last ?? ""].compactMap { ClockHalf(ending: $0) }.first
    var end = index + 1
    if half == nil, let next = ClockHalf(word: self.form(end)) { (half, end) = (next, end + 1) }
    let digits = first.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = digits.split { $0 == ":" || $0 == "." }.map { Int($0) }
    guard let hour = parts.first ?? nil, parts.count < 3, hour < 24 else { return nil }
    guard half != nil || digits.contains(":") && digits.count == first.count else { return nil }
    let minute = parts.count == 2 ? parts[1] ?? 60 : 0
    return Facts.Clock(half?.hour(hour) ?? hour, minute).map { ($0, end) }
  }
}

/// "am" or "pm".
private enum ClockHalf {
  case am
  case pm

  init?(word: String) {
    switch word {
    case "am", "a.m.", "a.m": self = .am
    case "pm", "p.m.", "p.m": self = .pm
    default: return nil
    }
  }

  init?(ending form: String) {
    guard let half = Self(word: String(form.drop { !$0.isLetter })) else { return nil }
    self = half
  }

  func hour(_ hour: Int) -> Int { hour % 12 + (self == .pm ? 12 : 0) }
}

/// The names of days, months and zones as texts have them.
enum Calendar {
  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// 1 to 12 for a month's name, long or in three letters.
  static func month(_ form: String) -> Int? {
    monthNames.firstIndex { $0 == form || form.utf8.count == 3 && $0.hasPrefix(form) }
      .map { $0 + 1 } ?? (form == "sept" ? 9 : nil)
  }

  /// A day of the week by its name, long or short, also in the plural.
  static func weekday(_ form: String) -> Weekday? {
    Weekday.allCases.first { day in
      let name = day.rawValue.lowercased()
      return form == name || form == name + "s" || form == name.prefix(3)
    }
  }

  /// 1 to 99 for "2", "02", "2nd"; a number that no month has is kept, so that it can be told.
  static func dayNumber(_ form: String) -> Int? {
    let digits = form.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(form.dropFirst(digits.count)) ? number : nil
  }

  static let zones: Set<String> = [
    "pt", "pst", "pdt", "mt", "mst", "mdt", "ct", "cst", "cdt", "et", "est", "edt", "utc", "gmt",
    "bst", "ist", "wet", "west", "cet", "cest", "eet", "eest", "jst", "aest", "aedt",
  ]
}

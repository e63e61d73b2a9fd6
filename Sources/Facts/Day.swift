/// A calendar date in the Gregorian calendar, with no time and no zone.
package struct Day: Hashable, Comparable, Codable, Sendable {
  /// Year, 1 to 9999.
  package let year: Int
  /// Month, 1 to 12.
  package let month: Int
  /// Day of the month, 1 to 31.
  package let day: Int

  /// Creates a date, or returns nil when the month has no such day.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Creates the date that lies `ordinal` days after 1970-01-01, clamped to years 1 to 9999.
  package init(ordinal: Int) {
    // Days to civil date after Howard Hinnant, "chrono-compatible low-level date algorithms".
    let z = min(max(ordinal, -719_162), 2_932_896) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01; negative before it.
  package var ordinal: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week.
  package var weekday: Weekday {
    Weekday.allCases[((ordinal + 3) % 7 + 7) % 7]
  }

  /// The date `days` later (earlier when negative).
  package func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  package static func < (a: Day, b: Day) -> Bool { a.ordinal < b.ordinal }

  /// The number of days in a month, 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A day of the week, Monday first.
package enum Weekday: String, CaseIterable, Codable, Sendable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  /// Whether the day is Saturday or Sunday.
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

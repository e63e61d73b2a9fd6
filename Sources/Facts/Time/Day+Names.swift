/// The names of months and days of the week, long and short.
enum CalendarNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let monthsByName: [String: Int] = {
    var table: [String: Int] = ["sept": 9]
    for (index, name) in months.enumerated() {
      table[name.lowercased()] = index + 1
      table[name.prefix(3).lowercased()] = index + 1
    }
    return table
  }()

  static let weekdaysByName: [String: Weekday] = {
    var table: [String: Weekday] = [
      "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
    ]
    for day in Weekday.allCases {
      table[day.rawValue.lowercased()] = day
      table[day.rawValue.prefix(3).lowercased()] = day
    }
    return table
  }()
}

extension Weekday {
  /// Days since Monday, 0 to 6.
  var offset: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}

extension Day {
  /// The latest such day of the week up to and including this one.
  func latest(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.offset - weekday.offset + 7) % 7))
  }

  /// The first such day of the week from this one on.
  func coming(_ weekday: Weekday) -> Day {
    adding(days: (weekday.offset - self.weekday.offset + 7) % 7)
  }

  /// The Monday of this day's week.
  var monday: Day { adding(days: -weekday.offset) }
}

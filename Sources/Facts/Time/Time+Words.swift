extension Clock {
  /// The time as a message says it: "2:14am", "2am", "noon", "midnight".
  package var words: String {
    if minutes == 0 { return "midnight" }
    if minutes == 720 { return "noon" }
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    let half = hour < 12 ? "am" : "pm"
    return minute == 0 ? "\(twelve)\(half)" : "\(twelve):\(padded(minute, to: 2))\(half)"
  }
}

extension Day {
  /// "Saturday, November 2", with the year when it is not that of the reference day.
  package func words(relativeTo reference: Day?) -> String {
    let year = self.year == reference?.year ? "" : ", \(self.year)"
    return "\(weekday.rawValue), \(monthDay)\(year)"
  }

  /// "Nov 2".
  package var shortWords: String { "\(CalendarNames.months[month - 1].prefix(3)) \(day)" }

  /// "Saturday".
  package var weekdayWords: String { weekday.rawValue }
}

extension Moment {
  /// The time of day: "2:14am PT", "about 2am", "evening"; nil when only the day is known.
  package func timeWords(withZone: Bool) -> String? {
    let about = isApproximate ? "about " : ""
    switch time {
    case .clock(let clock):
      return "\(about)\(clock.words)\(withZone ? " \(zone.shortName(at: self))" : "")"
    case .part(let part): return part.rawValue
    case .unstated: return nil
    }
  }

  /// The moment inside a sentence: "on Saturday, November 2, at about 2am", "on Friday, May 9, in the evening".
  ///
  /// The year is said when it is not that of the reference day.
  package func phrase(relativeTo reference: Day?) -> String {
    let date = "on \(day.words(relativeTo: reference))"
    guard let words = timeWords(withZone: false) else { return date }
    return clock == nil ? "\(date), in the \(words)" : "\(date), at \(words)"
  }

  /// The moment by itself: "Saturday, November 2, about 2am PT".
  package func words(relativeTo reference: Day?) -> String {
    let date = day.words(relativeTo: reference)
    return timeWords(withZone: true).map { "\(date), \($0)" } ?? date
  }

  /// Seconds since 1970; nil when no clock time or no known zone is given.
  package var instant: Int? {
    guard let clock else { return nil }
    switch zone.wallTime(day, clock) {
    case .once(let instant), .skipped(let instant): return instant
    case .twice(let first, let second): return fold == 0 ? first : second
    case .unknown: return nil
    }
  }
}

extension TimeRange {
  /// "Monday, 9am to 6pm PT", with the day by name alone; dates come from `words(relativeTo:)`.
  package var words: String { words { $0.weekdayWords } }

  /// "Monday, November 4, 9am to 6pm PT".
  package func words(relativeTo reference: Day?) -> String {
    words { $0.words(relativeTo: reference) }
  }

  private func words(_ name: (Day) -> String) -> String {
    let isOneZone = start.zone == end.zone
    let from = start.timeWords(withZone: !isOneZone)
    guard start != end else { return [name(start.day), from ?? "all day"].joined(separator: ", ") }
    let to = end.timeWords(withZone: true)
    guard start.day != end.day, !endsNextMorning else {
      let times = [from, to].compactMap(\.self).joined(separator: " to ")
      return times.isEmpty ? "\(name(start.day)), all day" : "\(name(start.day)), \(times)"
    }
    let first = [name(start.day), from].compactMap(\.self).joined(separator: ", ")
    let last = [name(end.day), to].compactMap(\.self).joined(separator: ", ")
    return "\(first) to \(last)"
  }

  /// "10pm to 2am" needs no second day.
  private var endsNextMorning: Bool {
    guard let a = start.clock, let b = end.clock else { return false }
    return end.day == start.day.adding(days: 1) && b < a && b.hour < 12
  }
}

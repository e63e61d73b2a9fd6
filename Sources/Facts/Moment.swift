/// A time of day on the 24-hour clock.
package struct Clock: Hashable, Comparable, Codable, Sendable {
  /// Hour, 0 to 23.
  package let hour: Int
  /// Minute, 0 to 59.
  package let minute: Int

  /// Creates a time of day, or returns nil when the clock has no such time.
  package init?(_ hour: Int, _ minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// Minutes since midnight, 0 to 1439.
  package var minutes: Int { hour * 60 + minute }

  package static func < (a: Clock, b: Clock) -> Bool { a.minutes < b.minutes }
}

/// A stretch of the day that people name instead of a time.
package enum DayPart: String, CaseIterable, Codable, Sendable {
  case morning, afternoon, evening, night
}

/// Where a part of a fact comes from.
package enum Provenance: String, Codable, Sendable {
  /// The author said it.
  case stated
  /// An earlier answer said it.
  case inherited
  /// We took the usual reading, and show it.
  case assumed
}

/// A point in time as an author gives it: a day, mostly a time, always a zone.
package struct Moment: Hashable, Codable, Sendable {
  /// How exactly the time of day is known.
  package enum Time: Hashable, Codable, Sendable {
    case clock(Clock)
    case part(DayPart)
    /// Only the day is known.
    case unstated
  }

  package var day: Day
  package var time: Time
  package var zone: Zone
  /// Whether the author said "about", "around" or the like.
  package var isApproximate: Bool
  package var dayProvenance: Provenance
  package var zoneProvenance: Provenance
  /// Which of the two, 0 or 1, when a clock change makes the wall time happen twice.
  package var fold: Int

  /// Creates a moment; a bare one is exact and wholly stated.
  package init(
    day: Day, time: Time, zone: Zone, isApproximate: Bool = false,
    dayProvenance: Provenance = .stated, zoneProvenance: Provenance = .stated, fold: Int = 0
  ) {
    (self.day, self.time, self.zone, self.isApproximate) = (day, time, zone, isApproximate)
    (self.dayProvenance, self.zoneProvenance, self.fold) = (dayProvenance, zoneProvenance, fold)
  }

  /// The time of day, where one was given.
  package var clock: Clock? {
    if case .clock(let clock) = time { clock } else { nil }
  }
}

/// A stretch of time with a stated start and end, such as "Sunday 2-6pm".
package struct TimeRange: Hashable, Codable, Sendable {
  package var start: Moment
  package var end: Moment

  /// Creates a range; the end may lie on a later day.
  package init(start: Moment, end: Moment) { (self.start, self.end) = (start, end) }
}

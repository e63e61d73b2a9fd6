import Foundation

/// What the wall clocks of a zone do at a given day and time.
enum WallTime: Hashable, Sendable {
  /// It happens once; seconds since 1970.
  case once(Int)
  /// A clock change makes it happen twice.
  case twice(Int, Int)
  /// A clock change leaves it out; the seconds give the instant of the change or near it.
  case skipped(Int)
  /// The zone is not known.
  case unknown
}

extension Zone {
  /// Seconds east of UTC at an instant; nil when the zone is not known.
  func offset(at instant: Int) -> Int? {
    if let fixed = fixedOffset { return fixed }
    return rules?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
  }

  /// Whether daylight time holds at an instant.
  func isDaylight(at instant: Int) -> Bool {
    if fixedOffset != nil { return false }
    return rules?.isDaylightSavingTime(for: Date(timeIntervalSince1970: Double(instant))) ?? false
  }

  private var rules: TimeZone? { TimeZone(identifier: identifier) }

  /// Seconds east of UTC for UTC itself and for "GMT+0530" and the like.
  var fixedOffset: Int? {
    if identifier == "UTC" || identifier == "GMT" { return 0 }
    let text = Array(identifier.utf8)
    guard text.count == 8, identifier.hasPrefix("GMT"), text[3] == 0x2B || text[3] == 0x2D,
      let number = Int(identifier.suffix(4)), number / 100 <= 14, number % 100 <= 59
    else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return text[3] == 0x2D ? -seconds : seconds
  }

  /// A zone that is always that many minutes east of UTC, -840 to 840.
  static func fixed(minutes: Int) -> Zone {
    if minutes == 0 { return .utc }
    let size = abs(minutes)
    let digits = padded(size / 60, to: 2) + padded(size % 60, to: 2)
    return Zone(identifier: "GMT\(minutes < 0 ? "-" : "+")\(digits)")
  }

  /// Where a wall time falls.
  func wallTime(_ day: Day, _ clock: Clock) -> WallTime {
    let local = day.ordinal * 86_400 + clock.minutes * 60
    guard let before = offset(at: local - 86_400), let after = offset(at: local + 86_400)
    else { return .unknown }
    let offsets = before == after ? [before] : [before, after]
    let instants = offsets.map { local - $0 }.filter { offset(at: $0) == local - $0 }.sorted()
    switch (instants.first, instants.last) {
    case (let first?, let last?): return first == last ? .once(first) : .twice(first, last)
    default: return .skipped(local - before)
    }
  }
}

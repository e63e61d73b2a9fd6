extension Elapsed {
  /// The time from one moment to a later one; nil when a clock time is missing or the order is not.
  package static func between(_ start: Moment, _ end: Moment) -> Elapsed? {
    guard let a = start.instant, let b = end.instant, b >= a else { return nil }
    return Elapsed(
      minutes: (b - a) / 60, isApproximate: start.isApproximate || end.isApproximate)
  }

  /// "4 hours 33 minutes", to the minute.
  package var exactWords: String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if minutes >= 1440 * 2, minutes % 1440 == 0 { return Self.count(minutes / 1440, "day") }
    if hours == 0 { return Self.count(rest, "minute") }
    return rest == 0
      ? Self.count(hours, "hour") : "\(Self.count(hours, "hour")) \(Self.count(rest, "minute"))"
  }

  /// The length to the step a reader needs: "25 minutes", "4.5 hours", "3 days".
  ///
  /// Under 90 minutes to 5 minutes, to 48 hours in half hours, then in days; where that would cut
  /// more than 5% off, a finer step is taken. An approximate one says "about".
  package var roundedWords: String {
    let words = rounded.map { Self.words($0.value, $0.unit) } ?? exactWords
    return isApproximate ? "about \(words)" : words
  }

  /// The coarsest step that is near enough; the value counts halves of hours or days.
  private var rounded: (value: Int, unit: String)? {
    if minutes < 90 {
      let five = (minutes + 2) / 5 * 5
      return isNear(five) ? (five, "minute") : (minutes, "minute")
    }
    let steps: [(size: Int, unit: String)] =
      minutes <= 2880 ? [(30, "hour")] : [(1440, "day"), (720, "half day"), (30, "hour")]
    for step in steps {
      let (count, isTooLarge) = minutes.addingReportingOverflow(step.size / 2)
      guard !isTooLarge else { return nil }
      let value = count / step.size
      if isNear(value * step.size) { return (value, step.unit) }
    }
    return nil
  }

  /// Never off by more than 5%.
  private func isNear(_ other: Int) -> Bool {
    let (scaled, isTooLarge) = abs(other - minutes).multipliedReportingOverflow(by: 20)
    return !isTooLarge && scaled <= minutes
  }

  private static func words(_ value: Int, _ unit: String) -> String {
    switch unit {
    case "hour": halves(value, "hour")
    case "half day": halves(value, "day")
    default: count(value, unit)
    }
  }

  private static func halves(_ value: Int, _ unit: String) -> String {
    value % 2 == 0 ? count(value / 2, unit) : "\(value / 2).5 \(unit)s"
  }

  private static func count(_ number: Int, _ unit: String) -> String {
    "\(grouped(number)) \(unit)\(number == 1 ? "" : "s")"
  }
}

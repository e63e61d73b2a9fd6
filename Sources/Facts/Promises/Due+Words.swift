extension Due {
  /// The date in full, so that nobody has to work it out: "Friday, November 8".
  package func words(relativeTo reference: Day?) -> String { day.words(relativeTo: reference) }
}

extension Cadence {
  /// The cadence with its start: "every Monday", "monthly from November".
  package func words(relativeTo reference: Day?) -> String {
    guard let start else { return words }
    let date = start.day == 1 ? CalendarNames.months[start.month - 1] : start.monthDay
    let year =
      start.year == reference?.year ? "" : start.day == 1 ? " \(start.year)" : ", \(start.year)"
    return "\(words) from \(date)\(year)"
  }
}

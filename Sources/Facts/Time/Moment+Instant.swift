extension Moment {
  /// The moment that clocks in a zone show at an instant, to the minute.
  ///
  /// The instant is in seconds since 1970; nil when the zone is not known, or the instant lies in no
  /// year from 1 to 9999.
  package init?(instant: Int, zone: Zone) {
    guard abs(instant) < 200_000_000_000, let offset = zone.offset(at: instant) else { return nil }
    let local = instant + offset
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let minute = (local - day * 86_400) / 60
    guard let clock = Clock(minute / 60, minute % 60) else { return nil }
    self.init(day: Day(ordinal: day), time: .clock(clock), zone: zone)
    if case .twice(_, let second) = zone.wallTime(self.day, clock), instant >= second { fold = 1 }
  }
}

/// Settles the zone of one point in time, where the time decides what an abbreviation may mean.
struct ZonePick {
  let words: ZoneWords
  let source: Source
  let context: ReadingContext
  let day: Day
  /// The wall time, where one is known.
  let clock: Clock?

  /// The zone, which of two like wall times an abbreviation picks, and what to tell the author.
  func zone() throws(Halt) -> (Zone, fold: Int?, note: Said?) {
    if let offset = words.offset { return fixed(offset) }
    let zone = try candidate()
    guard let clock, words.isDaylight != nil || isFamilyName(zone) else { return (zone, nil, nil) }
    return (zone, try fold(in: zone, clock), nil)
  }

  /// The incident's own zone when it has that offset then, else a zone that never changes.
  private func fixed(_ offset: Int) -> (Zone, fold: Int?, note: Said?) {
    if let zone = context.zone, let clock {
      switch zone.wallTime(day, clock) {
      case .once(let instant) where zone.offset(at: instant) == offset * 60:
        return (zone, nil, nil)
      case .twice(let first, let second):
        if zone.offset(at: first) == offset * 60 { return (zone, 0, nil) }
        if zone.offset(at: second) == offset * 60 { return (zone, 1, nil) }
      default: break
      }
    }
    let zone = Zone.fixed(minutes: offset)
    let note = Said(FactKey.keptAsOffset, ["offset": zone.offsetName ?? "UTC"])
    return (zone, nil, offset == 0 ? nil : note)
  }

  /// The zone that the words mean here: the incident's own where people call it so.
  private func candidate() throws(Halt) -> Zone {
    if let name = words.abbreviation, let zone = context.zone,
      ZoneFamily.of(zone)?.names.contains(name) == true
    {
      return zone
    }
    if words.abbreviation == "GMT" { return .utc }
    guard words.zones.count > 1 else { return words.zones.first ?? .utc }
    let region = context.zone.map { $0.identifier.prefix { $0 != "/" } }
    let near = words.zones.filter { zone in zone.identifier.prefix { $0 != "/" } == region }
    guard near.count == 1, let only = near.first else { throw words.which(in: source) }
    return only
  }

  private func isFamilyName(_ zone: Zone) -> Bool { expectsDaylight(zone) != nil }

  /// Whether the words say daylight or standard time of a zone that has both.
  private func expectsDaylight(_ zone: Zone) -> Bool? {
    guard let name = words.abbreviation else { return words.isDaylight }
    guard let family = ZoneFamily.of(zone) else { return words.isDaylight }
    if name == family.daylight { return true }
    return name == family.standard && family.daylight != nil ? false : nil
  }

  /// Which of two like times is meant, or a question when the name is wrong for the date.
  private func fold(in zone: Zone, _ clock: Clock) throws(Halt) -> Int? {
    guard let expected = expectsDaylight(zone) else { return nil }
    switch zone.wallTime(day, clock) {
    case .once(let instant):
      if zone.isSummer(at: instant) == expected { return nil }
      throw wrongName(zone, instant, expected, clock)
    case .twice(let first, _): return zone.isSummer(at: first) == expected ? 0 : 1
    case .skipped, .unknown: return nil
    }
  }

  private func wrongName(_ zone: Zone, _ instant: Int, _ expected: Bool, _ clock: Clock) -> Halt {
    let family = ZoneFamily.of(zone)
    let standard = (
      key: family?.standard ?? "standard time",
      name: (family?.standard).map(Said.words) ?? Said(FactKey.standardTime)
    )
    let daylight = (
      key: family?.daylight ?? "daylight time",
      name: (family?.daylight).map(Said.words) ?? Said(FactKey.daylightTime)
    )
    let (typed, right) = expected ? (daylight, standard) : (standard, daylight)
    let date = day.words(relativeTo: context.today)
    let shift = (zone.summerShift(near: instant) ?? 3600) / 60
    let minutes = clock.minutes + (expected ? -shift : shift)
    let wrapped = (minutes % 1440 + 1440) % 1440
    let other = Clock(wrapped / 60, wrapped % 60) ?? clock
    let otherDay = day.adding(days: minutes < 0 ? -1 : minutes > 1439 ? 1 : 0)
    func answer(_ day: Day, _ clock: Clock) -> String {
      "\(day.canonical) \(clock.canonical) \(zone.identifier)"
    }
    return .ask(
      Said(
        FactKey.wrongZoneName, ["day": date, "place": zone.cityName],
        said: ["right": right.name, "typed": typed.name]),
      [
        .init(
          key: right.key.lowercased(),
          meaning: Said(FactKey.timeInZone, ["time": clock.words], said: ["zone": right.name]),
          answer: answer(day, clock)),
        .init(
          key: typed.key.lowercased(),
          meaning: Said(
            FactKey.timeInBothZones, ["time": clock.words, "other": other.words],
            said: ["zone": typed.name, "right": right.name]),
          answer: answer(otherDay, other)),
      ])
  }
}

extension Zone {
  /// Whether clocks stand ahead of their standard time; where winter time is the exception, as in
  /// Dublin, the data says the reverse, so offsets decide.
  func isSummer(at instant: Int) -> Bool {
    guard let now = offset(at: instant), let shift = summerShift(near: instant), shift > 0 else {
      return isDaylight(at: instant)
    }
    let offsets = [-182, 0, 182].compactMap { offset(at: instant + $0 * 86_400) }
    return now == (offsets.max() ?? now)
  }

  /// How many seconds clocks go forward within the year around an instant; nil when they do not.
  func summerShift(near instant: Int) -> Int? {
    let offsets = [-182, -91, 0, 91, 182].compactMap { offset(at: instant + $0 * 86_400) }
    guard let low = offsets.min(), let high = offsets.max(), low != high else { return nil }
    return high - low
  }
}

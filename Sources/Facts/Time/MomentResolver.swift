/// Settles the pieces of a point in time, in this order: day, time, zone, clock changes.
struct MomentResolver {
  let said: MomentWords
  let source: Source
  let context: ReadingContext
  private(set) var notes: [Said] = []

  init(said: MomentWords, source: Source, context: ReadingContext) {
    (self.said, self.source, self.context) = (said, source, context)
  }

  mutating func moment() throws(Halt) -> Moment {
    var day = try resolvedDay()
    var clock = try resolvedClock(on: day.day)
    if clock == .endOfDay {
      day.day = day.day.adding(days: 1)
      clock = Clock(0, 0).map(ResolvedTime.clock) ?? .unstated
    }
    let time = clock.time
    let (zone, provenance, fold) = try resolvedZone(day.day, time)
    var moment = Moment(
      day: day.day, time: time, zone: zone, isApproximate: said.isApproximate,
      dayProvenance: day.provenance, zoneProvenance: provenance)
    moment.fold = try checkedFold(moment, stated: said.fold ?? fold)
    if let note = day.note { notes.insert(note, at: 0) }
    if said.clock?.hasSeconds == true { notes.append(Said(FactKey.secondsLeftOut)) }
    return moment
  }

  // MARK: Day

  private mutating func resolvedDay() throws(Halt) -> ResolvedDay {
    if var day = try said.day.resolved(in: source, context) {
      // "yesterday evening", "Friday night": the part adds nothing to the day.
      if let clock = said.clock, said.part == .night, said.partDay == nil {
        day = try afterMidnight(day, clock)
      }
      return day
    }
    if let days = said.partDay { return partDay(days) }
    guard let day = context.ownDay ?? context.day else {
      throw .ask(Said(FactKey.dayMissing, ["example": Moment.example]))
    }
    let name = day.words(relativeTo: context.today)
    return ResolvedDay(
      day: day, provenance: context.ownDay == nil ? .inherited : .stated,
      note: Said(FactKey.dayTakenOver, ["day": name]))
  }

  /// "Last night at 11pm" was yesterday; "last night at 2am" was today.
  private func partDay(_ days: Int) -> ResolvedDay {
    var day = context.today.adding(days: days)
    let isSmall =
      said.clock.map {
        $0.half == .am && $0.hour != 12 || $0.isPlain && $0.hour < 6 || $0.half == .am
      } ?? false
    if said.part == .night, isSmall { day = day.adding(days: 1) }
    return DayWords.told(day, .stated, context)
  }

  /// "Friday night at 1am" may be early on Friday or on Saturday.
  private func afterMidnight(_ day: ResolvedDay, _ clock: ClockWords) throws(Halt) -> ResolvedDay {
    let isSmall = clock.half == .am || clock.isPlain && clock.hour < 6 && !clock.isMidnightWord
    guard isSmall else { return day }
    let tokens = said.day.weekday == nil ? said.day.formTokens : said.day.weekdayTokens
    guard !said.day.isISO else { return day }
    throw .ask(
      Said(FactKey.earlyOnWhichDay),
      [day.day, day.day.adding(days: 1)].map { day in
        let words = day.words(relativeTo: nil)
        let answer = source.replacing(tokens, with: "\(day.weekday.rawValue), \(day.monthDayYear)")
        let plain = answer.replacing(" night", with: "").replacing(" Night", with: "")
        return .init(
          key: day.weekday.key, meaning: Said(FactKey.earlyOn, ["day": words]), answer: plain)
      })
  }

  // MARK: Time

  private enum ResolvedTime: Equatable {
    case clock(Clock)
    case part(DayPart)
    case unstated
    /// Midnight at the end of the day.
    case endOfDay

    var time: Moment.Time {
      switch self {
      case .clock(let clock): .clock(clock)
      case .part(let part): .part(part)
      case .unstated, .endOfDay: .unstated
      }
    }
  }

  private func resolvedClock(on day: Day) throws(Halt) -> ResolvedTime {
    guard let words = said.clock else { return said.part.map { .part($0) } ?? .unstated }
    if words.isMidnightWord { throw askMidnight(words, day) }
    if words.hour == 24 { return .endOfDay }
    var half = words.half
    if half == nil, !words.isPlain { half = try halfFromPart(words) }
    var hour = words.hour
    if half == .pm, hour < 12 { hour += 12 }
    if half == .am, hour == 12 { hour = 0 }
    guard let clock = Clock(hour, words.minute) else {
      throw .unreadable(Said(FactKey.noSuchTime))
    }
    return .clock(clock)
  }

  /// "2 in the morning" needs no am.
  private func halfFromPart(_ words: ClockWords) throws(Halt) -> ClockWords.Half {
    switch (said.part, words.hour) {
    case (.morning, 1...11): return .am
    case (.afternoon, 12), (.afternoon, 1...6): return .pm
    case (.evening, 4...11): return .pm
    case (.night, 6...11): return .pm
    case (.night, 12), (.night, 1...5): return .am
    default: throw askHalf(words)
    }
  }

  private func askHalf(_ words: ClockWords) -> Halt {
    let shown = words.shown
    let isTwelve = words.hour == 12
    func choice(_ half: String, _ meaning: Said) -> Clarification.Choice {
      .init(
        key: half, meaning: meaning,
        answer: source.replacing(words.tokens, with: shown + half))
    }
    return .ask(
      Said(FactKey.amOrPm, ["time": shown]),
      [
        choice(
          "am",
          isTwelve
            ? Said(FactKey.atNight, ["time": shown])
            : Said(FactKey.inTheMorning, ["time": shown])),
        choice(
          "pm",
          isTwelve
            ? Said(FactKey.atMidday, ["time": shown])
            : words.hour < 6
              ? Said(FactKey.inTheAfternoon, ["time": shown])
              : Said(FactKey.laterInTheDay, ["time": shown])),
      ])
  }

  private func askMidnight(_ words: ClockWords, _ day: Day) -> Halt {
    let name = day.words(relativeTo: context.today)
    return .ask(
      Said(FactKey.whichMidnight, ["day": name]),
      [
        .init(
          key: "start", meaning: Said(FactKey.asDayBegins, ["day": name]),
          answer: source.replacing(words.tokens, with: "00:00")),
        .init(
          key: "end", meaning: Said(FactKey.asDayEnds, ["day": name]),
          answer: source.replacing(words.tokens, with: "24:00")),
      ])
  }

  // MARK: Zone

  private mutating func resolvedZone(_ day: Day, _ time: Moment.Time) throws(Halt)
    -> (Zone, Provenance, fold: Int?)
  {
    var clock: Clock?
    if case .clock(let exact) = time { clock = exact }
    if let words = said.zone {
      let pick = ZonePick(words: words, source: source, context: context, day: day, clock: clock)
      let (zone, fold, note) = try pick.zone()
      if let note { notes.append(note) }
      return (zone, .stated, fold)
    }
    if let zone = context.zone { return (zone, .inherited, nil) }
    if clock != nil {
      throw .ask(Said(FactKey.zoneMissing))
    }
    return (.utc, .assumed, nil)
  }

  private func checkedFold(_ moment: Moment, stated: Int?) throws(Halt) -> Int {
    guard let clock = moment.clock else { return 0 }
    let (day, zone) = (moment.day.words(relativeTo: context.today), moment.zone.cityName)
    switch moment.zone.wallTime(moment.day, clock) {
    case .once: return 0
    case .unknown:
      throw .unreadable(Said(FactKey.zoneUnknown, ["zone": moment.zone.identifier]))
    case .skipped:
      throw .unreadable(
        Said(FactKey.skippedTime, ["time": clock.words, "day": day, "zone": zone]))
    case .twice:
      if let stated { return stated }
      let text = source.text(0..<source.tokens.count)
      let choices = [
        ("first", Said(FactKey.firstOfTwo)), ("second", Said(FactKey.secondOfTwo)),
      ]
      throw .ask(
        Said(FactKey.doubledTime, ["time": clock.words, "day": day, "zone": zone]),
        choices.map { .init(key: $0, meaning: $1, answer: "\(text), \($0)") })
    }
  }
}

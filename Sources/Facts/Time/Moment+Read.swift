extension Moment: Fact {
  static let example = "Saturday, November 2 at 2:14am"

  /// Reads a day, a time and a zone in any order; takes over what an earlier answer said.
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Moment> {
    .of(words, example: example) { source throws(Halt) in
      var cursor = Cursor(source)
      try cursor.refuseVagueTime()
      try cursor.refuseDistance()
      let said = try cursor.takeMoment()
      if !said.isEmpty, cursor.seesRangeMark {
        throw .unreadable(Said(FactKey.stretchOfTime, ["example": example]))
      }
      guard cursor.isAtEnd, !said.isEmpty else { throw .stuck(on: cursor, example: example) }
      var resolver = MomentResolver(said: said, source: source, context: context)
      return (try resolver.moment(), resolver.notes)
    }
  }

  /// "2024-11-02 02:14 America/Los_Angeles", with "about" before it when it is not exact.
  package var canonical: String {
    let about = isApproximate ? "about " : ""
    let base = "\(about)\(day.canonical)"
    switch time {
    case .clock(let clock): return "\(base) \(clock.canonical) \(zone.identifier)\(foldWord)"
    case .part(let part): return "\(base) \(part.rawValue) \(zone.identifier)"
    case .unstated: return "\(base) \(zone.identifier)"
    }
  }

  private var foldWord: String {
    guard let clock, case .twice = zone.wallTime(day, clock) else { return "" }
    return fold == 0 ? ", first" : ", second"
  }
}

extension Clock {
  /// "02:14" on the 24-hour clock.
  package var canonical: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}

extension Cursor {
  private static let vagueTimes: Set<String> = [
    "now", "soon", "recently", "earlier", "later", "asap", "shortly", "eventually", "immediately",
  ]

  func refuseVagueTime() throws(Halt) {
    guard let form = peek()?.form, Self.vagueTimes.contains(form), peek(1) == nil else { return }
    throw .ask(Said(FactKey.vagueTime, ["words": form, "example": Moment.example]))
  }

  /// "An hour ago" is another time for each reader, and no answer here has a clock to count from.
  func refuseDistance() throws(Halt) {
    var trial = self
    _ = trial.takeAbout()
    trial.take("half")
    guard trial.takeSmallCount() != nil || trial.take("a", "few") else { return }
    trial.take("of")
    guard
      trial.take(in: ["hour", "hours", "hr", "hrs", "h", "minutes", "minute", "mins", "min"])
        != nil,
      trial.take(in: ["ago", "later", "after", "before", "earlier"]) != nil
    else { return }
    let words = source.text(0..<trial.index)
    throw .ask(Said(FactKey.noClockTime, ["words": words, "example": Moment.example]))
  }
}

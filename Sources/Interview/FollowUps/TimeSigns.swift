import Facts
import Prose
import Record

/// Signs in a single time.
enum TimeSigns {
  static let all: [Detector] = [
    Detector("vagueTime") { situation in
      guard case .moment(let moment)? = situation.answer?.value else {
        let glance = situation.glance
        return glance.holdsTime ? nil : glance.first(.vagueTime).found
      }
      if moment.isApproximate { return Found(words: situation.answer?.words ?? "") }
      if case .part = moment.time { return Found(words: situation.answer?.words ?? "") }
      return nil
    },
    Detector("crossesMidnight") { situation in
      guard let entry = situation.entry, let moment = situation.moment("timeline.at", entry),
        moment.dayProvenance == .inherited, let clock = moment.clock,
        let before = entryBefore(entry, in: situation).flatMap({
          situation.moment("timeline.at", $0)
        }), before.day == moment.day, let earlier = before.clock
      else { return nil }
      return (clock < earlier).found
    },
    Detector("endsBeforeStart", isContradiction: true) { situation in
      guard case .moment(let end)? = situation.answer?.value,
        let start = situation.moment("incident.started")
      else { return nil }
      return (end.isSurelyBefore(start)).found
    },
    Detector("noZone", .gathered) { situation in (situation.record.zone == nil).found },
  ]

  private static func entryBefore(_ entry: Entry, in situation: Situation) -> Entry? {
    let entries = situation.record.entries(of: .timeline)
    guard let index = entries.firstIndex(where: { $0.key == entry.key }), index > 0 else {
      return nil
    }
    return entries[index - 1]
  }
}

extension Moment {
  /// Minutes on the wall clock since the first day of 1970; nil without a time of day.
  var wallMinutes: Int? { clock.map { day.ordinal * 1440 + $0.minutes } }

  /// Whether the moment lies before another, as far as both are known; zones that differ leave it open.
  func isSurelyBefore(_ other: Moment) -> Bool {
    if zone != other.zone { return day.ordinal + 1 < other.day.ordinal }
    if day != other.day { return day < other.day }
    guard let own = wallMinutes, let others = other.wallMinutes else { return false }
    return own < others
  }
}

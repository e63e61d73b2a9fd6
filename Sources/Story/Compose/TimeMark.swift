import Facts
import Record

/// What a timeline entry shows besides its clock.
struct TimeMark: Hashable, Sendable {
  /// The day is shown where it changes, and at the first entry when it would surprise.
  var showsDay: Bool
  /// The zone is shown with the first clock in it.
  var showsZone: Bool

  /// The marks of the entries shown, by entry key.
  static func all(in record: Record, among entries: [Entry]) -> [Int: TimeMark] {
    let moments = entries.compactMap { entry -> (key: Int, moment: Moment)? in
      guard case .moment(let moment)? = entry.answers["timeline.at"]?.value else { return nil }
      return (entry.key, moment)
    }
    var marks: [Int: TimeMark] = [:]
    var zones: Set<Zone> = []
    var last = firstDay(of: moments.map(\.moment), in: record)
    for (key, moment) in moments {
      let showsZone = moment.clock != nil && zones.insert(moment.zone).inserted
      marks[key] = TimeMark(showsDay: moment.day != last, showsZone: showsZone)
      last = moment.day
    }
    return marks
  }

  /// The day that goes without saying: that of the start, when all happened on it.
  private static func firstDay(of moments: [Moment], in record: Record) -> Day? {
    guard case .moment(let start)? = record["incident.started"]?.value,
      moments.allSatisfy({ $0.day == start.day })
    else { return nil }
    return start.day
  }
}

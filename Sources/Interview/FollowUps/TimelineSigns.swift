import Facts
import Prose
import Record

/// Signs in the timeline as a whole, and in single entries of it.
enum TimelineSigns {
  static let all: [Detector] = [
    Detector("startsWithAlert", .gathered) { situation in
      guard let first = situation.record.entries(of: .timeline).first,
        situation.choice("timeline.kind", first) == "detected"
      else { return nil }
      return Found(entry: first.key, place: 0)
    },
    Detector("nothingBetween", .gathered) { situation in
      let entries = situation.record.entries(of: .timeline)
      guard let seen = entries.firstIndex(where: { kind($0, situation) == "detected" }),
        let better = entries.firstIndex(where: { isEnd(kind($0, situation)) }),
        better == seen + 1
      else { return nil }
      return Found(entry: entries[better].key, place: better)
    },
    Detector("nobodyTold", .gathered) { situation in
      let entries = situation.record.entries(of: .timeline)
      guard !entries.isEmpty else { return nil }
      let isTold = entries.contains { entry in
        kind(entry, situation) == "told"
          || Glance(situation.text("timeline.did", entry) ?? "").first(of: telling) != nil
      }
      return (!isTold).found
    },
    Detector("noEnd", .gathered) { situation in
      guard isOver(situation) else { return nil }
      let entries = situation.record.entries(of: .timeline)
      let isTold = entries.contains { kind($0, situation) == "resolved" }
      return (!entries.isEmpty && !isTold).found
    },
    Detector("endWithoutProof", .gathered) { situation in
      let entries = situation.record.entries(of: .timeline)
      guard isOver(situation), let end = entries.last(where: { kind($0, situation) == "resolved" }),
        situation.text("timeline.result", end) == nil,
        Glance(situation.text("timeline.did", end) ?? "").first(of: proving) == nil
      else { return nil }
      return Found(entry: end.key)
    },
    Detector("noticedBySomeone") { situation in
      guard let entry = situation.entry, let did = situation.text("timeline.did", entry),
        let actor = situation.text("timeline.actor", entry),
        let verb = Glance(did).forms.first, noticing.contains(verb),
        Glance(actor).first(.own) != nil || Glance(actor).first(.vaguePerson) != nil
      else { return nil }
      return Found(words: "\(actor) \(verb)")
    },
    Detector("outOfOrder", .gathered) { situation in
      var before: Moment?
      for entry in situation.record.entries(of: .timeline) {
        guard let moment = situation.moment("timeline.at", entry) else { continue }
        if let before, moment.isSurelyBefore(before) { return Found(entry: entry.key) }
        before = moment
      }
      return nil
    },
    Detector("longGap", .gathered) { situation in longestGap(situation) },
  ]

  private static let telling = [
    "told", "informed", "wrote to", "emailed", "mailed", "posted", "announced", "notified",
    "rang every", "rang all", "phoned every", "texted", "published",
  ]
  private static let proving = [
    "confirm*", "check*", "test*", "verif*", "measur*", "count*", "compar*", "inspect*", "watch*",
    "all", "every", "last",
  ]
  private static let noticing: Set<String> = [
    "noticed", "discovered", "found", "spotted", "detected", "realised", "realized", "saw",
    "learned",
    "became",
  ]

  private static func kind(_ entry: Entry, _ situation: Situation) -> String? {
    situation.choice("timeline.kind", entry)
  }

  private static func isEnd(_ kind: String?) -> Bool { kind == "mitigated" || kind == "resolved" }

  private static func isOver(_ situation: Situation) -> Bool {
    ["resolved", "after"].contains(situation.choice("incident.stage"))
  }

  /// A stretch of at least an hour that nothing explains and that takes two fifths of the time of harm.
  private static func longestGap(_ situation: Situation) -> Found? {
    let entries = situation.record.entries(of: .timeline)
    let times = entries.compactMap { entry -> (entry: Entry, minutes: Int)? in
      guard let at = situation.moment("timeline.at", entry)?.wallMinutes else { return nil }
      return (entry, at)
    }
    guard
      let from = times.first(where: { kind($0.entry, situation) == "detected" })?.minutes
        ?? times.first?.minutes,
      let to = times.last(where: { isEnd(kind($0.entry, situation)) })?.minutes
        ?? times.last?.minutes, to > from
    else { return nil }
    let gaps = zip(times, times.dropFirst()).filter { $0.minutes >= from && $1.minutes <= to }
    guard let widest = gaps.max(by: { $0.1.minutes - $0.0.minutes < $1.1.minutes - $1.0.minutes })
    else { return nil }
    let gap = widest.1.minutes - widest.0.minutes
    guard gap > 60, gap * 5 > (to - from) * 2 else { return nil }
    let place = entries.firstIndex { $0.key == widest.1.entry.key }
    let ends = [widest.0, widest.1].compactMap { $0.entry.answers["timeline.at"]?.words }
    return Found(words: ends.joined(separator: " and "), entry: widest.1.entry.key, place: place)
  }
}

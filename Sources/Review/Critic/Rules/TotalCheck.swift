import Facts
import Prose

/// Holds what a draft says of the whole against its other parts: how long it lasted against the timeline,
/// when it began and ended, and how many were hit, each told twice.
struct TotalCheck {
  /// A statement about the whole, kept until the draft is read.
  struct Told {
    var minutes: Double
    var words: String
    var spot: Spot
    /// Whether it can only mean all of it, so that two of the kind must agree.
    var isWhole: Bool
  }

  private var totals: [Told] = []
  private var clocks: Set<Int> = []
  private var timeline = TimelineSpan()
  private var moments: [MomentFacts.Boundary.Kind: MomentFacts.Boundary] = [:]
  private var counts: [String: CountFacts.Whole] = [:]

  /// More than any message tells; the rest is passed over.
  private static let most = 100

  /// Reads a sentence; a clash with what came before.
  mutating func read(_ sentence: Statement, _ block: DraftBlock) -> [FactCheck.Clash] {
    for index in sentence.span where sentence.has(index, .figure) {
      if clocks.count < Self.most, let clock = Clock(at: index, in: sentence), clock.isSure {
        clocks.insert(clock.minutes)
      }
    }
    if totals.count < Self.most, let total = TotalLength(in: sentence), sentence.isPlain {
      totals.append(
        Told(
          minutes: total.minutes, words: sentence.text(total.tokens),
          spot: block.spot(of: sentence.range(total.tokens)), isWhole: total.isWhole))
    }
    return boundaries(sentence) + wholes(sentence)
  }

  /// Reads an entry of a timeline.
  mutating func entry(_ sentence: Statement) { timeline.add(sentence) }

  private mutating func boundaries(_ sentence: Statement) -> [FactCheck.Clash] {
    MomentFacts.boundaries(in: sentence).compactMap { boundary in
      guard let before = moments[boundary.kind] else {
        moments[boundary.kind] = boundary
        return nil
      }
      guard before.minutes != boundary.minutes,
        before.day == nil || boundary.day == nil || before.day == boundary.day
      else { return nil }
      return FactCheck.Clash(
        rule: "Fact.Moment", tokens: boundary.tokens,
        message:
          "\"\(boundary.words)\" does not go with \"\(before.words)\", which stands before it.",
        fix: "Put the same time in both, or say what each of them is.")
    }
  }

  private mutating func wholes(_ sentence: Statement) -> [FactCheck.Clash] {
    CountFacts.wholes(in: sentence).compactMap { whole in
      guard let before = counts[whole.noun] else {
        if counts.count < Self.most { counts[whole.noun] = whole }
        return nil
      }
      guard before.figure != whole.figure else { return nil }
      return FactCheck.Clash(
        rule: "Fact.Number", tokens: whole.tokens,
        message: "\"\(whole.words)\" does not go with \"\(before.words)\", which stands before it.",
        fix: "Put the same count in both, or say what each of them counts.")
    }
  }

  /// What the whole draft contradicts: where, why, and what to do.
  var clashes: [(spot: Spot, message: String, fix: String)] {
    var found: [(spot: Spot, message: String, fix: String)] = []
    let whole = totals.filter(\.isWhole)
    for (index, total) in whole.enumerated() {
      let other = whole[..<index].first { !Self.agree($0.minutes, total.minutes) }
      if let other {
        found.append(
          (
            total.spot, "\"\(total.words)\" does not go with \"\(other.words)\" before it.",
            "Put the same length in both."
          ))
      }
    }
    guard let span = timeline.minutes else { return found }
    for total in totals where !Self.agree(Double(span), total.minutes) {
      let fitsElsewhere = clocks.contains { one in
        clocks.contains { Self.agree(Double(($0 - one + 1440) % 1440), total.minutes) }
      }
      if fitsElsewhere { continue }
      let real = FactCheck.length(minutes: span)
      found.append(
        (
          total.spot,
          "\"\(total.words)\" does not go with the timeline, which runs \(real) from its first time to its last.",
          "Put \(real), or add the times at which it began and ended."
        ))
    }
    return found
  }

  /// Whether two lengths are the same to within 5 minutes or one in twenty.
  private static func agree(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= max(5, one * 0.05)
  }
}

/// How long a timeline runs from its first entry to its last.
private struct TimelineSpan {
  private var first: Int?
  private var last: Int?
  private var day: (number: Int, weekday: Int?)?
  private var count = 0
  private var isSure = true

  /// Minutes; nil with fewer than three entries, or where the day of one is not sure.
  var minutes: Int? {
    guard isSure, count > 2, let first, let last, last > first else { return nil }
    return last - first
  }

  mutating func add(_ sentence: Statement) {
    let near = sentence.span.prefix(8)
    guard let at = near.first(where: { Clock(at: $0, in: sentence) != nil }),
      let clock = Clock(at: at, in: sentence)
    else { return }
    isSure = isSure && clock.isSure && !sentence.isAhead
    if let weekday = near.prefix(while: { $0 < at }).compactMap({
      sentence.has($0, .weekday) ? FactCheck.weekday(sentence.form($0)) : nil
    }).first {
      let before = day?.weekday ?? weekday
      let ahead = ((weekday - before) % 7 + 7) % 7
      if day != nil, day?.weekday == nil { isSure = false }
      day = ((day?.number ?? 0) + ahead, weekday)
    } else if near.contains(where: { $0 < at && sentence.has($0, .month) }) {
      // A date without its weekday is not counted with; the first one opens the timeline.
      if day != nil || first != nil { isSure = false }
      day = (0, nil)
    }
    var minutes = (day?.number ?? 0) * 1440 + clock.minutes
    if let last, minutes < last {
      // Past midnight, unless the timeline jumps back.
      if last - minutes < 720 {
        isSure = false
      } else {
        day = ((day?.number ?? 0) + 1, day?.weekday.map { ($0 + 1) % 7 })
        minutes += 1440
      }
    }
    if first == nil { first = minutes }
    (last, count) = (minutes, count + 1)
  }
}

/// A length of time that a sentence gives for the whole.
struct TotalLength {
  let minutes: Double
  let tokens: Range<Int>
  let isWhole: Bool

  private static let nouns: Set<String> = [
    "outage", "disruption", "interruption", "downtime", "incident", "stoppage", "blackout",
  ]
  private static let states: Set<String> = ["down", "unavailable", "offline", "unreachable", "out"]

  init?(in sentence: Statement) {
    var found: (length: Length, at: Int)?
    for index in sentence.span where sentence.has(index, .figure) {
      guard found.map({ index >= $0.at + $0.length.length }) ?? true,
        let length = Length(at: index, in: sentence), length.isShort, length.minutes < 10_080
      else { continue }
      // Of two lengths in one sentence, neither is the whole for sure.
      if found != nil { return nil }
      found = (length, index)
    }
    guard let (length, at) = found else { return nil }
    (minutes, tokens) = (length.minutes, at..<(at + length.length))
    var before = at - 1
    while ["about", "around", "roughly", "approximately", "some", "for", "a", "an", "the"]
      .contains(sentence.form(before))
    {
      before -= 1
    }
    let isFor = (before + 1..<at).contains { sentence.form($0) == "for" }
    let after = sentence.form(at + length.length)
    let isDated = sentence.hasAny(.dated)
    if sentence.form(before) == "lasted", sentence.isTrouble(before - 1) {
      isWhole = !isDated
    } else if ["duration", "length"].contains(sentence.form(before - 1)),
      sentence.form(before) == ":"
    {
      isWhole = true
    } else if Self.nouns.contains(after) {
      isWhole = !isDated
    } else if after == "later", sentence.span.contains(where: { sentence.form($0) == "over" }) {
      isWhole = true
    } else if isFor, Self.states.contains(sentence.form(before)) {
      isWhole = false
    } else {
      return nil
    }
  }
}

import Facts
import Foundation

/// Settles the times of a block one after another, each in the light of those before it.
struct BlockResolver {
  private var context: ReadingContext
  private var previous: Moment?
  private let settled: [Int: String]
  /// A question about a day that stands above the entries at hand.
  private var dayInDoubt: Reading<Moment>?
  private var isPlainClock = false
  private var notes: [Said] = []
  /// Whether midnight was passed, and whether the block ever names a day.
  private var crossedMidnight = false
  private var namesDay = false

  init(context: ReadingContext, previous: Moment?, settled: [Int: String]) {
    (self.context, self.previous, self.settled) = (context, previous, settled)
  }

  mutating func resolve(_ parsed: ParsedBlock) -> TimelineBlock {
    var items = parsed.items
    notes = parsed.notes
    let stamps = items.compactMap(\.stamp)
    isPlainClock =
      !stamps.contains { $0.clock?.hasHalf == true }
      && stamps.contains { $0.clock?.isPlain == true }
    if Self.isNewestFirst(items) {
      items.reverse()
      notes.append(Said(PreviewKey.newestFirst))
    }
    var entries = items.compactMap { item -> ProposedEntry? in
      switch item {
      case .day(let words, let line):
        take(day: words, line)
        return nil
      case .zone(let words, _):
        if let zone = Zone.read(words, in: context).value { context.zone = zone }
        return nil
      case .entry(let raw): return propose(raw)
      }
    }
    let times = entries.compactMap { $0.at.value?.instant }
    if times.count > 2, times.count == entries.count, times.first != times.last,
      zip(times, times.dropFirst()).allSatisfy({ $0 >= $1 })
    {
      entries.reverse()
      notes.append(Said(PreviewKey.newestFirst))
    }
    askFirstDay(&entries)
    return TimelineBlock(
      entries: entries, skipped: parsed.skipped.sorted { $0.line < $1.line }, notes: notes)
  }

  /// Whether times without a day run backwards from the first line to the last.
  private static func isNewestFirst(_ items: [ParsedBlock.Item]) -> Bool {
    let minutes = items.map { item -> Int? in
      guard let stamp = item.stamp, !stamp.hasDay else { return nil }
      return stamp.clock?.minutes
    }
    let known = minutes.compactMap { $0 }
    guard known.count > 2, known.count == minutes.count else { return false }
    return zip(known, known.dropFirst()).allSatisfy { $0 > $1 && $0 - $1 < 720 }
  }

  private mutating func take(day words: String, _ line: Int) {
    namesDay = true
    let reading = Moment.read(settled[line] ?? words, in: context)
    if let day = reading.value?.day {
      (context.day, dayInDoubt) = (day, nil)
    } else {
      dayInDoubt = reading
    }
    previous = nil
  }

  private mutating func propose(_ raw: RawEntry) -> ProposedEntry {
    var telling = Telling(raw)
    var notes = raw.notes + telling.notes
    let (at, stamp) = moment(of: raw, notes: &notes)
    if raw.stamp?.isRange == true, let did = telling.did, let end = end(of: stamp) {
      telling.did = "\(did) (until \(end))"
    }
    if let moment = at.value {
      context.day = moment.day
      if moment.clock != nil { previous = moment }
    }
    return ProposedEntry(
      lines: raw.lines, source: raw.source.joined(separator: "\n"), stamp: stamp, at: at,
      actor: telling.actor, did: telling.did, words: telling.words, result: raw.result,
      kind: raw.kind, notes: notes)
  }

  // MARK: One time

  private mutating func moment(of raw: RawEntry, notes: inout [Said]) -> (Reading<Moment>, String) {
    if let seconds = raw.instant {
      let zone = context.zone ?? .utc
      guard let moment = Moment(instant: seconds, zone: zone) else {
        return (.unreadable(Said(PreviewKey.noYear)), "")
      }
      namesDay = true
      return (.value(moment, notes: []), moment.canonical)
    }
    guard let stamp = raw.stamp else {
      return (.ask(Clarification(question: Said(PreviewKey.whenWasThat))), "")
    }
    if stamp.hasDay { namesDay = true }
    if let words = settled[raw.lines.lowerBound] { return (read(words, stamp), words) }
    if let dayInDoubt, !stamp.hasDay { return (dayInDoubt, stamp.words) }
    var words = stamp.words
    if let clock = stamp.clock, !clock.hasHalf, !clock.isPlain, isPlainClock {
      words = stamp.rewording {
        $0.digits.replacingOccurrences(of: ":", with: "h").replacingOccurrences(of: ".", with: "h")
      }
      notes.append(Said(PreviewKey.plainClock))
    }
    var reading = read(words, stamp)
    if case .ask(let question) = reading, question.choices.map(\.key) == ["am", "pm"],
      let (later, answer) = nearest(question.choices, stamp)
    {
      (reading, words) = (later, answer)
      notes.append(Said(PreviewKey.takenAs, ["time": answer]))
    }
    guard let moment = reading.value, !stamp.hasDay, let before = previous else {
      return (reading, words)
    }
    return pastMidnight(moment, before, words, stamp, notes: &notes)
  }

  private func read(_ words: String, _ stamp: Stamp, on day: Day? = nil) -> Reading<Moment> {
    var context = context
    if let day { context.day = day }
    guard stamp.isRange else { return Moment.read(words, in: context) }
    return TimeRange.read(words, in: context).map(\.start)
  }

  /// When a stretch of time was over, where that can be read.
  private func end(of words: String) -> String? {
    TimeRange.read(words, in: context).value?.end.timeWords(withZone: false)
  }

  /// Of "am" and "pm" the one that comes next after the entry before.
  private func nearest(_ choices: [Clarification.Choice], _ stamp: Stamp)
    -> (Reading<Moment>, String)?
  {
    guard let before = previous?.instant, !stamp.hasDay else { return nil }
    let readings = choices.compactMap { choice -> (Reading<Moment>, String, Int)? in
      let reading = read(choice.answer, stamp)
      guard let instant = reading.value?.instant else { return nil }
      let step = (instant - before + 86_400) % 86_400
      return (reading, choice.answer, step)
    }
    guard readings.count == choices.count else { return nil }
    return readings.min { $0.2 < $1.2 }.map { ($0.0, $0.1) }
  }

  /// A time earlier than the one before it: the next day, out of order, or to be asked about.
  private mutating func pastMidnight(
    _ moment: Moment, _ before: Moment, _ words: String, _ stamp: Stamp, notes: inout [Said]
  ) -> (Reading<Moment>, String) {
    guard let a = before.instant, let b = moment.instant, b < a else {
      return (.value(moment, notes: []), words)
    }
    let drop = (a - b) / 60
    // A slip in the order is small; a night between two entries leaves a smaller gap than the drop.
    if drop < Self.slip { return (.value(moment, notes: []), words) }
    let next = moment.day.adding(days: 1)
    if drop >= Self.night {
      crossedMidnight = true
      let reading = read(words, stamp, on: next)
      if reading.value != nil {
        notes.append(Said(PreviewKey.afterMidnight, ["day": next.words(relativeTo: context.today)]))
      }
      return (reading, words)
    }
    let choices = [moment.day, next].map { day in
      Clarification.Choice(
        key: day.shortWords.lowercased(), meaning: day.words(relativeTo: nil),
        answer: "\(day.shortWords), \(day.year), \(words)")
    }
    let question = Said(PreviewKey.onWhichDay, ["time": stamp.words])
    return (.ask(Clarification(question: question, choices: choices)), words)
  }

  /// Minutes up to which an earlier time is taken for a slip in the order.
  private static let slip = 240
  /// Minutes from which an earlier time is taken for one after midnight.
  private static let night = 720

  /// A first day that was only inherited is in doubt once midnight passes within the block.
  private func askFirstDay(_ entries: inout [ProposedEntry]) {
    guard crossedMidnight, !namesDay, let first = entries.first,
      settled[first.lines.lowerBound] == nil,
      let moment = first.at.value
    else { return }
    let choices = [moment.day.adding(days: -1), moment.day].map { day in
      Clarification.Choice(
        key: day.shortWords.lowercased(), meaning: day.words(relativeTo: nil),
        answer: "\(day.shortWords), \(day.year), \(first.stamp)")
    }
    entries[0].at = .ask(
      Clarification(
        question: Said(PreviewKey.passesMidnight, ["time": first.stamp]), choices: choices))
  }
}

extension ParsedBlock.Item {
  var stamp: Stamp? { if case .entry(let raw) = self { raw.stamp } else { nil } }
}

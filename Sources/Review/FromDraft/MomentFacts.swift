import Facts
import Prose
import Record

/// Finds when it began, was noticed and ended, and when the next word comes.
struct MomentFacts {
  let sentence: Statement

  static func find(in certain: CertainSentence) -> [(FieldID, String)] {
    guard certain.isCertain else { return [] }
    let finder = MomentFacts(sentence: certain.sentence)
    if let words = finder.nextUpdate { return [("incident.nextUpdate", words)] }
    guard !certain.isElsewhere, !certain.sentence.isAhead else { return [] }
    var found = finder.span
    if found.isEmpty {
      if let words = finder.began { found.append(("incident.started", words)) }
      if let words = finder.ended { found.append(("incident.resolved", words)) }
    }
    if let words = finder.noticed { found.append(("incident.detected", words)) }
    if !found.isEmpty, let zone = finder.zone { found.append(("incident.zone", zone)) }
    return found
  }

  /// When it began or ended, as a sentence tells it.
  struct Boundary {
    enum Kind: Hashable { case start, end }
    var kind: Kind
    /// Minutes after midnight.
    var minutes: Int
    var tokens: Range<Int>
    var words: String
    /// The day the sentence names, in lower case.
    var day: String?
  }

  private static let cues: Words = [
    "began", "started", "from", "between", "over", "ended", "resolved", "restored", "recovered",
    "normal",
  ]

  private static let spanWords: Words = ["from", "between"]
  private static let us: Words = ["us", "me"]
  private static let beginnings: Words = ["began", "started"]
  private static let partial: Words = [
    "partially", "partly", "yet", "some", "most", "almost", "nearly",
  ]
  private static let noticing: Words = ["noticed", "detected", "spotted", "discovered"]
  private static let endings: Words = [
    "restored", "recovered", "normal", "over", "ended", "resolved",
  ]

  /// The start and the end that a sentence tells for sure, to hold them against other sentences.
  static func boundaries(in sentence: Statement) -> [Boundary] {
    guard sentence.span.contains(where: { sentence.isOne($0, of: cues) }) else { return [] }
    let finder = MomentFacts(sentence: sentence)
    let clocks = sentence.span.count { finder.clock(at: $0) != nil }
    // What is dearest to find out comes last.
    guard (1...2).contains(clocks), !sentence.isAhead, !sentence.tellsOfOthers, sentence.isPlain
    else { return [] }
    var found: [(Boundary.Kind, Range<Int>)] = []
    if let (start, end) = finder.range {
      found = [(.start, start), (.end, end)]
    } else {
      if let start = finder.beginning { found.append((.start, start)) }
      if let end = finder.ending { found.append((.end, end)) }
    }
    let days = finder.days(in: sentence.span)
    guard clocks == found.count, days.count < 2 else { return [] }
    return found.compactMap { kind, tokens in
      guard let clock = Clock(at: tokens.lowerBound, in: sentence) else { return nil }
      return Boundary(
        kind: kind, minutes: clock.minutes, tokens: tokens, words: sentence.text(tokens),
        day: days.first.map { sentence.text($0).lowercased() })
    }
  }

  // MARK: What is told of a moment

  /// "from 9:10am to 11:40am", of trouble and not of what we did.
  private var span: [(FieldID, String)] {
    guard let (start, end) = range else { return [] }
    // The zone of the second time is that of the first.
    let zone = zone(after: start) ?? zone(after: end)
    return [
      ("incident.started", words(start, zone: zone)), ("incident.resolved", words(end, zone: zone)),
    ].compactMap { field, words in words.map { (field, $0) } }
  }

  private var range: (start: Range<Int>, end: Range<Int>)? {
    guard
      let from = sentence.span.first(where: { sentence.isOne($0, of: Self.spanWords) }),
      let start = clock(at: from + 1), sentence.hasAny([.harm, .wronged]),
      !sentence.isOurDoing(before: sentence.span.upperBound), !isNegated,
      !sentence.span.contains(where: { sentence.isOne($0, of: Self.us) })
    else { return nil }
    let link = start.upperBound
    guard ["to", "and", "until", "till"].contains(sentence.form(link)),
      let end = clock(at: link + 1)
    else { return nil }
    return (start, end)
  }

  /// "It began at 9:10am".
  private var began: String? { beginning.flatMap { words($0, zone: zone(after: $0)) } }

  private var beginning: Range<Int>? {
    moment { index in
      sentence.isOne(index, of: Self.beginnings) && sentence.isTrouble(index - 1)
        && !sentence.isOurDoing(before: index)
    }
  }

  private static let over: [[String]] = [
    ["fully", "restored"], ["fully", "recovered"], ["back", "to", "normal"], ["was", "over"],
    ["ended"], ["was", "resolved"], ["were", "resolved"],
  ]

  /// "It was over at 11:40am".
  private var ended: String? { ending.flatMap { words($0, zone: zone(after: $0)) } }

  private var ending: Range<Int>? {
    let isPartial = sentence.span.contains {
      sentence.isOne($0, of: Self.partial)
    }
    if isPartial || isNegated { return nil }
    return moment { index in
      guard sentence.isOne(index, of: Self.endings),
        let phrase = Self.over.first(where: { phrase in
          phrase.indices.allSatisfy { sentence.form(index - phrase.count + 1 + $0) == phrase[$0] }
        })
      else { return false }
      let start = index - phrase.count + 1
      return ["fully", "back"].contains(phrase[0])
        || sentence.isTrouble(start - 1) && !sentence.isOurDoing(before: start)
    }
  }

  /// "We noticed it at 9:50am".
  private var noticed: String? {
    if isNegated { return nil }
    let clock = moment { index in
      let isLearned =
        sentence.form(index) == "of"
        && ["learned", "learnt", "heard"].contains(sentence.form(index - 1))
      return
        (isLearned
        || sentence.isOne(index, of: Self.noticing))
        && !(index + 1..<index + 9).contains { sentence.form($0) == "that" }
    }
    return clock.flatMap { words($0, zone: zone(after: $0)) }
  }

  /// "Next update by 3pm".
  private var nextUpdate: String? {
    guard
      let at = sentence.span.first(where: { index in
        sentence.form(index) == "next" && sentence.form(index + 1) == "update"
      })
    else { return nil }
    let lead = (at + 2..<at + 8).first {
      ["by", "at", "on", ":", "before"].contains(sentence.form($0))
    }
    guard let lead, !isNegated else { return nil }
    let clocks = (lead + 1..<lead + 10).compactMap { clock(at: $0) }
    guard let clock = clocks.first else {
      return day(in: lead + 1..<sentence.span.upperBound).map(sentence.text)
    }
    return words(clock, zone: zone(after: clock))
  }

  private var isNegated: Bool {
    sentence.span.contains { sentence.has($0, .negation) && !isFact($0) }
  }

  /// "could not log in" and "did not arrive" tell the harm itself.
  private func isFact(_ index: Int) -> Bool {
    ["could", "did", "couldn't", "didn't", "was", "were"].contains(sentence.form(index - 1))
      || ["couldn't", "didn't"].contains(sentence.form(index))
  }

  /// The time that belongs to a verb: after it, else at the start of the sentence.
  private func moment(of isVerb: (Int) -> Bool) -> Range<Int>? {
    guard let verb = sentence.span.first(where: isVerb) else { return nil }
    let after = (verb + 1..<min(verb + 10, sentence.span.upperBound)).first { clock(at: $0) != nil }
    let before = sentence.span.prefix(3).first { clock(at: $0) != nil }
    guard let at = after ?? before.flatMap({ $0 < verb ? $0 : nil }) else { return nil }
    return clock(at: at)
  }

  // MARK: Times, days and zones

  /// The tokens of a time of day that leaves no doubt which half of the day is meant.
  private func clock(at index: Int) -> Range<Int>? {
    guard let clock = Clock(at: index, in: sentence), clock.isSure else { return nil }
    return index..<(index + clock.length)
  }

  private static let zones: Set<String> = [
    "utc", "gmt", "bst", "pt", "pst", "pdt", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst",
    "mdt", "cet", "cest", "eet", "eest", "ist", "jst", "aest", "aedt",
  ]

  /// "UTC", or "Lisbon time", behind a time.
  private func zone(after clock: Range<Int>) -> Range<Int>? {
    let next = clock.upperBound
    if Self.zones.contains(sentence.form(next)) { return next..<(next + 1) }
    if sentence.has(next, .capital), sentence.form(next + 1) == "time" { return next..<(next + 2) }
    return nil
  }

  /// The one zone the sentence names.
  private var zone: String? {
    let found = Set(
      sentence.span.compactMap { clock(at: $0).flatMap(zone(after:)).map(sentence.text) })
    return found.count == 1 ? found.first : nil
  }

  /// "Monday, June 9 at 9:10am UK time"; nil when the sentence names several days.
  private func words(_ clock: Range<Int>, zone: Range<Int>?) -> String? {
    let days = days(in: sentence.span)
    if days.count > 1 { return nil }
    let time = sentence.text(clock) + (zone.map { " " + sentence.text($0) } ?? "")
    return days.first.map { "\(sentence.text($0)) at \(time)" } ?? time
  }

  func day(in tokens: Range<Int>) -> Range<Int>? { days(in: tokens).first }

  private func days(in tokens: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let day = DayPhrase.tokens(at: index, in: sentence) {
        found.append(day)
        index = day.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}

/// Finds a day as it is written: "Monday, June 9", "9 June 2025", "2025-06-09", "Monday".
enum DayPhrase {
  static func tokens(at index: Int, in sentence: Statement) -> Range<Int>? {
    if isISO(sentence.form(index)) { return index..<(index + 1) }
    guard sentence.has(index, .weekday) else { return date(at: index, sentence) }
    let next = WrittenDate.place(after: index, in: sentence)
    return index..<(date(at: next, sentence)?.upperBound ?? index + 1)
  }

  private static func date(at index: Int, _ sentence: Statement) -> Range<Int>? {
    guard let date = WrittenDate(at: index, in: sentence), (1...31).contains(date.day)
    else { return nil }
    return index..<date.end
  }

  private static func isISO(_ form: String) -> Bool {
    guard form.utf8.count == 10 else { return false }
    let parts = form.split(separator: "-").map(\.utf8.count)
    return parts == [4, 2, 2] && form.allSatisfy { $0.isNumber || $0 == "-" }
  }
}

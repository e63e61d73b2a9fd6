import Facts
import Prose

/// Holds the figures of a draft against each other, sentence by sentence.
struct FactCheck {
  /// Something that does not add up.
  struct Clash {
    var rule: RuleID
    var tokens: Range<Int>
    var message: String
    var fix: String

    /// What the words would show if they were right.
    var spoils: [Sign] {
      switch rule {
      case "Fact.Duration": [.duration, .when, .zone]
      case "Fact.Percent": [.base]
      case "Fact.Weekday", "Fact.Date", "Fact.Moment": [.when]
      default: []
      }
    }
  }

  /// The first weekday that came with a date, to hold the others against.
  private var anchor: (weekday: Int, month: Int, day: Int, words: String)?
  private var lastEntry: Clock?
  private var headline: [(count: Int, noun: String)] = []
  private var body: [String: Set<Int>] = [:]

  // MARK: Days

  private static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
  ]

  /// The number of a weekday, Monday being 0.
  static func weekday(_ form: String) -> Int? { weekdays[form] }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Clashes of a sentence with itself and with what came before.
  mutating func check(_ sentence: Statement, isHeadline: Bool) -> [Clash] {
    var found: [Clash] = []
    guard sentence.hasAny(.figure) else { return [] }
    for index in sentence.span where sentence.has(index, .figure) {
      if let clash = date(at: index, sentence) { found.append(clash) }
      if let clash = percent(at: index, sentence) { found.append(clash) }
      note(at: index, sentence, isHeadline)
    }
    if let clash = duration(sentence) { found.append(clash) }
    return found
  }

  private mutating func date(at index: Int, _ sentence: Statement) -> Clash? {
    guard sentence.has(index, .weekday), let weekday = Self.weekdays[sentence.form(index)] else {
      // A date alone may still not exist.
      guard let date = WrittenDate(at: index, in: sentence),
        sentence.has(index, [.month, .figure]),
        Day(date.year ?? 2024, date.month, date.day) == nil, date.day > 0
      else { return nil }
      return Clash(
        rule: "Fact.Date", tokens: index..<date.end,
        message: "There is no such day as \"\(words(index..<date.end, sentence))\".",
        fix: "Put the day from the calendar.")
    }
    let next = WrittenDate.place(after: index, in: sentence)
    guard let date = WrittenDate(at: next, in: sentence) else { return nil }
    let tokens = index..<date.end
    if let year = date.year {
      guard let day = Day(year, date.month, date.day) else { return nil }
      let real = day.weekday.rawValue
      if real == Self.names[weekday] { return nil }
      return clash(tokens, sentence, "\(words(next..<date.end, sentence)) is a \(real)", real)
    }
    guard let anchor else {
      self.anchor = (weekday, date.month, date.day, words(tokens, sentence))
      return nil
    }
    if abs(anchor.month - date.month) > 6 { return nil }
    let fits = [2023, 2024].contains { year in
      guard let a = Day(year, anchor.month, anchor.day), let b = Day(year, date.month, date.day)
      else { return true }
      return ((b.ordinal - a.ordinal) % 7 + 7) % 7 == ((weekday - anchor.weekday) % 7 + 7) % 7
    }
    if fits { return nil }
    return clash(tokens, sentence, "it does not go with \"\(anchor.words)\"", nil)
  }

  private func clash(
    _ tokens: Range<Int>, _ sentence: Statement, _ reason: String, _ real: String?
  ) -> Clash {
    Clash(
      rule: "Fact.Weekday", tokens: tokens,
      message: "\"\(words(tokens, sentence))\" cannot be right: \(reason).",
      fix: real.map { "Put \($0), or the date you mean." }
        ?? "Look up both days and put them right.")
  }

  private func words(_ tokens: Range<Int>, _ sentence: Statement) -> String {
    sentence.read.words(sentence.range(tokens))
  }

  // MARK: Shares

  /// "312 customers (26% of 1,200)" and "312 of 1,200 customers (26%)".
  private func percent(at index: Int, _ sentence: Statement) -> Clash? {
    let form = sentence.form(index)
    guard form.utf8.last == 37, let share = Double(form.dropLast()), sentence.form(index - 1) == "("
    else { return nil }
    func number(in range: Range<Int>) -> (Double, Int)? {
      for at in range { if let value = plain(sentence.form(at)) { return (value, at) } }
      return nil
    }
    var pair: (part: Double, whole: Double)?
    if sentence.form(index + 1) == "of", let whole = number(in: index + 2..<index + 4),
      let part = last(before: index - 1, sentence)
    {
      pair = (part.0, whole.0)
    } else if sentence.form(index + 1) == ")", let whole = last(before: index - 1, sentence) {
      let of = whole.1 - 1
      let skip = ["our", "the", "all"].contains(sentence.form(of)) ? of - 1 : of
      if sentence.form(skip) == "of", let part = plain(sentence.form(skip - 1)) {
        pair = (part, whole.0)
      }
    }
    guard let pair, pair.whole > 0, pair.part <= pair.whole else { return nil }
    let real = pair.part / pair.whole * 100
    let slack = form.contains(".") ? 0.11 : 1.01
    if abs(real - share) <= slack { return nil }
    return Clash(
      rule: "Fact.Percent", tokens: index..<(index + 1),
      message: "\(form) does not go with its counts: they make \(rounded(real))%.",
      fix: "Put \(rounded(real))%, or the right counts.")
  }

  private func last(before index: Int, _ sentence: Statement) -> (Double, Int)? {
    for at in stride(from: index - 1, through: max(index - 5, sentence.span.lowerBound), by: -1) {
      if let value = plain(sentence.form(at)) { return (value, at) }
    }
    return nil
  }

  private func plain(_ form: String) -> Double? {
    guard form.utf8.last != 37, !form.utf8.contains(58) else { return nil }
    return Length.number(form)
  }

  private func rounded(_ value: Double) -> String { String(Int(value.rounded())) }

  // MARK: Lengths of time

  private static let starts: Words = ["from", "between"]

  /// "from 2:14am to 6:47am (4 hours)": times and a length in one sentence.
  private func duration(_ sentence: Statement) -> Clash? {
    guard
      let from = sentence.span.first(where: { sentence.isOne($0, of: Self.starts) }),
      let start = Clock(at: from + 1, in: sentence)
    else { return nil }
    let link = from + 1 + start.length
    let gap = (link..<link + 3).first {
      ["to", "and", "until", "till", "-", "\u{2013}"].contains(sentence.form($0))
    }
    guard let gap, let end = Clock(at: gap + 1, in: sentence) else { return nil }
    let length = (gap + 2..<sentence.span.upperBound).lazy
      .compactMap { at in Length(at: at, in: sentence).map { (at, $0) } }.first
    guard let (at, stated) = length, stated.isShort, stated.minutes < 1440 else { return nil }
    var span = Double((end.minutes - start.minutes + 1440) % 1440)
    let slack = max(5, span * 0.05)
    if abs(span - stated.minutes) <= slack { return nil }
    if !start.isSure || !end.isSure {
      span = Double((end.minutes - start.minutes + 2160) % 720)
      if abs(span - stated.minutes) <= slack { return nil }
    }
    let real = Self.length(minutes: Int(span))
    return Clash(
      rule: "Fact.Duration", tokens: at..<(at + stated.length),
      message:
        "\"\(words(at..<(at + stated.length), sentence))\" does not go with the times beside it: they make \(real).",
      fix: "Put \(real), or the right times.")
  }

  /// A length as people write it: "4 hours 33 minutes".
  static func length(minutes: Int) -> String {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let (hours, rest) = (count(minutes / 60, "hour"), count(minutes % 60, "minute"))
    return minutes < 60 ? rest : minutes % 60 == 0 ? hours : "\(hours) \(rest)"
  }

  /// A time in a timeline that lies before the one above it on the same day.
  mutating func entry(_ sentence: Statement) -> Clash? {
    let first = sentence.span.lowerBound
    if sentence.has(first, .calendar) || sentence.has(first + 1, .month) {
      lastEntry = nil
    }
    let index = sentence.span.prefix(8).first { Clock(at: $0, in: sentence) != nil }
    guard let index, let clock = Clock(at: index, in: sentence) else { return nil }
    let isNewDay = (first..<index).contains { sentence.has($0, .calendar) }
    defer { lastEntry = clock }
    guard let before = lastEntry, !isNewDay, before.isSure, clock.isSure,
      clock.minutes < before.minutes, before.minutes - clock.minutes < 720
    else { return nil }
    return Clash(
      rule: "Fact.Order", tokens: index..<(index + clock.length),
      message: "\"\(words(index..<(index + clock.length), sentence))\" stands below a later time.",
      fix: "Put the entries in order, or add the day where it changes.")
  }

  /// Starts a new timeline.
  mutating func endTimeline() { lastEntry = nil }

  // MARK: Counts

  private mutating func note(at index: Int, _ sentence: Statement, _ isHeadline: Bool) {
    guard let value = plain(sentence.form(index)), value >= 2, value == value.rounded(),
      value < 1e9, sentence.has(index + 1, .people)
    else { return }
    let noun = sentence.form(index + 1)
    if isHeadline {
      headline.append((Int(value), noun))
    } else if body[noun, default: []].count < 200 {
      body[noun, default: []].insert(Int(value))
    }
  }

  /// Counts of the headline that the body gives otherwise.
  var headlineClash: (count: Int, noun: String, others: [Int])? {
    for (count, noun) in headline {
      guard let others = body[noun], !others.contains(count) else { continue }
      return (count, noun, others.sorted())
    }
    return nil
  }
}

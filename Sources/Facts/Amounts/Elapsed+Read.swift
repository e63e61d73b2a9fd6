import Foundation

extension Elapsed: Fact {
  static let example = "4 hours 33 minutes"

  /// A hundred years, in minutes: longer spans are slips of the keyboard.
  static let longest = 52_560_000

  /// Reads "4h 33min", "about 4 and a half hours", "an hour and a half", "90 minutes".
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Elapsed> {
    .of(words, example: example) { source throws(Halt) in
      var cursor = Cursor(source)
      cursor.skip(["for", "in", "lasted", "took"])
      var isApproximate = cursor.takeAbout()
      try cursor.refuseBoundsOfTime()
      try cursor.askColons()
      var seconds: Decimal = 0
      var hasAny = false
      while let part = try cursor.takeSpan(isFirst: !hasAny) {
        (seconds, hasAny) = (seconds + part, true)
        cursor.skip([",", "and", "."])
      }
      if cursor.take("or", "so") || cursor.take("roughly") { isApproximate = true }
      cursor.skip([".", "long", "in", "total", "all"])
      guard hasAny, cursor.isAtEnd else { throw .stuck(on: cursor, example: example) }
      return try rounded(seconds, isApproximate: isApproximate)
    }
  }

  private static func rounded(_ seconds: Decimal, isApproximate: Bool) throws(Halt)
    -> (Elapsed, notes: [Said])
  {
    guard seconds <= Decimal(longest) * 60, let whole = Int(floor: seconds) else {
      throw .unreadable(Said(FactKey.overACentury))
    }
    if whole % 60 == 0, Decimal(whole) == seconds {
      return (Elapsed(minutes: whole / 60, isApproximate: isApproximate), [])
    }
    let minutes = max(1, (whole + 30) / 60)
    return (
      Elapsed(minutes: minutes, isApproximate: true),
      [Said(FactKey.wholeMinutes, ["length": Elapsed(minutes: minutes).exactWords])]
    )
  }

  /// "4 hours 33 minutes", with "about" before it when it is not exact.
  package var canonical: String { isApproximate ? "about \(exactWords)" : exactWords }
}

extension Int {
  /// The whole part of a decimal from 0 on; nil when it does not fit.
  init?(floor decimal: Decimal) {
    let text = "\(decimal)".prefix { $0 != "." }
    self.init(text)
  }
}

extension Cursor {
  private static let spans: [String: Int] = [
    "w": 604_800, "wk": 604_800, "wks": 604_800, "week": 604_800, "weeks": 604_800,
    "d": 86_400, "day": 86_400, "days": 86_400,
    "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
    "m": 60, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
    "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
  ]

  /// Takes a figure and its unit, in seconds: "4 and a half hours", "33min", "half an hour".
  fileprivate mutating func takeSpan(isFirst: Bool) throws(Halt) -> Decimal? {
    if let part = takeFractionSpan() { return part }
    let start = self
    guard let amount = try takeAmount() ?? takeOne() else { return nil }
    let half: Decimal = takeHalfMore() ? amount.value + Decimal(string: "0.5").orZero : amount.value
    _ = take("-")
    guard let unit = take(from: Self.spans) else {
      if let last = start.peek(-1)?.form, last == "h", !isFirst, half < 60 { return half * 60 }
      if isFirst, isAtEnd { throw start.askUnit(amount) }
      self = start
      return nil
    }
    if take("and", "a", "half") { return (half + Decimal(string: "0.5").orZero) * Decimal(unit) }
    if take("and", "a", "quarter") {
      return (half + Decimal(string: "0.25").orZero) * Decimal(unit)
    }
    return half * Decimal(unit)
  }

  private mutating func takeOne() -> Amount? {
    guard take(in: ["a", "an"]) != nil else { return nil }
    return Amount(value: 1, hasFraction: false, tokens: (index - 1)..<index)
  }

  private mutating func takeHalfMore() -> Bool {
    take("and", "a", "half") || take("\u{BD}") || take("1", "/", "2")
  }

  /// "half an hour", "a quarter of an hour", "three quarters of an hour".
  private mutating func takeFractionSpan() -> Decimal? {
    var trial = self
    let parts = [
      ("half a", "0.5"), ("half an", "0.5"), ("a half", "0.5"), ("\u{BD}", "0.5"),
      ("a quarter of a", "0.25"), ("a quarter of an", "0.25"), ("quarter of an", "0.25"),
      ("three quarters of an", "0.75"), ("three quarters of a", "0.75"),
      ("three - quarters of an", "0.75"), ("half", "0.5"),
    ]
    for (phrase, part) in parts.sorted(by: { $0.0.utf8.count > $1.0.utf8.count })
    where trial.take(phrase: [phrase]) != nil {
      guard let unit = trial.take(from: Self.spans) else { return nil }
      self = trial
      return Decimal(string: part).orZero * Decimal(unit)
    }
    return nil
  }

  private func askUnit(_ amount: Amount) -> Halt {
    let text = source.text(amount.tokens)
    return .ask(
      Said(FactKey.minutesOrHours, ["figure": text]),
      [
        ("minutes", Said(FactKey.minutes, ["figure": text])),
        ("hours", Said(FactKey.hours, ["figure": text])),
      ].map {
        .init(
          key: $0, meaning: $1,
          answer: source.replacing(amount.tokens, with: "\(text) \($0)"))
      })
  }

  /// "4:33" may be hours and minutes or minutes and seconds.
  fileprivate func askColons() throws(Halt) {
    guard let first = digits(1...3), seesGlued(":", 1), let second = digits(2...2, 2), second < 60
    else { return }
    let (hours, minutes) = ("\(first)", "\(second)")
    if seesGlued(":", 3), let third = digits(2...2, 4), third < 60, peek(5) == nil {
      let rest = third == 0 ? "" : " \(third) seconds"
      throw .ask(
        third == 0
          ? Said(FactKey.hoursMinutes, ["hours": hours, "minutes": minutes])
          : Said(
            FactKey.hoursMinutesSeconds,
            ["hours": hours, "minutes": minutes, "seconds": "\(third)"]),
        [
          .init(
            key: "yes",
            meaning: Said(FactKey.hoursAndMinutes, ["hours": hours, "minutes": minutes]),
            answer: "\(first) hours \(second) minutes\(rest)")
        ])
    }
    guard peek(3) == nil else { return }
    throw .ask(
      Said(FactKey.hoursOrMinutes, ["words": rest]),
      [
        .init(
          key: "hours",
          meaning: Said(FactKey.hoursAndMinutes, ["hours": hours, "minutes": minutes]),
          answer: "\(first) hours \(second) minutes"),
        .init(
          key: "minutes",
          meaning: Said(
            FactKey.minutesAndSeconds, ["minutes": "\(first)", "seconds": "\(second)"]),
          answer: "\(first) minutes \(second) seconds"),
      ])
  }

  /// A bound or a vague word is no length that times can be held against.
  fileprivate func refuseBoundsOfTime() throws(Halt) {
    var trial = self
    if let bound = trial.takeBound(), bound != .about {
      throw .ask(Said(FactKey.howLong, ["words": String(trial.rest.prefix(40))]))
    }
    trial.take("a")
    if let form = trial.peek()?.form, Numbers.vague.contains(form) {
      throw .ask(Said(FactKey.howLongRoughly))
    }
  }
}

extension Optional where Wrapped == Decimal {
  /// The decimal, or 0 for the nil that a literal never gives.
  fileprivate var orZero: Decimal { self ?? 0 }
}

import Facts
import TestSupport
import Testing

/// What a reading came to, on one line: "2024-11-02 02:14 UTC", "? Question? [am, pm]", "! Why.".
func shown(_ reading: Reading<some Fact>) -> String {
  switch reading {
  case .value(let value, _): value.canonical
  case .ask(let clarification):
    "? \(english(clarification.question)) [\(clarification.choices.map(\.key).joined(separator: ", "))]"
  case .unreadable(let why): "! \(english(why))"
  }
}

/// Holds a reading to what it should come to; questions and complaints by how they begin.
func expect<Value: Fact>(
  _ type: Value.Type, _ words: String, in context: ReadingContext, comesTo want: String,
  _ location: SourceLocation = #_sourceLocation
) {
  let reading = Value.read(words, in: context)
  let got = shown(reading)
  let isPrefix = want.hasPrefix("?") || want.hasPrefix("!")
  let fits = isPrefix && !want.hasSuffix("]") ? got.hasPrefix(want) : got == want
  #expect(fits, "\(words) -> \(got), not \(want)", sourceLocation: location)
  settle(reading, of: words, in: context, location)
}

/// Holds that picking any choice, and any choice of the next question, comes to a value.
private func settle<Value: Fact>(
  _ reading: Reading<Value>, of words: String, in context: ReadingContext,
  _ location: SourceLocation, depth: Int = 0
) {
  guard case .ask(let question) = reading else { return }
  #expect(
    english(question.question).contains("?") || question.choices.isEmpty, sourceLocation: location)
  for choice in question.choices {
    let next = Value.read(choice.answer, in: context)
    if case .unreadable(let why) = next {
      Issue.record(
        "\(words): \(choice.key) -> \(choice.answer): \(english(why))", sourceLocation: location)
    }
    if case .ask(let again) = next {
      #expect(
        again != question && depth < 3, "\(words): \(choice.answer) asks again",
        sourceLocation: location)
      if depth < 3 { settle(next, of: words, in: context, location, depth: depth + 1) }
    }
  }
}

extension ReadingContext {
  /// Monday, November 4, 2024, in Los Angeles.
  static let monday = context("2024-11-04", "America/Los_Angeles")

  /// A context from a date, a zone and the day of the answer before.
  static func context(
    _ today: String, _ zone: String?, day: String? = nil, ahead: Bool = false
  ) -> ReadingContext {
    ReadingContext(
      today: Day(canonical: today) ?? Day(ordinal: 0), zone: zone.map(Zone.init(identifier:)),
      day: day.flatMap(Day.init(canonical:)), direction: ahead ? .forward : .back)
  }

  /// The same, after an answer on Saturday, November 2.
  static let afterSaturday = context("2024-11-04", "America/Los_Angeles", day: "2024-11-02")

  /// The same, looking ahead.
  static let ahead = context("2024-11-04", "America/Los_Angeles", ahead: true)
}

import Facts
import Prose

/// A sentence of a draft, with what makes its facts unsure.
struct CertainSentence {
  let sentence: Statement
  /// Whether it tells what is so: no question, guess, condition or quotation.
  let isCertain: Bool
  /// Whether it tells of another time, of others, or of what was wanted.
  let isElsewhere: Bool

  init(_ sentence: Statement, quoted: QuotedRanges, today: Day) {
    self.sentence = sentence
    let isQuoted = sentence.span.contains { quoted.contains(sentence.range($0..<($0 + 1))) }
    isCertain = sentence.isPlain && !isQuoted
    isElsewhere = sentence.tellsOfOthers || sentence.tellsOfAnotherTime(than: today)
  }
}

extension Statement {
  private static let unsure: Words = [
    "if", "unless", "whether", "would", "should", "might", "suppose", "example", "e.g.", "imagine",
    "perhaps", "maybe", "hypothetically", "or", "unclear", "unconfirmed", "tbd", "tbc",
  ]

  /// Whether it asks, guesses and supposes nothing.
  var isPlain: Bool {
    guard let last = span.last, form(last) != "?" else { return false }
    if span.contains(where: { isOne($0, of: Self.unsure) }) { return false }
    if span.contains(where: { form($0) == "may" && !has($0, .month) }) { return false }
    return !caught(in: self).contains { $0.kind == .hedge }
  }

  private static let ahead: Words = [
    "will", "we'll", "i'll", "it'll", "they'll", "shall", "going", "planned", "plan", "plans",
    "scheduled", "next", "expected", "expect", "until",
  ]

  /// Whether it looks ahead.
  var isAhead: Bool { span.contains { isOne($0, of: Self.ahead) } }

  private static let telling: Words = [
    "says", "said", "claims", "claimed", "reports", "reported", "according", "estimates", "wrote",
    "writes", "competitor", "competitors", "elsewhere", "industry", "press", "newspaper",
  ]

  private static let theirs: Words = ["its", "their"]
  private static let troubles: Words = ["it", "this", "trouble", "disturbance"]

  /// Whether it passes on what others say or lived through.
  var tellsOfOthers: Bool {
    span.contains { index in
      isOne(index, of: Self.telling)
        || isOne(index, of: Self.theirs) && has(index - 1, .preposition)
          && (index + 1..<index + 3).contains { has($0, .people) }
    } || span.prefix(4).contains { has($0, .supplier) }
  }

  private static let others: Words = [
    "previous", "previously", "usual", "usually", "normally", "typical", "typically", "average",
    "forecast", "expected", "target", "targets", "goal", "goals", "aim", "objective", "budget",
    "quota", "limit", "threshold", "capacity", "sla", "slo", "maximum", "record", "drill", "test",
    "exercise", "rehearsal", "simulated", "simulation",
  ]
  private static let seasons: Words = [
    "year", "month", "quarter", "time", "spring", "summer", "autumn", "fall", "winter", "december",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november",
  ]

  /// Whether it tells of an earlier time, of what is usual, or of what was aimed at.
  func tellsOfAnotherTime(than today: Day) -> Bool {
    span.contains { index in
      if isOne(index, of: Self.others) { return true }
      if form(index) == "last", isOne(index + 1, of: Self.seasons) { return true }
      if let year = Int(form(index)), (1990...2100).contains(year), form(index).utf8.count == 4,
        !has(index + 1, .people)
      {
        return abs(year - today.year) > 1
      }
      return false
    }
  }

  private static let selves: Words = [
    "we", "i", "we've", "i've", "we'd", "i'd", "we'll", "i'll", "we're", "i'm",
  ]

  /// Whether we ourselves act before a token.
  func isOurDoing(before index: Int) -> Bool {
    (span.lowerBound..<max(span.lowerBound, index)).contains { isOne($0, of: Self.selves) }
  }

  /// Whether the word at a token names trouble, or stands for it.
  func isTrouble(_ index: Int) -> Bool {
    has(index, .harm) || isOne(index, of: Self.troubles)
  }

  /// The words of some tokens, as they stand.
  func text(_ tokens: Range<Int>) -> String { read.words(range(tokens)) }
}

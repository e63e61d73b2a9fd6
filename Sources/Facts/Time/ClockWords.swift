/// What an author said of a time of day, before it is one.
struct ClockWords: Hashable, Sendable {
  enum Half: String, Hashable, Sendable { case am, pm }

  var hour: Int
  var minute: Int
  var half: Half?
  /// Whether the time is on the 24-hour clock, so that it needs no half.
  var isPlain = false
  var isMidnightWord = false
  /// Whether only an hour was given, in digits or words.
  var isBareHour = false
  var isApproximate = false
  var hasSeconds = false
  var tokens = 0..<0

  /// "2:14".
  var shown: String { minute == 0 && isBareHour ? "\(hour)" : "\(hour):\(padded(minute, to: 2))" }
}

extension Cursor {
  /// Takes a time of day: "2:14am", "0214", "2.14 a.m.", "14h05", "noon", "half past two".
  mutating func takeClock(afterISODate: Bool = false) throws(Halt) -> ClockWords? {
    let start = index
    guard var words = try takeClockBody(afterISODate: afterISODate) else { return nil }
    if take("o'clock") || take("oclock") || take("o", "clock") { words.isBareHour = true }
    if words.half == nil, !words.isMidnightWord { words.half = takeHalf() }
    if seesGlued("ish") || seesGlued("-") && sees("ish", 1) {
      advance(seesGlued("ish") ? 1 : 2)
      words.isApproximate = true
    }
    words.tokens = start..<index
    try words.check(source)
    return words
  }

  private mutating func takeClockBody(afterISODate: Bool) throws(Halt) -> ClockWords? {
    if take(in: ["noon", "midday"]) != nil {
      return ClockWords(hour: 12, minute: 0, isPlain: true)
    }
    if take("midnight") {
      return ClockWords(hour: 0, minute: 0, isPlain: true, isMidnightWord: true)
    }
    if let words = takeSpokenClock() { return words }
    if let words = takeColonClock(afterISODate: afterISODate) { return words }
    if let words = try takeRunOfDigits() { return words }
    return takeHourWord()
  }

  /// "2:14", "2.14", "14h05", with seconds left out.
  private mutating func takeColonClock(afterISODate: Bool) -> ClockWords? {
    guard let hour = digits(1...2), let mark = peek(1), mark.isGlued,
      [":", ".", "h"].contains(mark.form), let minute = digits(2...2, 2), peek(2)?.isGlued == true
    else { return nil }
    let isPadded = peek()?.form.utf8.count == 2
    var words = ClockWords(hour: hour, minute: minute)
    words.isPlain =
      hour > 12 || isPadded && hour < 10 || hour == 0 || mark.form == "h"
      || isPadded && afterISODate && mark.form == ":"
    advance(3)
    if seesGlued(":"), digits(2...2, 1) != nil {
      advance(2)
      words.hasSeconds = true
      if seesGlued("."), peek(1)?.kind == .number { advance(2) }
    }
    if mark.form == ":" { takeHoursMark() }
    return words
  }

  private mutating func takeHoursMark() { _ = take(in: ["h", "hrs", "hours", "hour"]) }

  /// "0214", "1405", "214am", "2am", "2".
  private mutating func takeRunOfDigits() throws(Halt) -> ClockWords? {
    guard let token = peek(), token.kind == .number, let number = digits(1...4) else { return nil }
    let length = token.form.utf8.count
    var trial = self
    trial.advance()
    let hasHalf = trial.takeHalf() != nil
    if length <= 2 {
      advance()
      if seesGlued("h"), !hasHalf {
        advance()
        return ClockWords(hour: number, minute: 0, isPlain: true)
      }
      return ClockWords(hour: number, minute: 0, isBareHour: true)
    }
    if length == 3 {
      guard hasHalf else { return nil }
      advance()
      return ClockWords(hour: number / 100, minute: number % 100)
    }
    guard number / 100 < 24, number % 100 < 60 else { return nil }
    let isMarked = trial.take(in: ["h", "hrs", "hours"]) != nil || hasHalf
    if (1900...2099).contains(number), !isMarked, peek(-1)?.form != "at" {
      throw askYearOrClock(number)
    }
    advance()
    takeHoursMark()
    return ClockWords(hour: number / 100, minute: number % 100, isPlain: !hasHalf)
  }

  private func askYearOrClock(_ number: Int) -> Halt {
    let time = "\(number / 100):\(padded(number % 100, to: 2))"
    return .ask(
      Said(FactKey.yearOrTime, ["number": "\(number)"]),
      [
        .init(
          key: "time", meaning: time, answer: source.replacing(index..<(index + 1), with: time))
      ])
  }

  private mutating func takeHourWord() -> ClockWords? {
    guard let form = peek()?.form, let hour = Numbers.units[form], (1...12).contains(hour)
    else { return nil }
    var trial = self
    trial.advance()
    if trial.takeHalf() == nil, !trial.sees("o'clock"), !trial.sees("in"), !trial.isAtEnd {
      return nil
    }
    advance()
    return ClockWords(hour: hour, minute: 0, isBareHour: true)
  }

  /// "half past two", "quarter to 3", "ten past nine".
  private mutating func takeSpokenClock() -> ClockWords? {
    var trial = self
    trial.take("a")
    let isSpelled = trial.peek()?.kind == .word
    let fraction = trial.take("half") ? 30 : trial.take("quarter") ? 15 : nil
    let minutes = fraction ?? trial.takeNumberWords() ?? trial.takeDigits(1...2)
    let hasUnit = trial.take(in: ["minutes", "minute", "mins"]) != nil
    guard let minutes, (1...59).contains(minutes) else { return nil }
    let isPast = trial.take(in: ["past", "after"]) != nil
    // "Two to six" is a range, "ten to six" is a time.
    let canCome = hasUnit || isSpelled && [5, 10, 15, 20, 25].contains(minutes)
    let isTo = !isPast && canCome && trial.take(in: ["to", "before"]) != nil
    guard isPast || isTo, let hour = trial.takeDigits(1...2) ?? trial.takeNumberWords(),
      (1...12).contains(hour)
    else { return nil }
    self = trial
    let before = hour == 1 ? 12 : hour - 1
    return isPast
      ? ClockWords(hour: hour, minute: minutes) : ClockWords(hour: before, minute: 60 - minutes)
  }

  /// Takes "am", "p.m." and the like.
  mutating func takeHalf() -> ClockWords.Half? {
    for half in [ClockWords.Half.am, .pm] {
      let letter = half.rawValue.prefix(1)
      if take(half.rawValue) { return half }
      if sees(String(letter)), sees("m", 1) || seesGlued(".", 1) && sees("m", 2) {
        advance(sees("m", 1) ? 2 : 3)
        if seesGlued(".") { advance() }
        return half
      }
      if seesGlued(String(letter)) {
        advance()
        return half
      }
    }
    return nil
  }
}

extension ClockWords {
  /// Halts on times that no clock shows.
  func check(_ source: Source) throws(Halt) {
    let isEndOfDay = hour == 24 && minute == 0 && half == nil
    let text = source.text(tokens)
    guard hour <= 23 || isEndOfDay, minute <= 59 else {
      throw .unreadable(Said(FactKey.notOnTheClock, ["time": text]))
    }
    if half == .am && hour > 12 || half == .pm && hour == 0 {
      throw .unreadable(Said(FactKey.mixedClocks, ["time": text]))
    }
    if isBareHour, half == nil, hour == 0 || hour > 12, hour < 24 {
      throw .unreadable(Said(FactKey.minutesMissing, ["hour": "\(hour)"]))
    }
  }
}

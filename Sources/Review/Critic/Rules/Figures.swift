import Prose

/// A time of day read from the tokens of a draft.
struct Clock: Hashable {
  /// Minutes after midnight, 0 to 1439.
  let minutes: Int
  /// Whether am, pm or a 24-hour form settles which half of the day is meant.
  let isSure: Bool
  /// How many tokens it takes.
  let length: Int

  /// The time at a token, if one stands there.
  init?(at index: Int, in sentence: Statement) {
    let form = sentence.form(index)
    guard let first = form.utf8.first, first &- 48 < 10 else {
      guard form == "noon" || form == "midday" || form == "midnight" else { return nil }
      (minutes, isSure, length) = (form == "midnight" ? 0 : 720, true, 1)
      return
    }
    guard var read = ClockDigits(form) else { return nil }
    // Only "am", "pm" and "a.m." behind it matter.
    let behind = sentence.form(index + 1)
    let mayBeHalf = behind.utf8.first == 97 || behind.utf8.first == 112
    let next = mayBeHalf ? behind.filter { $0 != "." } : ""
    let isSplit = read.half == .none && (next == "am" || next == "pm")
    if isSplit { read.half = next == "am" ? .am : .pm }
    guard read.hasMinute || read.half == .am || read.half == .pm else { return nil }
    var total = read.hour % 24
    if read.half == .pm, read.hour < 12 { total += 12 }
    if read.half == .am, read.hour == 12 { total = 0 }
    minutes = total * 60 + read.minute
    isSure = read.half != .none || read.hour > 12 || first == 48
    length = isSplit ? 2 : 1
  }
}

/// The digits of a time of day, read byte by byte: most figures of a draft are none, and are soon told.
private struct ClockDigits {
  enum Half { case none, am, pm, zulu }

  var hour = 0
  var minute = 0
  var hasMinute = false
  var half = Half.none

  /// Reads "9", "9am", "09:10", "9:10pm", "09:10:33z"; nil for anything else.
  init?(_ form: String) {
    var part = 0
    var digits = 0
    var before: UInt8 = 0
    for byte in form.utf8 {
      if half != .none { return nil }
      switch byte {
      case 48...57 where before != 97 && before != 112:
        digits += 1
        if part < 2, digits > 2 { return nil }
        if part == 0 { hour = hour * 10 + Int(byte - 48) }
        if part == 1 { minute = minute * 10 + Int(byte - 48) }
      case 58 where before != 97 && before != 112:
        if part == 1, digits != 2 { return nil }
        (part, digits) = (part + 1, 0)
        if part > 2 { return nil }
      case 97, 112:  // "a", "p": an "m" must follow
        if before == 97 || before == 112 { return nil }
      case 109 where before == 97: half = .am
      case 109 where before == 112: half = .pm
      case 122 where before != 97 && before != 112: half = .zulu
      default: return nil
      }
      before = byte
    }
    if before == 97 || before == 112 { return nil }
    if part == 1, digits != 2 { return nil }
    hasMinute = part > 0
    guard hour <= 24, minute < 60 else { return nil }
  }
}

/// A length of time read from the tokens of a draft.
struct Length: Hashable {
  /// Minutes.
  let minutes: Double
  let length: Int
  /// Whether it says hours or minutes, so that two times of a day can be held against it.
  let isShort: Bool

  /// The length of time at a token: "4 hours 33 minutes", "4.5 hours", "4h33", "90 min".
  init?(at index: Int, in sentence: Statement) {
    if let compact = Self.compact(sentence.form(index)) {
      (minutes, length, isShort) = (compact, 1, true)
      return
    }
    var (total, at, isShort): (Double, Int, Bool) = (0, index, false)
    while let value = Self.number(sentence.form(at)), let unit = Self.units[sentence.form(at + 1)] {
      total += value * unit
      isShort = isShort || unit < 1440
      at += 2
      if sentence.form(at) == "and" || sentence.form(at) == ",",
        Self.number(sentence.form(at + 1)) != nil, Self.units[sentence.form(at + 2)] != nil
      {
        at += 1
      }
    }
    guard at > index else { return nil }
    (minutes, length, self.isShort) = (total, at - index, isShort)
  }

  private static let units: [String: Double] = [
    "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60,
    "h": 60, "day": 1440, "days": 1440, "week": 10080, "weeks": 10080,
  ]

  static func number(_ form: String) -> Double? {
    guard let first = form.utf8.first, first &- 48 < 10, form.utf8.count < 13 else { return nil }
    return form.utf8.contains(44) ? Double(form.filter { $0 != "," }) : Double(form)
  }

  /// "4h33", "4h33m", "4h33min", "33min", "2h".
  private static func compact(_ form: String) -> Double? {
    guard let first = form.utf8.first, first &- 48 < 10, form.utf8.count < 12 else { return nil }
    if form.hasSuffix("min") || form.hasSuffix("mins"), !form.contains("h") {
      return Double(form.prefix { $0.isNumber })
    }
    guard let mark = form.firstIndex(of: "h"), let hours = Double(form[..<mark]) else { return nil }
    let rest = form[form.index(after: mark)...].prefix { $0.isNumber }
    if rest.isEmpty { return form.hasSuffix("h") ? hours * 60 : nil }
    return Double(rest).map { hours * 60 + $0 }
  }
}

/// The day of a month as it is written: "9", "9th", "31".
struct DayNumber {
  /// 0 to 99; whether the month has such a day is another question.
  let number: Int

  /// Reads one or two digits, with or without their ending.
  init?(_ form: String) {
    var (number, digits) = (0, 0)
    for byte in form.utf8 {
      guard byte &- 48 < 10 else { break }
      (number, digits) = (number * 10 + Int(byte - 48), digits + 1)
      if digits > 2 { return nil }
    }
    guard digits > 0 else { return nil }
    if form.utf8.count > digits {
      guard form.utf8.count == digits + 2, ["st", "nd", "rd", "th"].contains(form.suffix(2)) else {
        return nil
      }
    }
    self.number = number
  }
}

/// A day and its month as they are written: "June 9", "9th of June", "9 June 2025".
struct WrittenDate {
  /// 0 to 99; whether the month has such a day is another question.
  let day: Int
  /// From 1.
  let month: Int
  let year: Int?
  /// The token behind it.
  let end: Int

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var found = ["sept": 9]
    for (index, name) in names.enumerated() {
      found[name] = index + 1
      found[String(name.prefix(3))] = index + 1
    }
    return found
  }()

  /// The date at a token, if one stands there.
  init?(at index: Int, in sentence: Statement) {
    var found: (day: Int, month: Int, end: Int)?
    if sentence.has(index, .month), let month = Self.months[sentence.form(index)],
      let day = DayNumber(sentence.form(index + 1))
    {
      found = (day.number, month, index + 2)
    } else if let day = DayNumber(sentence.form(index)) {
      let next = sentence.form(index + 1) == "of" ? index + 2 : index + 1
      if sentence.has(next, .month), let month = Self.months[sentence.form(next)] {
        found = (day.number, month, next + 1)
      }
    }
    guard let found else { return nil }
    let after = sentence.form(found.end) == "," ? found.end + 1 : found.end
    year = Int(sentence.form(after)).flatMap { (1990...2100).contains($0) ? $0 : nil }
    (day, month, end) = (found.day, found.month, year == nil ? found.end : after + 1)
  }

  /// Where the date of a weekday stands: behind it, after a comma and "the".
  static func place(after weekday: Int, in sentence: Statement) -> Int {
    var next = weekday + 1
    if sentence.form(next) == "," { next += 1 }
    if sentence.form(next) == "the" { next += 1 }
    return next
  }
}

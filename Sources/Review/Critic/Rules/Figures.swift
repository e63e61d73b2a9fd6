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
    var digits = form[...]
    var half = ""
    for mark in ["am", "pm", "z"] where digits.hasSuffix(mark) {
      digits = digits.dropLast(mark.count)
      half = mark
    }
    // Only "am", "pm" and "a.m." behind it matter.
    let behind = sentence.form(index + 1)
    let mayBeHalf = behind.utf8.first == 97 || behind.utf8.first == 112
    let next = mayBeHalf ? behind.filter { $0 != "." } : ""
    let isSplit = half.isEmpty && (next == "am" || next == "pm")
    if isSplit { half = next }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts.count > 1 || half == "am" || half == "pm",
      let hour = Int(parts[0]), (0...24).contains(hour), parts[0].utf8.count < 3
    else { return nil }
    var minute = 0
    if parts.count > 1 {
      guard parts[1].utf8.count == 2, let value = Int(parts[1]), value < 60 else { return nil }
      minute = value
    }
    var total = hour % 24
    if half == "pm", hour < 12 { total += 12 }
    if half == "am", hour == 12 { total = 0 }
    minutes = total * 60 + minute
    isSure = !half.isEmpty || hour > 12 || digits.hasPrefix("0")
    length = isSplit ? 2 : 1
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

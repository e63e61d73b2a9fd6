/// What the bytes of a number token allow it to be.
struct NumberShape {
  private let bytes: [UInt8]
  /// The digits and separators, without a currency sign before or letters after.
  private let core: ArraySlice<UInt8>
  private let suffix: ArraySlice<UInt8>

  init(_ form: String) {
    bytes = Array(form.utf8)
    let start = bytes.firstIndex(where: Byte.isDigit) ?? bytes.endIndex
    var end = start
    while end < bytes.count, Byte.isDigit(bytes[end]) || Self.joins(bytes[end]) { end += 1 }
    (core, suffix) = (bytes[start..<end], bytes[end...])
  }

  private static func joins(_ byte: UInt8) -> Bool {
    byte == 46 || byte == 44 || byte == 58 || byte == 47 || byte == 45
  }

  private func ends(in endings: String...) -> Bool {
    endings.contains { suffix.elementsEqual($0.utf8) }
  }

  private func parts(by separator: UInt8) -> [ArraySlice<UInt8>] {
    core.split(separator: separator, omittingEmptySubsequences: false)
  }

  private func value(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy(Byte.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  var isMoney: Bool { core.startIndex > 0 }
  var isPercent: Bool { bytes.last == 37 }
  var isPlain: Bool { suffix.isEmpty && core.allSatisfy(Byte.isDigit) }
  var isDecimal: Bool { suffix.isEmpty && parts(by: 46).count == 2 }
  var isOrdinal: Bool { ends(in: "st", "nd", "rd", "th") && (1...31).contains(value(core) ?? 0) }
  var isDayNumber: Bool { suffix.isEmpty && (1...31).contains(value(core) ?? 0) }
  var isYear: Bool { suffix.isEmpty && core.count == 4 && (1900...2099).contains(value(core) ?? 0) }
  var isVersion: Bool { parts(by: 46).count > 2 }

  /// "2:14", "02:14:07z", "9pm", "14h30"; a ratio such as "3:1" is none.
  var isClock: Bool {
    let pieces = parts(by: 58)
    if (2...3).contains(pieces.count), pieces.dropFirst().allSatisfy({ $0.count == 2 }) {
      return (value(pieces[0]) ?? 99) < 25 && (value(pieces[1]) ?? 99) < 60
    }
    return ends(in: "am", "pm", "z") && (value(core) ?? 9999) < 2360
      || ends(in: "am", "pm") && looksLikeClock
  }

  /// "0214", "8.25", "9": a time only after "at" and the like.
  var looksLikeClock: Bool {
    let pieces = parts(by: 46)
    if pieces.count == 2, pieces[1].count == 2 {
      return (value(pieces[0]) ?? 99) < 24 && (value(pieces[1]) ?? 99) < 60
    }
    guard let value = value(core), core.allSatisfy(Byte.isDigit), suffix.isEmpty else {
      return false
    }
    return core.count == 4 ? value / 100 < 24 && value % 100 < 60 : value < 24
  }

  /// "11/2", "2024-11-02".
  var isDate: Bool {
    guard suffix.isEmpty else { return false }
    let slashes = parts(by: 47)
    if (2...3).contains(slashes.count) {
      let values = slashes.prefix(2).map { value($0) ?? 99 }
      return values.allSatisfy { (1...31).contains($0) } && values.contains { $0 < 13 }
    }
    let dashes = parts(by: 45)
    return dashes.count == 3 && dashes[0].count == 4 && dashes[1].count == 2 && dashes[2].count == 2
  }

  /// "4h33", "15min", "30s".
  var isDuration: Bool {
    guard let first = suffix.first, first == 104 || first == 109 || first == 115 || first == 100
    else { return ends(in: "yrs", "yr", "years", "weeks", "wks") }
    return ends(
      in: "h", "hr", "hrs", "m", "min", "mins", "s", "sec", "secs", "ms", "d", "days", "hours",
      "minutes", "seconds", "months") || suffix.dropFirst().first.map(Byte.isDigit) ?? false
  }
}

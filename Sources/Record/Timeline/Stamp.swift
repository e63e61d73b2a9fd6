import Foundation

/// A time that stands at the start or the end of a line, before anyone says what it means.
struct Stamp: Hashable, Sendable {
  /// The words of it, as typed: "Nov 2, 2:14am PT".
  var words: String
  /// Whether a day is named in it.
  var hasDay = false
  /// Its time of day; nil when only the day is known.
  var clock: Clock?
  /// Whether it names a part of the day: "Friday evening".
  var hasPart = false
  /// Whether it is a stretch of time, from one clock time to another.
  var isRange = false

  /// A time of day as its digits stand there.
  struct Clock: Hashable, Sendable {
    /// The digits, as typed: "2:14".
    var digits: String
    var hour: Int
    var minute: Int
    /// Whether "am" or "pm" follows, or a word such as "noon" leaves no doubt.
    var hasHalf = false
    /// Whether the digits can only be of the 24-hour clock: "02:14", "14:05".
    var isPlain = false
    /// "am" or "pm" was meant for the later half of the day.
    var isAfternoon = false

    /// Minutes since midnight where that is beyond doubt, 0 to 1439.
    var minutes: Int? {
      guard hasHalf else { return isPlain ? hour * 60 + minute : nil }
      return (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute
    }
  }

  /// The words with the digits of the clock put another way.
  func rewording(_ put: (Clock) -> String) -> String {
    guard let clock, let range = words.range(of: clock.digits) else { return words }
    return words.replacingCharacters(in: range, with: put(clock))
  }
}

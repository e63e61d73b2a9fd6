import Facts
import Foundation
import Record

extension Teller {
  /// A value in words: the author's own as they are, the rest computed from them.
  func spoken(_ value: Value, _ id: AnswerID) -> Wording {
    switch value {
    case .text(let text): Wording(text, .answer(id))
    case .choice(let choice): Wording(choice, .answer(id))
    case .moment(let moment): Wording(Spoken.moment(moment, from: plan.sent), .computed([id]))
    case .range(let range): Wording(Spoken.range(range, from: plan.sent), .computed([id]))
    case .elapsed(let elapsed): Wording(Spoken.rounded(elapsed), .computed([id]))
    case .quantity(let quantity): Wording(Spoken.quantity(quantity), .computed([id]))
    case .money(let money): Wording(Spoken.money(money), .computed([id]))
    case .due(let due): Wording(Spoken.day(due.day, from: plan.sent), .computed([id]))
    case .cadence(let cadence): Wording(cadence.words, .answer(id))
    case .zone(let zone): Wording(Spoken.zone(zone), .computed([id]))
    }
  }
}

/// The wording of facts as a message says them: the one door to it in this room.
enum Spoken {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "Saturday, November 2", with the year when it is not the year of the message.
  static func day(_ day: Day, from sent: Day) -> String {
    let year = day.year == sent.year ? "" : ", \(day.year)"
    return "\(day.weekday.rawValue), \(months[day.month - 1]) \(day.day)\(year)"
  }

  /// "2:14am", "9am PT", or nil where no time of day is known.
  static func time(_ moment: Moment, withZone: Bool = false) -> String? {
    guard let clock = moment.clock else { return nil }
    return (moment.isApproximate ? "about " : "") + self.clock(clock)
      + (withZone ? " \(zone(moment.zone))" : "")
  }

  static func clock(_ clock: Clock) -> String {
    if clock.minutes == 0 { return "midnight" }
    if clock.minutes == 720 { return "noon" }
    let hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12
    let minute =
      clock.minute == 0 ? "" : clock.minute < 10 ? ":0\(clock.minute)" : ":\(clock.minute)"
    return "\(hour)\(minute)\(clock.hour < 12 ? "am" : "pm")"
  }

  /// "PT" where a short name holds all year; else the city: "Berlin time".
  static func zone(_ zone: Zone) -> String {
    switch zone.identifier {
    case "America/Los_Angeles": return "PT"
    case "America/Denver": return "MT"
    case "America/Chicago": return "CT"
    case "America/New_York": return "ET"
    case "Europe/London": return "UK time"
    case "UTC", "GMT", "Etc/UTC": return "UTC"
    default:
      let city = zone.identifier.split(separator: "/").last ?? ""
      return city.replacing("_", with: " ") + " time"
    }
  }

  static func part(_ moment: Moment) -> String? {
    if case .part(let part) = moment.time { part.rawValue } else { nil }
  }

  static func moment(_ moment: Moment, from sent: Day) -> String {
    let day = day(moment.day, from: sent)
    return time(moment, withZone: true).map { "\($0) on \(day)" } ?? day
  }

  static func range(_ range: TimeRange, from sent: Day) -> String {
    let start = day(range.start.day, from: sent)
    guard let from = time(range.start), let to = time(range.end) else {
      return range.start.day == range.end.day
        ? "on \(start)" : "from \(start) to \(day(range.end.day, from: sent))"
    }
    let until = range.start.day == range.end.day ? to : "\(to) on \(day(range.end.day, from: sent))"
    return "on \(start), from \(from) to \(until)"
  }

  /// How long from one moment to another, where both have a time of day; clock changes count.
  static func elapsed(from start: Moment, to end: Moment) -> Elapsed? {
    guard let length = Elapsed.between(start, end), length.minutes > 0 else { return nil }
    return length
  }

  /// To 5 minutes below 90, to half hours below 48, where that moves it by 5% at most.
  static func rounded(_ elapsed: Elapsed) -> String {
    let minutes = elapsed.minutes
    let step = minutes < 90 ? 5 : minutes < 2880 ? 30 : 1440
    let near = (minutes + step / 2) / step * step
    guard near > 0, abs(near - minutes) * 20 <= minutes else { return exact(elapsed) }
    let about = near != minutes || elapsed.isApproximate ? "about " : ""
    if near < 90 { return about + counted(near, "minute") }
    if near >= 2880, near % 1440 == 0 { return about + counted(near / 1440, "day") }
    return near % 60 == 0
      ? about + counted(near / 60, "hour") : about + "\(near / 60).5 hours"
  }

  /// "4 hours 33 minutes", "2 days 6 hours".
  static func exact(_ elapsed: Elapsed) -> String {
    let (days, hours) = (elapsed.minutes / 1440, elapsed.minutes / 60 % 24)
    let all = [(days, "day"), (hours, "hour"), (elapsed.minutes % 60, "minute")]
    let parts = all.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    let words = parts.isEmpty ? "0 minutes" : parts.joined(separator: " ")
    return (elapsed.isApproximate ? "about " : "") + words
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped("\(count)")) \(noun)\(count == 1 ? "" : "s")"
  }

  static func quantity(_ quantity: Quantity) -> String {
    let count = quantity.count.map { count in
      [grouped("\(count)"), quantity.noun].compactMap(\.self).joined(separator: " ")
    }
    let whole = [quantity.baseCount.map { grouped("\($0)") }, quantity.base].compactMap(\.self)
      .joined(separator: " ")
    let share = quantity.percent.map { whole.isEmpty ? "\($0)%" : "\($0)% of \(whole)" }
    let total = share ?? (whole.isEmpty ? nil : "of \(whole)")
    let bound = words(quantity.bound)
    if let count, let total { return "\(bound)\(count) (\(total))" }
    return bound + (count ?? total ?? "")
  }

  /// "£18,000 a year", "1,200 CHF".
  static func money(_ money: Money) -> String {
    let amount = grouped("\(money.amount)")
    let symbol = ["USD": "$", "EUR": "\u{20AC}", "GBP": "\u{A3}"][money.currency]
    let sum = symbol.map { $0 + amount } ?? "\(amount) \(money.currency)"
    return words(money.bound) + sum + (money.per.map { " a \($0.rawValue)" } ?? "")
  }

  private static func words(_ bound: Bound) -> String {
    switch bound {
    case .exact: ""
    case .about: "about "
    case .atLeast: "at least "
    case .atMost: "at most "
    }
  }

  /// Digits with a comma between thousands.
  static func grouped(_ digits: String) -> String {
    let whole = Array(digits.prefix { $0 != "." })
    let groups = whole.indices.map { index in
      let left = whole.count - index
      return (index > 0 && left % 3 == 0 && whole[index - 1].isNumber ? "," : "")
        + String(whole[index])
    }
    return groups.joined() + digits.dropFirst(whole.count)
  }
}

import Facts
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
    case .zone(let zone): Wording(zone.identifier, .answer(id))
    }
  }
}

/// The wording of facts, in one place: what the Facts room says, as a message says it.
enum Spoken {
  static func day(_ day: Day, from sent: Day) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let year = day.year == sent.year ? "" : ", \(day.year)"
    return "\(day.weekday.rawValue), \(months[day.month - 1]) \(day.day)\(year)"
  }

  static func time(_ moment: Moment, withZone: Bool = false) -> String? {
    guard let clock = moment.clock else { return nil }
    let hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12
    let minute = clock.minute < 10 ? "0\(clock.minute)" : "\(clock.minute)"
    let about = moment.isApproximate ? "about " : ""
    return "\(about)\(hour):\(minute)\(clock.hour < 12 ? "am" : "pm")"
      + (withZone ? " \(moment.zone.identifier)" : "")
  }

  static func moment(_ moment: Moment, from sent: Day) -> String {
    let day = day(moment.day, from: sent)
    return time(moment, withZone: true).map { "\($0) on \(day)" } ?? day
  }

  static func part(_ moment: Moment) -> String? {
    if case .part(let part) = moment.time { part.rawValue } else { nil }
  }

  static func exact(_ elapsed: Elapsed) -> String { rounded(elapsed) }

  static func range(_ range: TimeRange, from sent: Day) -> String {
    "\(day(range.start.day, from: sent)), \(time(range.start) ?? "") to \(time(range.end) ?? "")"
  }

  static func rounded(_ elapsed: Elapsed) -> String {
    let (hours, minutes) = (elapsed.minutes / 60, elapsed.minutes % 60)
    return hours == 0 ? "\(minutes) minutes" : "\(hours) hours \(minutes) minutes"
  }

  static func elapsed(from start: Moment, to end: Moment) -> Elapsed? {
    guard let a = start.clock, let b = end.clock else { return nil }
    let minutes = (end.day.ordinal - start.day.ordinal) * 1440 + b.minutes - a.minutes
    return minutes > 0 ? Elapsed(minutes: minutes) : nil
  }

  static func quantity(_ quantity: Quantity) -> String {
    let count = quantity.count.map { "\($0) \(quantity.noun ?? "")" }
    let share = quantity.percent.map { "\($0)% of \(quantity.base ?? "")" }
    if let count, let share { return "\(count) (\(share))" }
    return count ?? share ?? ""
  }

  static func money(_ money: Money) -> String { "\(money.amount) \(money.currency)" }
}

extension Spoken {
  static func article(for word: String) -> String { "a" }
}

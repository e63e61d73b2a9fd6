import Facts
import Record

/// Builds a record in tests, answer by answer.
struct Draft {
  var record = Record()
  var zone = Zone(identifier: "Europe/London")

  mutating func say(_ field: FieldID, _ text: String, _ standing: Standing = .confirmed) {
    set(field, .text(text), standing)
  }

  mutating func choose(_ field: FieldID, _ id: String) { set(field, .choice(id)) }

  mutating func set(_ field: FieldID, _ value: Value, _ standing: Standing = .confirmed) {
    record.apply(
      .set(AnswerID(field), Answer(words: "\(value)", value: value, standing: standing)))
  }

  /// Says that a field does not apply.
  mutating func pass(_ field: FieldID) {
    record.apply(.set(AnswerID(field), Answer(words: "none", value: nil, standing: .none)))
  }

  mutating func unknown(_ field: FieldID, by due: Due?) {
    record.apply(
      .set(
        AnswerID(field), Answer(words: "unknown", value: nil, standing: .unknown, knownBy: due)))
  }

  /// Adds an entry: texts are given as they are, other values in `values`.
  mutating func add(
    _ list: ListID, _ texts: KeyValuePairs<FieldID, String>, _ values: [FieldID: Value] = [:]
  ) {
    let key = record.lastKey + 1
    record.apply(.add(list, key: key, index: record.entries(of: list).count))
    let given =
      texts.map { ($0.key, Value.text($0.value)) } + values.map { ($0.key, $0.value) }
    for (field, value) in given {
      record.apply(
        .set(AnswerID(field, entry: key), Answer(words: "\(value)", value: value)))
    }
  }

  func at(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0, about: Bool = false) -> Value {
    guard let date = Day(2025, month, day), let clock = Clock(hour, minute) else {
      return .text("no such time")
    }
    return .moment(
      Moment(day: date, time: .clock(clock), zone: zone, isApproximate: about))
  }

  func on(_ month: Int, _ day: Int) -> Value { .due(due(month, day)) }

  func due(_ month: Int, _ day: Int) -> Due {
    Due(day: Day(2025, month, day) ?? Day(ordinal: 20_000))
  }

  func range(_ month: Int, _ day: Int, _ from: Int, _ to: Int) -> Value {
    guard case .moment(let start) = at(month, day, from), case .moment(let end) = at(month, day, to)
    else { return .text("no such time") }
    return .range(TimeRange(start: start, end: end))
  }
}

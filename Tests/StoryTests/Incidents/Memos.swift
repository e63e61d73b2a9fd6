import Record

@testable import Story

/// The invented incidents every property of a memo is held against.
enum Memos {
  static let all: [(name: String, record: Record, plan: Plan)] = [
    ("outage", Outage.record, Outage.plan), ("billing", Billing.record, Billing.plan),
    ("delay", Delay.record, Delay.plan), ("event", Event.record, Event.plan),
    ("token", Token.record, Token.plan),
  ]

  /// Every answer of a record, by its id.
  static func answers(of record: Record) -> [AnswerID] {
    record.answers.keys.sorted().map { AnswerID($0) }
      + ListID.allCases.flatMap { list in
        record.entries(of: list).flatMap { entry in
          entry.answers.keys.sorted().map { AnswerID($0, entry: entry.key) }
        }
      }
  }

  /// Fields that steer a message and never stand in it.
  static let steering: Set<FieldID> = [
    "message.who", "message.expertise", "message.concerns", "message.minutes", "message.purpose",
    "message.tone",
  ]
}

/// What is wrong with a text to a careful eye: holes, doubled spaces, ends left hanging.
func blemishes(in text: String) -> [String] {
  let holes = [
    "()", "( ", " )", "  ", " ,", " .", " ;", ",,", ", .", ": .", "..", ";.", " : ", "a hour",
  ]
  let inside = holes.filter { text.contains($0) }
  let ends = [
    " on", " by", " from", " for", " to", " at", " the", " our", " as", ",", ";", ":", "- ", "(",
  ]
  let lines = text.split(separator: "\n")
  return inside
    + lines.flatMap { line in
      ends.filter { line.hasSuffix($0) || line.hasSuffix($0 + ".") }.map { "\($0) ends: \(line)" }
    } + lines.filter { $0 == "-" || $0.allSatisfy { $0 == "#" } }.map(String.init)
}

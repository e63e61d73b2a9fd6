import Facts
import TestSupport

@testable import Record

/// A block as a person reads it in a test: one line an entry, "02:14 | Sarah | paged Tom".
///
/// `?` stands before what must be asked about, `-` before a skipped line, `=` before a note on the block.
func shown(_ block: TimelineBlock) -> String {
  let entries = block.entries.map { entry -> String in
    let time =
      switch entry.at {
      case .value(let moment, _): shown(moment)
      case .ask(let question): "? \(english(question.question))"
      case .unreadable(let why): "! \(english(why))"
      }
    let kind = entry.kind.map { " [\($0)]" } ?? ""
    let result = entry.result.map { " (\($0))" } ?? ""
    return "\(time) | \(entry.actor ?? "?") | \(entry.did ?? "? \(entry.words)")\(result)\(kind)"
  }
  return
    (block.notes.map { "= \(english($0))" } + entries
    + block.skipped.map { "- \($0.line): \(english($0.reason))" }).joined(separator: "\n")
}

private func shown(_ moment: Moment) -> String {
  let zone = moment.zone.identifier == "America/Los_Angeles" ? "" : " \(moment.zone.identifier)"
  let about = moment.isApproximate ? "~" : ""
  let day = moment.day.canonical.dropFirst(5)
  switch moment.time {
  case .clock(let clock): return "\(about)\(day) \(clock.canonical)\(zone)"
  case .part(let part): return "\(day) \(part.rawValue)"
  case .unstated: return "\(day)"
  }
}

extension ReadingContext {
  /// Monday, November 4, 2024, in Los Angeles, after an entry on Saturday, November 2.
  static let afterSaturday = ReadingContext(
    today: Day(canonical: "2024-11-04") ?? Day(ordinal: 0),
    zone: Zone(identifier: "America/Los_Angeles"), day: Day(canonical: "2024-11-02"))

  /// The same with nothing to inherit.
  static let bare = ReadingContext(today: Day(canonical: "2024-11-04") ?? Day(ordinal: 0))
}

import Facts
import Record

/// The timeline as a picture to scale: only entries the document shows, at the times they give.
struct Timeline: Hashable, Sendable {
  struct Mark: Hashable, Sendable {
    var moment: Moment
    /// Minutes on the wall clock since 1970-01-01.
    var minute: Int
    /// What the entry says.
    var text: String
  }

  /// In order of time; at least two that differ, all in one zone.
  var marks: [Mark]
  /// When the harm began and ended, where the document says both.
  var harm: ClosedRange<Int>?

  /// The picture that stands before a list of timeline entries; nil before any other block.
  static func picture(
    of block: Block, in document: Document, _ moments: [AnswerID: Moment]
  ) -> String? {
    guard !moments.isEmpty, case .bullets(let lines) = block else { return nil }
    return Timeline(lines, in: document, moments)?.figure
  }

  init?(_ lines: [Line], in document: Document, _ moments: [AnswerID: Moment]) {
    marks = lines.compactMap { line in
      let ids = line.spans.flatMap(\.origin.answers)
      guard let id = ids.first(where: { $0.field == "timeline.at" }),
        let moment = moments[id], let minute = Self.minute(of: moment)
      else { return nil }
      return Mark(moment: moment, minute: minute, text: line.text)
    }.sorted { $0.minute < $1.minute }
    guard let first = marks.first, let last = marks.last, first.minute < last.minute,
      marks.allSatisfy({ $0.moment.zone == first.moment.zone })
    else { return nil }
    harm = Self.harm(in: document, moments, zone: first.moment.zone)
  }

  private static func harm(
    in document: Document, _ moments: [AnswerID: Moment], zone: Zone
  ) -> ClosedRange<Int>? {
    let told = Set(document.lines.flatMap(\.spans).flatMap(\.origin.answers))
    func minute(_ field: FieldID) -> Int? {
      let id = AnswerID(field)
      guard told.contains(id), let moment = moments[id], moment.zone == zone else { return nil }
      return Self.minute(of: moment)
    }
    guard let start = minute("incident.started"), let end = minute("incident.resolved"),
      start < end
    else { return nil }
    return start...end
  }

  private static func minute(of moment: Moment) -> Int? {
    moment.clock.map { moment.day.ordinal * 1440 + $0.minutes }
  }

  /// The stretch of time drawn.
  var range: ClosedRange<Int> {
    let ends = marks.map(\.minute) + (harm.map { [$0.lowerBound, $0.upperBound] } ?? [])
    return (ends.min() ?? 0)...(ends.max() ?? 0)
  }

  var isOneDay: Bool { Set(marks.map(\.moment.day)).count == 1 }

  /// "6:12am", and the date before it when the entries lie on several days.
  func label(of mark: Mark) -> String {
    let time = Spoken.time(mark.moment) ?? ""
    return isOneDay
      ? time : "\(Self.months[mark.moment.day.month - 1]) \(mark.moment.day.day), \(time)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

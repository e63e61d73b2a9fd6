import Facts
import Record

/// The timeline as a picture to scale: only entries the document shows, at the times they give.
struct Timeline: Hashable, Sendable {
  struct Mark: Hashable, Sendable {
    var moment: Moment
    /// Where it lies on the line, in minutes.
    var minute: Int
    /// What the entry says.
    var text: String
  }

  /// In order of time; at least two that differ.
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
    let told = lines.compactMap { line -> (moment: Moment, text: String)? in
      let ids = line.spans.flatMap(\.origin.answers)
      guard let id = ids.first(where: { $0.field == "timeline.at" }), let moment = moments[id],
        moment.clock != nil
      else { return nil }
      return (moment, line.text)
    }
    guard let scale = Scale(told.map(\.moment)) else { return nil }
    marks = told.compactMap { moment, text in
      scale.minute(of: moment).map { Mark(moment: moment, minute: $0, text: text) }
    }.sorted { $0.minute < $1.minute }
    guard let first = marks.first, let last = marks.last, first.minute < last.minute
    else { return nil }
    harm = Self.harm(in: document, moments, on: scale)
  }

  private static func harm(
    in document: Document, _ moments: [AnswerID: Moment], on scale: Scale
  ) -> ClosedRange<Int>? {
    let told = Set(document.lines.flatMap(\.spans).flatMap(\.origin.answers))
    func minute(_ field: FieldID) -> Int? {
      let id = AnswerID(field)
      return told.contains(id) ? moments[id].flatMap(scale.minute) : nil
    }
    guard let start = minute("incident.started"), let end = minute("incident.resolved"),
      start < end
    else { return nil }
    return start...end
  }

  /// How moments are put on one line: by the time that passed wherever their zones are known, so
  /// that other zones and clock changes fall into place; else by the clock of the one zone they share.
  private enum Scale {
    case passed
    case clock(Zone)

    init?(_ moments: [Moment]) {
      if moments.allSatisfy({ $0.instant != nil }) {
        self = .passed
      } else if let zone = moments.first?.zone, moments.allSatisfy({ $0.zone == zone }) {
        self = .clock(zone)
      } else {
        return nil
      }
    }

    func minute(of moment: Moment) -> Int? {
      switch self {
      case .passed: moment.instant.map { $0 / 60 }
      case .clock(let zone):
        moment.zone == zone
          ? moment.clock.map { moment.day.ordinal * 1440 + $0.minutes } : nil
      }
    }
  }

  /// The stretch of time drawn.
  var range: ClosedRange<Int> {
    let ends = marks.map(\.minute) + (harm.map { [$0.lowerBound, $0.upperBound] } ?? [])
    return (ends.min() ?? 0)...(ends.max() ?? 0)
  }

  var isOneDay: Bool { Set(marks.map(\.moment.day)).count == 1 }
  var isOneZone: Bool { Set(marks.map(\.moment.zone)).count == 1 }

  /// "6:12am", with its zone when the entries have several, and the date before it when they lie
  /// on several days.
  func label(of mark: Mark) -> String {
    let time = Spoken.time(mark.moment, withZone: !isOneZone) ?? ""
    return isOneDay
      ? time : "\(Self.months[mark.moment.day.month - 1]) \(mark.moment.day.day), \(time)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

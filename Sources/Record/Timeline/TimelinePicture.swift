import Facts

/// A timeline drawn to scale in plain characters, with its marks and durations in words below.
package struct TimelinePicture {
  private let timeline: Timeline
  private let width: Int
  private let symbols: Bool
  /// What puts into words what is said of the timeline.
  private let put: (Said) -> String

  /// Draws a timeline; under 30 columns there is no room for a picture, and words alone are given.
  ///
  /// `width` counts columns; `symbols` allows signs beyond ASCII, on which no meaning hangs.
  package static func lines(
    _ timeline: Timeline, width: Int, symbols: Bool, put: @escaping (Said) -> String
  ) -> [String] {
    let picture = TimelinePicture(
      timeline: timeline, width: min(width, 120), symbols: symbols, put: put)
    guard let (first, last) = picture.ends else {
      return wrapped(put(Said(PictureKey.noTime)), to: width)
    }
    let title = wrapped(picture.title, to: max(width, 20))
    guard first < last, width >= 30 else { return title + picture.legend }
    return title + picture.letterRows + [picture.axis, picture.scale] + picture.legend
  }

  /// The same in sentences, for those who hear it.
  package static func words(_ timeline: Timeline, put: @escaping (Said) -> String) -> [String] {
    let picture = TimelinePicture(timeline: timeline, width: 80, symbols: false, put: put)
    guard picture.ends != nil else { return [put(Said(PictureKey.noTime))] }
    var before: Timeline.Point?
    let entries = timeline.points.map { point -> Said in
      let since = before.flatMap { Elapsed.between($0.at, point.at) }
      before = point
      return picture.sentence(of: point, since: since)
    }
    let marks = timeline.marks.map {
      Said(PictureKey.mark, ["time": picture.time($0.at)], said: ["mark": $0.kind.words])
    }
    return [picture.title]
      + (entries + marks + [picture.gap].compactMap(\.self) + timeline.durations).map(put)
  }

  private func sentence(of point: Timeline.Point, since: Elapsed?) -> Said {
    let (time, words) = (
      time(point.at), point.words.isEmpty ? Said(PictureKey.noWords) : .words(point.words)
    )
    guard let since else { return Said(PictureKey.entry, ["time": time], said: ["words": words]) }
    if since.minutes == 0 {
      return Said(PictureKey.entryAtOnce, ["time": time], said: ["words": words])
    }
    return Said(
      PictureKey.entryLater, ["time": time, "length": since.exactAboutWords],
      said: ["words": words])
  }

  // MARK: Scale

  private var instants: [Int] {
    timeline.points.map(\.instant) + timeline.marks.compactMap(\.at.instant)
  }

  private var ends: (Int, Int)? {
    guard let first = instants.min(), let last = instants.max() else { return nil }
    return (first, last)
  }

  /// The column of an instant, 0 to width - 1.
  private func column(_ instant: Int) -> Int {
    guard let (first, last) = ends, first < last else { return 0 }
    return ((instant - first) * (width - 1) + (last - first) / 2) / (last - first)
  }

  private var moments: [Moment] {
    (timeline.points.map(\.at) + timeline.marks.map(\.at))
      .sorted { ($0.instant ?? 0) < ($1.instant ?? 0) }
  }

  /// Whether the moments are all of one day, on one clock.
  private var isOneDay: Bool { Set(moments.map(\.day)).count <= 1 }
  private var isOneZone: Bool { Set(moments.map(\.zone)).count <= 1 }

  private func time(_ moment: Moment) -> String {
    let clock = moment.timeWords(withZone: !isOneZone) ?? ""
    return isOneDay ? clock : "\(moment.day.shortWords) \(clock)"
  }

  private var title: String {
    guard let first = moments.first, let last = moments.last else { return "" }
    let count = timeline.points.count
    let days: Said =
      first.day == last.day
      ? .words(first.day.words(relativeTo: nil))
      : Said(
        PictureKey.days,
        [
          "from": first.day.shortWords, "to": last.day.shortWords, "year": "\(last.day.year)",
        ])
    let zone = first.zone.shortName(at: first)
    return put(
      isOneZone
        ? Said(PictureKey.title, count: count, ["zone": zone], said: ["days": days])
        : Said(PictureKey.titleManyZones, count: count, said: ["days": days]))
  }

  // MARK: Rows

  /// The letters of the marks above the axis; those that would share a place stand one above the other.
  private var letterRows: [String] {
    var rows: [[Int: String]] = []
    for mark in timeline.marks {
      let column = column(mark.at.instant ?? 0)
      if let row = rows.firstIndex(where: { $0[column] == nil }) {
        rows[row][column] = mark.kind.letter
      } else {
        rows.append([column: mark.kind.letter])
      }
    }
    return rows.reversed().map { row in
      let last = row.keys.max() ?? 0
      return (0...last).map { row[$0] ?? " " }.joined()
    }
  }

  /// One sign for each step of time: entries, what lies between, midnights, and the longest gap.
  private var axis: String {
    var cells = Array(repeating: symbols ? "\u{2500}" : "-", count: width)
    if let gap = timeline.longestGap, let from = gap.from.instant, let to = gap.to.instant {
      let (start, end) = (column(from) + 1, column(to))
      if start < end { for index in start..<end { cells[index] = symbols ? "\u{2504}" : "." } }
    }
    for midnight in midnights { cells[column(midnight)] = symbols ? "\u{2502}" : "|" }
    let counts = timeline.points.reduce(into: [Int: Int]()) {
      $0[column($1.instant), default: 0] += 1
    }
    for (column, count) in counts {
      cells[column] = count == 1 ? (symbols ? "\u{25CF}" : "o") : count < 10 ? String(count) : "#"
    }
    return cells.joined()
  }

  /// The instants at which a new day begins, when there are few enough to tell apart.
  private var midnights: [Int] {
    guard let first = moments.first, let last = moments.last, last.day > first.day,
      last.day.ordinal - first.day.ordinal <= width / 8, let zero = Clock(0, 0)
    else { return [] }
    return (first.day.ordinal + 1...last.day.ordinal).compactMap {
      Moment(day: Day(ordinal: $0), time: .clock(zero), zone: first.zone).instant
    }.filter { instant in ends.map { $0.0 < instant && instant < $0.1 } == true }
  }

  /// The first and the last time, under the ends of the axis.
  private var scale: String {
    guard let first = moments.first, let last = moments.last else { return "" }
    let (left, right) = (time(first), time(last))
    let gap = width - left.count - right.count
    return gap > 0 ? left + String(repeating: " ", count: gap) + right : left
  }

  // MARK: Words below

  private var legend: [String] {
    let marks = timeline.marks.map { "\($0.kind.letter) \(time($0.at)) \(put($0.kind.words))" }
    let gaps = [gap].compactMap { $0.map { (symbols ? "\u{2504} " : ". ") + put($0) } }
    return (marks + gaps + timeline.durations.map(put)).flatMap {
      Self.wrapped($0, to: max(width, 20))
    }
  }

  private var gap: Said? {
    timeline.longestGap.map {
      Said(
        PictureKey.longestGap,
        ["from": time($0.from), "to": time($0.to), "length": $0.length.exactAboutWords])
    }
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = "  " + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

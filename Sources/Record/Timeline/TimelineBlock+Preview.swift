import Facts

extension TimelineBlock {
  /// The block as it will stand, for people: entries with actor and act apart, what was assumed, what
  /// is in doubt, and every line that became no entry; `put` puts into words what is said of them.
  package func preview(on today: Day, put: (Said) -> String) -> [String] {
    var lines = [put(Said(PreviewKey.read, count: entries.count))]
    var day: Day?
    var zone: Zone?
    var told: Set<Said> = []
    let likely = likelyKinds
    for (index, entry) in entries.enumerated() {
      lines.append(
        "\(index + 1) \(when(entry, &day, &zone, put)) | \(entry.actor ?? "?") | \(entry.words(of: entry.did))"
          + (likely[index].map { " [\($0)?]" } ?? "")
      )
      // What holds for many entries is said of the first.
      lines += entry.remarks.filter { told.insert($0).inserted }.map { "    " + put($0) }
    }
    lines += notes.map(put)
    guard !skipped.isEmpty else { return lines }
    lines.append(put(Said(PreviewKey.skipped, count: skipped.count)))
    lines += skipped.map { line in
      put(
        Said(
          PreviewKey.line, ["number": "\(line.line)", "words": Self.short(line.text)],
          said: ["reason": line.reason]))
    }
    return lines
  }

  /// How many entries have something to settle yet.
  package var inDoubt: Int { entries.filter { $0.isInDoubt }.count }

  /// The day where it changes, the time, and the zone where it changes.
  private func when(
    _ entry: ProposedEntry, _ day: inout Day?, _ zone: inout Zone?, _ put: (Said) -> String
  ) -> String {
    guard let moment = entry.at.value else {
      return "\(entry.stamp.isEmpty ? put(Said(PreviewKey.noTime)) : entry.stamp) (?)"
    }
    let isNewDay = moment.day != day
    let isNewZone = moment.zone != zone && moment.clock != nil
    day = moment.day
    if moment.clock != nil { zone = moment.zone }
    let time = moment.timeWords(withZone: isNewZone)
    return [isNewDay || time == nil ? moment.day.shortWords : nil, time].compactMap { $0 }
      .joined(separator: ", ")
  }

  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return line.count > 50 ? line.prefix(47) + "..." : line
  }
}

extension ProposedEntry {
  fileprivate func words(of did: String?) -> String { did ?? "\(words) (?)" }

  /// What was assumed, and what is in doubt about the time; a missing actor shows in its place.
  fileprivate var remarks: [Said] {
    switch at {
    case .value: notes
    case .ask(let clarification): notes + [clarification.question]
    case .unreadable(let why): notes + [why]
    }
  }
}

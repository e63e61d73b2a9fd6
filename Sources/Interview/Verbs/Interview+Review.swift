import Record

/// One line of the review: an answer, a gap, or a list that is too short.
struct ReviewRow: Hashable {
  /// What `:edit` takes, from 1.
  var number: Int
  var step: Step
  /// How it can be named: "timeline.2.did".
  var name: String
  var label: String
  var text: String
  /// 1 to 5, where the answer is scored.
  var points: Int?
  var isGap: Bool
  /// Whether the question is still to come.
  var isAhead = false

  /// The row on one line.
  var line: String {
    let mark = points.map { " (\($0) of 5)" } ?? ""
    let gap = isAhead ? "[not asked yet]" : "[missing]"
    return "\(number) \(label): \(isGap ? gap : Clean.summary(text, limit: 100))\(mark)"
  }

  /// The row as it is shown.
  var notice: Notice { Notice(isGap && !isAhead ? .warning : .list, line) }
}

extension Interview {
  /// Every answer and every gap, numbered in the order asked.
  func reviewRows() -> [ReviewRow] {
    let gaps = Set(plan.gaps)
    var rows: [ReviewRow] = []
    for step in whole.steps {
      guard var row = row(for: step, gaps) else { continue }
      row.number = rows.count + 1
      row.isAhead = plan.isOpen(step) && row.isGap
      if case .field(let id) = step, record[id]?.isToCheck == true { row.text += " [check again]" }
      rows.append(row)
    }
    return rows
  }

  private func row(for step: Step, _ gaps: Set<Gap>) -> ReviewRow? {
    switch step {
    case .field(let id): row(for: id, isGap: gaps.contains(.answer(id)))
    case .more(let list): row(for: list, gaps)
    case .end: nil
    }
  }

  private func row(for id: AnswerID, isGap: Bool) -> ReviewRow? {
    guard let field = Registry.field(id.field) else { return nil }
    let answer = record[id]
    guard isGap || answer != nil else { return nil }
    return ReviewRow(
      number: 0, step: .field(id), name: id.field.rawValue, label: label(of: id),
      text: answer.map(Shown.line) ?? "",
      points: Scoring.mark(answer?.value, for: field)?.points, isGap: isGap)
  }

  /// What an answer is called among all others: "timeline 2, what was done".
  func label(of id: AnswerID) -> String {
    guard let field = Registry.field(id.field) else { return id.field.rawValue }
    let place = id.entry.flatMap { key in
      field.list.flatMap { record.entries(of: $0).firstIndex { $0.key == key } }
    }
    return place.map { "\(field.list?.rawValue ?? "") \($0 + 1), \(field.label)" } ?? field.label
  }

  private func row(for list: ListID, _ gaps: Set<Gap>) -> ReviewRow? {
    let missing = gaps.compactMap { gap in
      if case .list(list, let missing) = gap { missing } else { nil }
    }
    guard let count = missing.first, let field = Registry.list(list) else { return nil }
    let label = "\(field.label), \(count) more"
    return ReviewRow(
      number: 0, step: .more(list), name: list.rawValue, label: label, text: "", points: nil,
      isGap: true)
  }

  /// The review, by section or weakest first.
  func reviewNotices(weakestFirst: Bool) -> [Notice] {
    let rows = reviewRows()
    let hint = Notice(.hint, "To change one, type :edit and its number.")
    if weakestFirst { return weakest(rows) + [hint] }
    var notices: [Notice] = []
    for section in InterviewSection.allCases {
      let own = rows.filter { $0.step.section == section }
      if own.isEmpty { continue }
      notices.append(Notice(.heading, section.title))
      notices += own.map(\.notice)
    }
    return notices.isEmpty ? [Notice(.hint, "There is no answer yet.")] : notices + [hint]
  }

  /// Gaps first, then the scored answers, lowest first, then the rest in the order asked.
  private func weakest(_ rows: [ReviewRow]) -> [Notice] {
    let gaps = rows.filter { $0.isGap && !$0.isAhead }
    let scored = rows.filter { $0.points != nil && !$0.isGap }
      .sorted { ($0.points ?? 0, $0.number) < ($1.points ?? 0, $1.number) }
    let others = rows.filter { $0.points == nil && !gaps.contains($0) }
    return (gaps + scored + others).map(\.notice)
  }

  /// What is shown when everything is asked.
  func endNotices() -> [Notice] {
    let gaps = plan.gaps
    if isHurried {
      return [Notice(.heading, "Everything that fits is asked.")] + leftOutNotices() + [
        Notice(.hint, ":write writes the message. :preview shows it first, :review all answers.")
      ]
    }
    guard !gaps.isEmpty else {
      return [
        Notice(.heading, "Everything is asked, and nothing is missing."),
        Notice(.hint, ":write writes the message. :preview shows it first, :review all answers."),
      ]
    }
    return [Notice(.heading, "Everything is asked.")] + gapNotices(gaps) + [
      Notice(
        .hint,
        ":edit and a number fills one in. :write draft writes the message with its gaps marked,"
          + " :review shows all answers.")
    ]
  }

  /// The gaps by name, each with its number in the review.
  func gapNotices(_ gaps: [Gap]) -> [Notice] {
    let count = gaps.count == 1 ? "1 answer is missing:" : "\(gaps.count) answers are missing:"
    let rows = reviewRows().filter(\.isGap)
    let shown = rows.prefix(rows.count > 10 ? 8 : 10)
    let more = rows.count - shown.count
    return [Notice(.warning, count)]
      + shown.map { Notice(.list, "\($0.number) \($0.label)") }
      + (more > 0 ? [Notice(.list, "and \(more) more; :review shows them all")] : [])
  }
}

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
      if case .field(let id) = step, record[id]?.isToCheck == true {
        row.text += " " + wording(.rowCheckAgain)
      }
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
      text: answer.map(shown.line) ?? "",
      points: Scoring.mark(answer?.value, for: field)?.points, isGap: isGap)
  }

  /// What an answer is called among all others: "timeline 2, what was done".
  func label(of id: AnswerID) -> String {
    guard let field = Registry.field(id.field) else { return id.field.rawValue }
    let place = id.entry.flatMap { key in
      field.list.flatMap { record.entries(of: $0).firstIndex { $0.key == key } }
    }
    let label = wording.label(of: field)
    return place.map { "\(field.list?.rawValue ?? "") \($0 + 1), \(label)" } ?? label
  }

  private func row(for list: ListID, _ gaps: Set<Gap>) -> ReviewRow? {
    let missing = gaps.compactMap { gap in
      if case .list(list, let missing) = gap { missing } else { nil }
    }
    guard let count = missing.first, let field = Registry.list(list) else { return nil }
    let label = wording(
      .listLacks, ["label": wording.label(of: field), "count": "\(count)"])
    return ReviewRow(
      number: 0, step: .more(list), name: list.rawValue, label: label, text: "", points: nil,
      isGap: true)
  }

  /// A row as it is shown.
  private func notice(_ row: ReviewRow) -> Notice {
    let mark = row.points.map { " " + wording(.rowPoints, ["points": "\($0)"]) } ?? ""
    let gap = row.isAhead ? wording(.rowNotAsked) : wording(.rowMissing)
    let text = row.isGap ? gap : Clean.summary(row.text, limit: 100)
    return Notice(
      row.isGap && !row.isAhead ? .warning : .list, "\(row.number) \(row.label): \(text)\(mark)")
  }

  /// The review, by section or weakest first.
  func reviewNotices(weakestFirst: Bool) -> [Notice] {
    let rows = reviewRows()
    let hint = Notice(.hint, wording(.reviewHint))
    if weakestFirst { return weakest(rows) + [hint] }
    var notices: [Notice] = []
    for section in InterviewSection.allCases {
      let own = rows.filter { $0.step.section == section }
      if own.isEmpty { continue }
      notices.append(Notice(.heading, wording.title(of: section)))
      notices += own.map(notice)
    }
    return notices.isEmpty ? [Notice(.hint, wording(.noAnswerYet))] : notices + [hint]
  }

  /// Gaps first, then the scored answers, lowest first, then the rest in the order asked.
  private func weakest(_ rows: [ReviewRow]) -> [Notice] {
    let gaps = rows.filter { $0.isGap && !$0.isAhead }
    let scored = rows.filter { $0.points != nil && !$0.isGap }
      .sorted { ($0.points ?? 0, $0.number) < ($1.points ?? 0, $1.number) }
    let others = rows.filter { $0.points == nil && !gaps.contains($0) }
    return (gaps + scored + others).map(notice)
  }

  /// What is shown when everything is asked.
  func endNotices() -> [Notice] {
    let gaps = plan.gaps
    if isHurried {
      return [Notice(.heading, wording(.allThatFitsAsked))] + leftOutNotices() + [
        Notice(.hint, wording(.writeHint))
      ]
    }
    guard !gaps.isEmpty else {
      return [
        Notice(.heading, wording(.nothingMissing)),
        Notice(.hint, wording(.writeHint)),
      ]
    }
    return [Notice(.heading, wording(.allAsked))] + gapNotices(gaps) + [
      Notice(.hint, wording(.gapsHint))
    ]
  }

  /// The gaps by name, each with its number in the review.
  func gapNotices(_ gaps: [Gap]) -> [Notice] {
    let rows = reviewRows().filter(\.isGap)
    let shown = rows.prefix(rows.count > 10 ? 8 : 10)
    let more = rows.count - shown.count
    return [Notice(.warning, wording(.answersMissing, count: gaps.count))]
      + shown.map { Notice(.list, "\($0.number) \($0.label)") }
      + (more > 0 ? [Notice(.list, wording(.moreMissing, count: more))] : [])
  }
}

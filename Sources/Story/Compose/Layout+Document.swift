import Record

extension Layout {
  /// The sections as they stand, without what was left out.
  var sections: [Section] {
    plans.indices.compactMap { index in
      let blocks = places[index].flatMap(blocks(of:))
      guard !blocks.isEmpty else { return nil }
      let plan = plans[index]
      let title = isBare ? nil : plan.title.map { Line([Span($0, .frame(plan.id))]) }
      return Section(id: plan.id, title: title, blocks: blocks)
    }
  }

  /// Whether there is no room for headings: what is read in half a minute needs no guide.
  private var isBare: Bool {
    teller.plan.budget == .halfMinute || teller.plan.budget == .characters
  }

  private func blocks(of place: Place) -> [Block] {
    let kept = place.pieces.map { pieces[$0] }.filter { !$0.isLeftOut && !$0.lines.isEmpty }
    guard !kept.isEmpty else { return [] }
    let lines = kept.flatMap(\.lines)
    switch place.part {
    case .paragraph: return [.paragraph(lines)]
    case .line: return lines.map { .heading($0) }
    case .bullets(let heading, let units, _):
      return title(heading, units.first) + [.bullets(lines)]
    case .tiers: return tiers(of: kept)
    case .table(let columns, _): return table(of: kept, columns)
    }
  }

  private func title(_ text: String?, _ unit: String?) -> [Block] {
    isBare ? [] : text.map { [.heading(Line([Span($0, .frame(unit ?? ""))]))] } ?? []
  }

  /// Rows below their headings; what marks a list too short stands below the table.
  private func table(of kept: [Piece], _ columns: [Structure.Column]) -> [Block] {
    let headings = columns.map { Line([Span($0.heading, .frame($0.unit))]) }
    let rows = kept.filter { !$0.isGap }.map(\.lines)
    let gaps = kept.filter(\.isGap).flatMap(\.lines)
    return (rows.isEmpty ? [] : [.table(headings: headings, rows: rows)])
      + (gaps.isEmpty ? [] : [.bullets(gaps)])
  }

  private func tiers(of kept: [Piece]) -> [Block] {
    if isBare { return [.bullets(kept.flatMap(\.lines))] }
    var blocks: [Block] = []
    for tier in Tier.allCases {
      let members = kept.filter { piece in piece.entry.map { self.tier(of: $0) == tier } ?? false }
      if members.isEmpty { continue }
      let ids = members.compactMap(\.entry).map { AnswerID("actions.due", entry: $0.key) }
      let origin = tier == .undated ? Origin.frame("action.entry") : .computed(ids)
      blocks += [
        .heading(Line([Span(tier.rawValue, origin)])), .bullets(members.flatMap(\.lines)),
      ]
    }
    let gaps = kept.filter(\.isGap).flatMap(\.lines)
    return blocks + (gaps.isEmpty ? [] : [.bullets(gaps)])
  }

  private func tier(of entry: Entry) -> Tier {
    guard case .due(let due)? = teller.value("actions.due", entry) else { return .undated }
    return Tier(days: due.day.ordinal - teller.plan.sent.ordinal)
  }
}

/// How soon an action is due, counted from the day the message goes out.
enum Tier: String, CaseIterable {
  case immediate = "Immediate (this week)"
  case short = "Short-term (next 30 days)"
  case long = "Long-term (next quarter)"
  case later = "Later"
  case undated = "Not yet dated"

  /// Sorts by days ahead; a quarter is taken as 92 days.
  init(days: Int) {
    self =
      switch days {
      case ...7: .immediate
      case ...30: .short
      case ...122: .long
      default: .later
      }
  }
}

import Record

extension Teller {
  /// The entries of a list that these readers can use, in the author's order.
  ///
  /// Long timelines and rows of figures are cut down for readers who need the outline.
  func entries(of list: ListID) -> [Entry] {
    let all = record.entries(of: list)
    switch list {
    case .timeline: return turns(of: all)
    case .metrics: return Array(all.prefix(mostFigures ?? all.count))
    case .asks: return Array(all.prefix(plan.budget?.mostAsks ?? all.count))
    default: return all
    }
  }

  /// How many figures besides the main ones: all, three, one, none.
  private var mostFigures: Int? {
    switch plan.expertise {
    case .expert: nil
    case .mixed: 3
    case .plain: value("impact.failed") == nil ? 1 : 0
    case .customer: 0
    }
  }

  /// How many timeline entries: all, six, three, none; outside, the opening tells start and end.
  private var mostTurns: Int? {
    switch plan.expertise {
    case .expert: nil
    case .mixed: 6
    case .plain: 3
    case .customer: 0
    }
  }

  /// The first and the last entry, then those that turned it, as many as fit.
  private func turns(of all: [Entry]) -> [Entry] {
    guard let most = mostTurns, all.count > most else { return all }
    let ranks = all.indices.map { rank($0, of: all) }
    let ranked = all.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    return ranked.prefix(most).sorted().map { all[$0] }
  }

  /// How soon each timeline entry goes when room is short, by entry key: the highest first.
  func ranksOfTurns(among all: [Entry]) -> [Int: Int] {
    let ranks = all.indices.map { (all[$0].key, rank($0, of: all)) }
    return Dictionary(ranks) { first, _ in first }
  }

  private func rank(_ index: Int, of all: [Entry]) -> Int {
    if index == 0 || index == all.count - 1 { return 0 }
    let order = [
      "mitigated", "detected", "told", "diagnosed", "decided", "escalated", "acknowledged",
      "resolved",
    ]
    if let kind = choice("timeline.kind", all[index]), let place = order.firstIndex(of: kind) {
      return place + 1
    }
    if isTurn(all[index]) { return 1 }
    return value("timeline.result", all[index]) == nil ? order.count + 2 : order.count + 1
  }

  /// Whether the harm was first reduced at that moment.
  private func isTurn(_ entry: Entry) -> Bool {
    guard let moment = moment("timeline.at", entry), let turn = self.moment("incident.mitigated")
    else {
      return false
    }
    return moment.day == turn.day && moment.time == turn.time
  }
}

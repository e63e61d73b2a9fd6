import Record

extension Layout {
  /// Shortens, then leaves out, the pieces that matter least until the message is small enough.
  ///
  /// Priority 9 goes first; 0 is shortened but never goes. Among equals, the section that is
  /// furthest over its share gives first, and its last piece before the others.
  ///
  /// - Returns: what was changed, in order; empty when nothing more can go.
  mutating func fit(to most: Int, in budget: Budget) -> [Change] {
    var costs = pieces.map { $0.cost(in: budget) }
    var sections = Array(repeating: 0, count: plans.count)
    for (piece, cost) in zip(pieces, costs) { sections[piece.section] += cost }
    var total = costs.reduce(0, +)
    var changes: [Change] = []
    for priority in stride(from: 9, through: 0, by: -1) {
      for step in Step.allCases where priority > 0 || step != .leaveOut {
        var queues = queues(of: priority)
        while total > most, let index = next(in: &queues, over: sections, most: most) {
          let before = pieces[index]
          guard change(index, by: step) else { continue }
          changes.append(Change(index: index, before: before))
          let cost = pieces[index].cost(in: budget)
          sections[pieces[index].section] += cost - costs[index]
          total += cost - costs[index]
          costs[index] = cost
        }
      }
    }
    if !changes.isEmpty { retell() }
    return changes
  }

  /// A piece as it was before it was shortened or left out.
  struct Change {
    var index: Int
    var before: Piece
  }

  /// What can be done to a piece, gentlest first.
  private enum Step: CaseIterable { case shorten, shortenMore, leaveOut }

  /// The pieces of a priority by section, those that stay longest first.
  private func queues(of priority: Int) -> [[Int]] {
    var queues = Array(repeating: [Int](), count: plans.count)
    for (index, piece) in pieces.enumerated()
    where piece.priority == priority && !piece.isLeftOut && !piece.isGap {
      queues[piece.section].append(index)
    }
    return queues.map { queue in
      queue.sorted { (pieces[$0].rank, $0) < (pieces[$1].rank, $1) }
    }
  }

  /// The last piece of the section furthest over its share.
  private func next(in queues: inout [[Int]], over sizes: [Int], most: Int) -> Int? {
    let open = queues.indices.filter { !queues[$0].isEmpty }
    // Ratios are compared crosswise, so that no share of nothing divides.
    let fullest = open.max { a, b in
      let (left, right) = (sizes[a] * plans[b].share, sizes[b] * plans[a].share)
      return left == right ? a < b : left < right
    }
    return fullest.flatMap { queues[$0].popLast() }
  }

  private mutating func change(_ index: Int, by step: Step) -> Bool {
    let piece = pieces[index]
    if step == .leaveOut {
      pieces[index].isLeftOut = true
      return true
    }
    let size: Unit.Size = step == .shorten ? .short : .tiny
    guard piece.unit.sizes.contains(size), piece.size.rawValue < size.rawValue,
      piece.lines.count == 1,
      let line = piece.unit.line(by: teller, entry: piece.entry, size: size)
    else { return false }
    pieces[index].size = size
    pieces[index].lines = [line]
    return true
  }
}

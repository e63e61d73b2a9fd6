import Record

/// How much time the author has, and which questions fit into it.
package struct Haste: Hashable, Sendable {
  /// Minutes, 1 or more.
  package var minutes: Int

  /// Creates a haste.
  package init(minutes: Int) { self.minutes = max(1, minutes) }

  /// How many questions fit: eight in five minutes, as people type them.
  var questions: Int { max(1, minutes * 8 / 5) }

  /// How many follow-up questions an answer may draw.
  var followUps: Int { minutes < 10 ? 0 : 1 }
}

extension Plan {
  /// The stops that the time allows, most needed first; what is answered stays.
  ///
  /// Stops of priority 0 are never left out, whatever the time.
  func trimmed(_ all: [Step], to haste: Haste) -> [Step] {
    var left = haste.questions
    var kept: [Step] = []
    let ranked = all.enumerated().sorted {
      ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
    }
    for (_, step) in ranked {
      let cost = cost(of: step)
      let isAnswered = isSettled(step) || isToCheck(step)
      guard isAnswered || step.priority == 0 || (step.isNeeded && cost <= left) else { continue }
      left -= cost
      kept.append(step)
    }
    return kept
  }

  /// Whether it has an answer that is to be looked at again.
  private func isToCheck(_ step: Step) -> Bool {
    if case .field(let id) = step { record[id]?.isToCheck == true } else { false }
  }

  private func cost(of step: Step) -> Int {
    guard case .more(let list) = step, let declared = Registry.list(list) else { return 1 }
    let missing = max(0, declared.atLeast - record.entries(of: list).count)
    return missing * Registry.fields(of: list).filter(\.isRequired).count
  }
}

extension Step {
  /// What is left out first when time is short: 0 is never left out.
  var priority: Int {
    switch self {
    case .field(let id):
      guard let field = Registry.field(id.field) else { return 9 }
      return field.list.flatMap { Registry.list($0) }?.priority ?? field.priority
    case .more(let list): return Registry.list(list)?.priority ?? 9
    case .end: return 9
    }
  }

  /// Whether a message has a gap without it; only such questions are asked in haste.
  var isNeeded: Bool {
    switch self {
    case .field(let id): Registry.field(id.field)?.isRequired ?? false
    case .more(let list): (Registry.list(list)?.atLeast ?? 0) > 0
    case .end: false
    }
  }
}

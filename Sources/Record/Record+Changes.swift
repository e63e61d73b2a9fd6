extension Record {
  /// Changes that, applied in order to an empty record, give this one.
  package var changes: [Change] {
    var changes = answers.sorted { $0.key < $1.key }.map { Change.set(AnswerID($0.key), $0.value) }
    for list in ListID.allCases {
      for (index, entry) in entries(of: list).enumerated() {
        changes.append(.add(list, key: entry.key, index: index))
        changes += entry.answers.sorted { $0.key < $1.key }.map {
          .set(AnswerID($0.key, entry: entry.key), $0.value)
        }
      }
      if finished.contains(list) { changes.append(.finish(list, true)) }
    }
    changes += followUps.sorted { $0.key < $1.key }.map { .followUp($0.key, $0.value) }
    changes += overrides.sorted { $0.key < $1.key }.map {
      .override(rule: $0.key, reason: $0.value)
    }
    return changes + proposals.changes
  }
}

import Record

/// An answer or entries the message still lacks.
enum Gap: Hashable {
  case answer(AnswerID)
  case list(ListID, missing: Int)
}

extension Plan {
  /// What a full message still lacks, in the order asked; an honest "unknown" is no gap.
  var gaps: [Gap] {
    steps.compactMap { step in
      switch step {
      case .field(let id):
        guard let field = Registry.field(id.field), field.isRequired else { return nil }
        let answer = record[id]
        let isAbsent =
          answer?.standing == .unknown || answer?.standing == Standing.none && field.canBeNone
        let isGap = answer == nil || (answer?.value == nil && !isAbsent)
        return isGap ? .answer(id) : nil
      case .more(let list):
        let missing = (Registry.list(list)?.atLeast ?? 0) - record.entries(of: list).count
        return missing > 0 ? .list(list, missing: missing) : nil
      case .end: return nil
      }
    }
  }
}

extension Need {
  /// Where a passage meets the need, as UTF-8 offsets; nil when it does not.
  ///
  /// A need is met by words that could be checked or acted on; words that fit any event never meet one.
  func found(in passage: Passage) -> Range<Int>? {
    switch self {
    case .time: TimeNeeds.time(passage)
    case .date: TimeNeeds.date(passage)
    case .actor: PeopleNeeds.actor(passage)
    case .owner: PeopleNeeds.owner(passage)
    case .number: FigureNeeds.number(passage)
    case .base: FigureNeeds.base(passage)
    case .object: ThingNeeds.object(passage)
    case .reason: ThingNeeds.reason(passage)
    case .check: ThingNeeds.check(passage)
    case .effect: EventNeeds.effect(passage)
    case .mechanism: EventNeeds.mechanism(passage)
    case .place: PlaceNeeds.place(passage)
    }
  }
}

extension Passage {
  /// The indices of the first words that tell this event from others; nil when there are fewer.
  func tellingWords(atLeast count: Int = 1) -> [Int]? {
    var found: [Int] = []
    for index in tokens.indices where isTelling(index) {
      found.append(index)
      if found.count == count { return found }
    }
    return nil
  }

  /// Whether a telling word stands among the next few tokens.
  func isTelling(soonAfter index: Int) -> Bool {
    (index + 1..<max(index + 1, min(tokens.count, index + 9))).contains { isTelling($0) }
  }

  /// Whether a telling word stands within a few tokens of another.
  func isNearTelling(_ index: Int, within reach: Int = 5) -> Bool {
    let near = max(0, index - reach)..<min(tokens.count, index + reach + 1)
    return near.contains { $0 != index && isTelling($0) }
  }
}

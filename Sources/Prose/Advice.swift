import Facts

extension Scorer {
  /// One line on what would help most; nil when nothing would.
  ///
  /// Speaks only of what the question needs, or of a vague word that something exact can replace; in the
  /// question's own words for a need where it has some, given without a full stop.
  package func advice(
    for text: String, score: Score, needs: [Need], missing words: [Need: String] = [:]
  ) -> Said? {
    let passage = Passage(text)
    if passage.tokens.isEmpty { return nil }
    if Honesty.found(in: passage) != nil { return nil }
    if passage.first(.unknown) != nil, passage.first([.date, .clock]) == nil {
      return Said(AdviceKey.whenKnown)
    }
    if let missing = score.missing.first(where: needs.contains) {
      return Advice.line(for: missing, in: passage, saying: words[missing])
    }
    return score.value < 4.5 ? Advice.replacement(for: needs, in: passage) : nil
  }
}

/// Which advice to give: one line, possible to follow at once.
enum Advice {
  static func line(for need: Need, in passage: Passage, saying words: String? = nil) -> Said {
    guard let vague = quoted(need, in: passage) else {
      return words.map { .words($0 + ".") } ?? line(for: need)
    }
    if let words { return Said(AdviceKey.insteadOf, ["words": words, "vague": vague]) }
    return switch need {
    case .time: Said(AdviceKey.vagueTime, ["vague": vague])
    case .date: Said(AdviceKey.vagueDate, ["vague": vague])
    case .actor: Said(AdviceKey.vagueActor, ["vague": vague])
    case .owner: Said(AdviceKey.vagueOwner, ["vague": vague])
    case .number: Said(AdviceKey.vagueNumber, ["vague": vague])
    case .object: Said(AdviceKey.vagueObject, ["vague": vague])
    case .effect: Said(AdviceKey.vagueEffect, ["vague": vague])
    case .mechanism: Said(AdviceKey.vagueMechanism, ["vague": vague])
    case .base, .reason, .check, .place: line(for: need)
    }
  }

  private static func line(for need: Need) -> Said {
    switch need {
    case .time: Said(AdviceKey.time)
    case .date: Said(AdviceKey.date)
    case .actor: Said(AdviceKey.actor)
    case .owner: Said(AdviceKey.owner)
    case .number: Said(AdviceKey.number)
    case .base: Said(AdviceKey.base)
    case .object: Said(AdviceKey.object)
    case .reason: Said(AdviceKey.reason)
    case .check: Said(AdviceKey.check)
    case .effect: Said(AdviceKey.effect)
    case .mechanism: Said(AdviceKey.mechanism)
    case .place: Said(AdviceKey.place)
    }
  }

  /// The vague words that stand where the need could, in quotes.
  private static func quoted(_ need: Need, in passage: Passage) -> String? {
    guard let kind = kinds[need] else { return nil }
    return passage.tokens.indices.first { passage.isVague($0) && passage.has($0, kind) }
      .map { phrase(at: $0, kind, in: passage) }
  }

  private static func phrase(at start: Int, _ kind: WordClass, in passage: Passage) -> String {
    var end = start + 1
    while passage.has(end, kind), end < start + 5 { end += 1 }
    return "\"" + (start..<end).map(passage.form).joined(separator: " ") + "\""
  }

  private static let kinds: [Need: WordClass] = [
    .time: .vagueTime, .date: .vagueTime, .actor: [.vaguePerson, .wideGroup],
    .owner: .vaguePerson, .number: .vagueQuantity, .object: .vagueThing, .effect: .vagueThing,
    .mechanism: .vagueThing,
  ]

  /// When every need is met, a vague word of quantity, time or person that could still be exact.
  static func replacement(for needs: [Need], in passage: Passage) -> Said? {
    let exact: Set<Need> = [.time, .date, .number, .owner]
    return needs.first { exact.contains($0) && quoted($0, in: passage) != nil }
      .map { line(for: $0, in: passage) }
  }
}

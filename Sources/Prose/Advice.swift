extension Scorer {
  /// One line on what would help most; nil when nothing would.
  ///
  /// Speaks only of what the question needs, or of a vague word that something exact can replace.
  package func advice(for text: String, score: Score, needs: [Need]) -> String? {
    let passage = Passage(text)
    if passage.tokens.isEmpty { return nil }
    if Honesty.found(in: passage) != nil { return nil }
    if passage.first(.unknown) != nil, passage.first([.date, .clock]) == nil {
      return "Say when it will be known: \"not known yet; we will know by Friday\"."
    }
    if let missing = score.missing.first(where: needs.contains) {
      return Advice.line(for: missing, in: passage)
    }
    return Advice.replacement(for: needs, in: passage)
  }
}

/// The wording of advice: short enough to read under pressure, and possible to follow at once.
enum Advice {
  static func line(for need: Need, in passage: Passage) -> String {
    let vague = quoted(need, in: passage)
    switch need {
    case .time:
      return vague.map { "Give a time instead of \($0), even if about." }
        ?? "Give the time, even if about."
    case .date:
      return vague.map { "Give a day instead of \($0)." }
        ?? "Give the day, even if you have to guess and say so."
    case .actor:
      return vague.map { "Name who it was instead of \($0): a person, role or team." }
        ?? "Say who did it: a person, role or team."
    case .owner: return "Name one person or role."
    case .number:
      return vague.map { "Add a number instead of \($0), even if about." }
        ?? "Add a number, even if about."
    case .base: return "Say of how many, or of what: \"40 of 300 orders\"."
    case .object: return vague.map { "Say what exactly instead of \($0)." } ?? "Say what exactly."
    case .reason: return "Say why: \"because ...\" or \"so that ...\"."
    case .check: return "Say how anyone could see that it is finished."
    case .effect:
      return vague.map { "Say what people saw or could not do instead of \($0)." }
        ?? "Say what people saw or could not do."
    case .mechanism:
      return vague.map { "Say what failed, and how, instead of \($0)." }
        ?? "Say what failed, and how."
    case .place: return "Say where: a room, a channel, a number or an address."
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
    .time: .vagueTime, .date: .vagueTime, .actor: .vaguePerson, .number: .vagueQuantity,
    .object: .vagueThing, .effect: .vagueThing, .mechanism: .vagueThing,
  ]

  /// When every need is met, a vague word that still stands where one of them could be exact.
  static func replacement(for needs: [Need], in passage: Passage) -> String? {
    for need in needs where quoted(need, in: passage) != nil && need != .effect {
      return line(for: need, in: passage)
    }
    return nil
  }
}

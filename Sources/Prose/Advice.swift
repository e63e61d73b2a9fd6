extension Scorer {
  /// One line on what would help most; nil when nothing would.
  ///
  /// Speaks only of what the question needs, or of a vague word that something exact can replace; in the
  /// question's own words for a need where it has some, given without a full stop.
  package func advice(
    for text: String, score: Score, needs: [Need], missing words: [Need: String] = [:]
  ) -> String? {
    let passage = Passage(text)
    if passage.tokens.isEmpty { return nil }
    if Honesty.found(in: passage) != nil { return nil }
    if passage.first(.unknown) != nil, passage.first([.date, .clock]) == nil {
      return "Say when it will be known: \"not known yet; we will know by Friday\"."
    }
    if let missing = score.missing.first(where: needs.contains) {
      return Advice.line(for: missing, in: passage, saying: words[missing])
    }
    return score.value < 4.5 ? Advice.replacement(for: needs, in: passage) : nil
  }
}

/// The wording of advice: short enough to read under pressure, and possible to follow at once.
enum Advice {
  static func line(for need: Need, in passage: Passage, saying words: String? = nil) -> String {
    guard let vague = quoted(need, in: passage) else {
      return words.map { $0 + "." } ?? line(for: need)
    }
    if let words { return "\(words), instead of \(vague)." }
    return switch need {
    case .time: "Give a time instead of \(vague), even if about."
    case .date: "Give a day instead of \(vague)."
    case .actor: "Name who instead of \(vague): a person, role, team or group."
    case .owner: "Name one person or role instead of \(vague)."
    case .number: "Add a number instead of \(vague), even if about."
    case .object: "Say what exactly instead of \(vague)."
    case .effect: "Say what people saw or could not do instead of \(vague)."
    case .mechanism: "Say what failed, and how, instead of \(vague)."
    case .base, .reason, .check, .place: line(for: need)
    }
  }

  private static func line(for need: Need) -> String {
    switch need {
    case .time: "Give the time, even if about."
    case .date: "Give the day, even if it may still move."
    case .actor: "Name who or what it was: a person, role, team or thing."
    case .owner: "Name one person or role."
    case .number: "Add a number, even if about."
    case .base: "Say of how many, or of what, as in \"40 of 300 orders\"."
    case .object: "Say what exactly."
    case .reason: "Say why: \"because ...\" or \"so that ...\"."
    case .check: "Say how anyone could see that it is finished."
    case .effect: "Say what people saw or could not do."
    case .mechanism: "Say what failed, and how."
    case .place: "Say where: a room, a channel, a number or an address."
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
  static func replacement(for needs: [Need], in passage: Passage) -> String? {
    let exact: Set<Need> = [.time, .date, .number, .owner]
    return needs.first { exact.contains($0) && quoted($0, in: passage) != nil }
      .map { line(for: $0, in: passage) }
  }
}

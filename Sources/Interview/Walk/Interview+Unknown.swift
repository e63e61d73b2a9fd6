import Facts
import Record

/// An answer that says nobody knows, perhaps with when they will.
struct UnknownAnswer: Hashable {
  /// The words after "by" or "until", when there are any.
  var due: String?

  private static let phrases = [
    "i don't know yet", "we don't know yet", "we do not know yet", "i do not know yet",
    "i don't know", "we don't know", "we do not know", "i do not know", "don't know yet",
    "don't know", "do not know", "dont know", "not known yet", "not yet known", "not known",
    "unknown yet", "unknown", "dunno yet", "dunno", "idk", "no idea yet", "no idea", "no clue",
    "not sure yet", "not sure", "unsure", "nobody knows yet", "nobody knows", "not clear yet",
    "to be confirmed", "to be determined", "tbc", "tbd", "can't say yet", "??",
  ]

  /// Reads words that mean "unknown"; nil when they are an answer.
  init?(_ words: String) {
    let typed = words.prefix(200).lowercased().map { $0 == "\u{2019}" ? "'" : $0 }
    let text = String(typed)
    guard let phrase = Self.phrases.first(where: text.hasPrefix) else { return nil }
    let rest = words.dropFirst(phrase.count).drop { " ,;:.-!?".contains($0) }
    guard !rest.isEmpty else { return }
    let lower = rest.lowercased()
    guard let lead = ["by ", "until ", "till "].first(where: lower.hasPrefix) else { return nil }
    due = String(rest.dropFirst(lead.count))
  }
}

extension Interview {
  /// Keeps "unknown" as the answer, and asks once when it will be known.
  mutating func markUnknown(due: String?) -> [Effect] {
    if let following, due == nil, following.rule.into == .same || step == step.list.map(Step.more) {
      return leaveOpen(following)
    }
    guard let id = target, let field = Registry.field(id.field), case .field = step else {
      return [.say([Notice(.hint, wording(.nothingToMark))])]
    }
    guard field.canBeUnknown else {
      return [.say([Notice(.hint, wording(.cannotBeUnknown, ["label": wording.label(of: field)]))])]
    }
    var effects: [Effect] = []
    if record[id]?.standing != .unknown {
      effects.append(change(.set(id, Answer(words: "unknown", value: nil, standing: .unknown))))
    }
    if let following {
      effects += mark(following, .answered)
      self.following = nil
    }
    (pending, draft, offer) = (.whenKnown(nil), "", nil)
    if let due { return effects + respondWhenKnown(due, nil) }
    return effects + [
      .say([Notice(.question, wording(.whenKnown)), Notice(.hint, wording(.whenKnownHint))])
    ]
  }

  /// Takes the day by which an unknown will be known; an empty line leaves it open.
  mutating func respondWhenKnown(_ line: String, _ clarification: Clarification?) -> [Effect] {
    guard !line.isEmpty, case .field(let id) = step, var answer = record[id] else {
      if case .field(let id) = step { return settle(.answer(id)) }
      return advance()
    }
    // The author remembers the answer after all: a later question can be gone back to.
    let words = clarification?.choice(for: line)?.answer ?? line
    let context = record.context(for: id, on: today, looking: .forward)
    switch Due.read(Self.withoutLead(words), in: context) {
    case .value(let due, let notes):
      (answer.knownBy, answer.words) = (due, "unknown, by \(due.canonical)")
      let known = wording(.knownBy, ["due": due.words(relativeTo: today)])
      let notices = (notes.map(wording.put) + [known]).map { Notice(.note, $0) }
      return [change(.set(id, answer)), .say(notices)] + advance()
    case .ask(let question):
      pending = .whenKnown(question)
      return [
        .say([Notice(.question, wording.put(question.question))] + choices(of: question))
      ]
    case .unreadable(let why):
      draft = line
      return [.say([Notice(.error, wording.put(why)), Notice(.hint, wording(.whenKnownHint))])]
    }
  }

  private static func withoutLead(_ words: String) -> String {
    let lower = words.prefix(8).lowercased()
    return lower.hasPrefix("by ") ? String(words.dropFirst(3)) : words
  }
}

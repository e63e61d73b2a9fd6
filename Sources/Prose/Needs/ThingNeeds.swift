/// Finds what is acted on or asked for, why, and how its end could be checked.
enum ThingNeeds {
  private static let none = [
    ["nothing", "to", "do"], ["no", "action"], ["need", "to", "do", "anything"], ["no", "need"],
  ]

  /// A thing that is told apart, besides the act itself.
  static func object(_ passage: Passage) -> Range<Int>? {
    if let none = passage.first(sequences: none) { return passage.range(of: none) }
    let isFirstAct = passage.tokens.first.map { isAct($0.form, of: passage) } ?? false
    let indices = passage.tokens.indices.filter { index in
      passage.isTelling(index) && !(index == 0 && isFirstAct) && !isTimeOrFigure(index, passage)
        && !Adverbs.isAdverb(passage.form(index))
    }
    return indices.first.map(passage.range)
  }

  private static func isAct(_ form: String, of passage: Passage) -> Bool {
    // "Billing" alone names a thing; "fixed" alone names an act.
    if passage.tokens.count == 1, form.hasSuffix("ing") || Verbs.twins.contains(form) {
      return false
    }
    return Verbs.bases.contains(form) || Verbs.pasts[form] != nil || Verbs.ing[form] != nil
      || form.hasSuffix("ed") || form.hasSuffix("ing")
  }

  private static func isTimeOrFigure(_ index: Int, _ passage: Passage) -> Bool {
    passage.tokens[index].kind == .number
      || passage.has(
        index, [.weekday, .month, .dayWord, .clockWord, .clockMark, .span, .numberWord])
  }

  /// A reason: a linking word with something telling near it, or an answer that is nothing else.
  static func reason(_ passage: Passage) -> Range<Int>? {
    let linked = passage.tokens.indices.first {
      passage.has($0, .reason) && passage.isNearTelling($0, within: 8)
    }
    if let linked { return passage.range(linked) }
    let telling = passage.tellingWords(atLeast: 2)
    if let telling { return passage.range(of: telling[0]..<(telling[1] + 1)) }
    return nil
  }

  /// A result or end a reader could check: a figure, a bound, or a change to a thing told apart.
  static func check(_ passage: Passage) -> Range<Int>? {
    if passage.tokens.indices.contains(where: { passage.has($0, .emptyAct) && !isBounded(passage) })
    {
      return nil
    }
    if let figure = FigureNeeds.number(passage), passage.tellingWords(atLeast: 2) != nil {
      return figure
    }
    let bound = passage.tokens.indices.first {
      passage.has($0, .bound) && passage.isNearTelling($0)
    }
    if let bound { return passage.range(bound) }
    return passage.tellingWords(atLeast: 2).map { passage.range(of: $0[0]..<($0[1] + 1)) }
  }

  /// Even an empty verb can be checked when a figure, a name or a date bounds it.
  private static func isBounded(_ passage: Passage) -> Bool {
    passage.facts.contains { $0.kind != .name && $0.kind != .year }
  }
}

extension Passage {
  /// The first place where one of some word sequences stands.
  func first(sequences: [[String]]) -> Range<Int>? {
    for index in tokens.indices {
      for words in sequences where words.first == tokens[index].form {
        let end = index + words.count
        if end <= tokens.count, words.indices.allSatisfy({ tokens[index + $0].form == words[$0] }) {
          return index..<end
        }
      }
    }
    return nil
  }
}

/// Finds where or how people can be reached.
enum PlaceNeeds {
  /// An address, a channel, a room, a number to call, or a named place.
  static func place(_ passage: Passage) -> Range<Int>? {
    if let fact = passage.first([.code, .identifier]) { return fact }
    if let index = passage.first(.place), !isVaguePlace(index, passage) {
      return passage.range(index)
    }
    return passage.first([.name]) ?? phone(passage)
  }

  /// "the usual channel" is nowhere.
  private static func isVaguePlace(_ index: Int, _ passage: Passage) -> Bool {
    ["usual", "normal", "some", "any", "appropriate", "relevant", "various"]
      .contains(passage.form(index - 1))
  }

  /// Six digits or more in numbers that stand together.
  private static func phone(_ passage: Passage) -> Range<Int>? {
    var start: Int?
    var digits = 0
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      if token.kind == .number {
        start = start ?? index
        digits += token.range.count
        if digits > 5, let start { return passage.range(of: start..<(index + 1)) }
      } else if token.kind == .word {
        (start, digits) = (nil, 0)
      }
    }
    return nil
  }
}

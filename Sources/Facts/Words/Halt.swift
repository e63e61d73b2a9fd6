/// Why a reader stops short of a value.
enum Halt: Error {
  case ask(Clarification)
  case unreadable(Said)
}

extension Reading {
  /// The reading that a throwing reader comes to, for words of a length that a fact can have.
  static func of(
    _ words: String, example: String,
    _ read: (Source) throws(Halt) -> (Value, notes: [Said])
  ) -> Reading {
    guard words.utf8.count <= Source.limit else {
      return .unreadable(Said(FactKey.tooLong, ["example": example]))
    }
    let source = Source(words)
    guard !source.tokens.isEmpty else {
      return .unreadable(Said(FactKey.empty, ["example": example]))
    }
    do {
      let (value, notes) = try read(source)
      return .value(value, notes: notes)
    } catch {
      switch error {
      case .ask(let clarification): return .ask(clarification)
      case .unreadable(let why): return .unreadable(why)
      }
    }
  }
}

extension Halt {
  /// A question that only new words can settle.
  static func ask(_ question: Said) -> Halt { .ask(Clarification(question: question)) }

  /// A question with meanings to pick from.
  static func ask(_ question: Said, _ choices: [Clarification.Choice]) -> Halt {
    .ask(Clarification(question: question, choices: choices))
  }

  /// Says which words stand in the way.
  static func stuck(on cursor: Cursor, example: String) -> Halt {
    let rest = String(cursor.rest.prefix(40))
    if rest.isEmpty { return .unreadable(Said(FactKey.stuckAtAll, ["example": example])) }
    return .unreadable(Said(FactKey.stuck, ["words": rest, "example": example]))
  }
}

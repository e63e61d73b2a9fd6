import Record

/// One stop of the interview.
package enum Step: Hashable, Sendable {
  case field(AnswerID)
  /// A list's own question: its opening, or "any more?".
  case more(ListID)
  /// Everything is asked.
  case end

  /// The list the step is about.
  var list: ListID? {
    switch self {
    case .field(let id): Registry.field(id.field)?.list
    case .more(let list): list
    case .end: nil
    }
  }

  /// The section the step belongs to; nil at the end.
  var section: InterviewSection? {
    switch self {
    case .field(let id): Registry.field(id.field)?.section
    case .more(let list): Registry.list(list)?.section
    case .end: nil
    }
  }

  /// How the session remembers the step; a list's question goes by its first field, without entry.
  var position: AnswerID? {
    switch self {
    case .field(let id): id
    case .more(let list): Registry.fields(of: list).first.map { AnswerID($0.id) }
    case .end: nil
    }
  }

  /// The step a session remembered.
  init(position: AnswerID) {
    if position.entry == nil, let list = Registry.field(position.field)?.list {
      self = .more(list)
    } else {
      self = .field(position)
    }
  }
}

import Record

/// A question a good facilitator asks after an answer, when the answer shows a certain sign.
package struct FollowUpRule: Hashable, Sendable {
  /// The rule's short name, by which a team's file replaces it and the record remembers it.
  package var id: String
  /// The name of the detector that says whether the question is due.
  package var sign: String
  /// The answers, lists or sections it looks at.
  package var subjects: Set<Subject>
  /// The question, with `{words}` for what was found and `{entry}` for the entry it was found in.
  package var ask: String
  package var into: Landing
  /// How a reply that gives only what was missing completes the answer: "{answer} out of {reply}".
  package var join: String?
  package var why: String

  /// What a rule looks at.
  package enum Subject: Hashable, Sendable {
    case field(FieldID)
    /// A list, once it is called complete.
    case list(ListID)
    /// A section, once its last question is settled.
    case section(InterviewSection)

    /// Whether it is more than a single answer.
    var isGathered: Bool { if case .field = self { false } else { true } }
  }

  /// Where the reply goes.
  package enum Landing: Hashable, Sendable {
    /// Into the answer itself, whose words stand on the line to be changed.
    case same
    /// Into another answer.
    case field(FieldID)
    /// Into a new entry of a list.
    case list(ListID)
  }
}

/// A follow-up question that is due, or being asked.
struct FollowUp: Hashable, Sendable {
  var rule: FollowUpRule
  var source: Source
  var found: Found

  /// What drew the question.
  enum Source: Hashable, Sendable {
    case answer(AnswerID)
    case list(ListID)
    case section(InterviewSection)

    /// What rules call it.
    var subject: FollowUpRule.Subject {
      switch self {
      case .answer(let id): .field(id.field)
      case .list(let list): .list(list)
      case .section(let section): .section(section)
      }
    }
  }
}

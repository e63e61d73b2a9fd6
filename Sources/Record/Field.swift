import Prose

/// What kind of value a field takes.
package enum FieldKind: Hashable, Sendable {
  /// Words of the given shape.
  case words(Slot)
  /// Words whose shape follows the entry's status: past when done, -ing when doing, base verb when planned.
  case act(status: FieldID)
  /// One of a few options.
  case choice([Option])
  case moment(direction: Direction)
  case range
  case elapsed
  case quantity
  case money
  case due
  /// A due date or a cadence.
  case dueOrCadence
  case zone

  /// Which way relative days look.
  package enum Direction: Hashable, Sendable { case back, forward }

  /// An option of a choice.
  package struct Option: Hashable, Sendable, ExpressibleByStringLiteral {
    /// What is stored, and may be typed.
    package var id: String
    /// What it means, for people, where a team added it; the words of a language tell it of ours.
    package var meaning: String?

    /// Creates an option.
    package init(_ id: String, _ meaning: String? = nil) {
      (self.id, self.meaning) = (id, meaning)
    }

    /// Creates an option of ours from a literal.
    package init(stringLiteral value: String) { self.init(value) }
  }
}

/// When a field applies at all.
package indirect enum Condition: Hashable, Sendable {
  /// A choice field holds one of these options.
  case oneOf(FieldID, [String])
  /// A field has a value (not unknown, not none).
  case known(FieldID)
  case all([Condition])
  /// Never asked: it is taken when an answers file or an option gives it.
  case never
}

/// A stage of the interview, in the order asked.
package enum InterviewSection: String, CaseIterable, Codable, Sendable {
  case audience, happened, impact, timeline, response, cause, accountability, actions,
    commitments, asks, story, closing
}

/// A fact the record can hold: declared here once, read by every room.
package struct Field: Hashable, Sendable {
  package var id: FieldID
  package var kind: FieldKind
  /// What a full answer holds, most useful to a reader first.
  package var needs: [Need]
  package var isRequired: Bool
  /// Whether "unknown" can be a true answer.
  package var canBeUnknown: Bool
  package var visibility: Visibility
  /// When the field applies; nil when always.
  package var when: Condition?
  package var section: InterviewSection
  /// The list the field is part of.
  package var list: ListID?
  /// What is left out first when time is short: 0 is never left out, 9 is left out first.
  package var priority: Int

  /// Declares a field; the defaults are those of most fields.
  init(
    _ id: FieldID, _ kind: FieldKind, in section: InterviewSection,
    list: ListID? = nil, needs: [Need] = [], required: Bool = true, unknown: Bool = false,
    visibility: Visibility = .both, when: Condition? = nil, priority: Int? = nil
  ) {
    (self.id, self.kind, self.needs) = (id, kind, needs)
    (isRequired, canBeUnknown, self.visibility) = (required, unknown, visibility)
    (self.when, self.section, self.list) = (when, section, list)
    self.priority = priority ?? (required ? 5 : 8)
  }
}

extension Field {
  /// The name of its label in a file of words.
  package var labelKey: String { "field.\(id)" }

  /// What a gap is called in English, to stand after "missing: ": "when it started".
  package var label: String { CarriedWords.english[labelKey] ?? id.rawValue }

  /// The name of what an option means in a file of words.
  package func meaningKey(of option: FieldKind.Option) -> String { "option.\(id).\(option.id)" }

  /// Whether only the structure chosen decides if the field is asked for; once given, it may be used.
  package var isAskedByStructure: Bool {
    if case .oneOf("message.structure", _)? = when { true } else { false }
  }
}

/// A list of like entries the record can hold.
package struct ListField: Hashable, Sendable {
  package var id: ListID
  package var section: InterviewSection
  /// How many entries a full record holds at least.
  package var atLeast: Int
  /// The field that names an entry in lists and summaries.
  package var headline: FieldID
  /// When the list is asked for; nil when always.
  package var when: Condition?
  /// What is left out first when time is short: 0 is never left out, 9 is left out first.
  package var priority = 6
}

extension ListField {
  /// The name of its label in a file of words.
  package var labelKey: String { "list.\(id.rawValue)" }

  /// What a gap is called in English: "the timeline".
  package var label: String { CarriedWords.english[labelKey] ?? id.rawValue }
}

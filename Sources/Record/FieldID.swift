/// The name of a field, such as "incident.started" or "timeline.did".
package struct FieldID: RawRepresentable, Hashable, Codable, Comparable, Sendable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  package let rawValue: String

  /// Creates a name; ``Registry`` says whether a field has it.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Creates a name from a literal.
  package init(stringLiteral value: String) { rawValue = value }

  package var description: String { rawValue }

  package static func < (a: FieldID, b: FieldID) -> Bool { a.rawValue < b.rawValue }
}

/// One of the lists of the record.
package enum ListID: String, CaseIterable, Codable, Sendable {
  case people, metrics, timeline, response, underlying, actions, commitments, asks, glossary
}

/// Which answer is meant: a field, and the entry it belongs to when the field is part of a list.
package struct AnswerID: Hashable, Codable, Sendable {
  package var field: FieldID
  /// The entry's key (see ``Entry/key``), which stays the same when entries move.
  package var entry: Int?

  /// Creates an answer's name.
  package init(_ field: FieldID, entry: Int? = nil) { (self.field, self.entry) = (field, entry) }
}

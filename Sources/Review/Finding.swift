import Facts
import Record

/// How much a finding matters.
package enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
  /// Worth knowing.
  case note
  /// Readers will likely stumble over it.
  case warning
  /// Stops a final export unless the author overrides it with a reason.
  case block

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The name of a rule: its family, a dot, and what it finds, such as "Time.Order" or "Leak.Host".
package struct RuleID: RawRepresentable, Hashable, Codable, Comparable, Sendable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  package let rawValue: String

  /// Creates a name.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Creates a name from a literal.
  package init(stringLiteral value: String) { rawValue = value }

  package var description: String { rawValue }

  package static func < (a: RuleID, b: RuleID) -> Bool { a.rawValue < b.rawValue }
}

/// Something worth changing, where it is, why it matters and what to type instead.
package struct Finding: Hashable, Sendable {
  package var rule: RuleID
  package var severity: Severity
  /// What was found, in one sentence.
  package var message: Said
  /// Why it matters to the reader, in one sentence.
  package var why: Said
  /// What to type instead; nil when only the author can say.
  package var fix: Said?
  /// Where it is: one place, or the two that disagree.
  package var places: [Place]

  /// Words in an answer or in a text.
  package struct Place: Hashable, Sendable {
    /// The answer the words come from; nil in a draft of someone else's.
    package var answer: AnswerID?
    /// The words meant.
    package var words: String
    /// Where the words stand in the text read, as UTF-8 offsets; nil where no text was read.
    package var range: Range<Int>?

    /// Creates a place.
    package init(answer: AnswerID? = nil, words: String, range: Range<Int>? = nil) {
      (self.answer, self.words, self.range) = (answer, words, range)
    }
  }

  /// Creates a finding.
  package init(
    _ rule: RuleID, _ severity: Severity, _ message: Said, why: Said, fix: Said? = nil,
    at places: [Place]
  ) {
    (self.rule, self.severity, self.message) = (rule, severity, message)
    (self.why, self.fix, self.places) = (why, fix, places)
  }
}

import Record

/// A message as its channel takes it: UTF-8, and LF except in mail.
package struct Rendered: Hashable, Sendable {
  /// One file, or one post.
  package struct Part: Hashable, Sendable {
    /// What tells the part from its siblings in a file name: "", "-1", "-280".
    package var suffix: String
    package var text: String

    /// Creates a part.
    package init(_ text: String, suffix: String = "") { (self.text, self.suffix) = (text, suffix) }
  }

  package var format: Format
  /// At least one, in the order they are read or posted.
  package var parts: [Part]
  /// Sentences the channel had no room for, in reading order.
  package var leftOut: [String] = []
  /// What is wrong with a team's layout, for which ours was taken.
  package var problems: [Problem] = []

  /// The parts one below the other.
  package var text: String { parts.map(\.text).joined(separator: "\n") }

  /// A part's file name beside the others: "message.html", "message-2.slack.txt".
  package func fileName(of part: Part, base: String = "message") -> String {
    base + part.suffix + "." + format.fileExtension
  }
}

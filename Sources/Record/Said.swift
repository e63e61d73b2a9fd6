/// Something to be said to a person by a room that knows no language.
///
/// It is the key of a message in a file of words and what fills its slots; whoever shows it puts it into words.
package struct Said: Hashable, Sendable {
  /// The message's key, such as "finding.gap".
  package var key: String
  /// How many, where the message counts something: one of something may be put another way.
  package var count: Int?
  package var slots: [String: String]

  /// Creates something to be said.
  package init(_ key: String, count: Int? = nil, _ slots: [String: String] = [:]) {
    (self.key, self.count, self.slots) = (key, count, slots)
  }
}

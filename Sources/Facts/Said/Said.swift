/// Something to be said to a person by a room that knows no language; whoever shows it puts it into words.
package enum Said: Hashable, Sendable {
  /// A message of a file of words: its name there, how many where it counts something, and what fills its
  /// slots.
  case message(String, count: Int?, slots: [String: Said])
  /// Words that are the same in every language: an author's own, a name, a figure, a date.
  case words(String)

  /// Several things one after another, with what joins them in between.
  indirect case list([Said], joint: Said = .words(", "))

  /// Creates a message; what is itself put into words goes into `said`.
  package init(
    _ key: some SaidKey, count: Int? = nil, _ slots: [String: String] = [:],
    said: [String: Said] = [:]
  ) {
    self = .message(
      key.name, count: count, slots: slots.mapValues(Said.words).merging(said) { $1 })
  }

  /// The same with the words that belong to no language put another way, as where they must not be shown.
  package func mapWords(_ transform: (String) -> String) -> Said {
    switch self {
    case .words(let words): .words(transform(words))
    case .list(let parts, let joint):
      .list(parts.map { $0.mapWords(transform) }, joint: joint.mapWords(transform))
    case .message(let name, let count, let slots):
      .message(name, count: count, slots: slots.mapValues { $0.mapWords(transform) })
    }
  }

  /// Whether this is the message of a key, whatever fills it.
  package func isMessage(_ key: some SaidKey) -> Bool {
    if case .message(let name, _, _) = self { name == key.name } else { false }
  }

  /// The end of a message's name for one of something, which may be put another way.
  package static let one = ".one"

  /// Puts this into the words that a language has for each name, and for one of what it counts.
  ///
  /// A name without words stays as it is: better than nothing, and found by a test.
  package func worded(by texts: (_ name: String, _ isOne: Bool) -> String?) -> String {
    switch self {
    case .words(let words): return words
    case .list(let parts, let joint):
      return parts.map { $0.worded(by: texts) }.joined(separator: joint.worded(by: texts))
    case .message(let name, let count, let slots):
      let text = texts(name, count == 1) ?? name
      var filling = slots.mapValues { $0.worded(by: texts) }
      if let count { filling["count"] = "\(count)" }
      return filling.isEmpty ? text : Template(text).filled { filling[$0] ?? "{\($0)}" }
    }
  }
}

/// The names of the messages that one room has to say, so that no slip of the keyboard names another.
package protocol SaidKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What each name begins with in a file of words, such as "fact"; empty for names without one.
  static var family: String { get }
}

extension SaidKey {
  /// The name in a file of words: "fact.tooLong".
  package var name: String { Self.family.isEmpty ? rawValue : "\(Self.family).\(rawValue)" }
}

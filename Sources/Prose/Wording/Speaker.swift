/// The author, as authors call themselves.
package enum Speaker {
  private static let names: Set<String> = ["i", "me", "myself"]

  /// Whether words name the author and nobody else.
  package static func isMeant(by words: String) -> Bool { names.contains(words.lowercased()) }
}

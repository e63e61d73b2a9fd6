import Interview
import Record
import Terminal

/// Says what the interview has to say, on standard error: never on standard output, which is the message's.
struct Talk {
  let settings: TerminalSettings
  var output = Output.talk

  /// Shows notices in order, wrapped to the window.
  func say(_ notices: [Notice]) {
    for notice in notices { output.writeLine(text(of: notice)) }
  }

  /// Shows a message so far, set apart from the talk.
  func show(draft: String) {
    let rule = String(
      repeating: settings.symbols ? "\u{2500}" : "-", count: min(settings.width, 40))
    output.writeLine(settings.styled(rule, .hint))
    output.writeLine(wrapLines(draft))
    output.writeLine(settings.styled(rule, .hint))
  }

  /// Shows a timeline as a picture, or in words where lines are read aloud.
  func show(_ timeline: Timeline) {
    let lines =
      settings.accessible
      ? TimelinePicture.words(timeline)
      : TimelinePicture.lines(timeline, width: settings.width, symbols: settings.symbols)
    for line in lines { output.writeLine(wrapLines(line)) }
  }

  private func wrapLines(_ text: String) -> String {
    sanitised(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let indent = line.hasPrefix("- ") ? "  " : ""
        return wrap(String(line), width: settings.width, indent: indent)
      }.joined(separator: "\n")
  }

  /// One notice as it stands on the screen; a word or sign says what a colour would.
  private func text(of notice: Notice) -> String {
    let body = sanitised(notice.text)
    switch notice.kind {
    case .heading:
      return "\n" + settings.styled(wrapped(body), .heading)
    case .progress: return "\n" + settings.styled(wrapped("(" + body + ")"), .hint)
    case .question: return settings.styled(wrapped(body), .question)
    case .frame: return settings.styled(wrapped(body, indent: "  "), .plain)
    case .hint: return settings.styled(wrapped(body, indent: "  "), .hint)
    case .advice: return settings.styled(wrapped("Score " + body, indent: "  "), .advice)
    case .note: return settings.styled(wrapped(body, indent: "  "), .plain)
    case .warning: return settings.styled(wrapped("Note: " + body, indent: "  "), .warning)
    case .error: return settings.styled(wrapped("Not yet: " + body, indent: "  "), .error)
    case .echo: return settings.styled(wrapped("= " + body, indent: "  "), .good)
    case .list: return wrapped(body, indent: "  ")
    case .draft: return settings.styled(wrapped(body), .draft)
    }
  }

  private func wrapped(_ text: String, indent: String = "") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { indent + wrap(String($0), width: settings.width - indent.count, indent: indent) }
      .joined(separator: "\n")
  }

  /// The prompt the line reader shows for the interview's next line.
  func linePrompt(for prompt: Prompt) -> LinePrompt {
    LinePrompt(
      label: prompt.label, prefill: prompt.prefill, completions: prompt.completions,
      history: prompt.history)
  }
}

import Interview
import Record
import Review
import Terminal

/// Says what the interview has to say, on standard error: never on standard output, which is the message's.
struct Talk {
  let settings: TerminalSettings
  var wording = Wording.english
  var output = Output.talk

  /// The width to wrap to: that of the window as it is now, where there is one.
  private var width: Int {
    windowSize(of: output.descriptor).map { max(20, $0.columns) } ?? settings.width
  }

  /// Shows notices in order, wrapped to the window.
  func say(_ notices: [Notice]) {
    for notice in notices { output.writeLine(text(of: notice)) }
  }

  /// Shows a message so far, set apart from the talk.
  func show(draft: String) {
    let rule = String(
      repeating: settings.symbols ? "\u{2500}" : "-", count: min(width, 40))
    output.writeLine(settings.styled(rule, .hint))
    output.writeLine(wrapLines(draft))
    output.writeLine(settings.styled(rule, .hint))
  }

  /// Shows a timeline as a picture, or in words where lines are read aloud.
  func show(_ timeline: Timeline) {
    if settings.accessible {
      for line in TimelinePicture.words(timeline, put: wording.put) {
        output.writeLine(wrapLines(line))
      }
      return
    }
    // The picture keeps to the width by itself, and its blanks are places on the scale.
    for line in TimelinePicture.lines(
      timeline, width: width, symbols: settings.symbols, put: wording.put)
    {
      output.writeLine(sanitised(Secrets.masked(line)))
    }
  }

  private func wrapLines(_ text: String) -> String {
    sanitised(Secrets.masked(text)).split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let indent = line.hasPrefix("- ") ? "  " : ""
        return wrap(String(line), width: width, indent: indent)
      }.joined(separator: "\n")
  }

  /// One notice as it stands on the screen; a word or sign says what a colour would.
  private func text(of notice: Notice) -> String {
    let body = sanitised(Secrets.masked(notice.text))
    switch notice.kind {
    case .heading:
      return "\n" + settings.styled(wrapped(body), .heading)
    case .progress: return "\n" + settings.styled(wrapped("(" + body + ")"), .hint)
    case .question: return settings.styled(wrapped(body), .question)
    case .frame: return settings.styled(wrapped(body, indent: "  "), .plain)
    case .hint: return settings.styled(wrapped(body, indent: "  "), .hint)
    case .advice:
      return settings.styled(wrapped(wording(.signScore, ["text": body]), indent: "  "), .advice)
    case .note: return settings.styled(wrapped(body, indent: "  "), .plain)
    case .warning:
      return settings.styled(wrapped(wording(.signNote, ["text": body]), indent: "  "), .warning)
    case .error:
      return settings.styled(wrapped(wording(.signNotYet, ["text": body]), indent: "  "), .error)
    case .echo: return settings.styled(wrapped("= " + body, indent: "  "), .good)
    case .list: return wrapped(body, indent: "  ", hanging: "    ")
    case .coach: return settings.styled(wrapped(body, indent: "  "), .advice)
    case .draft: return settings.styled(wrapped(body), .draft)
    }
  }

  /// The text in the window's width; rows after the first of each line hang, as in a list.
  private func wrapped(_ text: String, indent: String = "", hanging: String? = nil) -> String {
    let hanging = hanging ?? indent
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { indent + wrap(String($0), width: width - indent.count, indent: hanging) }
      .joined(separator: "\n")
  }

  private func meterRow(_ meter: LiveMeter) -> @Sendable (String, Bool) -> MeterRow? {
    let look = MeterLook(symbols: settings.symbols, wording: wording)
    return { line, isPasted in
      meter.verdict(on: line, isPasted: isPasted).map(look.row)
    }
  }

  /// The prompt the line reader shows for the interview's next line.
  func linePrompt(for prompt: Prompt) -> LinePrompt {
    let standing: @Sendable (String) -> String = { [wording] in
      wording(.lineNow, ["words": $0])
    }
    return LinePrompt(
      label: prompt.label, prefill: prompt.prefill, isPrefillUnfinished: prompt.isPrefillUnfinished,
      completions: prompt.completions,
      history: prompt.history, standing: prompt.isPrefillSaid ? nil : standing,
      meter: prompt.meter.map(meterRow))
  }
}

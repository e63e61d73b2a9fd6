/// What is asked of a reader: one line of text, typed, edited or piped in.
package struct LinePrompt: Sendable {
  /// Shown before the text, such as "> "; plain text on one row.
  package var label: String
  /// Text already in the line, free to edit.
  package var prefill: String
  /// Whether the text is the start of what the person was typing, which more keys go on with;
  /// otherwise it is offered, and an answer typed at once takes its place.
  package var isPrefillUnfinished: Bool
  /// Whole-line candidates for Tab: verbs when the line starts with ":", else choices.
  package var completions: [String]
  /// The kind of history this line belongs to; nil keeps none.
  package var history: String?
  /// Says in words what stands on the line, where it cannot be drawn; nil where it is said already.
  package var standing: (@Sendable (_ text: String) -> String)?
  /// The row drawn below the text, worked out anew after every key.
  package var meter: Meter?

  /// Tells the row for a text, of which something was pasted or nothing was; nil for no row.
  package typealias Meter = @Sendable (_ text: String, _ isPasted: Bool) -> MeterRow?

  package init(
    label: String, prefill: String = "", isPrefillUnfinished: Bool = false,
    completions: [String] = [], history: String? = nil,
    standing: (@Sendable (_ text: String) -> String)? = nil, meter: Meter? = nil
  ) {
    self.label = label
    self.prefill = prefill
    self.isPrefillUnfinished = isPrefillUnfinished
    self.completions = completions
    self.history = history
    self.standing = standing
    self.meter = meter
  }
}

/// A row drawn below the text being typed; cut off at the window's width less one cell.
package struct MeterRow: Equatable, Sendable {
  /// A stretch of text in one style.
  package struct Run: Equatable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The stretches from left to right.
  package var runs: [Run]

  package init(_ runs: [Run]) { self.runs = runs }

  /// A row in one style.
  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }

  /// The row without its styles.
  package var text: String { runs.map(\.text).joined() }
}

/// How reading a line ended.
package enum Entered: Equatable, Sendable {
  /// Enter was pressed; `pasted` when any of the text came from a paste, which is never a verb.
  case line(String, pasted: Bool)
  /// Ctrl-D or the end of the input; a last line without a newline comes as a line first.
  case endOfInput(partial: String)
  /// Ctrl-C, with what stood in the line.
  case interrupted(partial: String)
  /// The system asked the program to end (SIGTERM, SIGHUP), with what stood in the line.
  case terminated(signal: Int32, partial: String)
}

/// Reads lines from a person, a pipe or a test.
package protocol LineReader: AnyObject {
  /// Asks once and waits for the answer.
  func read(_ prompt: LinePrompt) -> Entered
  /// Whether the line is drawn and edited, with keys, history and the row below.
  var isInteractive: Bool { get }
}

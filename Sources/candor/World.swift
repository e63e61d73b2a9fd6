import Foundation
import Interview
import Review
import Terminal

/// The machine the program runs on: the one place that reads the environment, the clock and the home folder.
enum World {
  /// The environment of the process.
  static let environment = ProcessInfo.processInfo.environment

  /// A variable of the environment; an empty one counts as unset.
  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A path as a shell would read it: "~/" is the home folder.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// Writes a line to standard output as it is: a message has passed the checks, and its bytes count.
  static func print(_ text: String) { write(line: text, to: STDOUT_FILENO) }

  /// Writes a line to standard error, secrets masked.
  static func complain(_ text: String) {
    write(line: Secrets.masked(text), to: STDERR_FILENO)
  }

  /// Says something to a person at a terminal, wrapped to the window, secrets masked.
  static func tell(_ text: String) {
    let width = windowWidth ?? 80
    complain(wrap(text, width: max(20, width), indent: text.hasPrefix("  ") ? "    " : ""))
  }

  /// Ends the process; a reader that went away is no reason to trap on the way out.
  static func exit(_ status: Int32) -> Never { Foundation.exit(status) }

  private static func write(line: String, to descriptor: Int32) {
    write(line.hasSuffix("\n") ? line : line + "\n", to: descriptor)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let written = Foundation.write(descriptor, Array(rest), rest.count)
      if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return }
    }
  }
}

extension World {
  /// Whether a standard stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How to talk to the terminal the program was started in.
  static func terminalSettings(color: ColorChoice, accessible: Bool) -> TerminalSettings {
    let streams = StreamFacts(
      input: isTerminal(STDIN_FILENO), output: isTerminal(STDOUT_FILENO),
      error: isTerminal(STDERR_FILENO))
    return TerminalSettings(
      streams: streams, environment: environment, color: ColourChoice(color),
      accessible: accessible, measuredWidth: windowWidth)
  }

  /// The window's width in cells, where standard error is a window.
  fileprivate static var windowWidth: Int? {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The line editor where lines can be drawn, else plain lines.
  static func lineReader(
    _ settings: TerminalSettings, stateFolder: String, editor: ExternalEditor, wording: Wording
  ) -> any LineReader {
    EditlineReader(
      settings: settings, historyDirectory: stateFolder + "/history", editor: editor,
      words: ReaderWords(wording))
      ?? PlainReader()
  }
}

extension ColourChoice {
  /// The terminal's name for the choice made on the command line.
  init(_ choice: ColorChoice) {
    switch choice {
    case .auto: self = .auto
    case .always: self = .always
    case .never: self = .never
    }
  }
}

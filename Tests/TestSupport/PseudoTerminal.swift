import CTestTerminal
import Foundation

/// A program running on a terminal of its own, with a screen to look at.
///
/// Use: start it, `send` keys, `wait` for something on the screen, look at `screen.text`.
///
///     let terminal = try PseudoTerminal([path, "new"], columns: 60, rows: 20)
///     #expect(terminal.wait { $0.text.contains("Who is it for?") })
///     terminal.send("our customers\r")
///     #expect(terminal.waitForExit() == 0)
///
/// The program leads its own session; its standard output may go to a file, as in `> report.md`.
/// One thread uses it. The program is killed when the object goes away.
package final class PseudoTerminal {
  package let process: pid_t
  package private(set) var screen: Screen
  /// Everything the program wrote to the terminal.
  package private(set) var written: [UInt8] = []
  private let main: Int32
  /// Held open so that the terminal's mode can be read after the program ended.
  private let side: Int32
  private var status: Int32?

  /// What keeps a program from running on a terminal.
  package enum Failure: Error {
    case noTerminal
    case notStarted
  }

  /// Starts a program; `environment` is added to a small plain one, nil removes a name.
  package init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:], directory: String? = nil, standardOutput: String? = nil
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    var (mainEnd, sideEnd): (Int32, Int32) = (-1, -1)
    guard ct_open(Int32(columns), Int32(rows), &mainEnd, &sideEnd) else {
      throw Failure.noTerminal
    }
    (main, side) = (mainEnd, sideEnd)
    process = try Self.spawn(
      arguments, sideEnd, Self.plain.merging(environment) { $1 }.compactMapValues { $0 }, directory,
      standardOutput)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(main)
    close(side)
  }

  /// No colour, a known terminal, no question after a crash.
  private static var plain: [String: String?] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": "/nonexistent", "TERM": "xterm", "LANG": "C.UTF-8", "NO_COLOR": "1",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  private static func spawn(
    _ arguments: [String], _ terminal: Int32, _ environment: [String: String],
    _ directory: String?, _ output: String?
  ) throws -> pid_t {
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    let process = ct_start(terminal, &argv, &envp, directory, output)
    guard process > 0 else { throw Failure.notStarted }
    return process
  }
}

extension PseudoTerminal {
  /// Sends keys as a terminal would.
  package func send(_ keys: String) { send(bytes: Array(keys.utf8)) }

  /// Sends bytes, reading meanwhile so that neither side waits for the other.
  package func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(1024))
      let count = Foundation.write(main, piece, piece.count)
      if count <= 0 { return }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { readSome(milliseconds: 0) }
    }
  }

  /// Sends a text as a paste between its marks.
  package func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Reads until the screen is as wanted; false when the time, in seconds, ran out.
  package func wait(seconds: Double = 10, until isReady: (Screen) -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while !isReady(screen) {
      if Date() > end { return false }
      if !readSome(milliseconds: 20), hasEnded {
        while readSome(milliseconds: 0) {}
        return isReady(screen)
      }
    }
    return true
  }

  /// Reads until the screen shows a text.
  package func wait(for text: String, seconds: Double = 10) -> Bool {
    wait(seconds: seconds) { $0.text.contains(text) }
  }

  /// Changes the window and tells the program.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    ct_resize(main, Int32(columns), Int32(rows))
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Waits for the end: the exit status, or 128 and the signal, or nil when time ran out.
  package func waitForExit(seconds: Double = 10) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while !hasEnded, Date() < end { readSome(milliseconds: 10) }
    while readSome(milliseconds: 0) {}
    return status
  }

  /// Whether the terminal is in the mode it was in before: whole lines, echo, signals from keys.
  package var isInPlainMode: Bool {
    var mode = termios()
    guard tcgetattr(side, &mode) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    return mode.c_lflag & wanted == wanted && mode.c_iflag & tcflag_t(ICRNL) != 0
  }

  /// Whether the program has not ended yet.
  package var isRunning: Bool { !hasEnded }

  private var hasEnded: Bool {
    if status != nil { return true }
    var raw: Int32 = 0
    guard waitpid(process, &raw, WNOHANG) == process else { return false }
    status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    return true
  }

  /// Reads what there is; false when nothing came.
  @discardableResult
  private func readSome(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(main, &buffer, buffer.count)
    guard count > 0 else { return false }
    written += buffer[..<count]
    screen.feed(Array(buffer[..<count]))
    return true
  }
}

import Foundation
import TestSupport

/// A person at a terminal who talks with the built program.
///
/// What is typed waits for the question it answers, so that a test reads as a dialogue.
final class Conversation {
  let terminal: PseudoTerminal
  /// The lines that were typed where the program did not ask what was expected.
  private(set) var surprises: [String] = []
  /// Where what was written since the last line begins.
  private var mark = 0

  /// Starts the program with its answers, histories and messages in a folder; no file may grow beyond a
  /// limit, in bytes, where one is given, and a redirection of the shell may close a stream.
  init(
    in folder: String, _ arguments: [String] = [], today: String = "2024-11-04", columns: Int = 80,
    environment: [String: String?] = [:], standardOutput: String? = nil,
    limitedTo limit: Int? = nil,
    closing redirection: String? = nil
  ) throws {
    let base: [String: String?] = [
      "CANDOR_STATE": folder + "/state", "CANDOR_OUTPUT": folder + "/output", "HOME": folder,
      "CANDOR_TODAY": today,
    ]
    let ulimit = limit.map { "ulimit -f \($0 / 512); " }
    let limited =
      ulimit != nil || redirection != nil
      ? ["/bin/sh", "-c", "\(ulimit ?? "")exec \"$0\" \"$@\" \(redirection ?? "")"] : []
    terminal = try PseudoTerminal(
      limited + [builtProgram("candor")] + arguments, columns: columns, rows: 50,
      environment: base.merging(environment) { $1 }, directory: folder,
      standardOutput: standardOutput)
  }

  /// Waits until the program reads a line; false when it ended or hangs.
  @discardableResult
  func waitForPrompt(seconds: Double = 20) -> Bool {
    terminal.wait(seconds: seconds) { [self] _ in isReading }
  }

  /// Whether a line is being read: paste marks were turned on since the last line was sent.
  private var isReading: Bool {
    let fresh = terminal.written[mark...]
    guard let on = fresh.lastRange(of: Self.pasteOn) else { return false }
    let after = fresh[on.upperBound...]
    return after.firstRange(of: Self.pasteOff) == nil && after.firstRange(of: Self.shown) != nil
  }

  private static let pasteOn = Array("\u{1B}[?2004h".utf8)
  private static let pasteOff = Array("\u{1B}[?2004l".utf8)
  private static let shown = Array("\u{1B}[?25h".utf8)

  /// What the program said since the last line was sent, on one line and without its looks.
  var said: String {
    Self.plain(terminal.written[mark...]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// What the program said since the last line was sent, without the row that shows the line itself.
  var heard: String {
    // A carriage return and a line feed are one character, which no search for either finds.
    let scalars = Self.plain(terminal.written[mark...]).unicodeScalars.filter { $0 != "\r" }
    let text = String(String.UnicodeScalarView(scalars))
    guard mark > 0, let end = text.firstIndex(of: "\n") else { return text }
    return String(text[text.index(after: end)...])
  }

  /// Types a line in place of what stands there, once the program asks what is expected.
  func answer(_ question: String, _ line: String) {
    waitForPrompt()
    if !said.contains(question) { surprises.append("\(question) <- \(line), but: \(said)") }
    send(line.isEmpty ? "\r" : "\u{15}\(line)\r")
    guard line.first != ":" || line == ":done" else { return }
    // A follow-up question the dialogue does not answer is passed with Enter.
    waitForPrompt()
    while said.contains("It is kept as it is") || said.contains("Enter if you cannot say: nothing")
    {
      send("\r")
      guard waitForPrompt() else { return }
    }
  }

  /// Types a line in place of what stands there, once a line is read, whatever the question.
  func type(_ line: String) {
    waitForPrompt()
    send("\u{15}\(line)\r")
  }

  /// Plays a dialogue until the first surprise.
  func play(_ lines: some Sequence<(question: String, line: String)>) {
    for line in lines where surprises.isEmpty { answer(line.question, line.line) }
  }

  /// Sends keys, and forgets what was said before.
  func send(_ keys: String) {
    mark = terminal.written.count
    terminal.send(keys)
  }

  /// Everything the program wrote, as text without its looks.
  var transcript: String { Self.plain(terminal.written[...]) }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "").replacing("\r", with: "")
  }
}

extension ArraySlice where Element: Equatable {
  /// The last place where a run of elements stands.
  fileprivate func lastRange(of run: [Element]) -> Range<Int>? {
    guard count >= run.count, !run.isEmpty else { return nil }
    for start in stride(from: endIndex - run.count, through: startIndex, by: -1)
    where self[start..<(start + run.count)].elementsEqual(run) {
      return start..<(start + run.count)
    }
    return nil
  }

  /// The first place where a run of elements stands.
  fileprivate func firstRange(of run: [Element]) -> Range<Int>? {
    guard count >= run.count, !run.isEmpty else { return nil }
    for start in startIndex...(endIndex - run.count)
    where self[start..<(start + run.count)].elementsEqual(run) {
      return start..<(start + run.count)
    }
    return nil
  }
}

import CEditline
import Foundation

/// Reads whole lines without drawing: for pipes, TERM=dumb and screen readers.
///
/// A text of several lines stands between two lines that hold only `"""`. What was there before is
/// said in words. The meter is not shown, nothing is redrawn.
package final class PlainReader: LineReader {
  package let isInteractive = false
  private let input: Int32
  private let output: Output
  private var waiting = LineBuffer()
  private var ended = false
  /// From the first question on: a signal between two questions must not lose the answers.
  private var isCatching = false

  /// Reads from `input` (standard input) and asks on `output` (standard error).
  package init(input: Int32 = 0, output: Output = .talk) {
    self.input = input
    self.output = output
  }

  deinit {
    guard isCatching else { return }
    ce_signals_off()
    ce_tty_restore()
  }

  package func read(_ prompt: LinePrompt) -> Entered {
    output.write(Self.question(for: prompt))
    if !isCatching {
      ce_signals_on()
      ce_tty_hold_line(input)
    }
    isCatching = true
    switch nextLine() {
    case .line(PlainReader.fence, _): return readBlock()
    case .line("", let pasted) where !prompt.prefill.isEmpty:
      return .line(prompt.prefill, pasted: pasted)
    case .line(let line, let pasted): return .line(line, pasted: pasted)
    case let ending:
      // Nobody pressed Enter: what is said next begins on a row of its own.
      output.writeLine()
      return ending
    }
  }

  /// Opens and closes a text of several lines.
  package static let fence = "\"\"\""

  /// The label, and what is there now in words.
  static func question(for prompt: LinePrompt) -> String {
    guard let standing = prompt.standing, !prompt.prefill.isEmpty else { return prompt.label }
    let now = prompt.prefill.replacing("\n", with: " / ")
    return "\(standing(sanitised(now)))\n\(prompt.label)"
  }

  private func readBlock() -> Entered {
    var lines: [String] = []
    while true {
      switch nextLine() {
      case .line(PlainReader.fence, _): return .line(lines.joined(separator: "\n"), pasted: true)
      case .line(let line, _): lines.append(line)
      case .endOfInput: return .line(lines.joined(separator: "\n"), pasted: true)
      case .interrupted(let last):
        return .interrupted(partial: (lines + [last]).joined(separator: "\n"))
      case .terminated(let signal, let last):
        return .terminated(signal: signal, partial: (lines + [last]).joined(separator: "\n"))
      }
    }
  }

  private func nextLine() -> Entered {
    while true {
      if let line = waiting.takeLine() { return .line(line, pasted: false) }
      if ended { return finalLine() }
      switch awaitBytes(from: input) {
      case .bytes(let bytes): waiting.add(bytes)
      case .end: ended = true
      case .signal(SIGINT): return .interrupted(partial: unfinished())
      case .signal(let number): return .terminated(signal: number, partial: unfinished())
      case .resized, .nothing: continue
      }
    }
  }

  /// What was typed without Enter: the terminal still holds it.
  private func unfinished() -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = ce_tty_unfinished(input, &bytes, bytes.count)
    waiting.add(Array(bytes[..<count]))
    return waiting.takeRest()
  }

  /// A last line without a newline counts as a line; the next call finds the end.
  private func finalLine() -> Entered {
    let rest = waiting.takeRest()
    return rest.isEmpty ? .endOfInput(partial: "") : .line(rest, pasted: false)
  }
}

/// Bytes cut into lines; each byte is looked at once however long the line grows.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0

  mutating func add(_ more: [UInt8]) {
    if start > 65_536 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes += more
  }

  mutating func takeLine() -> String? {
    guard let end = bytes[searched...].firstIndex(of: 0x0A) else {
      searched = bytes.count
      return nil
    }
    let line = text(of: bytes[start..<end])
    start = end + 1
    searched = start
    return line
  }

  mutating func takeRest() -> String {
    let rest = text(of: bytes[start...])
    self = LineBuffer()
    return rest
  }

  private func text(of line: ArraySlice<UInt8>) -> String {
    let kept = line.last == 0x0D ? line.dropLast() : line
    return String(decoding: kept.contains(0) ? kept.filter { $0 != 0 }[...] : kept, as: UTF8.self)
  }
}

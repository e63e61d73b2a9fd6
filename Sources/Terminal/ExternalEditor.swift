import CEditline
import Foundation

/// Writes a text in the person's own editor: VISUAL, else EDITOR, else nano or vi.
package struct ExternalEditor: Sendable {
  /// The command and its arguments.
  package let command: [String]

  /// How a visit to the editor ended.
  package enum Outcome: Equatable, Sendable {
    case edited(String)
    /// The old text stays, and why.
    case kept(Trouble)
  }

  /// Why a text is as it was before a visit to the editor.
  package enum Trouble: Equatable, Sendable {
    /// No temporary file could be made.
    case noFile
    /// The temporary file could not be written.
    case notWritten
    /// The temporary file was gone afterwards.
    case gone
    /// The command could not be started.
    case notStarted(String)
    /// The command ended with another status than 0.
    case failed(String, status: Int32)
  }

  /// Chooses the command from the environment.
  package init(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].lazy
      .compactMap { environment[$0] }
      .map(Self.words)
      .first { !$0.isEmpty }
    command = named ?? [Self.fallback(path: environment["PATH"] ?? "/usr/bin:/bin")]
  }

  /// Opens the text in the editor and waits; the caller hands over the terminal first.
  package func edit(_ text: String) -> Outcome {
    guard let room = Self.privateDirectory() else {
      return .kept(.noFile)
    }
    let file = room + "/text.md"
    defer {
      unlink(file)
      rmdir(room)
    }
    guard Self.write(text, to: file) else {
      return .kept(.notWritten)
    }
    let status = run(command + [file])
    guard status == 0 else { return .kept(trouble(for: status)) }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      return .kept(.gone)
    }
    return .edited(tidied(String(decoding: bytes, as: UTF8.self)))
  }

  private func trouble(for status: Int32) -> Trouble {
    let name = command.first ?? ""
    return status < 0 || status == 127 ? .notStarted(name) : .failed(name, status: status)
  }

  /// Splits a command at spaces; quotes and backslashes keep words together.
  static func words(_ command: String) -> [String] {
    var splitter = CommandSplitter()
    for character in command { splitter.take(character) }
    return splitter.finished()
  }

  private static func fallback(path: String) -> String {
    let folders = path.split(separator: ":")
    return folders.contains { access("\($0)/nano", X_OK) == 0 } ? "nano" : "vi"
  }

  private static func privateDirectory() -> String? {
    let base = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 }
    for _ in 0..<16 {
      let path = "\(base ?? "/tmp")/candor-\(UInt64.random(in: .min ... .max))"
      if mkdir(path, 0o700) == 0 { return path }
    }
    return nil
  }

  private static func write(_ text: String, to file: String) -> Bool {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return Output(descriptor: descriptor).write(text.isEmpty ? "" : text + "\n")
  }

  private func run(_ arguments: [String]) -> Int32 {
    var copies = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return ce_run(&copies)
  }

  private func tidied(_ text: String) -> String {
    cleanedPaste(Array(text.utf8))
  }
}

private struct CommandSplitter {
  private var done: [String] = []
  private var word: String?
  private var quote: Character?
  private var escaped = false

  mutating func take(_ character: Character) {
    if escaped {
      word = (word ?? "") + String(character)
      escaped = false
    } else if character == "\\", quote != "'" {
      escaped = true
    } else if let open = quote {
      if character == open { quote = nil } else { word = (word ?? "") + String(character) }
    } else if character == "\"" || character == "'" {
      quote = character
      word = word ?? ""
    } else if character == " " || character == "\t" {
      endWord()
    } else {
      word = (word ?? "") + String(character)
    }
  }

  private mutating func endWord() {
    if let word { done.append(word) }
    word = nil
  }

  mutating func finished() -> [String] {
    endWord()
    return done.filter { !$0.isEmpty }
  }
}

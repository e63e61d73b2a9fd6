import Facts
import Foundation
import Record
import Review

/// A draft on disk or on standard input, read bit by bit.
struct DraftFile {
  var path: String

  /// How much is read at once, in bytes.
  private static let chunk = 131_072

  /// What the critic says about it.
  ///
  /// - Throws: ``Refusal`` when the file is missing, is a folder, or is no text.
  func critique(options: CriticOptions) throws -> Critique {
    var critic = Critic(options: options)
    try readAll { critic.read($0) }
    let critique = critic.finish()
    guard critique.isText else {
      throw Refusal("\(name) is not text. Give a draft in Markdown, plain text, HTML or mail.")
    }
    guard critique.isUTF8 || options.format == .mail else {
      throw Refusal("\(name) is not text in UTF-8. Save it as UTF-8 and try again.")
    }
    return critique
  }

  /// Hands over its bytes, one piece after the other.
  private func readAll(_ take: (UnsafeRawBufferPointer) -> Void) throws {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Refusal("\(path) cannot be read: \(Self.reason(errno)). Check the path.")
    }
    defer { if path != "-" { close(descriptor) } }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer.baseAddress, Self.chunk)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Refusal("\(name) cannot be read: \(Self.reason(errno)). Check the path.")
      }
      take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// What it surely says that an interview would ask for.
  ///
  /// - Throws: ``Refusal`` when the file is missing, is a folder, or is no text.
  func facts(today: Day) throws -> DraftFacts {
    if path == "-" {
      throw Refusal(
        "the draft cannot come from standard input, where the answers come from. Save it to a file, and name that."
      )
    }
    let format = DraftFormat(path: path)
    var bytes: [UInt8] = []
    try readAll { bytes.append(contentsOf: $0) }
    guard !bytes.contains(0), format == .mail || String(validating: bytes, as: UTF8.self) != nil
    else { throw Refusal("\(path) is not text in UTF-8. Save it as UTF-8 and try again.") }
    return DraftFacts(bytes, file: path, format: format, today: today)
  }

  private var name: String { path == "-" ? "standard input" : path }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file"
    case EISDIR: "it is a folder"
    case EACCES: "you may not read it"
    default: String(cString: strerror(code))
    }
  }
}

import Foundation

/// Lines entered before, one file per kind in a directory: one entry a row, newlines escaped.
///
/// Appending and trimming hold a lock, so two programs at once lose nothing.
package struct HistoryFile: Sendable {
  /// Entries kept; the file may hold up to twice as many before it is trimmed.
  package static let limit = 500
  /// Longer entries, in bytes, are not kept.
  package static let longestEntry = 16_384

  private let directory: String
  private let path: String

  /// The history of one kind; any name will do.
  package init(kind: String, directory: String) {
    let name = kind.unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic ? $0 : "-" }
    var safe = String.UnicodeScalarView()
    safe.append(contentsOf: name.prefix(64))
    self.directory = directory
    path = "\(directory)/\(String(safe)).history"
  }

  /// The entries, oldest first; none when there is no file.
  package func entries() -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return Self.parse(Array(data)).suffix(Self.limit)
  }

  /// Adds an entry at the end unless it is empty or repeats the last; false when it was not kept.
  @discardableResult
  package func append(_ entry: String) -> Bool {
    let isKept = !entry.allSatisfy(\.isWhitespace) && entry.utf8.count <= Self.longestEntry
    guard isKept, makeDirectory() else { return false }
    return locked {
      let present = FileManager.default.contents(atPath: path).map { Self.parse(Array($0)) } ?? []
      if present.last == entry { return false }
      if present.count >= 2 * Self.limit {
        return rewrite(present.suffix(Self.limit - 1) + [entry])
      }
      return write(Self.escaped(entry) + "\n", flags: O_APPEND, to: path)
    }
  }

  private func makeDirectory() -> Bool {
    if access(directory, W_OK) == 0 { return true }
    let mode = [FileAttributeKey.posixPermissions: 0o700]
    try? FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: mode)
    return access(directory, W_OK) == 0
  }

  private func locked(_ body: () -> Bool) -> Bool {
    let lock = open("\(directory)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      if errno != EINTR { return false }
    }
    return body()
  }

  /// A reader sees the old file or the new one, never half of it.
  private func rewrite(_ entries: some Sequence<String>) -> Bool {
    let text = entries.map { Self.escaped($0) + "\n" }.joined()
    let fresh = path + ".new"
    return write(text, flags: O_TRUNC, to: fresh) && rename(fresh, path) == 0
  }

  private func write(_ text: String, flags: Int32, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return Output(descriptor: descriptor).write(text)
  }

  static func parse(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { unescaped($0) }
  }

  static func escaped(_ entry: String) -> String {
    entry.replacing("\\", with: "\\\\").replacing("\r\n", with: "\\n")
      .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func unescaped(_ row: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.count)
    var isEscape = false
    for byte in row {
      if isEscape {
        bytes.append(byte == UInt8(ascii: "n") ? 0x0A : byte == UInt8(ascii: "r") ? 0x0D : byte)
        isEscape = false
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

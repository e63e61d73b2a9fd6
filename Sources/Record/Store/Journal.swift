import Facts
import Foundation

/// The journal of one session: a file that only grows, each answer on the disk before `append` returns.
///
/// The file is locked while it is open, so that two programs never write one session.
package final class Journal {
  package let path: String
  private let descriptor: Int32
  /// The length of the file up to its last whole line.
  private var end: off_t
  /// Whether the file itself is sure to be found after the power fails.
  private var isRooted = false

  /// What a journal held when it was opened.
  package struct Contents: Sendable {
    package var events: [JournalEvent] = []
    /// What was damaged and how it was dealt with, for people; empty when all was well.
    package var warnings: [Said] = []
  }

  /// Opens a journal, or begins one, and reads what it holds.
  ///
  /// A last line cut short by a crash is dropped. When other lines are damaged, the file is copied aside
  /// as it is, and the journal goes on with every line that could be read.
  ///
  /// - Throws: ``StoreProblem`` when another program has it open, or it cannot be read or written.
  package static func open(_ path: String) throws(StoreProblem) -> (Journal, Contents) {
    try FileStore.makeFolder(FileStore.parent(of: path), access: .private)
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileStore.problem(writing: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw StoreProblem(
        path: path,
        Said(StoreKey.openElsewhere),
        isOpenElsewhere: true)
    }
    let journal = Journal(path: path, descriptor: descriptor)
    return (journal, try journal.recover())
  }

  private init(path: String, descriptor: Int32) {
    (self.path, self.descriptor, end) = (path, descriptor, 0)
  }

  deinit { close(descriptor) }

  /// Writes an event; one that holds an answer is on the disk when this returns.
  ///
  /// The others are with the system, which keeps them when the program dies; they are not worth waiting for.
  ///
  /// - Throws: ``StoreProblem`` when it cannot be written; the journal holds what it held before, and
  ///   appending can be tried again.
  package func append(_ event: JournalEvent) throws(StoreProblem) {
    guard let line = try? JournalLine.encode(event) else { return }
    try append(line, isSynced: event.holdsAnswer)
  }

  private func append(_ line: Data, isSynced: Bool) throws(StoreProblem) {
    guard FileStore.write(line, to: descriptor), !isSynced || sync() else {
      let code = errno
      _ = ftruncate(descriptor, end)
      throw FileStore.problem(writing: path, code: code)
    }
    end += off_t(line.count)
  }

  private func sync() -> Bool {
    guard fsync(descriptor) == 0 else { return false }
    if !isRooted {
      let folder = FileStore.parent(of: path)
      FileStore.syncFolder(folder)
      FileStore.syncFolder(FileStore.parent(of: folder))
      isRooted = true
    }
    return true
  }

  private func recover() throws(StoreProblem) -> Contents {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreProblem(path: path, Said(StoreKey.unreadable, ["path": path]))
    }
    var contents = Contents()
    var (damaged, newer) = (0, 0)
    var whole: [Data] = []
    var start = data.startIndex
    while let newline = data[start...].firstIndex(of: 0x0A) {
      if let content = JournalLine.read(data[start..<newline]) {
        contents.events += content.events
        whole.append(data[start...newline])
        if case .newer = content { newer += 1 }
      } else {
        damaged += 1
      }
      start = newline + 1
    }
    let isCut = start < data.endIndex
    if newer > 0 { contents.warnings.append(Said(JournalKey.newerVersion, count: newer)) }
    if damaged > 0 { try setAside(data, keeping: whole, &contents, damaged) }
    if isCut {
      if damaged == 0 { try truncate(to: off_t(start - data.startIndex)) }
      contents.warnings.append(Said(JournalKey.cutShort))
    } else if damaged == 0 {
      end = off_t(data.count)
    }
    return contents
  }

  private func truncate(to length: off_t) throws(StoreProblem) {
    guard ftruncate(descriptor, length) == 0, fsync(descriptor) == 0 else {
      throw FileStore.problem(writing: path)
    }
    end = length
  }

  /// Keeps the damaged file under another name, and starts afresh with what could be read.
  private func setAside(
    _ data: Data, keeping whole: [Data], _ contents: inout Contents, _ damaged: Int
  ) throws(StoreProblem) {
    var aside = path + ".corrupt"
    var number = 2
    while FileManager.default.fileExists(atPath: aside) {
      aside = path + ".corrupt-\(number)"
      number += 1
    }
    try FileStore.writeAtomically(data, to: aside, access: .private)
    try truncate(to: 0)
    for line in whole { try append(line, isSynced: false) }
    guard sync() else { throw FileStore.problem(writing: path) }
    contents.warnings.append(Said(JournalKey.damaged, count: damaged, ["file": aside]))
  }
}

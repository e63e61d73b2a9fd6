import Facts
import Foundation

/// A file or folder that could not be used: what happened, where, and what to do.
package struct StoreProblem: Error, Hashable, CustomStringConvertible {
  /// The path concerned.
  package var path: String
  /// What went wrong and what to do, as one or two sentences.
  package var said: Said
  /// Whether another program has it open, so that trying later may help.
  package var isOpenElsewhere = false

  /// Creates a problem.
  package init(path: String, _ said: Said, isOpenElsewhere: Bool = false) {
    (self.path, self.said, self.isOpenElsewhere) = (path, said, isOpenElsewhere)
  }

  /// In English, for those who have no words of another language at hand.
  package var description: String { CarriedWords.english.put(said) }
}

/// Who may use a file that is written.
package enum FileAccess: Sendable {
  /// Only its owner: 0600 in folders of 0700.
  case `private`
  /// Whoever the folder's owner lets in: 0644 in folders of 0755.
  case shared

  var file: mode_t { self == .private ? 0o600 : 0o644 }
  var folder: mode_t { self == .private ? 0o700 : 0o755 }
}

/// Writes whole files so that a reader sees the old one or the new one, never half of either.
package enum FileStore {
  /// Writes to a temporary name beside the file, syncs, renames, and syncs the folder.
  ///
  /// - Throws: ``StoreProblem`` when a folder or file cannot be written; the old file stays.
  package static func writeAtomically(_ data: Data, to path: String, access: FileAccess)
    throws(StoreProblem)
  {
    let folder = parent(of: path)
    try makeFolder(folder, access: access)
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, access.file)
    guard descriptor >= 0 else { throw problem(writing: path) }
    let written = write(data, to: descriptor) && fsync(descriptor) == 0
    let failure = errno
    close(descriptor)
    guard written, rename(temporary, path) == 0 else {
      let code = written ? errno : failure
      unlink(temporary)
      throw problem(writing: path, code: code)
    }
    syncFolder(folder)
  }

  /// Makes a folder and those above it; the folders that exist stay as they are.
  ///
  /// - Throws: ``StoreProblem`` when one cannot be made.
  package static func makeFolder(_ path: String, access: FileAccess) throws(StoreProblem) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw StoreProblem(
          path: path,
          Said(StoreKey.fileForFolder, ["path": path]))
      }
      return
    }
    let above = parent(of: path)
    if above != path { try makeFolder(above, access: access == .private ? .private : .shared) }
    guard mkdir(path, access.folder) == 0 || errno == EEXIST else {
      throw problem(writing: path)
    }
  }

  /// Writes all bytes to a descriptor; false when the disk would not take them, with `errno` set.
  static func write(_ data: Data, to descriptor: Int32) -> Bool {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  /// Puts a rename or a new file of a folder on the disk; not every file system can, which is no error.
  static func syncFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The sentence for what the system said.
  static func problem(writing path: String, code: Int32 = errno) -> StoreProblem {
    let said =
      switch code {
      case ENOSPC, EDQUOT: Said(StoreKey.diskFull, ["path": path])
      case EACCES, EPERM: Said(StoreKey.notAllowed, ["path": path])
      case EROFS: Said(StoreKey.readOnly, ["path": path])
      case ENOTDIR: Said(StoreKey.partIsFile, ["path": path])
      default:
        Said(StoreKey.notWritten, ["path": path, "reason": String(cString: strerror(code))])
      }
    return StoreProblem(path: path, said)
  }
}

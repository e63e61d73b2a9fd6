import Foundation
import Record
import Review

/// The file in which a team keeps its settings.
enum ConfigFile {
  /// What a draft is held against: the named file, else the nearest one upward from the draft.
  ///
  /// - Throws: ``Refusal`` with everything wrong with the file, each with its place.
  static func settings(for draft: String, named path: String?) throws -> TeamConfig {
    let start = draft == "-" ? "./x" : draft
    return try path.map(read)
      ?? nearest(upFrom: URL(filePath: start).deletingLastPathComponent()).map(read) ?? TeamConfig()
  }

  /// What holds where one stands: the nearest file upward.
  ///
  /// - Throws: ``Refusal`` with everything wrong with the file, each with its place.
  static func settings() throws -> TeamConfig {
    try nearest(upFrom: URL(filePath: ".", directoryHint: .isDirectory)).map(read) ?? TeamConfig()
  }

  private static func read(_ path: String) throws -> TeamConfig {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw Refusal("\(path) cannot be read. Check --config.") }
    do {
      return try TeamConfig(text, file: path)
    } catch {
      throw Refusal("the settings cannot be used as they stand:\n\(error)")
    }
  }

  private static func nearest(upFrom start: URL) -> String? {
    var folder = start.standardizedFileURL
    for _ in 0..<64 {
      for name in TeamConfig.names {
        let file = folder.appending(path: name).path(percentEncoded: false)
        if access(file, R_OK) == 0 { return file }
      }
      let above = folder.deletingLastPathComponent()
      if above.path() == folder.path() { return nil }
      folder = above
    }
    return nil
  }
}

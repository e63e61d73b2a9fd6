import Foundation

/// Reads a text file named on the command line.
enum InputFile {
  /// The text of a file; `-` is standard input.
  ///
  /// - Throws: ``Refusal`` when it cannot be read or is no text in UTF-8.
  static func text(of path: String) throws -> String {
    let name = path == "-" ? "standard input" : path
    let bytes: Data
    do {
      bytes =
        path == "-"
        ? FileHandle.standardInput.readDataToEndOfFile()
        : try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Refusal("\(path) cannot be read. Check the path.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("\(name) is not text in UTF-8. Save it as UTF-8 and try again.")
    }
    return text
  }
}

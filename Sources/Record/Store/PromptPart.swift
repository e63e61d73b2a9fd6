import Foundation

/// One part of a team's prompts folder, such as its `structures`: the files in it, read.
///
/// Nothing is passed over in silence: what cannot be read is a problem with its place.
package struct PromptPart: Sendable {
  package private(set) var files: [PromptFile] = []
  /// What could not be read, and where.
  package private(set) var problems: [Problem] = []

  /// Reads a part; a folder that has no such part holds no files of it.
  ///
  /// Hidden files and `.md` are left alone; any other that ends otherwise is a problem.
  package init(_ part: String, of folder: String, endingIn ending: String) {
    let path = "\(folder)/\(part)"
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      if !FileManager.default.fileExists(atPath: folder) {
        report(folder, "there is no such folder, or it cannot be read")
      }
      return
    }
    guard isFolder.boolValue, let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else {
      report(path, isFolder.boolValue ? "the folder cannot be read" : "this must be a folder")
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasSuffix(".md") {
      read("\(path)/\(name)", endingIn: ending)
    }
  }

  private mutating func read(_ path: String, endingIn ending: String) {
    guard path.hasSuffix(ending) else {
      return report(path, "files here end in \(ending); rename it, or take it out")
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return report(
        path,
        isFolder.boolValue
          ? "this is a folder, not a file" : "the file cannot be read; check who may read it")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      let place = Self.firstFlaw(in: data)
      return report(path, "this is not text in UTF-8; save it as UTF-8", place.line, place.column)
    }
    files.append(PromptFile(path: path, text: text))
  }

  private mutating func report(
    _ path: String, _ message: String, _ line: Int = 1, _ column: Int = 1
  ) {
    problems.append(Problem(file: path, line: line, column: column, message: message))
  }

  /// Where the first bytes stand that are no UTF-8.
  private static func firstFlaw(in data: Data) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var bytes = data.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (line, column)
  }
}

import Foundation
import Record

extension Structures {
  /// The structures carried by the program, with those of a team's folder in their place by id.
  ///
  /// The folder is laid out like ours: `structures/crisis-arc.yaml` and so on; it may hold none.
  /// This is the one place of the room that reads files.
  ///
  /// - Throws: every problem of every file at once.
  package init(folder: String) throws(DataFileProblems) {
    let own = folder + "/structures"
    var files: [PromptFile] = []
    var problems: [Problem] = []
    if !FileManager.default.fileExists(atPath: folder) {
      let message = "there is no such folder, or it cannot be read"
      problems.append(Problem(file: folder, line: 1, column: 1, message: message))
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = "\(own)/\(name)"
      if !name.hasSuffix(".yaml") {
        problems.append(
          Problem(
            file: path, line: 1, column: 1, message: "a structure's file ends in .yaml; rename it"))
      } else if let data = FileManager.default.contents(atPath: path) {
        files.append(PromptFile(path: path, text: String(decoding: data, as: UTF8.self)))
      } else {
        problems.append(
          Problem(file: path, line: 1, column: 1, message: "the file cannot be read"))
      }
    }
    for file in files {
      var reader = StructureFile(file)
      _ = reader.read()
      problems += reader.problems
    }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    try self.init(files: files, over: .carried)
  }
}

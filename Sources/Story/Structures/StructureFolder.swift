import Record

extension Structures {
  /// The structures carried by the program, with those of a team's folder in their place by id.
  ///
  /// The folder is laid out like ours: `structures/crisis-arc.yaml` and so on; it may hold none.
  ///
  /// - Throws: every problem of every file at once.
  package init(folder: String) throws(DataFileProblems) {
    let part = PromptPart("structures", of: folder, endingIn: ".yaml")
    var problems = part.problems
    for file in part.files {
      var reader = StructureFile(file)
      _ = reader.read()
      problems += reader.problems
    }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    try self.init(files: part.files, over: .carried)
  }
}

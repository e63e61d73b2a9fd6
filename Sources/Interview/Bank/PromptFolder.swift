import Foundation
import Record

extension QuestionBank {
  /// The questions carried by the program, with those of a team's folder in their place.
  ///
  /// The folder is laid out like ours: `incident/audience.yaml` and so on, any of them left out.
  /// This is the one place of the room that reads files.
  ///
  /// - Throws: every problem of every file at once.
  package init(folder: String) throws(DataFileProblems) {
    let incident = folder + "/incident"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: incident) else {
      // A team may change how stories are told and leave the questions as they are.
      if FileManager.default.fileExists(atPath: folder + "/structures") {
        self.init()
        return
      }
      throw Self.problem(incident, "there is no such folder, or it cannot be read")
    }
    let known = InterviewSection.allCases.map { $0.rawValue + ".yaml" }
    var files: [PromptFile] = []
    var problems: [Problem] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = "\(incident)/\(name)"
      if !known.contains(name) {
        let near = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        problems += Self.problem(path, "no section has this name\(near)").problems
      } else if let data = FileManager.default.contents(atPath: path) {
        files.append(PromptFile(path: path, text: String(decoding: data, as: UTF8.self)))
      } else {
        problems += Self.problem(path, "the file cannot be read").problems
      }
    }
    for file in files { problems += QuestionFile(file).read().problems }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    try self.init(overriding: files)
  }

  private static func problem(_ path: String, _ message: String) -> DataFileProblems {
    DataFileProblems(problems: [Problem(file: path, line: 1, column: 1, message: message)])
  }
}

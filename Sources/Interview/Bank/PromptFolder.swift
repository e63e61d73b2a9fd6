import Foundation
import Record

/// A folder of a team's own prompts, laid out like ours: `incident/audience.yaml`,
/// `followups/cause.yaml` and so on, any of them left out.
///
/// This is the one place of the room that reads files.
package struct PromptFolder: Sendable {
  /// The questions carried by the program, with the team's in place of ours.
  package private(set) var bank = QuestionBank()
  /// The follow-up rules carried by the program, with the team's in place of ours.
  package private(set) var rules = RuleBook()

  /// Reads a folder.
  ///
  /// - Throws: every problem of every file at once.
  package init(_ folder: String) throws(DataFileProblems) {
    guard let parts = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Self.problem(folder, "there is no such folder, or it cannot be read")
    }
    let sections = InterviewSection.allCases.map { $0.rawValue + ".yaml" }
    let incident = Self.files(in: folder + "/incident", named: sections)
    let followUps = Self.files(in: folder + "/followups")
    var problems = incident.problems + followUps.problems
    if Set(parts).isDisjoint(with: ["incident", "followups", "structures", "words"]) {
      let message = "it holds no folder 'incident', 'followups', 'structures' or 'words'"
      problems += Self.problem(folder, message).problems
    }
    problems += incident.files.flatMap { QuestionFile($0).read().problems }
    problems += followUps.files.flatMap { RuleFile($0).read().problems }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    bank = try QuestionBank(overriding: incident.files)
    rules = try RuleBook(overriding: followUps.files)
  }

  /// The files of one part of the folder; none where there is no such part.
  private static func files(in part: String, named known: [String]? = nil)
    -> (files: [PromptFile], problems: [Problem])
  {
    var files: [PromptFile] = []
    var problems: [Problem] = []
    let names = (try? FileManager.default.contentsOfDirectory(atPath: part)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasSuffix(".md") {
      let path = "\(part)/\(name)"
      if let known, !known.contains(name) {
        let near = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        problems += problem(path, "no section has this name\(near)").problems
      } else if let data = FileManager.default.contents(atPath: path) {
        files.append(PromptFile(path: path, text: String(decoding: data, as: UTF8.self)))
      } else {
        problems += problem(path, "the file cannot be read").problems
      }
    }
    return (files, problems)
  }

  private static func problem(_ path: String, _ message: String) -> DataFileProblems {
    DataFileProblems(problems: [Problem(file: path, line: 1, column: 1, message: message)])
  }
}

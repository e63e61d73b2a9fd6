import Foundation
import Record

/// A folder of a team's own prompts, laid out like ours: `incident/audience.yaml`,
/// `followups/cause.yaml` and so on, any of them left out.
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
    if Set(parts).isDisjoint(with: Self.known) {
      let names = Self.known.map { "'\($0)'" }.joined(separator: ", ")
      throw Self.problem(folder, "it holds none of the folders \(names)")
    }
    let incident = PromptPart("incident", of: folder, endingIn: ".yaml")
    let followUps = PromptPart("followups", of: folder, endingIn: ".yaml")
    var problems = incident.problems + followUps.problems
    problems += incident.files.compactMap(Self.strange)
    problems += incident.files.filter { Self.strange($0) == nil }
      .flatMap { QuestionFile($0).read().problems }
    problems += followUps.files.flatMap { RuleFile($0).read().problems }
    if !problems.isEmpty { throw DataFileProblems(problems: problems) }
    bank = try QuestionBank(overriding: incident.files)
    rules = try RuleBook(overriding: followUps.files)
  }

  /// The parts a team's folder may have; those of other rooms are read there.
  private static let known = [
    "incident", "followups", "structures", "layouts", "wording", "languages",
  ]

  /// A file of questions that belongs to no section; nil where it does.
  private static func strange(_ file: PromptFile) -> Problem? {
    let known = InterviewSection.allCases.map { $0.rawValue + ".yaml" }
    let name = file.path.split(separator: "/").last.map(String.init) ?? ""
    if known.contains(name) { return nil }
    let near = nearestName(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return Problem(file: file.path, line: 1, column: 1, message: "no section has this name\(near)")
  }

  private static func problem(_ path: String, _ message: String) -> DataFileProblems {
    DataFileProblems(problems: [Problem(file: path, line: 1, column: 1, message: message)])
  }
}

import Foundation

/// A folder with a bakery's answers and a team's prompts, to run the program in.
struct Workshop {
  let path: String

  init(answers: String = bakery) throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "candor-workshop-\(UUID().uuidString)").path
    try put(answers, at: "answers.yml")
  }

  /// Writes a file below the folder.
  func put(_ text: String, at name: String) throws { try put(Data(text.utf8), at: name) }

  func put(_ data: Data, at name: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Writes from the answers, with the prompts folder where there is one.
  func write(_ options: String..., prompts: Bool = true) throws -> Command {
    try Command(
      ["write", "--answers", "answers.yml", "--today", "2025-09-10"]
        + (prompts ? ["--prompts", "prompts"] : []) + options, in: path)
  }

  func run(_ words: String...) throws -> Command { try Command(words, in: path) }

  /// What was written beside the answers.
  func message(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/output/2025-09-06-lost-orders/\(name)", encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

import ArgumentParser
import Record
import Story

/// Lists the sentences a team may word its own way, as a file it can start from.
struct WordingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording",
    abstract: "List the sentences your team may word its own way, with the facts each holds.",
    discussion: """
      What is printed is a wording file. Keep the lines you change in PROMPTS/wording/NAME.yaml, \
      and name the folder with --prompts or CANDOR_PROMPTS. {{name}} is the place of a fact; \
      {{#name}}...{{/name}} are words that go when that fact is not there. Numbers, apologies and \
      promises stay with the answers.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let house = try common.settings.houseWording()
    let head = """
      # Sentences a team may word its own way: keep those you change in PROMPTS/wording/NAME.yaml.
      # {{name}} is the place of a fact, and each is placed once. Words inside
      # {{#name}}...{{/name}} go when that fact is not there.
      """
    World.print(([head] + FrameID.allCases.map { entry($0, house) }).joined(separator: "\n\n"))
  }

  /// A sentence with the facts it holds; the team's wording in the place of ours.
  private func entry(_ id: FrameID, _ house: HouseWording) -> String {
    let always = id.places.joined(separator: ", ")
    let sometimes = id.optionalPlaces.joined(separator: ", ")
    var lines: [String] = []
    if let yours = house[id] { lines.append("# yours, from \(yours.file); ours: \(id.own)") }
    lines.append("# always: \(always.isEmpty ? "no fact" : always)")
    if !sometimes.isEmpty { lines.append("# where known: \(sometimes)") }
    lines.append("\(id.rawValue): \(Self.quoted(house[id]?.text ?? id.own))")
    return lines.joined(separator: "\n")
  }

  /// The text in double quotes, as YAML reads it back.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}

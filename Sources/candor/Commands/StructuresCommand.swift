import ArgumentParser
import Record
import Story

/// Lists the ways of telling an incident, and which suits what.
struct StructuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "structures", abstract: "List the ways a story can be told, and what they suit.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let structures = try common.settings.structures()
    let tables = [
      table("Once it is over", .after, structures),
      table("While it goes on", .identified, structures),
    ]
    World.print((structures.all.map(text(of:)) + tables).joined(separator: "\n\n"))
  }

  private func text(of structure: Structure) -> String {
    var lines = ["\(structure.id): \(structure.name)", "  \(structure.about)"]
    lines += structure.suits.map { suit in
      let readers = suit.audiences.map(\.rawValue).joined(separator: ", ")
      return "  Suits \(suit.purpose.rawValue): \(readers) (\(when(suit)))."
    }
    if let budget = structure.budget {
      lines.append("  Made for \(budget.rawValue): at most \(budget.most) \(budget.measure).")
    }
    if let warning = structure.warning { lines.append("  Warning: \(warning)") }
    return lines.joined(separator: "\n")
  }

  private func when(_ suit: Structure.Suit) -> String {
    if suit.stages.allSatisfy(\.isInFlight) { return "while it goes on" }
    return suit.stages.contains(where: \.isInFlight) ? "at any time" : "once it is over"
  }

  /// Which structure suits which purpose and readers, as a table in plain text.
  private func table(_ title: String, _ stage: Plan.Stage, _ structures: Structures) -> String {
    let heads = ["purpose"] + Plan.Expertise.allCases.map(\.rawValue)
    let rows = Plan.Purpose.allCases.map { purpose in
      [purpose.rawValue]
        + Plan.Expertise.allCases.map { structures.suiting(purpose, $0, stage)?.id ?? "crisis-arc" }
    }
    let all = [heads] + rows
    let widths = heads.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "  " + cells.joined(separator: "  ").trimmingEnd
    }
    return "\(title):\n" + lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

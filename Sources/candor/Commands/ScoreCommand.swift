import ArgumentParser
import Foundation
import Prose
import Record

/// Scores lines of text, one number a line.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score how specific texts are: one text a line in, one number a line out.",
    discussion: """
      Reads standard input to its end. Each line is scored by itself, from 1 (could be said of \
      anything) to 5 (nothing is left vague), whatever its length and bytes; an empty line is a \
      text too.

      With --needs, a line is held against what its question needs first: KIND is a field \
      ("candor fields" lists them), a kind of whole answer, or a single need. --needs list shows \
      them all.
      """)

  @Option(help: ArgumentHelp("Hold the texts against what a question needs.", valueName: "kind"))
  var needs: String?

  @Flag(help: "Print an object a line, with every term and the bytes it fired on.")
  var json = false

  @Flag(help: "Say what moved each score, for people.")
  var explain = false

  func validate() throws {
    if json && explain {
      throw ValidationError("--json and --explain are two ways to say why; choose one.")
    }
  }

  func run() throws {
    if needs == "list" { return World.print(NeedsKind.table) }
    let kind = try needs.map(NeedsKind.named) ?? .none
    if json {
      try LineStream.answer { ScoreReport($0, kind).writeJSON(to: &$1) }
    } else if explain {
      try LineStream.answer { ScoreReport($0, kind).writeExplanation(to: &$1) }
    } else {
      try LineStream.answer { line, output in
        output.append(
          decimal: Scorer.standard.value(line, needs: kind.needs, balance: kind.balance))
      }
    }
  }
}

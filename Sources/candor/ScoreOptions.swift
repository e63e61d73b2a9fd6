import ArgumentParser
import Foundation
import Record
import Review
import Story

/// How a message that was written is scored.
struct ScoreOptions: ParsableArguments {
  @Option(
    help:
      "How much hangs on the message: low, medium or high; sets the target 3.0, 3.5 or 4.0 (default: high)."
  )
  var stakes: Stakes = .high

  @Option(help: "Exit with 1 when the average score lies below this, 1 to 5.")
  var minScore: Double?

  @Option(
    help: "Also put the scorecard beside the message as a file: bars, markdown, json or svg.")
  var scoreFormat: ScoreFormat?

  @Flag(help: "Do not print the scorecard.")
  var noScorecard = false

  /// Refuses a threshold that is none.
  ///
  /// - Throws: ``Refusal`` when it lies outside the scale.
  func check() throws {
    if let minScore, !(1...5).contains(minScore) {
      throw Refusal("--min-score must be from 1 to 5.")
    }
  }

  /// Scores a message as its readers get it, by the rules that any draft is held against.
  ///
  /// - Throws: the status of a failed check when it lies below the threshold; ``Refusal`` when the
  ///   scorecard cannot be written.
  func score(_ document: Document, for plan: Plan, beside answers: String) throws {
    let audience = CriticAudience(rawValue: plan.expertise.rawValue) ?? .mixed
    let card = scorecard(
      of: markdown(document), stakes: stakes,
      options: CriticOptions(audience: audience, format: .markdown))
    if !noScorecard { World.complain("\n" + bars(card)) }
    if let scoreFormat { try write(scoreFormat.written(card), scoreFormat, beside: answers) }
    if let minScore, card.average < minScore {
      World.complain(
        String(
          format: "candor: the message scores %.1f, below %.1f.", card.average, minScore))
      throw ExitStatus.failed.thrown
    }
  }

  private func write(_ text: String, _ format: ScoreFormat, beside answers: String) throws {
    let folder = answers.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (folder + ["scorecard.\(format.ending)"]).joined(separator: "/")
    do {
      try FileStore.writeAtomically(Data(text.utf8), to: path, access: .shared)
    } catch {
      throw Refusal("\(error) The message itself is written.")
    }
    World.complain("Scorecard: \(path)")
  }
}

extension ScoreFormat {
  /// How the name of a file of this form ends.
  var ending: String {
    switch self {
    case .bars: "txt"
    case .markdown: "md"
    case .json: "json"
    case .svg: "svg"
    }
  }
}

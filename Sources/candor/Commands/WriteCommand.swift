import ArgumentParser
import Facts
import Foundation
import Record
import Story

/// Writes the message from an answers file, without asking anything.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the message from an answers file.",
    discussion: """
      The message and its answers land in a folder of their own below the output folder. When \
      standard output is not a terminal, the message alone is printed there too, so that \
      "candor write --answers FILE > message.md" works.

      With --all, every message that suits the incident is written beside it: message, customer, \
      status, short and postmortem. "candor structures" lists the ways of telling.

      The scorecard of the message follows on standard error, never on standard output; with \
      --score-format it also lies beside the message as a file.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var given: GivenAnswers
  @OptionGroup var telling: TellingOptions
  @OptionGroup var overrides: OverrideOptions
  @OptionGroup var output: OutputFormat
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var scoring: ScoreOptions

  @Flag(help: "Write the message even while answers are missing, each gap marked in place.")
  var draft = false

  @Flag(help: "Write every message that suits the incident, each for its own readers.")
  var all = false

  func run() throws {
    let today = try common.settings.day()
    let structures = try common.settings.structures()
    guard let answers = try given.record(today: today, among: structures) else {
      throw Refusal(
        "there are no answers to write from. Name the file with --answers FILE, or - for standard input."
      )
    }
    let record = try overrides.applied(to: answers)
    try scoring.check()
    let layouts = try OutputFormat.layouts(in: common.settings.promptsFolder)
    let publisher = Publisher(
      outputFolder: common.settings.outputFolder, today: today, structures: structures,
      format: output.format, house: try common.settings.houseWording(),
      delivery: try delivery.delivery(of: record, today: today, as: output.format),
      layouts: layouts)
    if all {
      guard telling.isEmpty else {
        throw Refusal(
          "--all chooses structure, audience and budget for each message. Leave out --all to choose them yourself."
        )
      }
      return try writeAll(record, publisher)
    }
    let plan = try telling.plan(for: record, today: today, among: structures)
    let outcome = try publisher.publish(record, asDraft: draft, plan: plan)
    World.complain(about: outcome.rendered)
    World.complain("Written: \(outcome.message)")
    if let warning = structures[plan.structure]?.warning { World.complain("Warning: \(warning)") }
    for line in outcome.composition.report + outcome.review { World.complain(line) }
    if !World.isTerminal(STDOUT_FILENO) { World.print(outcome.text) }
    try scoring.score(outcome.composition.document, for: plan, beside: outcome.answers)
  }

  /// Writes the set; what is unfinished is named, and makes the program end with a failed check.
  private func writeAll(_ record: Record, _ publisher: Publisher) throws {
    var isFinished = true
    let (outcomes, review) = try publisher.publishAll(record, asDraft: draft)
    for (version, outcome) in outcomes {
      if outcome.gaps.isEmpty || draft {
        World.complain("Written: \(outcome.message) (\(version.purpose))")
        World.complain(about: outcome.rendered)
        for line in outcome.composition.report { World.complain("  " + line) }
      }
      guard !outcome.gaps.isEmpty else { continue }
      isFinished = isFinished && draft
      World.complain("Not finished: \(version.name) (\(version.purpose)). Missing:")
      for gap in outcome.gaps { World.complain("  - " + gap) }
    }
    for line in review { World.complain(line) }
    if !isFinished { throw ExitStatus.failed.thrown }
    if let (version, outcome) = outcomes.first {
      try scoring.score(outcome.composition.document, for: version.plan, beside: outcome.answers)
    }
  }
}

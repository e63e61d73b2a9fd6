import ArgumentParser
import Foundation
import Record
import Review
import Terminal

/// Says what is wrong with a draft that somebody already wrote, or scores it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a draft, in the order that matters.",
    discussion: """
      Reads Markdown, plain text, HTML and mail; - is standard input. Settings come from the \
      nearest .candor.yaml upward from each draft; options beat them. In a draft, \
      <!-- candor off --> and <!-- candor on --> switch all rules, <!-- candor Rule.Id = NO --> \
      and YES one, and <!-- candor ignore Rule.Id --> one for the next block.

      Exit status: 0 nothing at or above --fail-on, 1 something, 2 a file could not be checked.
      """)

  @Argument(help: "The drafts to check; - is standard input.")
  var drafts: [String] = []

  @Option(help: "How to print: human, line, json, sarif or checkstyle.")
  var format: CritiqueFormat = .human

  @Option(help: "The least severity that fails: note, warning, block or never (default: warning).")
  var failOn: FailLevel?

  @Option(help: "Who it is for: expert, mixed, plain or customer (default: mixed).")
  var audience: CriticAudience?

  @Option(
    help: "How drafts are written: markdown, text, html or mail (default: by name, then by look).")
  var input: DraftFormat?

  @Option(help: "Read settings from this file, and from no other.")
  var config: String?

  @Flag(help: "Print the scorecard instead of the findings.")
  var scorecard = false

  @Option(help: "How to print the scorecard: bars, markdown, json or svg (default: bars).")
  var scoreFormat: ScoreFormat = .bars

  @Option(
    help:
      "How much hangs on it: low, medium or high; sets the target 3.0, 3.5 or 4.0 (default: high).")
  var stakes: Stakes?

  @Option(help: "Exit with 1 when the average score lies below this, 1 to 5.")
  var minScore: Double?

  @Option(help: "When to use colour: auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    guard !drafts.isEmpty else {
      throw Refusal("there is no draft to check. Name a file, or - for standard input.")
    }
    if let minScore, !(1...5).contains(minScore) {
      throw Refusal("--min-score must be from 1 to 5.")
    }
    var files: [CritiqueFile] = []
    var hasFailed = false
    for draft in drafts {
      let settings = try ConfigFile.settings(for: draft, named: config)
      let options = CriticOptions(
        audience: audience ?? settings.audience ?? .mixed, accept: settings.accept,
        off: settings.off, severities: settings.severities,
        format: input ?? DraftFormat(path: draft))
      let critique = try DraftFile(path: draft).critique(options: options)
      files.append(CritiqueFile(path: draft == "-" ? "<stdin>" : draft, critique: critique))
      let level = (failOn ?? settings.failOn ?? .warning).severity
      if !scorecard, let level, critique.count(atLeast: level) > 0 { hasFailed = true }
      let card = Review.scorecard(of: critique, stakes: stakes ?? settings.stakes ?? .high)
      if let least = minScore ?? settings.minScore, card.average < least {
        hasFailed = true
        if !scorecard {
          World.complain(
            "candor: \(draft) scores \(Self.tenth(card.average)), below \(Self.tenth(least)).")
        }
      }
      if scorecard { World.print(scoreFormat.written(card)) }
    }
    if !scorecard { World.print(report(files)) }
    if hasFailed { throw ExitStatus.failed.thrown }
  }

  private static func tenth(_ value: Double) -> String { String(format: "%.1f", value) }

  private func report(_ files: [CritiqueFile]) -> String {
    switch format {
    case .line: return lineForm(files)
    case .json: return jsonForm(files)
    case .sarif: return sarifForm(files, version: Candor.version)
    case .checkstyle: return checkstyleForm(files)
    case .human:
      let isTerminal = World.isTerminal(STDOUT_FILENO)
      let settings = World.terminalSettings(color: color, accessible: false)
      let colour = color == .always || color == .auto && isTerminal && settings.colour
      return files.map { file in
        humanForm(file, width: isTerminal ? min(settings.width, 100) : 80) { text, paint in
          styled(text, paint.style, colour: colour)
        }
      }.joined(separator: "\n")
    }
  }
}

/// How to print a scorecard.
enum ScoreFormat: String, ExpressibleByArgument, CaseIterable {
  case bars, markdown, json, svg

  func written(_ card: Scorecard) -> String {
    switch self {
    case .bars: Review.bars(card)
    case .markdown: Review.markdown(card)
    case .json: Review.json(card).written()
    case .svg: Review.svg(card)
    }
  }
}

extension ReportPaint {
  fileprivate var style: Style {
    switch self {
    case .block: .error
    case .warning: .warning
    case .note: .advice
    case .good: .good
    case .hint: .hint
    case .strong: .strong
    }
  }
}

extension CritiqueFormat: ExpressibleByArgument {}
extension FailLevel: ExpressibleByArgument {}
extension CriticAudience: ExpressibleByArgument {}
extension DraftFormat: ExpressibleByArgument {}
extension Stakes: ExpressibleByArgument {}

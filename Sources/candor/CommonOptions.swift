import ArgumentParser

/// Options every command that touches an incident understands.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The folder messages land in (CANDOR_OUTPUT; default: output).")
  var output: String?

  @Option(
    help: "A folder of your team's prompts; they override the built-in ones by id (CANDOR_PROMPTS)."
  )
  var prompts: String?

  @Option(
    help:
      "The language the interview speaks (CANDOR_LANGUAGE, \"language\" in .candor.yaml; default: en)."
  )
  var language: String?

  @Option(help: "When to use colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "The day to take for today, as YYYY-MM-DD (CANDOR_TODAY); relative days are read from it."))
  var today: String?

  /// What the options say, without the machinery that parsed them.
  var settings: Settings {
    Settings(output: output, prompts: prompts, language: language, color: color, today: today)
  }
}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

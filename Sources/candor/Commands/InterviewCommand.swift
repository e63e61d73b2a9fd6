import ArgumentParser

/// Asks the questions and writes the message; what "candor" does when nothing else is said.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Answer questions about an incident, and get the message. This is the default.",
    discussion: """
      Every answer is on disk before the next question is asked. When an unfinished interview \
      is found, candor offers to go on with it.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var given: GivenAnswers

  @Option(
    help: ArgumentHelp(
      "Read this draft (Markdown, text, HTML or mail), and ask only for what it does not surely say; nothing of it counts until you keep it.",
      valueName: "draft"))
  var from: String?

  @Flag(help: "Start a new interview without asking about unfinished ones.")
  var new = false

  @Option(help: "Go on with this unfinished interview (see \"candor sessions\").")
  var resume: String?

  @Flag(help: "Line by line, for screen readers: nothing is redrawn (also ACCESSIBLE=1).")
  var accessible = false

  @Flag(help: "Show no score while typing, only after Enter (also :meter off).")
  var noMeter = false

  @Option(help: "How many minutes you have: only the questions that fit are asked (also :minutes).")
  var minutes: Int?

  func run() throws { try sitting.run() }

  /// The sitting that the options ask for.
  var sitting: InterviewSitting {
    InterviewSitting(
      settings: common.settings, given: given, draft: from, minutes: minutes, startsNew: new,
      session: resume, isAccessible: accessible, hasMeter: !noMeter)
  }
}

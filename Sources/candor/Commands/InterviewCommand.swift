import ArgumentParser
import Facts
import Foundation
import Interview
import Record
import Review
import Terminal

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

  /// The command as it is when nothing is said on the command line.
  static var withoutOptions: InterviewCommand {
    var command = InterviewCommand()
    (command.common, command.given) = (.unset, .unset)
    (command.from, command.minutes) = (nil, nil)
    (command.new, command.resume, command.accessible, command.noMeter) = (false, nil, false, false)
    return command
  }

  func run() throws { try run(asUpdate: false) }

  /// Asks what is missing, or only what a status update needs.
  func run(asUpdate isUpdate: Bool = false, listener: (() -> Signature)? = nil) throws {
    if let minutes, minutes < 1 { throw Refusal("--minutes takes a number from 1, such as 5.") }
    let today = try common.day()
    let settings = World.terminalSettings(color: common.color, accessible: accessible)
    let structures = try common.structures()
    let given = try given.record(today: today, among: structures)
    guard settings.interactive || settings.accessible else { throw noTerminal(given) }
    let facts = try from.map { try DraftFile(path: $0).facts(today: today) }
    let state = try World.stateFolder()
    let editor = ExternalEditor(environment: World.environment)
    let (wording, note) = try common.wording()
    let reader = World.lineReader(settings, stateFolder: state, editor: editor, wording: wording)
    let talk = Talk(settings: settings, wording: wording)
    if let note { talk.say([Notice(.warning, note)]) }
    let prompts = try common.teamPrompts()
    let desk = SessionDesk(
      store: SessionStore(stateFolder: state), reader: reader, talk: talk, today: today)
    guard
      let session = try desk.open(
        startingNew: new || given != nil || facts != nil, resuming: resume)
    else {
      throw ExitStatus.interrupted.thrown
    }
    let asOf = session.replay.asOf ?? today
    var record = session.replay.record
    if let changes = given?.changes {
      try session.keep(changes.map(JournalEvent.change))
      for change in changes { record.apply(change) }
    }
    if let facts { try propose(facts, to: session, &record, talk) }
    var sitting = InterviewRun(
      interview: Interview(
        bank: prompts?.bank ?? QuestionBank(), rules: prompts?.rules ?? RuleBook(), record: record,
        today: asOf, meter: meter(reader, session.replay),
        haste: minutes.map(Haste.init(minutes:)),
        structures: common.promptsFolder == nil ? nil : structures,
        coaching: session.replay.coaching, wording: wording),
      session: session, reader: reader, talk: talk,
      publisher: Publisher(
        outputFolder: common.outputFolder, today: asOf, structures: structures,
        house: try common.houseWording(), wording: wording,
        layouts: try OutputFormat.layouts(in: common.promptsFolder)),
      editor: editor, listener: listener)
    sitting.interview.resume(session.replay.pace)
    let isNewUpdate = isUpdate && session.replay.pace != .update
    if isNewUpdate { sitting.interview.prepareUpdate() }
    let status = try sitting.run(
      resumingAt: isNewUpdate ? nil : session.replay.position, halfTyped: session.replay.halfTyped,
      answersGiven: given != nil && resume == nil)
    if status != .done { throw status.thrown }
  }

  /// Lays what a draft says beside the answers, and says where it is of two minds.
  private func propose(
    _ facts: DraftFacts, to session: Session, _ record: inout Record, _ talk: Talk
  ) throws {
    try session.keep(facts.changes.map(JournalEvent.change))
    for change in facts.changes { record.apply(change) }
    if facts.isEmpty, facts.doubts.isEmpty {
      talk.say([Notice(.note, talk.wording(.draftUnsure, ["draft": from ?? ""]))])
    }
    talk.say(
      facts.doubts.map { doubt in
        let slots = ["one": doubt.one.source.shown, "other": doubt.other.source.shown]
        return Notice(.note, talk.wording(.draftTwice, slots))
      })
  }

  /// Whether lines are judged while they are typed: where they can be, and the author did not say no.
  private func meter(_ reader: any LineReader, _ replay: Replay) -> Meter {
    guard reader.isInteractive else { return .absent }
    return noMeter || replay.showsMeter == false ? .off : .on
  }

  /// What to say when there is nobody to ask: which answers are missing, and how to give them.
  private func noTerminal(_ record: Record?) -> Refusal {
    let gaps = Publisher.gaps(of: record ?? Record(), today: World.today).map { "  - " + $0 }
    let missing =
      gaps.isEmpty
      ? "Nothing is missing: \"candor write\" with the same options writes the message."
      : "Still missing:\n" + gaps.joined(separator: "\n")
    return Refusal(
      """
      standard input is not a terminal, so nobody can be asked. Give the answers with --answers FILE or -d FIELD=WORDS and use "candor write", or add --accessible to be asked line by line.
      \(missing)
      """)
  }
}

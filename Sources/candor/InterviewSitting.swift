import Facts
import Foundation
import Interview
import Record
import Review
import Terminal

/// One sitting at the interview: what it was started with, and how it goes.
struct InterviewSitting {
  var settings = Settings()
  /// Answers given on the command line.
  var given: GivenAnswers?
  /// The draft to read first.
  var draft: String?
  /// How many minutes the author has.
  var minutes: Int?
  /// Whether to start anew without asking about unfinished interviews.
  var startsNew = false
  /// The interview to go on with.
  var session: String?
  var isAccessible = false
  /// Whether lines may be judged while they are typed.
  var hasMeter = true
  /// Whether to ask only what a status update needs.
  var isUpdate = false
  /// Signs for the coach who sits beside the author.
  var listener: (() -> Signature)?

  /// Asks what is missing, until the message is written or the author leaves.
  ///
  /// - Throws: ``Refusal`` for what the author can put right; an exit status where the message is not finished.
  func run() throws {
    if let minutes, minutes < 1 { throw Refusal("--minutes takes a number from 1, such as 5.") }
    let today = try settings.day()
    let terminal = World.terminalSettings(
      color: settings.color, accessible: isAccessible)
    let structures = try settings.structures()
    let told = try given?.record(today: today, among: structures)
    guard terminal.interactive || terminal.accessible else { throw noTerminal(told) }
    let facts = try draft.map { try DraftFile(path: $0).facts(today: today) }
    let state = try World.stateFolder()
    let editor = ExternalEditor(environment: World.environment)
    let (wording, note) = try settings.wording()
    let reader = World.lineReader(terminal, stateFolder: state, editor: editor, wording: wording)
    let talk = Talk(settings: terminal, wording: wording)
    if let note { talk.say([Notice(.warning, note)]) }
    let prompts = try settings.teamPrompts()
    let desk = SessionDesk(
      store: SessionStore(stateFolder: state), reader: reader, talk: talk, today: today)
    guard
      let session = try desk.open(
        startingNew: startsNew || told != nil || facts != nil, resuming: self.session)
    else {
      throw ExitStatus.interrupted.thrown
    }
    let asOf = session.replay.asOf ?? today
    var record = session.replay.record
    if let changes = told?.changes {
      try session.keep(changes.map(JournalEvent.change))
      for change in changes { record.apply(change) }
    }
    if let facts { try propose(facts, to: session, &record, talk) }
    var sitting = InterviewRun(
      interview: Interview(
        bank: prompts?.bank ?? QuestionBank(), rules: prompts?.rules ?? RuleBook(), record: record,
        today: asOf, meter: meter(reader, session.replay),
        haste: minutes.map(Haste.init(minutes:)),
        structures: settings.promptsFolder == nil ? nil : structures,
        coaching: session.replay.coaching, wording: wording),
      session: session, reader: reader, talk: talk,
      publisher: Publisher(
        outputFolder: settings.outputFolder, today: asOf, structures: structures,
        house: try settings.houseWording(), wording: wording,
        layouts: try OutputFormat.layouts(in: settings.promptsFolder)),
      editor: editor, listener: listener)
    sitting.interview.resume(session.replay.pace)
    let isNewUpdate = isUpdate && session.replay.pace != .update
    if isNewUpdate { sitting.interview.prepareUpdate() }
    let status = try sitting.run(
      resumingAt: isNewUpdate ? nil : session.replay.position, halfTyped: session.replay.halfTyped,
      answersGiven: told != nil && self.session == nil)
    if status != .done { throw status.thrown }
  }

  /// Lays what a draft says beside the answers, and says where it is of two minds.
  private func propose(
    _ facts: DraftFacts, to session: Session, _ record: inout Record, _ talk: Talk
  ) throws {
    try session.keep(facts.changes.map(JournalEvent.change))
    for change in facts.changes { record.apply(change) }
    if facts.isEmpty, facts.doubts.isEmpty {
      talk.say([Notice(.note, talk.wording(.draftUnsure, ["draft": draft ?? ""]))])
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
    return !hasMeter || replay.showsMeter == false ? .off : .on
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

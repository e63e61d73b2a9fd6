import ArgumentParser
import Facts
import Foundation
import Interview
import Record
import Review
import Terminal

/// Lets a second person ask about the answers of an interview, weakest first.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach",
    abstract: "Read somebody's answers, the weakest first, and ask about them.",
    discussion: """
      Shows each answer with its score, what is missing and what a facilitator would ask. What \
      you type is kept with the interview under your name, and its author is asked it first when \
      the interview goes on. Nothing of it can get into the message.

      With --live, two people at one screen hold the interview, with the facilitator's prompts. \
      --list prints the answers without asking; --report prints what the answers were, what they \
      became and what did it, as Markdown.

      Exit status: 0 also when you leave early, for everything you said is kept.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Which interview to read (see \"candor sessions\"; default: the only one).")
  var session: String?

  @Option(
    help: "Your name, kept with what you say (CANDOR_NAME; default: the name of your account).")
  var name: String?

  @Flag(help: "Hold the interview with its author, with the facilitator's prompts on the screen.")
  var live = false

  @Flag(help: "Print the answers, the weakest first, and ask nothing.")
  var list = false

  @Flag(help: "Print a report of the session, before and after, as Markdown.")
  var report = false

  @Flag(help: "Line by line, for screen readers: nothing is redrawn (also ACCESSIBLE=1).")
  var accessible = false

  func run() throws {
    guard [live, list, report].count(where: { $0 }) < 2 else {
      throw Refusal("--live, --list and --report are three different things. Give one of them.")
    }
    let store = SessionStore(stateFolder: try World.stateFolder())
    if live { return try holdInterview() }
    let (wording, note) = try common.settings.wording()
    if let note { World.complain(note) }
    let id = try session ?? only(of: store, wording)
    do throws(StoreProblem) {
      if report { return World.print(Secrets.masked(try written(id, in: store, wording))) }
      if list { return World.print(Secrets.masked(try listed(id, in: store, wording))) }
    } catch {
      throw Refusal(wording.put(error.said))
    }
    try coach(id, in: store, wording)
  }

  /// The interview that is meant when none is named.
  ///
  /// - Throws: ``Refusal`` when there is none, or more than one.
  private func only(of store: SessionStore, _ wording: Wording) throws -> String {
    let unfinished = store.unfinished()
    if unfinished.count == 1 { return unfinished[0].id }
    guard !unfinished.isEmpty else {
      throw Refusal("there is no unfinished interview to read. Name one: candor coach SESSION.")
    }
    let names = unfinished.prefix(9).map { "  " + $0.words(in: wording) }.joined(separator: "\n")
    throw Refusal(
      "\(unfinished.count) interviews are not finished. Say which one, as in \"candor coach \(unfinished[0].id)\":\n\(names)"
    )
  }

  private func written(_ id: String, in store: SessionStore, _ wording: Wording)
    throws(StoreProblem) -> String
  {
    let history = History(try store.events(of: id))
    return BeforeAfter(history, called: Self.name(of: history.replay, id), wording: wording)
      .markdown()
  }

  private func listed(_ id: String, in store: SessionStore, _ wording: Wording) throws(StoreProblem)
    -> String
  {
    walk(Replay(try store.events(of: id)), id, wording: wording).sheet
  }

  private func walk(
    _ replay: Replay, _ id: String, prompts: PromptFolder? = nil, wording: Wording
  ) -> CoachWalk {
    let interview = Interview(
      bank: prompts?.bank ?? QuestionBank(), rules: prompts?.rules ?? RuleBook(),
      record: replay.record, today: replay.asOf ?? World.today, coaching: replay.coaching,
      wording: wording)
    return CoachWalk(of: interview, at: replay.position, called: Self.name(of: replay, id))
  }

  private static func name(of replay: Replay, _ id: String) -> String {
    replay.record["incident.noun"].map { "\($0.words) (\(id))" } ?? id
  }

  // MARK: Reading beside the interview

  private func coach(_ id: String, in store: SessionStore, _ wording: Wording) throws {
    let settings = World.terminalSettings(color: common.settings.color, accessible: accessible)
    guard settings.interactive || settings.accessible else {
      throw Refusal(
        "standard input is not a terminal, so nobody can be asked. Add --accessible to coach line by line, or use --list to read the answers."
      )
    }
    let signature = try signing()
    let prompts = try common.settings.teamPrompts()
    let structures = try common.settings.structures()
    let session = try open(id, in: store)
    let editor = ExternalEditor(environment: World.environment)
    let talk = Talk(settings: settings, wording: wording)
    talk.say(session.warnings.map { Notice(.warning, wording.put($0)) })
    var sitting = CoachRun(
      walk: walk(session.replay, id, prompts: prompts, wording: wording),
      record: session.replay.record,
      session: session,
      reader: World.lineReader(
        settings, stateFolder: try World.stateFolder(), editor: editor, wording: wording),
      talk: talk,
      publisher: Publisher(
        outputFolder: common.settings.outputFolder, today: session.replay.asOf ?? World.today,
        structures: structures, house: try common.settings.houseWording()),
      sign: signature)
    let status = try sitting.run()
    if status != .done { throw status.thrown }
  }

  /// Opens an interview; its author must not have it open.
  private func open(_ id: String, in store: SessionStore) throws -> Session {
    do throws(StoreProblem) {
      return try store.open(id)
    } catch {
      guard error.isOpenElsewhere else { throw Refusal("\(error)") }
      throw Refusal(
        """
        interview \(id) is open in another window: its author may be answering now, so nothing can be added. \
        Sit down together with "candor coach --live \(id)" once it is closed, or try again later. \
        --list and --report read it meanwhile.
        """)
    }
  }

  // MARK: Two at one screen

  private func holdInterview() throws {
    var sitting = InterviewSitting(settings: common.settings)
    (sitting.isAccessible, sitting.session) = (accessible, session)
    sitting.listener = try signing()
    try sitting.run()
  }

  /// Signs with the coach's name and the clock as it stands when called.
  ///
  /// - Throws: ``Refusal`` when there is no name to sign with.
  private func signing() throws -> () -> Signature {
    let known = [name, World.variable("CANDOR_NAME"), World.userName]
    let words = known.lazy.compactMap { $0 }.map(sanitisedRow).first {
      !$0.allSatisfy(\.isWhitespace)
    }
    guard let words else {
      throw Refusal("What you say is kept under your name. Give it with --name \"Ada Quill\".")
    }
    let fixed = try common.settings.isDayGiven ? common.settings.day() : nil
    return { World.signature(words, on: fixed) }
  }
}

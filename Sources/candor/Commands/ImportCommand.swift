import ArgumentParser
import Facts
import Foundation
import Interview
import Record
import Terminal

/// Takes over what other tools wrote down.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over what other tools wrote down.",
    subcommands: [ImportTimelineCommand.self])
}

/// Reads a timeline from a file, shows it, and adds it to an interview or an answers file.
struct ImportTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Read a timeline from a file, show it, and add it to an interview.",
    discussion: """
      Reads a Slack channel export (JSON), PagerDuty log entries (JSON), CSV with named columns, \
      Markdown, and plain lines that begin with a time. It first shows every entry as it will \
      stand, what is in doubt, and every line that became no entry. Without a terminal it adds \
      nothing unless --yes says so. What is in doubt is added too, for the interview to ask about.
      """)

  @Argument(help: "The file to read; - is standard input.")
  var file: String

  @Option(help: "How the file is written: auto, slack, pagerduty, csv or markdown.")
  var format: TimelineFile.Format = .auto

  @Option(
    help: "The unfinished interview to add to (see \"candor sessions\"); default: the only one.")
  var session: String?

  @Option(help: "Add to this answers file instead of an interview; it is made when there is none.")
  var answers: String?

  @Option(help: "The zone of times that name none, such as PT or Europe/Berlin.")
  var zone: String?

  @Option(help: "The day of the first entry, as YYYY-MM-DD, where the file does not say it.")
  var day: String?

  @Flag(name: .shortAndLong, help: "Add without asking.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = try InputFile.text(of: file)
    let settings = World.terminalSettings(color: common.settings.color, accessible: false)
    let (wording, note) = try common.settings.wording()
    if let note { World.complain(note) }
    var target = try ImportTarget.find(
      session: session, answers: answers, today: try common.settings.day(), isNeeded: yes,
      structures: try common.settings.structures(), wording: wording)
    target.zone = try zone.map { try readZone($0, on: target.today) } ?? target.record.zone
    var reading = TimelineReading(
      text: text, name: file == "-" ? "standard input" : file, format: format, wording: wording,
      context: ReadingContext(
        today: target.today, zone: target.zone, day: try givenDay() ?? target.day),
      previous: day == nil ? target.start : nil)
    var block = try reading.block()
    guard !block.entries.isEmpty else { throw nothing(block, wording) }
    // A pipe on standard input has no lines left to answer with.
    let canAsk = settings.interactive && file != "-" && target.place != nil && !yes
    let reader: any LineReader = PlainReader()
    if canAsk { block = try reading.settled(block, asking: reader) }
    World.print(shown(block.preview(on: target.today, put: wording.put), settings))
    if block.inDoubt > 0 {
      World.complain(wording(.importInDoubt, count: block.inDoubt))
    }
    guard let place = target.place else {
      World.complain(target.hint)
      return
    }
    target.zone = reading.context.zone
    var addition = target.addition(of: block)
    guard addition.added > 0 else {
      World.complain(wording(.importAllKnown, ["place": place]))
      return
    }
    let likely = target.addition(of: block.withLikelyKinds)
    switch yes ? .plain : canAsk ? confirmed(addition, likely, place, reader, wording) : .no {
    case .plain: if yes, likely != addition { World.complain(wording(.importLeftOpen)) }
    case .likely: addition = likely
    case .no:
      World.complain(wording(.importNotAdded, count: addition.added, ["place": place]))
      return
    }
    try target.keep(addition)
    let known = addition.known > 0 ? [wording(.entriesKnown, count: addition.known)] : []
    let added = [wording(.importAdded, count: addition.added, ["place": place])] + known
    World.complain(added.joined(separator: " "))
  }

  /// A preview as it is shown: in a window long lines go on below, in a file each stays one.
  private func shown(_ lines: [String], _ settings: TerminalSettings) -> String {
    guard World.isTerminal(STDOUT_FILENO) else { return lines.joined(separator: "\n") }
    return lines.map { wrap($0, width: settings.width, indent: "    ") }.joined(separator: "\n")
  }

  /// What the author says to the preview.
  private enum Consent {
    case no, plain
    /// With the kinds that the words of the entries say.
    case likely
  }

  private func confirmed(
    _ plain: TimelineBlock.Addition, _ likely: TimelineBlock.Addition, _ place: String,
    _ reader: any LineReader, _ wording: Wording
  ) -> Consent {
    World.tell(
      likely == plain
        ? wording(.importAsk, count: plain.added, ["place": place])
        : wording(.importAskKinds, count: plain.added, ["place": place]))
    guard case .line(let line, _) = reader.read(LinePrompt(label: "> ")) else { return .no }
    let typed = line.trimmingCharacters(in: .whitespaces).lowercased()
    if typed.isEmpty || typed.hasPrefix("y") { return .likely }
    return typed == "p" ? .plain : .no
  }

  private func readZone(_ words: String, on today: Day) throws -> Zone {
    switch Zone.read(words, in: ReadingContext(today: today)) {
    case .value(let zone, _): return zone
    case .ask(let question):
      throw Refusal("--zone \(words): \(CarriedWords.english.put(question.question))")
    case .unreadable(let why): throw Refusal("--zone \(words): \(CarriedWords.english.put(why))")
    }
  }

  private func givenDay() throws -> Day? {
    guard let words = day else { return nil }
    guard let day = Day(canonical: words) else {
      throw Refusal("\"\(words)\" is not a date. Give --day as YYYY-MM-DD, such as 2024-11-02.")
    }
    return day
  }

  private func nothing(_ block: TimelineBlock, _ wording: Wording) -> Refusal {
    let name = file == "-" ? "standard input" : file
    let place = block.skipped.first.map { "\(name):\($0.line):1" } ?? "\(name):1:1"
    return Refusal(
      "\(place): "
        + (block.skipped.first.map { wording(.importSkipped, ["reason": wording.put($0.reason)]) }
          ?? wording(.importNothing)))
  }
}

extension TimelineFile.Format: ExpressibleByArgument {}

/// A timeline file being read, again after each question settled.
struct TimelineReading {
  let text: String
  let name: String
  let format: TimelineFile.Format
  let wording: Wording
  var context: ReadingContext
  let previous: Moment?
  private var settled: [Int: String] = [:]

  init(
    text: String, name: String, format: TimelineFile.Format, wording: Wording,
    context: ReadingContext, previous: Moment?
  ) {
    (self.text, self.name, self.format, self.wording) = (text, name, format, wording)
    (self.context, self.previous) = (context, previous)
  }

  func block() throws -> TimelineBlock {
    do {
      return try TimelineFile.read(
        text, file: name, as: format, in: context, after: previous, settled: settled)
    } catch {
      let place = "\(error.file):\(error.line):\(error.column)"
      throw Refusal("\(wording(.importUnreadable))\n\(place): \(wording.put(error.what))")
    }
  }

  /// Asks what must be settled, one question at a time; an empty line leaves the rest to the interview.
  mutating func settled(_ first: TimelineBlock, asking reader: any LineReader) throws
    -> TimelineBlock
  {
    var block = first
    while let question = block.question(in: context) {
      World.tell("\(question.words): \(wording.put(question.clarification.question))")
      for choice in question.clarification.choices {
        World.tell("  \(choice.key): \(wording.put(choice.meaning))")
      }
      World.tell("  " + wording(.importEnterLeaves))
      guard case .line(let line, _) = reader.read(LinePrompt(label: "> ")),
        line.contains(where: { !$0.isWhitespace })
      else { return block }
      take(line, for: question)
      block = try self.block()
    }
    return block
  }

  private mutating func take(_ line: String, for question: BlockQuestion) {
    let typed = line.lowercased().trimmingCharacters(in: .whitespaces)
    let choice = question.clarification.choices.first { $0.key.lowercased() == typed }
    let words = choice?.answer ?? line
    switch question.subject {
    case .zone: if let zone = Zone.read(words, in: context).value { context.zone = zone }
    case .day: if let day = Moment.read(words, in: context).value?.day { context.day = day }
    case .entry(let line): settled[line] = words
    }
  }
}

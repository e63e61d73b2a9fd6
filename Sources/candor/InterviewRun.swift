import Facts
import Foundation
import Interview
import Record
import Story
import Terminal

/// One sitting of an interview: reads lines, hands them to the interview and carries out what it says.
///
/// An answer is in the journal, and on the disk, before the next question is shown.
struct InterviewRun {
  var interview: Interview
  let session: Session
  let reader: any LineReader
  let talk: Talk
  var publisher: Publisher
  let editor: ExternalEditor
  /// Signs for the one who listens beside the author; nil when the author is alone.
  var listener: (() -> Signature)?

  /// Asks until the author leaves or the message is written; returns how the program is to end.
  ///
  /// - Throws: ``Refusal`` when the journal can no longer be written; every kept answer is safe.
  mutating func run(
    resumingAt position: AnswerID?, halfTyped: String?, answersGiven: Bool
  ) throws -> ExitStatus {
    interview.listener = listener?()
    let greeting = interview.start(at: position, answersGiven: answersGiven)
    if let status = try carryOut(greeting) { return status }
    if let halfTyped, !halfTyped.isEmpty {
      try keep([.halfTyped(halfTyped)])
      if let status = try carryOut(interview.handle(.partial(halfTyped))) { return status }
    }
    while true {
      let entered = reader.read(talk.linePrompt(for: interview.prompt))
      interview.listener = listener?()
      switch entered {
      case .line(let text, let pasted):
        if let status = try carryOut(interview.handle(.line(text, pasted: pasted))) {
          return status
        }
      case .endOfInput(let partial):
        try keepPartial(partial)
        if let status = try carryOut(interview.handle(.endOfInput)) { return status }
        if !reader.isInteractive { return try leaveUnfinished() }
      case .interrupted(let partial):
        if let status = try carryOut(interview.handle(.interrupted(partial: partial))) {
          return status
        }
      case .terminated(let signal, let partial):
        try keepPartial(partial)
        return signal == SIGHUP ? .hungUp : .terminated
      }
    }
  }

  private func keepPartial(_ text: String) throws {
    try keep(interview.keeping(partial: text).compactMap(\.event))
  }

  private func keep(_ events: [JournalEvent]) throws {
    do {
      try session.keep(events)
    } catch {
      throw Refusal(
        "\(talk.wording.put(error.said)) \(talk.wording(.answersSafe))")
    }
  }

  private func leaveUnfinished() throws -> ExitStatus {
    talk.say([Notice(.note, talk.wording(.inputEnded))])
    return .unfinished
  }

  /// Carries out effects in order; returns a status when the program is to end.
  ///
  /// What one input changed, and what is asked next, is kept first and as one: nothing is shown of an
  /// answer that is not on the disk, and a crash in between cannot pass a question by.
  private mutating func carryOut(_ effects: [Effect]) throws -> ExitStatus? {
    publisher.admitsGaps = interview.isHurried
    try keep(effects.compactMap(\.event))
    for effect in effects {
      switch effect {
      case .say(let notices): talk.say(notices)
      case .keep, .remember, .keepMeter, .keepPace, .keepPartial, .note: break
      case .preview: talk.show(draft: publisher.preview(interview.record))
      case .timeline: talk.show(Timeline(interview.record))
      case .write(let asDraft, let outlets):
        // What was refused is not written, and the author goes on instead of leaving.
        return try write(asDraft: asDraft, to: outlets)
      case .openEditor(let text):
        if let status = try carryOut(edit(text)) { return status }
      case .leave(.finished): return .done
      case .leave(.saved): return .unfinished
      case .leave(.interrupted): return .interrupted
      }
    }
    return nil
  }

  /// Writes the message to each outlet; a refusal is said, and the interview goes on.
  private func write(asDraft: Bool, to outlets: [Outlet]) throws -> ExitStatus? {
    let name = interview.isUpdating ? publisher.nextUpdateName(for: interview.record) : "message"
    var remarks: [String] = []
    var hasGaps = false
    do {
      for outlet in outlets.isEmpty ? [Outlet(.markdown)] : outlets {
        var publisher = publisher
        (publisher.format, publisher.file, publisher.isInterview) = (
          outlet.format, outlet.file.map(World.expanded), true
        )
        let outcome = try publisher.publish(interview.record, asDraft: asDraft, name: name)
        let files = [
          talk.wording(.written, ["message": outcome.message]),
          talk.wording(.answersWritten, ["file": outcome.answers]),
        ]
        talk.say([Notice(.note, files.joined(separator: "\n"))])
        World.complain(about: outcome.rendered, in: talk.wording)
        // What holds for the message holds in every format, and is said once.
        if outcome.review != remarks, !outcome.review.isEmpty {
          remarks = outcome.review
          talk.say([Notice(.note, remarks.joined(separator: "\n"))])
        }
        if !World.isTerminal(STDOUT_FILENO) { World.print(outcome.text) }
        hasGaps = hasGaps || !outcome.gaps.isEmpty
      }
    } catch let refusal as Refusal {
      talk.say([Notice(.warning, refusal.sentence)])
      return nil
    }
    if hasGaps { return nil }
    try keep([.finished])
    return .done
  }

  private mutating func edit(_ text: String) -> [Effect] {
    switch editor.edit(text) {
    case .edited(let edited): interview.handle(.edited(edited))
    case .kept(let trouble): [.say([Notice(.error, talk.wording.kept(trouble))])]
    }
  }
}

extension Effect {
  /// What the journal is to hold of it, if anything.
  var event: JournalEvent? {
    switch self {
    case .keep(let change): .change(change)
    case .remember(let position): .asked(position)
    case .keepMeter(let isOn): .meter(isOn: isOn)
    case .keepPace(let pace): .pace(pace)
    case .keepPartial(let text): .halfTyped(text)
    case .note(let event): .coaching(event)
    case .say, .preview, .timeline, .write, .openEditor, .leave: nil
    }
  }
}

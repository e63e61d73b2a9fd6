import Foundation
import Interview
import Record
import Terminal

/// One sitting of a coach: reads lines, hands them to the walk and carries out what it says.
///
/// A remark is in the session's journal, and on the disk, before the next answer is shown.
struct CoachRun {
  var walk: CoachWalk
  let record: Record
  let session: Session
  let reader: any LineReader
  let talk: Talk
  let publisher: Publisher
  /// Who coaches, and the clock as it stands.
  let sign: () -> Signature

  /// Shows answers until the coach leaves; returns how the program is to end.
  ///
  /// - Throws: ``Refusal`` when the journal can no longer be written; every kept remark is safe.
  mutating func run() throws -> ExitStatus {
    if let status = try carryOut(walk.start()) { return status }
    while true {
      switch reader.read(talk.linePrompt(for: walk.prompt)) {
      case .line(let text, let pasted):
        if let status = try take(.line(text, pasted: pasted)) { return status }
      case .endOfInput(let partial):
        _ = try carryOut(walk.keeping(partial: partial))
        if let status = try take(.endOfInput) { return status }
      case .interrupted(let partial):
        if let status = try take(.interrupted(partial: partial)) { return status }
      case .terminated(let signal, let partial):
        _ = try carryOut(walk.keeping(partial: partial))
        return signal == SIGHUP ? .hungUp : .terminated
      }
    }
  }

  private mutating func take(_ input: Input) throws -> ExitStatus? {
    try carryOut(walk.handle(input, by: sign()))
  }

  /// Carries out effects in order, what is kept first and as one; returns a status when the program is to end.
  private func carryOut(_ effects: [Effect]) throws -> ExitStatus? {
    do {
      try session.keep(effects.compactMap(\.event))
    } catch {
      throw Refusal(
        "\(talk.wording.put(error.said)) \(talk.wording(.coachSafe))")
    }
    for effect in effects {
      switch effect {
      case .say(let notices): talk.say(notices)
      case .preview: talk.show(draft: publisher.preview(record))
      case .leave(.interrupted): return .interrupted
      case .leave: return .done
      case .keep, .remember, .keepMeter, .keepPace, .keepPartial, .note, .timeline, .write,
        .openEditor:
        break
      }
    }
    return nil
  }
}

import Facts
import Record
import Testing

@testable import Interview

/// The report of a session: what was said first, what it became, and what did it.
@Suite struct BeforeAfterTests {
  /// A session as the journal has it: given answers, a coach, and the author again.
  private static let history: History = {
    let symptom = AnswerID("incident.symptom")
    let coaching = Coached.coaching(
      (Coached.mechanism, "What did the screen show that made it look safe?"),
      (Coached.broke, "I cannot picture it."), (.list(.timeline), "What happened in between?"),
      (.answer(symptom), ""),
      (.answer(AnswerID("impact.affected")), "Of how many is that?"))
    var events: [JournalEvent] = [.started(format: 1, asOf: "2024-11-04")]
    events.append(.change(.set(symptom, Answer(words: "had trouble", value: .text("had trouble")))))
    if var answer = Coached.record[symptom] {
      answer.followUps = ["what-people-saw": .answered, "noticed-by": .open]
      events.append(.change(.set(symptom, answer)))
    }
    events += Coached.record.changes.map(JournalEvent.change)
    events += coaching.remarks.map { .coaching(.said($0)) }
    var script = Script(coached: coaching)
    func type(_ line: String) {
      script.type(line)
      events.append(.together(script.effects.compactMap(\.journalled)))
    }
    for line in [
      "The gate keeps its old keys until it is restarted, and *no* screen says so.",
      "failed", "let no card through from 7am to 9:20am", "Friday, Nov 1 at 7:20am",
      "the gate", "let nobody through | not even staff",
    ] { type(line) }
    while script.asking != "impact.data" { type("") }
    type("unknown")
    return History(events)
  }()

  @Test func theReport() {
    let report = BeforeAfter(Self.history, called: "ticket failure (2024-11-04-1)")
    expectGolden(report.markdown(), "before-after")
    #expect(report.markdown() == report.markdown())
  }

  @Test func aRemarkEndsBeforeWhatCameOfIt() {
    let coaching = Coached.coaching((Coached.broke, "how sure is this"))
    let events = coaching.remarks.map { JournalEvent.coaching(.said($0)) }
    let report = BeforeAfter(History(events), called: "x").markdown()
    #expect(report.contains("how sure is this. Not seen by the author yet."), "\(report)")
  }

  @Test func anEmptySession() {
    let report = BeforeAfter(History([]), called: "x").markdown()
    #expect(
      report
        == "# Before and after: x\n\nNo answer was changed after it was first given (0 given).\n")
  }
}

extension Effect {
  /// The event that keeps it, as the program writes it.
  fileprivate var journalled: JournalEvent? {
    switch self {
    case .keep(let change): .change(change)
    case .note(let event): .coaching(event)
    default: nil
    }
  }
}

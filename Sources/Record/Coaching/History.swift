/// How the answers of a session came to be what they are, read from its journal.
package struct History: Hashable, Sendable {
  /// What brought a wording about.
  package enum Cause: Hashable, Sendable {
    /// The question itself.
    case question
    /// A follow-up question, by the id of its rule.
    case followUp(String)
    /// A coach's remark, by its number.
    case remark(Int)
    /// The author came back to it.
    case author
  }

  /// One wording of an answer.
  package struct Wording: Hashable, Sendable {
    package var answer: Answer
    package var cause: Cause
  }

  /// The wordings of every answer, the first one first; words that only repeat are left out.
  package private(set) var wordings: [AnswerID: [Wording]] = [:]
  /// What the events add up to.
  package let replay: Replay
  private var record = Record()
  private var coaching = Coaching()

  /// Reads a session's events, in order.
  package init(_ events: [JournalEvent]) {
    replay = Replay(events)
    for event in events { play(event.single) }
  }

  /// Plays what came of one line the author entered.
  private mutating func play(_ events: [JournalEvent]) {
    let remark = events.compactMap { event -> Int? in
      if case .coaching(.settled(let number, .answered)) = event { number } else { nil }
    }.first
    let followUp = events.compactMap { newMark(in: $0) }.first
    for case .coaching(let event) in events { coaching.apply(event) }
    for case .change(let change) in events {
      if case .set(let id, let answer) = change, answer.standing != .none {
        let cause = remark.flatMap { self.cause(of: id, by: $0) } ?? followUp.map(Cause.followUp)
        note(answer, as: id, by: cause)
      }
      record.apply(change)
    }
  }

  private mutating func note(_ answer: Answer, as id: AnswerID, by cause: Cause?) {
    let known = wordings[id] ?? []
    guard known.last?.answer.words != answer.words else {
      wordings[id]?[known.count - 1].answer = answer
      return
    }
    let usual: Cause = known.isEmpty ? .question : .author
    wordings[id] = known + [Wording(answer: answer, cause: cause ?? usual)]
  }

  /// A remark is the cause of new words in what it is about.
  private func cause(of id: AnswerID, by number: Int) -> Cause? {
    guard let remark = coaching.remarks.first(where: { $0.number == number }) else { return nil }
    switch remark.about {
    case .answer(let about): return about == id ? .remark(number) : nil
    case .list(let list): return Registry.field(id.field)?.list == list ? .remark(number) : nil
    }
  }

  /// The follow-up rule that an event is the first to mark.
  private func newMark(in event: JournalEvent) -> String? {
    guard case .change(let change) = event else { return nil }
    switch change {
    case .set(let id, let answer):
      let known = record[id]?.followUps ?? [:]
      let new = (answer.followUps ?? [:]).filter { known[$0.key] == nil }.sorted { $0.key < $1.key }
      return (new.first { $0.value == .answered } ?? new.first)?.key
    case .followUp(let rule, _): return record.followUps[rule] == nil ? rule : nil
    default: return nil
    }
  }
}

extension JournalEvent {
  /// The events it holds, one by one.
  fileprivate var single: [JournalEvent] {
    if case .together(let events) = self { events.flatMap(\.single) } else { [self] }
  }
}

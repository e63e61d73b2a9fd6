import Facts
import Record

@testable import Interview

/// Plays an author, and writes down the interview as a person would see it.
struct Script {
  var interview: Interview
  /// What was said, typed and kept, line by line.
  private(set) var lines: [String] = []
  /// The record that the kept changes give.
  private(set) var journal: Record
  /// What the kept events of coaching give.
  private(set) var beside = Coaching()
  /// How the interview ended.
  private(set) var leaving: Leaving?
  /// The effects of the last input.
  private(set) var effects: [Effect] = []
  /// How many lines answered a question: no verbs, no second tries.
  private(set) var asked: [Step] = []

  init(
    record: Record = Record(), today: Day, at position: AnswerID? = nil, isStarted: Bool = true,
    answersGiven: Bool = false
  ) {
    interview = Interview(bank: QuestionBank(), record: record, today: today)
    journal = record
    if isStarted { take(interview.start(at: position, answersGiven: answersGiven)) }
  }

  /// Plays an interview that a coach has said something about, or listens to.
  init(
    coached coaching: Coaching, at position: AnswerID? = Coached.position,
    listener: Signature? = nil
  ) {
    self.init(Coached.interview(coaching, listener: listener), at: position)
  }

  /// Plays an interview that was got ready first.
  init(_ ready: Interview, at position: AnswerID? = nil) {
    interview = ready
    (journal, beside) = (ready.record, ready.coaching)
    take(interview.start(at: position))
  }

  /// The next sitting of a coached author: what was kept so far, and where the first one stopped.
  var nextSitting: Script {
    Script(Coached.interview(beside, over: journal), at: Coached.position)
  }

  /// Starts an interview that was got ready first.
  mutating func start(at position: AnswerID? = nil) { take(interview.start(at: position)) }

  /// How much is asked, where the last input changed it.
  var paces: [Pace] {
    effects.compactMap { if case .keepPace(let pace) = $0 { pace } else { nil } }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Types lines, one after the other.
  mutating func type(_ typed: String...) {
    for line in typed { handle(.line(line, pasted: false)) }
  }

  mutating func handle(_ input: Input) {
    let prefill = interview.prompt.prefill
    lines.append(Self.shown(input, prefill: prefill))
    take(interview.handle(input))
  }

  /// What was said last, as one text.
  var said: String {
    effects.flatMap { effect -> [String] in
      if case .say(let notices) = effect { notices.map(\.text) } else { [] }
    }.joined(separator: "\n")
  }

  /// What is being asked, by field or list.
  var asking: String {
    switch interview.step {
    case .field(let id): id.field.rawValue
    case .more(let list): list.rawValue
    case .end: "end"
    }
  }

  /// The follow-up question being asked, by its rule.
  var followUp: String? { interview.following?.rule.id }

  /// Answers by field and list, and to follow-up questions, each used in turn, until the end; Enter where there is none.
  mutating func play(_ answers: [String: [String]], until stop: String? = nil) {
    var left = answers
    for _ in 0..<1000 where interview.step != .end && leaving == nil {
      if asking == stop { return }
      if let rule = interview.following?.rule.id {
        type(Self.next(&left, "follow-up " + rule))
        continue
      }
      if interview.pending == .answer { asked.append(interview.step) }
      switch interview.pending {
      case .improve: type("")
      case .whenKnown: type(Self.next(&left, asking + " known by"))
      case .timeline, .proposals: type("")
      case .clarify: type(Self.next(&left, asking + "?"))
      case .answer:
        let before = interview.step
        type(Self.next(&left, asking))
        if interview.step == before, interview.pending == .answer, interview.following == nil,
          interview.draft.isEmpty == false
            || effects.count == 1
        {
          type(Self.next(&left, asking + " or"))
          if interview.step == before, interview.pending == .answer, interview.following == nil {
            type(":skip")
          }
        }
      }
    }
  }

  private static func next(_ answers: inout [String: [String]], _ key: String) -> String {
    guard var queue = answers[key], !queue.isEmpty else { return "" }
    let line = queue.removeFirst()
    answers[key] = queue
    return line
  }

  private mutating func take(_ effects: [Effect]) {
    self.effects = effects
    for effect in effects {
      switch effect {
      case .say(let notices): lines += notices.map(Self.shown)
      case .keep(let change):
        journal.apply(change)
        lines.append("  | \(Self.shown(change))")
      case .remember: break
      case .keepMeter(let isOn): lines.append("  | meter \(isOn ? "on" : "off")")
      case .keepPace: break
      case .keepPartial(let text): lines.append("  | half-typed: \(text)")
      case .note(let event):
        beside.apply(event)
        lines.append("  | \(Self.shown(event))")
      case .preview: lines.append("  | preview")
      case .timeline: lines.append("  | timeline")
      case .write(let draft, _): lines.append("  | write\(draft ? " a draft" : "")")
      case .openEditor(let text): lines.append("  | editor: \(text)")
      case .leave(let how):
        leaving = how
        lines.append("  | leave: \(how)")
      }
    }
  }

  private static func shown(_ notice: Notice) -> String {
    switch notice.kind {
    case .heading: "\n== \(notice.text)"
    case .progress: "\n-- \(notice.text)"
    case .question: notice.text
    case .frame: "    \(notice.text)"
    case .list: "  * \(notice.text)"
    default: "  [\(notice.kind)] \(notice.text)"
    }
  }

  private static func shown(_ input: Input, prefill: String) -> String {
    let stood = prefill.isEmpty ? "" : "   (on the line: \(prefill))"
    return switch input {
    case .line(let text, let pasted): "> \(text)\(pasted ? "   (pasted)" : "")\(stood)"
    case .endOfInput: "> (end of input)"
    case .interrupted(let partial): "> \(partial) (Ctrl-C)"
    case .edited(let text): "> (from the editor) \(text)"
    case .partial(let text): "> (put back) \(text)"
    }
  }

  private static func shown(_ change: Change) -> String {
    switch change {
    case .set(let id, let answer):
      "kept \(name(id)): \(answer.words.isEmpty ? "-" : answer.words) (\(answer.standing))"
        + shown(answer.followUps)
    case .clear(let id): "cleared \(name(id))"
    case .add(let list, let key, let index): "new \(list) \(key) at \(index + 1)"
    case .remove(let list, let key): "removed \(list) \(key)"
    case .move(let list, let key, let index): "moved \(list) \(key) to \(index + 1)"
    case .propose(let id, let proposal): "proposed \(name(id)): \(proposal?.words ?? "-")"
    case .proposeEntry(let list, let entry):
      "proposed \(list): \(entry.map(\.words).joined(separator: " | "))"
    case .takeProposed(let list, let key):
      "\(key == nil ? "settled" : "took up") what was proposed for \(list)"
    case .override(let rule, let reason): "\(rule) \(reason ?? "holds again")"
    case .finish(let list, let isFinished): "\(list) \(isFinished ? "complete" : "open again")"
    case .followUp(let rule, let mark): "follow-up \(rule): \(mark)"
    }
  }

  static func shown(_ event: Coaching.Event) -> String {
    switch event {
    case .said(let remark):
      "remark \(remark.number) by \(remark.by.name), \(remark.kind): \(remark.text)"
    case .withdrawn(let number): "remark \(number) taken back"
    case .settled(let number, let outcome): "remark \(number) \(outcome)"
    case .drafted(let draft): "half a remark: \(draft.text)"
    case .replying(let draft): "half a reply: \(draft.text)"
    case .told: "told what came of it"
    }
  }

  private static func shown(_ marks: [String: FollowUpMark]?) -> String {
    (marks ?? [:]).sorted { $0.key < $1.key }.map { " [\($0.key): \($0.value)]" }.joined()
  }

  private static func name(_ id: AnswerID) -> String {
    id.entry.map { "\(id.field) (\($0))" } ?? id.field.rawValue
  }
}

import Facts
import Prose
import Record
import Story

/// An interview under way: a value that takes what the author did and says what to do about it.
///
/// It knows no terminal, file or clock. Its record changes only together with a ``Effect/keep(_:)``,
/// so the kept changes of a session, applied in order, always give the same record.
package struct Interview: Sendable {
  package internal(set) var record: Record
  /// What others said about the answers, and what came of it; no fact is ever taken from it.
  package internal(set) var coaching: Coaching
  var bank: QuestionBank
  var rules: RuleBook
  /// What is said of our own, in the author's language.
  let wording: Wording
  let today: Day
  /// The ways the message can be told.
  let ways: Ways
  /// What is being asked.
  var step = Step.end
  var pending = Pending.answer
  /// The follow-up question that is being asked.
  var following: FollowUp?
  /// What stands on the line when it is read next.
  var draft = ""
  /// The half-typed line that was put back last.
  private(set) var unfinished: String?
  /// What an empty line takes: the old answer, or a default said in words.
  var offer: String?
  /// What the author passed by, leaving a gap.
  var skipped: Set<Step> = []
  /// How much time the author has; nil when there is no hurry.
  var haste: Haste?
  /// Whether only what may have changed since the last message is asked.
  var isUpdate = false
  /// How much was asked when the session was left, as far as it is kept.
  var keptPace = Pace.full
  /// Whether the words being read are to stay in the house.
  var isInside = false
  /// Where `:edit` and `:add` left the way, to come back to; the latest last.
  var detours: [Detour] = []
  /// Where the next entry goes, when not at the end.
  var insertAt: Int?
  /// Entries taken out, latest last, for `:restore`.
  var removed: [Removed] = []
  /// Whether the last thing was Ctrl-C: the next one leaves.
  var wasInterrupted = false
  /// Whether the author was told that the list is short.
  var wasNudged = false
  /// What was asked about the timeline as a whole, so that it is asked once.
  var askedOfTimeline: Set<TimelineFinding> = []
  /// The section whose heading was shown last.
  var shownSection: InterviewSection?
  /// Whether lines are judged while they are typed.
  var meter: Meter
  /// What a coach's remarks are about that are gone through now, in order.
  var round: [Remark.Subject] = []
  /// The half-typed line of an earlier sitting, until the way comes back to its question.
  var held: String?
  /// Which remarks the author has been shown.
  var shownRemarks: Set<Int> = []
  /// Who listens beside the author, and the clock as it stands; nil when the author is alone.
  package var listener: Signature?

  /// Creates an interview over a record, empty or taken up again.
  package init(
    bank: QuestionBank, rules: RuleBook = RuleBook(), record: Record = Record(), today: Day,
    meter: Meter = .absent, haste: Haste? = nil, structures: Structures? = nil,
    coaching: Coaching = Coaching(), wording: Wording = .english
  ) {
    ways = Ways(structures)
    (self.bank, self.rules, self.record, self.wording) = (bank, rules, record, wording)
    (self.today, self.meter, self.haste) = (today, meter, haste)
    self.coaching = coaching
  }

  /// What the question asked last still waits for.
  enum Pending: Hashable, Sendable {
    case answer
    /// The words have several meanings, or do not fit yet.
    case clarify(Clarification, words: String)
    /// The answer is kept and could be made stronger.
    case improve
    /// The answer is "unknown"; when will it be known?
    case whenKnown(Clarification?)
    /// A timeline of several entries is read, and waits to be settled and added.
    case timeline(PastedTimeline)
    /// What a draft says is shown, and waits to be kept or left for its questions.
    case proposals
  }

  /// A way off the main one.
  struct Detour: Hashable, Sendable {
    var returnTo: Step
    var scope: Scope

    /// How far the way off goes.
    enum Scope: Hashable, Sendable {
      case answer
      /// All questions of one entry.
      case entry(ListID, Int)
      /// New entries of a list, until it is called complete.
      case list(ListID)
      /// The reply to a follow-up question that lands elsewhere.
      case reply(FollowUp)
      /// The remarks of a coach, at the place of the round.
      case coaching(Int)

      /// Whether it changes what is there, and adds nothing.
      var isShort: Bool {
        switch self {
        case .answer, .entry: true
        case .list, .reply, .coaching: false
        }
      }

      /// Whether a session that ends here goes on with what led here.
      var isAside: Bool {
        switch self {
        case .reply, .coaching: true
        case .answer, .entry, .list: false
        }
      }

      var isReply: Bool { if case .reply = self { true } else { false } }
    }
  }

  /// An entry that was taken out, and where it stood.
  struct Removed: Hashable, Sendable {
    var list: ListID
    var entry: Entry
    var index: Int
  }

  /// The questions that are asked, as things stand.
  var plan: Plan {
    Plan(record: record, skipped: skipped, haste: haste, isUpdate: isUpdate, ways: ways)
  }

  /// The questions that apply, those left out to save time among them.
  var whole: Plan { Plan(record: record, skipped: skipped, ways: ways) }

  /// The answer that the next words go to; for a list's own question, the first of a new entry.
  var target: AnswerID? {
    switch step {
    case .field(let id): id
    case .more(let list):
      Registry.fields(of: list).first.map { AnswerID($0.id, entry: newKey) }
    case .end: nil
    }
  }

  /// The key of the next entry to be added; never one that was used before.
  private var newKey: Int {
    1 + max(record.lastKey, removed.map(\.entry.key).max() ?? 0)
  }

  /// Whether a follow-up question is being asked, which Enter passes.
  package var isFollowingUp: Bool { following != nil }

  /// Whether an answer is kept and Enter goes on.
  package var awaitsEnter: Bool { following != nil || pending == .improve }

  /// How answers look to the author.
  var shown: Shown { Shown(wording: wording, today: today) }

  /// Changes the record, and says so.
  mutating func change(_ change: Change) -> Effect {
    record.apply(change)
    return .keep(change)
  }
}

// MARK: - The two ways in

extension Interview {
  /// Greets the author and asks the first question not yet settled, or the one remembered.
  ///
  /// An author whose answers came with the start, from a file or an option, was not here before.
  package mutating func start(at position: AnswerID? = nil, answersGiven: Bool = false) -> [Effect]
  {
    if isUpdate, keptPace != .update { return startUpdate() }
    let steps = plan.steps
    let isNew = answerCount == 0 && record.finished.isEmpty
    var first = plan.next(after: .end)
    if let position {
      let wanted = Step(position: position)
      if let index = steps.firstIndex(of: wanted) {
        // What lies open before the place where the author stopped was passed by on purpose.
        skipped = Set(steps[..<index].filter { !plan.isSettled($0) })
        first = wanted
      }
    }
    let greeting =
      isNew
      ? [wording(.greeting), wording(.greetingVerbs)]
      : answersGiven
        ? [wording(.greeting), wording(.greetingVerbs), wording(.answersTaken, count: answerCount)]
        : [wording(.welcomeBack, count: answerCount), wording(.welcomeBackVerbs)]
    let hurry = isUpdate ? [wording(.update)] : haste.map { [hurried($0)] } ?? []
    let live = listener == nil ? [] : [wording(.coachLive)]
    return keepPace() + [.say((greeting + hurry + live).map { Notice(.note, $0) })]
      + (offerProposals(before: first) ?? startCoaching(returningTo: first))
  }

  /// Takes what the author did; never traps, whatever it holds.
  package mutating func handle(_ input: Input) -> [Effect] {
    settleAnswered(after: take(input))
  }

  private mutating func take(_ input: Input) -> [Effect] {
    if case .interrupted(let partial) = input { return interrupt(partial) }
    wasInterrupted = false
    switch input {
    case .line(let text, pasted: true): return respond(to: Clean.line(text))
    case .line(let text, pasted: false): return read(typed: text)
    case .edited(let text): return respond(toEdited: Clean.line(text))
    case .partial(let text): return restore(text)
    case .endOfInput: return end()
    case .interrupted: return []
    }
  }

  private mutating func read(typed text: String) -> [Effect] {
    let line = Clean.line(text)
    // A verb is one row: a text of several came from a paste, once.
    guard line.hasPrefix(":"), !line.contains("\n") else { return respond(to: line) }
    guard !line.hasPrefix("::") else { return respond(to: String(line.dropFirst())) }
    return obey(line)
  }

  private mutating func respond(toEdited text: String) -> [Effect] {
    text.isEmpty ? [.say([Notice(.note, wording(.editorEmpty))])] : respond(to: text)
  }

  private mutating func interrupt(_ partial: String) -> [Effect] {
    let kept = keeping(partial: partial)
    if wasInterrupted {
      return kept + [.say([Notice(.note, wording(.left))]), .leave(.interrupted)]
    }
    wasInterrupted = true
    // An offer left as it stood is still an offer.
    if partial != draft { putBack(partial) }
    return kept + [.say([Notice(.note, wording(.interruptedOnce))])]
  }

  /// Puts a half-typed line back, to be gone on with.
  mutating func putBack(_ half: String) { (draft, unfinished) = (half, half) }

  private mutating func end() -> [Effect] {
    if case .more = step, let following { return leaveOpen(following) }
    if case .more(let list) = step, pending == .answer { return finish(list, isSure: true) }
    return [.say([Notice(.note, wording(.left))]), .leave(.saved)]
  }

  private var answerCount: Int {
    record.answers.count
      + record.lists.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.answers.count } }
  }
}

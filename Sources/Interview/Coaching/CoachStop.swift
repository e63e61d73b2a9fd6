import Prose
import Record

/// An answer, a gap or a list as a coach meets it.
package struct CoachStop: Hashable, Sendable {
  package var about: Remark.Subject
  /// What it answers: "timeline 2, what was done".
  package var label: String
  /// The question it answers.
  package var asked: String
  /// The author's words; empty when there are none.
  package var words: String
  /// The score before rounding; nil where it is not scored.
  var value: Double?
  /// The score, 1 to 5.
  package var points: Int?
  package var missing: [Need] = []
  /// How the question itself asks for what may be missing.
  package var wordings: [Need: String] = [:]
  /// What a facilitator would ask; nil where nothing is in doubt.
  package var question: String?
  /// Whether the author was asked that before, and could not say.
  package var wasAsked = false
  var isGap = false
  /// Whether it blames somebody, which is worse than saying little.
  var isBlame = false

  /// Whether it could be stronger.
  package var isWeak: Bool { isGap || question != nil || (points ?? 5) < 4 }

  /// Gaps first, then what scores low, the lowest first, then what blames, then what draws another
  /// question, then the rest.
  fileprivate var rank: (Int, Double) {
    if isGap { return (0, 0) }
    if let value, (points ?? 5) < 4 { return (1, value) }
    return question == nil ? (3, 0) : (2, isBlame ? 0 : 1)
  }
}

/// What a coach sees of a session: everything that was asked, the weakest first.
struct CoachSheet {
  /// An interview that is never held, to be asked how things stand.
  private var interview: Interview

  /// Looks at an interview; what its author passed by before `position` is a gap.
  init(_ interview: Interview, at position: AnswerID?) {
    self.interview = interview
    let steps = interview.plan.steps
    let wanted = position.map(Step.init(position:))
    let seen = wanted.flatMap { steps.firstIndex(of: $0) } ?? steps.endIndex
    self.interview.skipped = Set(steps[..<seen].filter { !interview.plan.isSettled($0) })
  }

  /// The stops in the order a coach meets them.
  mutating func stops() -> [CoachStop] {
    var stops: [CoachStop] = []
    for row in interview.reviewRows() where !row.isAhead {
      guard let about = Remark.Subject(row.step) else { continue }
      stops.append(stop(about, row))
    }
    for followUp in gathered() {
      guard let about = interview.landing(of: followUp).flatMap(Remark.Subject.init) else {
        continue
      }
      let index = stops.firstIndex { $0.about == about }
      if let index, stops[index].question != nil, !stops[index].isGap { continue }
      var found = index.map { stops[$0] } ?? stop(about)
      found.question = interview.question(of: followUp)
      found.wasAsked = interview.record.followUps[followUp.rule.id] == .open
      if let index { stops[index] = found } else { stops.append(found) }
    }
    return stops.enumerated().sorted { one, other in
      let (a, b) = (one.element.rank, other.element.rank)
      return (a.0, a.1, one.offset) < (b.0, b.1, other.offset)
    }.map(\.element)
  }

  private mutating func stop(_ about: Remark.Subject, _ row: ReviewRow? = nil) -> CoachStop {
    var stop = CoachStop(
      about: about, label: row?.label ?? interview.label(of: about),
      asked: interview.ask(of: about), words: interview.words(of: about))
    stop.isGap = row?.isGap ?? false
    guard case .answer(let id) = about, let field = Registry.field(id.field) else {
      if stop.isGap { stop.question = stop.asked }
      return stop
    }
    let answer = interview.record[id]
    stop.wordings = interview.bank.question(about: id.field).missing
    if answer?.standing == .unknown, answer?.knownBy == nil { stop.isGap = true }
    if case .text(let text)? = answer?.value, Scoring.isScored(field) {
      let score = Scoring.score(text, needs: field.needs)
      (stop.value, stop.points, stop.missing) = (score.value, score.points, score.missing)
    }
    if let followUp = interview.facilitatorsQuestion(about: .answer(id)) {
      stop.question = interview.question(of: followUp)
      stop.isBlame = followUp.rule.sign == "blamedPerson"
      stop.wasAsked = answer?.followUps?[followUp.rule.id] == .open
    } else if stop.isGap {
      stop.question = answer == nil ? stop.asked : interview.wording(.coachFindOut)
    } else if (stop.points ?? 5) < 4 {
      stop.question = stop.missing.first.map {
        interview.coachWords.question(for: $0, saying: stop.wordings)
      }
    }
    return stop
  }

  /// What a facilitator would ask about whole lists and sections that are complete.
  private mutating func gathered() -> [FollowUp] {
    let plan = interview.plan
    let lists = ListID.allCases.filter { interview.record.finished.contains($0) }
      .map(FollowUp.Source.list)
    let sections = InterviewSection.allCases.filter { section in
      let steps = plan.steps(in: section)
      return !steps.isEmpty && steps.allSatisfy { !plan.isOpen($0) }
    }.map(FollowUp.Source.section)
    return (lists + sections).compactMap { interview.facilitatorsQuestion(about: $0) }
  }
}

extension Remark.Subject {
  /// What a stop of the interview is about; nil for the end.
  init?(_ step: Step) {
    switch step {
    case .field(let id): self = .answer(id)
    case .more(let list): self = .list(list)
    case .end: return nil
    }
  }

  /// Where it is asked.
  var step: Step {
    switch self {
    case .answer(let id): .field(id)
    case .list(let list): .more(list)
    }
  }
}

extension Interview {
  /// What a facilitator would ask, whether or not it was asked before.
  mutating func facilitatorsQuestion(about source: FollowUp.Source) -> FollowUp? {
    let situation = Situation(record: record, source: source)
    for rule in rules.rules(about: source.subject) {
      guard let found = Detector.named(rule.sign)?.find(situation) else { continue }
      let followUp = FollowUp(rule: rule, source: source, found: found)
      if landing(of: followUp) != nil { return followUp }
    }
    return nil
  }

  /// What a remark is about, for people.
  func label(of subject: Remark.Subject) -> String {
    switch subject {
    case .answer(let id): label(of: id)
    case .list(let list): wording.label(of: list) ?? list.rawValue
    }
  }

  /// The question it answers.
  mutating func ask(of subject: Remark.Subject) -> String {
    switch subject {
    case .answer(let id): bank.question(about: id.field).ask
    case .list(let list): ask(of: list)
    }
  }

  /// The author's words for it as they are now; of a list, its entries by name.
  func words(of subject: Remark.Subject) -> String {
    switch subject {
    case .answer(let id): record[id].map(shown.words) ?? ""
    case .list(let list):
      record.entries(of: list).map { shown.name(of: $0, in: list) }.joined(separator: "; ")
    }
  }

  /// The score of an answer, 1 to 5; nil where it is not scored.
  func points(of subject: Remark.Subject) -> Int? {
    guard case .answer(let id) = subject, let field = Registry.field(id.field) else { return nil }
    return Scoring.mark(record[id]?.value, for: field)?.points
  }
}

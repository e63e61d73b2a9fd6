import Facts
import Record

/// A coach's way through the answers of a session: a value that takes what the coach did and says what to
/// do about it.
///
/// It changes no answer. What is said changes only together with a ``Effect/note(_:)``.
package struct CoachWalk: Sendable {
  /// What is said, and what came of it.
  package private(set) var coaching: Coaching
  /// Everything that can be looked at, the weakest first.
  package let stops: [CoachStop]
  /// What came of what was said before, for people.
  private let outcomes: [String]
  private let name: String
  private let answers: Int
  private let words: CoachWords
  private let people: People
  /// The stop that is shown; the count of stops at the end.
  private var index = 0
  /// What stands on the line when it is read next.
  private var draft = ""
  /// Whether that was refused; otherwise it is what the coach was in the middle of typing.
  private var isRefused = false
  /// The remark just made that looks for somebody.
  private var doubted: Remark?
  /// The remarks made in this sitting.
  private var made: [Remark] = []
  private var wasInterrupted = false
  private var toldStrong = false

  /// Looks at an interview that stopped at `position`; `name` is what it is called.
  package init(of interview: Interview, at position: AnswerID?, called name: String) {
    coaching = interview.coaching
    (self.name, words) = (name, interview.coachWords)
    var sheet = CoachSheet(interview, at: position)
    stops = sheet.stops()
    answers = stops.count { !$0.words.isEmpty }
    outcomes = interview.outcomeLines(of: interview.coaching.remarks)
    people = People(interview.record)
  }

  /// How the next line is to be read.
  package var prompt: Prompt {
    Prompt(
      label: "> ", prefill: draft, isPrefillUnfinished: !isRefused,
      completions: CoachVerb.allCases.map { ":" + $0.rawValue },
      history: "coach", meter: nil)
  }

  /// Greets the coach and shows the weakest answer that nothing was said about yet.
  package mutating func start() -> [Effect] {
    guard !stops.isEmpty else {
      return [.say([Notice(.note, words.wording(.coachNothing))]), .leave(.finished)]
    }
    let opening = words.opening(name, answers: answers, weak: stops.count(where: \.isWeak))
    let before =
      outcomes.isEmpty
      ? []
      : [Notice(.note, words.wording(.coachSince))] + outcomes.map { Notice(.list, $0) }
    if let half = coaching.draft, let place = stops.firstIndex(where: { $0.about == half.about }) {
      index = place
      return [.say(opening + before)] + show(half.text, [Notice(.note, words.wording(.restored))])
    }
    index = -1
    return [.say(opening + before)] + goOn()
  }

  /// Takes what the coach did; never traps, whatever it holds.
  package mutating func handle(_ input: Input, by signature: Signature) -> [Effect] {
    if case .interrupted(let partial) = input { return interrupt(partial) }
    (wasInterrupted, isRefused) = (false, false)
    switch input {
    case .line(let text, let pasted):
      let line = Clean.line(text)
      guard !pasted, line.hasPrefix(":"), !line.contains("\n") else {
        return take(line, by: signature)
      }
      if line.hasPrefix("::") { return take(String(line.dropFirst()), by: signature) }
      return obey(line, by: signature)
    case .edited(let text): return take(Clean.line(text), by: signature)
    case .partial(let text):
      draft = text
      return []
    case .endOfInput: return leave(.saved)
    case .interrupted: return []
    }
  }

  /// What the journal is to hold of a line that was not entered.
  package func keeping(partial text: String) -> [Effect] {
    guard !text.isEmpty, let stop else { return [] }
    return [.note(.drafted(Coaching.Draft(about: stop.about, text: text)))]
  }

  private mutating func interrupt(_ partial: String) -> [Effect] {
    let kept = keeping(partial: partial)
    if wasInterrupted { return kept + leave(.interrupted) }
    wasInterrupted = true
    draft = partial
    return kept + [.say([Notice(.note, words.wording(.coachLeftOnce))])]
  }

  private func leave(_ how: Leaving) -> [Effect] {
    let standing = made.filter(coaching.remarks.contains)
    return [.say([words.summary(standing)]), .leave(how)]
  }

  private var stop: CoachStop? { stops.indices.contains(index) ? stops[index] : nil }

  // MARK: Remarks

  private mutating func take(_ line: String, by signature: Signature) -> [Effect] {
    if line.isEmpty { return goOn() }
    if line == "?" { return help() }
    let kind: Remark.Kind = line.hasSuffix("?") ? .question : .comment
    return say(line, as: kind, by: signature)
  }

  private mutating func say(_ text: String, as kind: Remark.Kind, by signature: Signature)
    -> [Effect]
  {
    guard let stop else { return leave(.finished) }
    let remark = Remark(
      number: coaching.nextNumber, about: stop.about, kind: kind, text: text, by: signature,
      words: stop.words, points: stop.points)
    let effects = [
      note(.said(remark)), .say([words.kept(kind)]),
    ]
    made.append(remark)
    (draft, doubted) = ("", nil)
    if let found = people.blame(in: text) {
      doubted = remark
      return effects + [.say(words.asksForPerson(found))]
    }
    return effects + goOn()
  }

  private mutating func note(_ event: Coaching.Event) -> Effect {
    coaching.apply(event)
    return .note(event)
  }

  // MARK: Verbs

  private mutating func obey(_ line: String, by signature: Signature) -> [Effect] {
    let parts = line.dropFirst().split(whereSeparator: \.isWhitespace).map(String.init)
    let name = parts.first?.lowercased() ?? ""
    guard !name.isEmpty, let verb = CoachVerb.named(name) else { return unknown(name, line) }
    switch verb {
    case .ask: return ask(by: signature)
    case .accept:
      guard stop?.words.isEmpty == false else { return hint(words.wording(.coachNothingToAccept)) }
      return say("", as: .accepted, by: signature)
    case .undo: return undo()
    case .back:
      guard index > 0 else { return hint(words.wording(.coachFirst)) }
      index -= 1
      return show()
    case .skip: return goOn()
    case .list: return [.say(list())]
    case .go:
      guard let number = parts.dropFirst().first.flatMap({ Int($0) }),
        stops.indices.contains(number - 1)
      else { return hint(words.wording(.coachGoHow, ["last": "\(stops.count)"])) }
      index = number - 1
      return show()
    case .preview: return [.preview]
    case .help: return help()
    case .quit: return leave(.saved)
    }
  }

  /// Passes a question of the facilitator's on; in place of one that looks for somebody, where that is due.
  private mutating func ask(by signature: Signature) -> [Effect] {
    if let doubted {
      let back = note(.withdrawn(doubted.number))
      return [back] + say(words.condition, as: .question, by: signature)
    }
    guard let question = stop?.question else { return hint(words.wording(.coachNoQuestion)) }
    return say(question, as: .question, by: signature)
  }

  private mutating func undo() -> [Effect] {
    guard let last = made.last(where: coaching.remarks.contains) else {
      return hint(words.wording(.coachNothingToUndo))
    }
    let effect = note(.withdrawn(last.number))
    index = stops.firstIndex { $0.about == last.about } ?? index
    return [effect, .say([words.takenBack(last)])] + show()
  }

  private func help() -> [Effect] {
    [
      .say(
        [Notice(.hint, words.wording(.coachHelp))]
          + CoachVerb.allCases.map { Notice(.list, words.wording.usage(of: $0)) })
    ]
  }

  private func hint(_ text: String) -> [Effect] { [.say([Notice(.hint, text)])] }

  private mutating func unknown(_ name: String, _ line: String) -> [Effect] {
    (draft, isRefused) = (line, true)
    let name = Clean.summary(name, limit: 20)
    let near = nearestName(to: name, among: CoachVerb.allCases.map(\.rawValue))
    let text =
      near.map { words.wording(.noVerbNear, ["name": name, "near": $0]) }
      ?? words.wording(.noVerb, ["name": name])
    return [.say([Notice(.error, text), Notice(.hint, words.wording(.coachVerbHint))])]
  }

  // MARK: The way

  /// Shows the next stop that nothing was said about; ends after the last one.
  private mutating func goOn() -> [Effect] {
    let next = stops.indices.first { $0 > index && !isDone(stops[$0]) }
    guard let next else {
      index = stops.count
      return leave(.finished)
    }
    index = next
    guard !stops[next].isWeak, !toldStrong else { return show() }
    toldStrong = true
    let hadWeak = stops.contains { $0.isWeak }
    return show("", hadWeak ? [Notice(.note, words.wording(.coachStrongFrom))] : [])
  }

  /// Whether it was accepted as it stands, or waits for the author.
  private func isDone(_ stop: CoachStop) -> Bool {
    coaching.remarks(about: stop.about).contains { remark in
      remark.kind == .accepted
        ? remark.words == stop.words : coaching.outcomes[remark.number] == nil
    }
  }

  private mutating func show(_ text: String = "", _ before: [Notice] = []) -> [Effect] {
    (draft, doubted) = (text, nil)
    guard let stop else { return [] }
    var notices = before + [Notice(.heading, place(of: stop))]
    if case .answer = stop.about { notices.append(words.asked(stop.asked)) }
    notices.append(words.answer(stop.words))
    notices += coaching.remarks(about: stop.about).map {
      words.before($0, coaching.outcomes[$0.number])
    }
    if let points = stop.points {
      notices.append(words.score(points, missing: stop.missing, saying: stop.wordings))
    } else if !stop.words.isEmpty, !stop.isGap {
      notices.append(Notice(.hint, words.wording(.coachNotScored)))
    }
    if let question = stop.question {
      notices.append(words.facilitator(question, wasAsked: stop.wasAsked))
    }
    return [.say(notices)]
  }

  private func place(of stop: CoachStop) -> String {
    words.wording(
      .coachPlace,
      ["index": "\(index + 1)", "count": "\(stops.count)", "label": stop.label])
  }

  /// Every stop on a line, with what was said about it.
  private func list() -> [Notice] {
    stops.enumerated().map { number, stop in
      let said = coaching.remarks(about: stop.about)
      let mark = said.isEmpty ? "" : " [\(words.counts(said))]"
      return Notice(.list, "\(number + 1) \(line(of: stop))\(mark)")
    }
  }

  /// A stop on one line, with its score.
  private func line(of stop: CoachStop) -> String {
    let score = stop.points.map { " " + words.wording(.rowPoints, ["points": "\($0)"]) } ?? ""
    let text =
      stop.words.isEmpty
      ? words.wording(.coachNoAnswer) : Clean.summary(stop.words, limit: 100)
    return "\(stop.label): \(text)\(score)"
  }

  /// Every stop on a line, and what to ask about it on the next.
  package var sheet: String {
    stops.enumerated().map { number, stop in
      "\(number + 1) \(line(of: stop))"
        + (stop.question.map { "\n  " + words.wording(.coachAskLine, ["question": $0]) } ?? "")
    }.joined(separator: "\n")
  }
}

import Facts
import Prose
import Record

extension Interview {
  /// Takes a line that is no verb.
  mutating func respond(to line: String) -> [Effect] {
    switch pending {
    case .whenKnown(let clarification): return respondWhenKnown(line, clarification)
    case .clarify(let clarification, let words):
      return respond(to: line, clarifying: words, by: clarification)
    case .improve:
      return line.isEmpty || line == offer ? advance() : answer(line)
    case .timeline(let pasted): return respond(to: line, adding: pasted)
    case .proposals: return respondToProposals(line)
    case .answer:
      if let effects = takeTimeline(line) { return effects }
      return line.isEmpty || line == offer ? takeEmptyLine() : answer(line)
    }
  }

  /// An empty line keeps the old answer, passes an optional question over, or ends a list.
  private mutating func takeEmptyLine() -> [Effect] {
    if let following { return leaveOpen(following) }
    if remarked != nil { return advance() }
    switch step {
    case .end: return [.say(endNotices())]
    case .more(let list):
      if record.proposals.entries(of: list).isEmpty { return finish(list, isSure: wasNudged) }
      return offer.map { answer($0) } ?? [.say([Notice(.hint, takeUpHint)])]
    case .field(let id):
      if let old = record[id] { return old.isUnread ? answer(old.words) : keepAsItWas(id, old) }
      if let offer { return answer(offer) }
      guard let field = Registry.field(id.field), field.isRequired else { return passOver(id) }
      return [.say(emptyNotices(id, field))]
    }
  }

  /// The three things an empty answer can mean, and what to type for each.
  private mutating func emptyNotices(_ id: AnswerID, _ field: Field) -> [Notice] {
    let rule = rules.rules(about: .field(id.field)).first { rule in
      let situation = Situation(record: record, source: .answer(id))
      return rule.sign == "nothingSaid" && Detector.named(rule.sign)?.find(situation) != nil
    }
    return [Notice(.hint, wording(.needed, ["label": wording.label(of: field)]))]
      + (rule.map { [Notice(.question, $0.ask)] } ?? [])
      + meaningsOfEmpty(field).map { Notice(.hint, wording($0)) }
  }

  /// What to type for each thing that an empty answer can mean.
  private func meaningsOfEmpty(_ field: Field) -> [WordKey] {
    [
      field.canBeUnknown ? .emptyUnknown : .emptyMustBeKnown,
      field.canBeNone ? .emptyNone : .emptyEveryMessage,
      field.visibility == .internal ? .emptyInside : .emptyOutside,
    ]
  }

  /// Goes on with an answer as it was, but for an act whose status has changed since.
  ///
  /// Facts are not read again: "Friday" means another day a week later.
  private mutating func keepAsItWas(_ id: AnswerID, _ old: Answer) -> [Effect] {
    guard case .act? = Registry.field(id.field)?.kind, old.value != nil else {
      return checked(id) + settle(.answer(id))
    }
    return answer(old.words)
  }

  /// Notes that an optional question has no answer here.
  private mutating func passOver(_ id: AnswerID) -> [Effect] {
    let answer = Answer(words: "", value: nil, standing: .none)
    return (record[id] == answer ? [] : [change(.set(id, answer))]) + advance()
  }

  /// Reads words as the answer to what is asked.
  mutating func answer(_ words: String) -> [Effect] {
    guard let id = target, let field = Registry.field(id.field) else {
      draft = words
      return [.say([Notice(.hint, wording(.nothingAsked))])]
    }
    if words == "?" { return obey(":help") }
    if let special = takeSpecial(words, id, field) { return special }
    let words = completed(words, id)
    switch scratch.read(words, as: id, on: today, besides: ways.ownOptions) {
    case .value(let value, let notes): return accept(words, value, notes, as: id)
    case .ask(let clarification): return ask(back: clarification, about: words, field)
    case .unreadable(let why):
      draft = words
      return [.say([Notice(.error, wording.put(why))])]
    }
  }

  /// Words that mean something at any question: none, unknown, the number of a wording on offer.
  private mutating func takeSpecial(_ words: String, _ id: AnswerID, _ field: Field) -> [Effect]? {
    if let following, meansCannotSay(words, field) { return leaveOpen(following) }
    if case .more(let list) = step, Meaning.isNoMore(words) {
      return turnDownProposed(list) ?? finish(list, isSure: true)
    }
    if field.canBeNone, Meaning.isNone(words), !field.hasOption("none") { return passOver(id) }
    if !field.hasOption("unknown"), let unknown = UnknownAnswer(words) {
      return markUnknown(due: unknown.due)
    }
    let suggestions = bank.question(about: id.field).suggest
    if let number = Int(words), suggestions.indices.contains(number - 1) {
      (draft, offer, pending) = (suggestions[number - 1], suggestions[number - 1], .answer)
      return [.say([Notice(.echo, draft), Notice(.hint, wording(.wordingPicked))])]
    }
    return nil
  }

  /// Whether a reply to a follow-up question says that there is nothing more to say.
  private func meansCannotSay(_ words: String, _ field: Field) -> Bool {
    if field.hasOption(words.lowercased()) { return false }
    if let unknown = UnknownAnswer(words) { return unknown.due == nil }
    return Meaning.isNoMore(words) || Meaning.isNone(words)
  }

  /// The record as it would be with the entry that is about to be added.
  var scratch: Record {
    guard case .more(let list) = step, let key = target?.entry else { return record }
    var copy = record
    copy.apply(.add(list, key: key, index: insertAt ?? record.entries(of: list).count))
    return copy
  }

  // MARK: Questions back

  private mutating func ask(back clarification: Clarification, about words: String, _ field: Field)
    -> [Effect]
  {
    pending = .clarify(clarification, words: words)
    draft = clarification.choices.isEmpty ? words : ""
    var notices =
      [Notice(.question, wording.put(clarification.question))] + choices(of: clarification)
    if field.isText { notices.append(Notice(.hint, wording(.enterKeepsAsTyped))) }
    return [.say(notices)]
  }

  /// The meanings to pick from, numbered.
  func choices(of clarification: Clarification) -> [Notice] {
    clarification.choices.enumerated().map {
      Notice(.list, "\($0.offset + 1) \($0.element.key): \(wording.put($0.element.meaning))")
    }
  }

  private mutating func respond(
    to line: String, clarifying words: String, by clarification: Clarification
  ) -> [Effect] {
    guard let id = target, let field = Registry.field(id.field) else { return answer(line) }
    if let choice = clarification.choice(for: line) {
      pending = .answer
      return answer(choice.answer)
    }
    if field.isText, line.isEmpty || line == words {
      return accept(words, .text(words), [], as: id)
    }
    if line.isEmpty { return ask(back: clarification, about: words, field) }
    pending = .answer
    return answer(line)
  }

  // MARK: Keeping

  /// Keeps a value, shows what it became, and goes on or asks once for more.
  private mutating func accept(_ words: String, _ value: Value, _ notes: [Said], as id: AnswerID)
    -> [Effect]
  {
    var answer = Answer(words: words, value: value)
    // A number is only good while the choices stand in this order.
    if case .choice(let id) = value { answer.words = id }
    // Who may read an answer is said once, and holds for its later wordings.
    answer.visibility = isInside ? .internal : record[id]?.visibility
    answer.followUps = marks(on: answer, of: id)
    var effects = open(id)
    let old = record[id]?.value
    let replied = following
    following = nil
    if let replied, replied.rule.into != .same { effects += mark(replied, .answered) }
    if record[id] != answer { effects.append(change(.set(id, answer))) }
    effects += carryOn(from: old, to: value, of: id)
    effects += markDependents(of: id, from: old, to: value)
    var notices = notes.map { Notice(.note, wording.put($0)) }
    if isInside { notices.append(Notice(.note, wording(.keptInside))) }
    notices += warning(about: value, of: id.field)
    if let sentence = finishedSentence(id, answer) { notices.append(Notice(.echo, sentence)) }
    let isSecondTry = pending == .improve || replied != nil
    let act = changedAct(of: id, from: old, to: value)
    let due = act == nil ? dueFollowUp(about: .answer(id)) : nil
    let missing = bank.question(about: id.field).missing
    if let field = Registry.field(id.field),
      let mark = Scoring.mark(value, for: field, missing: missing)
    {
      if let better = betterNotice(id, mark.points) { notices.append(better) }
      // Who watched the score while typing need not be told it again, only what would raise it.
      if meter != .on || mark.advice != nil || mark.points < 4 {
        notices.append(Notice(.advice, said(mark)))
      }
      if mark.points < 4, !isSecondTry, due == nil {
        let text = notes.isEmpty ? words : Shown.answer(answer) ?? words
        (pending, draft, offer) = (.improve, text, text)
        notices.append(Notice(.hint, wording(.keptAsItIs)))
        return effects + [.say(notices + listenerNotices(on: text, to: field))]
      }
    }
    if !notes.isEmpty, case .text(let text) = value, !isSecondTry, due == nil, act == nil {
      // What was changed for the author is theirs to confirm.
      (pending, draft, offer) = (.improve, text, text)
      return effects + [.say(notices + [Notice(.hint, wording(.keptAsItIs))])]
    }
    if act != nil { notices.append(Notice(.note, wording(.putItAgain))) }
    if !notices.isEmpty { effects.append(.say(notices)) }
    if let due { return effects + pose(due) }
    return effects + (act.map { go(to: .field($0)) } ?? advance())
  }

  /// The act whose words must be put another way because its status changed.
  private func changedAct(of id: AnswerID, from old: Value?, to new: Value) -> AnswerID? {
    guard let old, old != new, let list = Registry.field(id.field)?.list else { return nil }
    let act = Registry.fields(of: list).first { $0.kind == .act(status: id.field) }
    let answer = act.map { AnswerID($0.id, entry: id.entry) }
    return answer.flatMap { record[$0]?.value == nil ? nil : $0 }
  }

  /// Adds the entry an answer belongs to, when the answer is the first of a new one.
  private mutating func open(_ id: AnswerID) -> [Effect] {
    guard case .more(let list) = step, let key = id.entry else { return [] }
    let index = insertAt ?? record.entries(of: list).count
    var effects = [change(.add(list, key: key, index: index))]
    if record.finished.contains(list) { effects.append(change(.finish(list, false))) }
    if !record.proposals.entries(of: list).isEmpty {
      effects.append(change(.takeProposed(list, key: key)))
    }
    skipped.remove(.more(list))
    (step, insertAt) = (.field(id), nil)
    return effects
  }

  private mutating func finishedSentence(_ id: AnswerID, _ answer: Answer) -> String? {
    guard let frame = filledFrame(bank.question(about: id.field), id), !frame.hasSuffix("..."),
      var text = Shown.phrase(answer, to: Registry.field(id.field), on: today)
    else { return nil }
    let lower = text.lowercased()
    if frame.contains("by ___"), lower.hasPrefix("by ") { text = String(text.dropFirst(3)) }
    let stop = text.hasSuffix(".") && frame.hasSuffix("___.")
    let parts = Template.split(stop ? String(frame.dropLast()) : frame, at: "___")
    return Clean.capitalized(parts.joined(separator: text))
  }

  private func said(_ mark: Scoring.Mark) -> String {
    let points = "\(mark.points)"
    return mark.advice.map { wording(.scoreAdvice, ["points": points, "advice": wording.put($0)]) }
      ?? wording(.score, ["points": points])
  }

  private func listIsShort(_ list: ListID, missing: Int) -> String {
    let full = Registry.list(list)?.atLeast ?? 0
    return full == missing
      ? wording(.listIsEmpty, ["full": "\(full)"])
      : wording(.listIsShort, count: full - missing, ["full": "\(full)"])
  }

  /// Calls a list complete; says once when it is shorter than a full record's.
  mutating func finish(_ list: ListID, isSure: Bool) -> [Effect] {
    if let effects = askAboutTimeline(list, isSure: isSure) { return effects }
    let due = dueFollowUp(about: .list(list))
    let missing =
      due == nil ? (Registry.list(list)?.atLeast ?? 0) - record.entries(of: list).count : 0
    if missing > 0, !isSure, !isHurried, !record.finished.contains(list) {
      wasNudged = true
      return [.say([Notice(.hint, listIsShort(list, missing: missing))])]
    }
    let picture = timelinePicture(list, tellsDoubt: due == nil)
    let effects = (record.finished.contains(list) ? [] : [change(.finish(list, true))]) + picture
    return effects + (due.map { pose($0) } ?? advance())
  }
}

extension Clarification {
  /// The choice that a line picks by number, key or the start of a key.
  func choice(for line: String) -> Choice? {
    let typed = line.lowercased()
    guard !typed.isEmpty else { return nil }
    if let exact = choices.first(where: { $0.key.lowercased() == typed }) { return exact }
    if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
    let matches = choices.filter { $0.key.lowercased().hasPrefix(typed) }
    return matches.count == 1 ? matches[0] : nil
  }
}

extension Field {
  /// Whether any words will do, if need be.
  var isText: Bool {
    switch kind {
    case .words, .act: true
    default: false
    }
  }

  /// Whether the message can do without the answer once its author says that it does not apply.
  var canBeNone: Bool { !isRequired || priority > 1 && list == nil }

  /// Whether one of the choices has that id.
  func hasOption(_ id: String) -> Bool {
    if case .choice(let options) = kind { options.contains { $0.id == id } } else { false }
  }
}

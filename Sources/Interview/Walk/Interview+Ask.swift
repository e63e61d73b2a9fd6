import Facts
import Record

extension Interview {
  /// Goes to a stop and asks it.
  mutating func go(to step: Step) -> [Effect] {
    self.step = step
    (pending, wasNudged, insertAt, following) = (.answer, false, nil, nil)
    offer = standingOffer
    draft = offer ?? ""
    let isAside = detours.contains(where: \.scope.isAside)
    let remembered: [Effect] = isAside ? [] : [.remember(position: step.position)]
    if let effects = offerTimeline() { return remembered + effects }
    return remembered + [.say(questionNotices())]
  }

  /// Goes on after a stop is settled or passed by.
  mutating func advance() -> [Effect] {
    guard let detour = detours.last else { return goOn() }
    switch detour.scope {
    case .reply(let followUp):
      guard case .field(let id) = step, case .list(let list) = followUp.rule.into,
        let key = id.entry
      else { return leave(followUp) }
      let own = plan.steps(of: list, entry: key)
      guard let index = own.firstIndex(of: step), index + 1 < own.count else {
        return leave(followUp)
      }
      return go(to: own[index + 1])
    case .coaching(let index): return advance(in: index)
    case .answer: return comeBack()
    case .entry(let list, let key):
      let own = plan.steps(of: list, entry: key)
      guard let index = own.firstIndex(of: step), index + 1 < own.count else { return comeBack() }
      return go(to: own[index + 1])
    case .list(let list):
      if step == .more(list) { return comeBack() }
      let own = record.entries(of: list).flatMap { plan.steps(of: list, entry: $0.key) }
      let next = own.firstIndex(of: step).flatMap {
        own[$0...].dropFirst().first(where: plan.isOpen)
      }
      return go(to: next ?? .more(list))
    }
  }

  /// Goes to the next question; at the end of a section, asks first what the section left out.
  private mutating func goOn() -> [Effect] {
    let next = plan.next(after: step)
    if let section = step.section, next.section != section,
      let due = dueFollowUp(about: .section(section))
    {
      return pose(due)
    }
    return go(to: next)
  }

  /// Ends a detour where it began.
  mutating func comeBack() -> [Effect] {
    guard let wanted = detours.popLast()?.returnTo else {
      return go(to: plan.next(after: step))
    }
    shownSection = nil
    if case .coaching(let index)? = detours.last?.scope {
      return [.say([Notice(.note, wording(.backAgain))])] + goToRemark(index)
    }
    if case .reply(let followUp)? = detours.last?.scope, landing(of: followUp) == wanted {
      return [.say([Notice(.note, wording(.backAgain))])] + put(followUp, at: wanted)
    }
    var isThere = plan.steps.contains(wanted)
    if case .more = wanted, plan.isSettled(wanted) { isThere = false }
    if !isThere, !detours.isEmpty { return comeBack() }
    let next = isThere ? wanted : plan.next(after: wanted)
    return [.say([Notice(.note, wording(.backAgain))])] + go(to: next)
  }

  /// What an empty line would take: the answer given before, or a default.
  private var standingOffer: String? {
    guard case .field(let id) = step else { return proposal?.words }
    if let answer = record[id] { return answer.words.isEmpty ? nil : answer.words }
    if let proposal { return proposal.words }
    // The day a message goes out is nearly always today, and saying so invents nothing.
    if id.field == "message.sent" { return today.typed }
    return id.field == Ways.field ? ways.advice(for: record)?.structure : nil
  }

  /// The question as it stands, with its choices, its sentence and its hints.
  mutating func questionNotices() -> [Notice] {
    if let subject = remarked { return remarkNotices(subject) }
    switch step {
    case .end: return endNotices()
    case .more(let list): return progressNotices() + listNotices(list)
    case .field(let id): return progressNotices() + fieldNotices(id)
    }
  }

  mutating func progressNotices() -> [Notice] {
    guard let section = step.section, let progress = plan.progress(at: step) else { return [] }
    guard shownSection != section else { return [Notice(.progress, progress.text(in: wording))] }
    shownSection = section
    return [Notice(.heading, "\(wording.title(of: section)) \(progress.text(in: wording))")]
  }

  private func listHint(_ list: ListID, isEmpty: Bool) -> String {
    isEmpty ? wording(.listOpens) : wording(.listGoesOn, ["list": list.rawValue])
  }

  private mutating func fieldNotices(_ id: AnswerID) -> [Notice] {
    let question = bank.question(about: id.field)
    return [Notice(.question, question.ask)] + openRemarks(about: .answer(id))
      + notesNotices(id) + proposalNotices() + choiceNotices(id)
      + recommendation(for: id.field)
      + suggestionNotices(question)
      + frameNotices(question, id) + hintNotices(id) + listenerNotices(.answer(id))
  }

  private mutating func listNotices(_ list: ListID) -> [Notice] {
    let entries = record.entries(of: list)
    guard let first = target else { return [] }
    let ask = Notice(.question, ask(of: list))
    let field = bank.question(about: first.field)
    let isProposed = !record.proposals.entries(of: list).isEmpty
    let hint = isProposed ? takeUpHint : listHint(list, isEmpty: entries.isEmpty)
    return [ask] + openRemarks(about: .list(list)) + proposalNotices() + choiceNotices(first)
      + frameNotices(field, first) + [Notice(.hint, hint)]
      + listenerNotices(.answer(first))
  }

  /// The question that opens a list, or asks for more of what is there.
  mutating func ask(of list: ListID) -> String {
    let question = bank.question(opening: list)
    let entries = record.entries(of: list)
    guard !entries.isEmpty else { return question.ask }
    return Template(question.more ?? question.ask)
      .filled { $0 == "entries" ? names(of: entries, in: list) : $0 }
  }

  func choiceNotices(_ id: AnswerID) -> [Notice] {
    guard let field = Registry.field(id.field), let options = options(of: field) else { return [] }
    if wasChosenBefore(field, than: id) {
      let names = options.enumerated().map { "\($0.offset + 1) \($0.element.id)" }
      return [Notice(.list, names.joined(separator: ", "))]
    }
    return choices(options, of: field)
  }

  /// The options of a choice with their meanings, one a line.
  func choices(_ options: [FieldKind.Option], of field: Field) -> [Notice] {
    options.enumerated().map { Notice(.list, choice($0.element, $0.offset + 1, of: field)) }
  }

  /// An option with its number and what it means.
  func choice(_ option: FieldKind.Option, _ number: Int, of field: Field) -> String {
    "\(number) \(option.id): \(wording.meaning(of: option, in: field))"
  }

  /// Whether another entry of the list answered the same choice, so that its meanings are known.
  private func wasChosenBefore(_ field: Field, than id: AnswerID) -> Bool {
    guard let list = field.list else { return false }
    return record.entries(of: list).contains { $0.key != id.entry && $0.answers[field.id] != nil }
  }

  private func suggestionNotices(_ question: Question) -> [Notice] {
    question.suggest.enumerated().map { Notice(.list, "\($0.offset + 1) \($0.element)") }
  }

  func frameNotices(_ question: Question, _ id: AnswerID) -> [Notice] {
    filledFrame(question, id).map { [Notice(.frame, $0)] } ?? []
  }

  private func hintNotices(_ id: AnswerID) -> [Notice] {
    guard let field = Registry.field(id.field) else { return [] }
    let check =
      record[id]?.isToCheck == true
      ? [Notice(.hint, isUpdate ? wording(.checkSince) : wording(.checkAgain))] : []
    if let offer {
      return check + [Notice(.hint, wording(.enterKeeps, ["words": Clean.summary(offer)]))]
    }
    return field.isRequired ? [] : [Notice(.hint, wording(.optional))]
  }

  /// The question's sentence with earlier answers in place and `___` where this one goes.
  func filledFrame(_ question: Question, _ id: AnswerID) -> String? {
    guard let frame = question.frame else { return nil }
    let text = Template(frame.text(forStatus: status(for: id))).filled { name in
      let field = FieldID(rawValue: name)
      let own = AnswerID(field, entry: Registry.field(field)?.list == nil ? nil : id.entry)
      return record[own].flatMap { Shown.label($0, to: Registry.field(field)) } ?? "..."
    }
    return text.isEmpty ? nil : Clean.capitalized(text)
  }

  private func status(for id: AnswerID) -> String? {
    guard case .act(let status)? = Registry.field(id.field)?.kind,
      case .choice(let chosen)? = record[AnswerID(status, entry: id.entry)]?.value
    else { return nil }
    return chosen
  }

  /// The entries by name: "A, B and C".
  private func names(of entries: [Entry], in list: ListID) -> String {
    let last = entries.count > 3 ? entries.suffix(2) : entries[...]
    let names = last.map { Clean.summary(shown.name(of: $0, in: list), limit: 40) }
    let earlier = entries.count - names.count
    let all = names + (earlier > 0 ? [wording(.earlierEntries, ["count": "\(earlier)"])] : [])
    guard all.count > 1, let last = all.last else { return all.first ?? "" }
    return wording(.namesAnd, ["names": all.dropLast().joined(separator: ", "), "last": last])
  }
}

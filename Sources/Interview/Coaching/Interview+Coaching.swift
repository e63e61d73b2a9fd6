import Record

/// What the author meets of a coach's remarks: they are asked first, each once, and passed with Enter.
extension Interview {
  /// Goes through the remarks that wait, then to where the author stopped.
  mutating func startCoaching(returningTo wanted: Step) -> [Effect] {
    round = coaching.open.map(\.about).reduce(into: []) { round, about in
      if !round.contains(about), isAsked(about) { round.append(about) }
    }
    guard !round.isEmpty else { return tellOutcomes() + go(to: wanted) }
    let open = coaching.open.filter { round.contains($0.about) }
    let seen = coaching.remarks.firstIndex { $0.number == open.first?.number } ?? 0
    let accepted = coaching.remarks[seen...].filter { $0.kind == .accepted }
    detours.append(Detour(returnTo: wanted, scope: .coaching(0)))
    return [.say(coachWords.waiting(open, accepted: accepted, on: today))] + goToRemark(0)
  }

  /// Whether what a remark is about is still there to be asked.
  private func isAsked(_ subject: Remark.Subject) -> Bool {
    whole.steps.contains(subject.step)
  }

  /// What the remarks asked now are about; nil away from them.
  var remarked: Remark.Subject? {
    guard case .coaching(let index)? = detours.last?.scope, round.indices.contains(index),
      step == round[index].step
    else { return nil }
    return round[index]
  }

  mutating func goToRemark(_ index: Int) -> [Effect] {
    if let last = detours.indices.last { detours[last].scope = .coaching(index) }
    let subject = round[index]
    let half = coaching.reply.flatMap { $0.about == subject ? $0.text : nil }
    let effects = go(to: subject.step)
    guard let half else { return effects }
    putBack(half)
    return effects + [.say([Notice(.note, wording(.restored))])]
  }

  /// Goes on within the round, or back to where the author stopped.
  mutating func advance(in index: Int) -> [Effect] {
    let subject = round[index]
    if case .list(let list) = subject, step != subject.step, step.list == list {
      let own = record.entries(of: list).flatMap { plan.steps(of: list, entry: $0.key) }
      let next = own.firstIndex(of: step).flatMap {
        own[$0...].dropFirst().first(where: plan.isOpen)
      }
      return go(to: next ?? .more(list))
    }
    let effects = settle(subject, isLeaving: true)
    if round.indices.contains(index + 1) { return effects + goToRemark(index + 1) }
    return effects + endRound()
  }

  /// To the remark before, or from within a list to the remark itself.
  mutating func back(in index: Int) -> [Effect] {
    if remarked == nil { return goToRemark(index) }
    guard index > 0 else { return [.say([Notice(.hint, wording(.coachFirst))])] }
    return goToRemark(index - 1)
  }

  /// Says what came of the remarks since the coach spoke, those settled in earlier sittings too.
  private mutating func tellOutcomes() -> [Effect] {
    let lines = outcomeLines(of: coaching.untold)
    guard !lines.isEmpty else { return [] }
    return [
      note(.told), .say([Notice(.note, wording(.remarksCame))] + lines.map { Notice(.list, $0) }),
    ]
  }

  /// Says what came of the remarks, and goes back.
  private mutating func endRound() -> [Effect] {
    var effects = tellOutcomes()
    if let last = detours.indices.last, plan.isSettled(detours[last].returnTo) {
      detours[last].returnTo = plan.next(after: detours[last].returnTo)
    }
    effects += comeBack()
    guard let held else { return effects }
    putBack(held)
    self.held = nil
    return effects + [.keepPartial(held), .say([Notice(.note, wording(.restored))])]
  }

  // MARK: Keeping

  /// Notes what became of the remarks about something; those seen and left alone are passed.
  private mutating func settle(_ subject: Remark.Subject, isLeaving: Bool) -> [Effect] {
    let words = words(of: subject)
    return coaching.open.filter { $0.about == subject && shownRemarks.contains($0.number) }
      .compactMap { remark in
        if remark.words != words { return note(.settled(remark.number, .answered)) }
        return isLeaving ? note(.settled(remark.number, .passed)) : nil
      }
  }

  /// Notes with new words that they answer a remark which was shown.
  mutating func settleAnswered(after effects: [Effect]) -> [Effect] {
    var effects = effects
    for remark in coaching.open where shownRemarks.contains(remark.number) {
      effects += settle(remark.about, isLeaving: false)
    }
    // Two at one screen see at once what comes of a question.
    if listener != nil, round.isEmpty, !coaching.untold.isEmpty { effects.append(note(.told)) }
    // A change ends what stood on the line; what is held for later stays.
    if let held, effects.contains(where: \.isKept) { effects.append(.keepPartial(held)) }
    return effects
  }

  mutating func note(_ event: Coaching.Event) -> Effect {
    coaching.apply(event)
    return .note(event)
  }

  /// What the journal is to hold of a line that was not entered.
  package func keeping(partial text: String) -> [Effect] {
    if text.isEmpty { return [] }
    if let remarked { return [.note(.replying(Coaching.Draft(about: remarked, text: text)))] }
    return [.keepPartial([held, text].compactMap(\.self).joined(separator: " "))]
  }

  /// Puts a half-typed line back, once its question is asked.
  mutating func restore(_ text: String) -> [Effect] {
    if detours.contains(where: \.scope.isCoaching) {
      held = text
      return []
    }
    putBack(text)
    return [.say([Notice(.note, wording(.restored))])]
  }

  // MARK: Showing

  /// The remarks about something as a question, with what they are about.
  mutating func remarkNotices(_ subject: Remark.Subject) -> [Notice] {
    let place = round.firstIndex(of: subject) ?? 0
    let remarks = coaching.remarks(about: subject).filter { $0.kind != .accepted }
    shownRemarks.formUnion(remarks.map(\.number))
    var notices = [coachWords.place(place + 1, of: round.count)]
    notices += remarks.map { Notice(.question, coachWords.said($0)) }
    notices.append(
      coachWords.about(label(of: subject), points(of: subject), asked: ask(of: subject)))
    if case .answer(let id) = subject {
      notices += choiceNotices(id) + frameNotices(bank.question(about: id.field), id)
    }
    let isEmpty = words(of: subject).isEmpty
    notices.append(
      Notice(.hint, isEmpty ? wording(.remarkLeaveOpen) : wording(.remarkPass)))
    return notices
  }

  /// Remarks that wait, shown wherever their question is asked.
  mutating func openRemarks(about subject: Remark.Subject) -> [Notice] {
    let remarks = coaching.open.filter { $0.about == subject }
    shownRemarks.formUnion(remarks.map(\.number))
    return remarks.map { Notice(.hint, coachWords.said($0)) }
  }

  /// How the score of an answer has moved since a coach read it.
  func betterNotice(_ id: AnswerID, _ now: Int) -> Notice? {
    guard round.contains(.answer(id)) || listener != nil else { return nil }
    let remark = coaching.remarks(about: .answer(id)).last { $0.kind != .accepted }
    return remark?.points.map { coachWords.better($0, now) }
  }

  /// What came of remarks, one line for each thing they are about.
  func outcomeLines(of remarks: [Remark]) -> [String] {
    var subjects: [Remark.Subject] = []
    for remark in remarks where coaching.outcomes[remark.number] != nil {
      if !subjects.contains(remark.about) { subjects.append(remark.about) }
    }
    return subjects.map { subject in
      let own = remarks.filter { $0.about == subject && coaching.outcomes[$0.number] != nil }
      return coachWords.came(
        label(of: subject),
        wasAnswered: own.contains { coaching.outcomes[$0.number] == .answered },
        before: own.compactMap(\.points).first, now: points(of: subject))
    }
  }
}

extension Interview.Detour.Scope {
  /// Whether a coach's remarks are gone through.
  var isCoaching: Bool { if case .coaching = self { true } else { false } }
}

extension Effect {
  /// Whether it changes the record.
  fileprivate var isKept: Bool { if case .keep = self { true } else { false } }
}

import Facts
import Record

/// What a draft says about a question that stands alone, and the value it comes to.
struct SureProposal: Hashable {
  var id: AnswerID
  var proposal: Proposal
  var answer: Answer
  /// Whether it could say more, which its question asks for once it is kept.
  var isOpen: Bool
  /// What was assumed in reading it, for people.
  var notes: [Said]
}

extension Interview {
  /// What a draft proposes at the present stop.
  var proposal: Proposal? {
    switch step {
    case .field(let id): return record[id] == nil ? record.proposals[id] : nil
    case .more(let list):
      guard let first = target?.field else { return nil }
      return record.proposals.entries(of: list).first?.first { $0.field == first }
    case .end: return nil
    }
  }

  /// Where the draft says what stands on the line; at a list, everything it says of the next entry.
  func proposalNotices() -> [Notice] {
    if let proposal { return [fromDraft(proposal)] }
    guard case .more(let list) = step,
      let next = record.proposals.entries(of: list).first?.first
    else { return [] }
    return [fromDraft(next)]
  }

  /// The proposals that can be kept as they stand: they read one way only.
  ///
  /// A fact that could say more is kept too, and asked about later; words that could are left for
  /// their question.
  var sureProposals: [SureProposal] {
    var copy = self
    return Registry.fields.compactMap { field -> SureProposal? in
      let id = AnswerID(field.id)
      guard field.list == nil, let proposal = copy.record.proposals[id], copy.record[id] == nil,
        copy.record.applies(field),
        case .value(let value, let notes) = copy.record.read(proposal.words, as: id, on: today)
      else { return nil }
      let answer = Answer(words: proposal.words, value: value)
      let before = copy
      copy.record.apply(.set(id, answer))
      let missing = copy.bank.question(about: id.field).missing
      let mark = Scoring.mark(value, for: field, missing: missing)
      let isOpen =
        mark.map { $0.points <= 3 } ?? false || copy.dueFollowUp(about: .answer(id)) != nil
      if isOpen, case .words = field.kind {
        copy = before
        return nil
      }
      return SureProposal(
        id: id, proposal: proposal, answer: answer, isOpen: isOpen, notes: notes)
    }
  }

  /// Shows what the draft surely says, each with its source, to be kept at one stroke; nil when
  /// nothing is sure.
  mutating func offerProposals(before first: Step) -> [Effect]? {
    let sure = sureProposals
    guard !sure.isEmpty else { return nil }
    (step, pending, draft, offer) = (first, .proposals, "", nil)
    let lines = sure.enumerated().flatMap { index, one -> [Notice] in
      let label = wording.label(of: one.id.field) ?? ""
      let words = Shown.phrase(one.answer, to: Registry.field(one.id.field), on: today)
      return [
        Notice(.list, "\(index + 1) \(label): \(words ?? one.proposal.words)"),
        Notice(.hint, "  " + one.proposal.source.shown),
      ] + one.notes.map { Notice(.hint, "  " + wording.put($0)) }
        + (one.isOpen ? [Notice(.hint, "  " + wording(.draftAsksMore))] : [])
    }
    return [
      .remember(position: first.position),
      .say(
        [Notice(.question, wording(.draftSays, count: sure.count))] + lines
          + [Notice(.hint, wording(.draftKeepHow))]),
    ]
  }

  /// Keeps what was shown, but for what the author leaves out, and begins to ask.
  mutating func respondToProposals(_ line: String) -> [Effect] {
    let sure = sureProposals
    var left: Set<Int> = []
    let typed = line.lowercased()
    if typed == "n" || Meaning.isNoMore(typed) {
      left = Set(1...max(1, sure.count))
    } else if !typed.isEmpty, typed != "y", typed != "yes" {
      let numbers = typed.split { $0 == " " || $0 == "," }.map { Int($0) }
      guard numbers.allSatisfy({ $0.map { (1...max(1, sure.count)).contains($0) } ?? false }) else {
        return [.say([Notice(.error, wording(.draftKeepHow))])]
      }
      left = Set(numbers.compactMap(\.self))
    }
    pending = .answer
    let kept = sure.enumerated().filter { !left.contains($0.offset + 1) }.map(\.element)
    let changes = kept.map { one in
      var answer = one.answer
      if one.isOpen { answer.isToCheck = true }
      return change(.set(one.id, answer))
    }
    let note = kept.isEmpty ? wording(.draftAllLeft) : wording(.draftKept, count: kept.count)
    let next = plan.isOpen(step) && plan.steps.contains(step) ? step : plan.next(after: step)
    return changes + [.say([Notice(.note, note)])] + go(to: next)
  }

  /// The timeline a draft holds, shown with its lines before it is added; nil when it holds none.
  mutating func offerTimeline() -> [Effect]? {
    guard case .more(.timeline) = step else { return nil }
    let lines = record.proposals.entries(of: .timeline).compactMap(\.first)
    guard !lines.isEmpty else { return nil }
    let start: Moment? =
      if case .moment(let start)? = record["incident.started"]?.value { start } else { nil }
    var pasted = PastedTimeline(
      text: lines.map(\.words).joined(separator: "\n"),
      context: ReadingContext(today: today, zone: record.zone, day: start?.day), previous: start)
    pasted.proposed = lines.count
    let notices = progressNotices() + lines.map(fromDraft)
    return [.say(notices)] + settle(pasted)
  }

  private func fromDraft(_ proposal: Proposal) -> Notice {
    Notice(.note, wording(.draftFrom, ["source": proposal.source.shown]))
  }

  /// How to take up the entry that a draft proposes for a list.
  var takeUpHint: String {
    offer.map { wording(.draftTakesUp, ["words": Clean.summary($0)]) } ?? wording(.draftNameIt)
  }

  /// Passes over the entry that a draft proposes for a list; nil when there is none.
  mutating func turnDownProposed(_ list: ListID) -> [Effect]? {
    guard !record.proposals.entries(of: list).isEmpty else { return nil }
    return [
      change(.takeProposed(list, key: nil)), .say([Notice(.note, wording(.draftTurnedDown))]),
    ]
      + go(to: .more(list))
  }
}

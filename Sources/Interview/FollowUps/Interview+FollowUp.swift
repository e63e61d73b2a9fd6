import Facts
import Record

extension Interview {
  /// The most follow-up questions one answer, list or section draws; then it is taken as it is.
  var followUpLimit: Int { isUpdate ? 1 : haste?.followUps ?? 2 }

  /// Asks what a facilitator would ask next about something settled, or goes on.
  mutating func settle(_ source: FollowUp.Source) -> [Effect] {
    dueFollowUp(about: source).map { pose($0) } ?? advance()
  }

  /// The first follow-up question that is due and was not asked before; none within another's reply.
  mutating func dueFollowUp(about source: FollowUp.Source) -> FollowUp? {
    if detours.contains(where: \.scope.isReply) { return nil }
    if isHurried, source.subject.isGathered { return nil }
    let rules = rules.rules(about: source.subject)
    guard !rules.isEmpty else { return nil }
    let marks = marks(of: source, rules)
    let situation = Situation(record: record, source: source)
    for rule in rules where marks[rule.id] == nil && !wasAskedOfTimeline(rule.sign) {
      guard let detector = Detector.named(rule.sign), marks.count < limit(for: detector),
        let found = detector.find(situation)
      else { continue }
      let followUp = FollowUp(rule: rule, source: source, found: found)
      if landing(of: followUp) != nil { return followUp }
    }
    return nil
  }

  /// What cannot be right is asked about however little time there is.
  private func limit(for detector: Detector) -> Int {
    detector.isContradiction ? 2 : followUpLimit
  }

  private func marks(of source: FollowUp.Source, _ rules: [FollowUpRule]) -> [String: FollowUpMark]
  {
    if case .answer(let id) = source { return record[id]?.followUps ?? [:] }
    let ids = Set(rules.map(\.id))
    return record.followUps.filter { ids.contains($0.key) }
  }

  /// The stop whose answer the reply becomes; nil when it does not apply as things stand.
  func landing(of followUp: FollowUp) -> Step? {
    switch followUp.rule.into {
    case .same:
      if case .answer(let id) = followUp.source { return .field(id) }
      return nil
    case .list(let list): return .more(list)
    case .field(let field):
      var entry = followUp.found.entry
      if entry == nil, case .answer(let id) = followUp.source { entry = id.entry }
      let isListed = Registry.field(field)?.list != nil
      let step = Step.field(AnswerID(field, entry: isListed ? entry : nil))
      return plan.steps.contains(step) ? step : nil
    }
  }

  /// Asks a follow-up question.
  mutating func pose(_ followUp: FollowUp) -> [Effect] {
    guard let landing = landing(of: followUp) else { return advance() }
    if followUp.rule.into != .same {
      detours.append(Detour(returnTo: step, scope: .reply(followUp)))
    }
    return put(followUp, at: landing)
  }

  /// Asks it where its reply goes.
  mutating func put(_ followUp: FollowUp, at landing: Step) -> [Effect] {
    step = landing
    (pending, wasNudged, insertAt, following) = (.answer, false, followUp.found.place, followUp)
    if case .field(let id) = landing { offer = record[id]?.words } else { offer = nil }
    draft = offer ?? ""
    var notices = [Notice(.question, question(of: followUp))]
    if case .field(let id) = landing { notices += choiceNotices(id) }
    let isSame = followUp.rule.into == .same
    notices.append(Notice(.hint, isSame ? wording(.keptAsItIs) : wording(.cannotSay)))
    return [.say(notices)]
  }

  /// The question in words, with what was found in place.
  func question(of followUp: FollowUp) -> String {
    Template(followUp.rule.ask).filled { name in
      switch name {
      case "words": followUp.found.words
      case "entry": entryName(followUp.found.entry)
      default: ""
      }
    }
  }

  private func entryName(_ key: Int?) -> String {
    for list in ListID.allCases {
      if let entry = record.entries(of: list).first(where: { $0.key == key }) {
        return Clean.summary(shown.name(of: entry, in: list), limit: 40)
      }
    }
    return ""
  }

  // MARK: Replies

  /// Notes that the author could not say, and goes on.
  mutating func leaveOpen(_ followUp: FollowUp) -> [Effect] {
    let effects = mark(followUp, .open)
    return effects + leave(followUp)
  }

  /// A reply that gives only what was asked for, joined with the answer that lacked it.
  func completed(_ reply: String, _ id: AnswerID) -> String {
    guard let following, let join = following.rule.join, following.source == .answer(id),
      step == .field(id), let old = record[id]?.words, old != reply, !settles(following, reply, id)
    else { return reply }
    let joined = Template(join).filled { $0 == "answer" ? old : reply }
    return settles(following, joined, id) ? joined : reply
  }

  /// Whether words can be read, and leave nothing of what drew the question.
  private func settles(_ followUp: FollowUp, _ words: String, _ id: AnswerID) -> Bool {
    guard case .value(let value, _) = record.read(words, as: id, on: today) else { return false }
    var copy = record
    copy.apply(.set(id, Answer(words: words, value: value)))
    let situation = Situation(record: copy, source: .answer(id))
    return Detector.named(followUp.rule.sign)?.find(situation) == nil
  }

  /// Goes back to what drew the question, and on from there.
  mutating func leave(_ followUp: FollowUp) -> [Effect] {
    following = nil
    if case .reply(followUp)? = detours.last?.scope, let detour = detours.popLast() {
      step = detour.returnTo
    }
    return settle(followUp.source)
  }

  /// Notes with its source what came of a follow-up question.
  mutating func mark(_ followUp: FollowUp, _ mark: FollowUpMark) -> [Effect] {
    guard case .answer(let id) = followUp.source else {
      return [change(.followUp(followUp.rule.id, mark))]
    }
    guard var answer = record[id] else { return [] }
    answer.followUps = (answer.followUps ?? [:]).merging([followUp.rule.id: mark]) { $1 }
    return [change(.set(id, answer))]
  }

  /// The marks an answer has once its words are these: what was asked about the same words stays asked.
  func marks(on new: Answer, of id: AnswerID) -> [String: FollowUpMark]? {
    let old = record[id]
    guard let followUp = following, followUp.rule.into == .same, followUp.source == .answer(id)
    else { return old?.words == new.words ? old?.followUps : nil }
    var copy = record
    copy.apply(.set(id, new))
    let situation = Situation(record: copy, source: .answer(id))
    let isOpen = Detector.named(followUp.rule.sign)?.find(situation) != nil
    return (old?.followUps ?? [:])
      .merging([followUp.rule.id: isOpen ? .open : .answered]) { $1 }
  }
}

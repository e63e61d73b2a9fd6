import Facts
import Record

/// A timeline that was typed or pasted in one go, being settled before it is added.
struct PastedTimeline: Hashable, Sendable {
  var text: String
  var context: ReadingContext
  /// The moment before it, past which midnight may lie.
  var previous: Moment?
  /// Times put another way, by the line they stand on.
  var settled: [Int: String] = [:]
  /// Whether the author left the other questions for later.
  var isShown = false
  /// How many lines of it a draft proposed.
  var proposed = 0

  var block: TimelineBlock {
    TimelineBlock.read(text, in: context, after: previous, settled: settled)
  }
}

extension Interview {
  /// Takes words at the timeline's question that hold whole entries; nil when they are just a time.
  mutating func takeTimeline(_ words: String) -> [Effect]? {
    guard case .more(.timeline) = step, pending == .answer, words.contains(where: \.isNumber) else {
      return nil
    }
    let entries = record.entries(of: .timeline)
    let last = entries.compactMap(moment).last
    let start: Moment? =
      if case .moment(let start)? = record["incident.started"]?.value { start } else { nil }
    let pasted = PastedTimeline(
      text: words,
      context: ReadingContext(today: today, zone: record.zone, day: (last ?? start)?.day),
      previous: last ?? start)
    let count = pasted.block.entries.count
    guard count > 1 || count == 1 && !isJustATime(words) else { return nil }
    return settle(pasted)
  }

  private func moment(_ entry: Entry) -> Moment? {
    if case .moment(let moment)? = entry.answers["timeline.at"]?.value { moment } else { nil }
  }

  private func isJustATime(_ words: String) -> Bool {
    if case .unreadable = record.read(words, as: AnswerID("timeline.at"), on: today) {
      return false
    }
    return true
  }

  /// Asks what must be settled first, then shows the entries as they will stand.
  mutating func settle(_ pasted: PastedTimeline) -> [Effect] {
    var pasted = pasted
    let block = pasted.block
    (draft, offer) = ("", nil)
    if !pasted.isShown, let question = block.question(in: pasted.context) {
      pending = .timeline(pasted)
      let asked = "\(question.words): \(wording.put(question.clarification.question))"
      return [
        .say(
          [
            Notice(.note, wording(.entriesRead, count: block.entries.count)),
            Notice(.question, asked),
          ]
            + choices(of: question.clarification) + [Notice(.hint, wording(.enterAsksLater))])
      ]
    }
    pasted.isShown = true
    pending = .timeline(pasted)
    let preview = block.preview(on: today, put: wording.put).map { Notice(.list, $0) }
    return [.say(preview + hints(adding: block))]
  }

  /// What Enter does with a block: the kinds that its words say are the author's to confirm.
  private func hints(adding block: TimelineBlock) -> [Notice] {
    let kinds = block.likelyKinds.isEmpty ? [] : [Notice(.hint, wording(.kindsInBrackets))]
    return kinds + [Notice(.hint, wording(.enterAdds, count: block.entries.count))]
  }

  /// Takes the answer to a question about a pasted timeline, or whether it is to be added.
  mutating func respond(to line: String, adding pasted: PastedTimeline) -> [Effect] {
    var pasted = pasted
    guard pasted.isShown else {
      guard !line.isEmpty, let question = pasted.block.question(in: pasted.context) else {
        pasted.isShown = true
        return settle(pasted)
      }
      let words = question.clarification.choice(for: line)?.answer ?? line
      switch question.subject {
      case .zone:
        if let zone = Zone.read(words, in: pasted.context).value { pasted.context.zone = zone }
      case .day:
        if let day = Moment.read(words, in: pasted.context).value?.day { pasted.context.day = day }
      case .entry(let line): pasted.settled[line] = words
      }
      return settle(pasted)
    }
    let settled = (0..<pasted.proposed).map { _ in change(.takeProposed(.timeline, key: nil)) }
    if line.isEmpty || line.lowercased().hasPrefix("y") {
      return settled + add(pasted.block.withLikelyKinds)
    }
    if line.lowercased() == "p", !pasted.block.likelyKinds.isEmpty {
      return settled + add(pasted.block)
    }
    pending = .answer
    if pasted.proposed > 0, Meaning.isNoMore(line) || line.lowercased() == "n" {
      return settled + [.say([Notice(.note, wording(.draftTurnedDown))])] + go(to: .more(.timeline))
    }
    if let other = takeTimeline(line) { return settled + other }
    draft = pasted.text
    return settled + [.say([Notice(.note, wording(.notAdded))])]
  }

  /// Adds the entries of a block, and asks next what they leave open.
  private mutating func add(_ block: TimelineBlock) -> [Effect] {
    guard let key = target?.entry else { return advance() }
    let addition = block.addition(to: record, on: today, key: key)
    var effects = addition.changes.map { change($0) }
    if record.finished.contains(.timeline) { effects.append(change(.finish(.timeline, false))) }
    skipped.remove(.more(.timeline))
    effects.append(.say([Notice(.note, said(addition))]))
    let open = record.entries(of: .timeline)
      .flatMap { plan.steps(of: .timeline, entry: $0.key) }.first(where: plan.isOpen)
    return effects + go(to: open ?? .more(.timeline))
  }

  private func said(_ addition: TimelineBlock.Addition) -> String {
    let added = wording(.entriesAdded, count: addition.added)
    return addition.known == 0
      ? added : added + " " + wording(.entriesKnown, count: addition.known)
  }

  /// What the author's notes say of an entry whose time or actor is still open.
  func notesNotices(_ id: AnswerID) -> [Notice] {
    guard id.field == "timeline.at" || id.field == "timeline.actor", record[id]?.value == nil,
      let did = record[AnswerID("timeline.did", entry: id.entry)]
    else { return [] }
    return [Notice(.hint, wording(.fromYourNotes, ["words": Clean.summary(did.words)]))]
  }

  /// The picture of a timeline that is called complete now, with what it leaves in doubt unless a
  /// follow-up question is about to ask of it.
  func timelinePicture(_ list: ListID, tellsDoubt: Bool) -> [Effect] {
    guard list == .timeline, !wasNudged, !record.finished.contains(list),
      Timeline(record).points.count > 1
    else { return [] }
    guard tellsDoubt else { return [.timeline] }
    return [.timeline]
      + (openFinding.map {
        [.say([Notice(.note, wording.put($0.question)), Notice(.hint, wording(.addToTimeline))])]
      } ?? [])
  }

  /// Whether the timeline was asked already about what a follow-up rule's sign stands for.
  func wasAskedOfTimeline(_ sign: String) -> Bool {
    let rules: [String: TimelineFinding.Rule] = [
      "longGap": .gap, "outOfOrder": .outOfOrder, "endsBeforeStart": .endBeforeStart,
    ]
    return rules[sign].map { rule in askedOfTimeline.contains { $0.rule == rule } } ?? false
  }

  /// The gravest thing in doubt about the timeline that was not asked about yet.
  private var openFinding: TimelineFinding? {
    record.timelineFindings(on: today).first { !askedOfTimeline.contains($0) }
  }

  /// Asks once about what a finished timeline leaves in doubt; nil when nothing stands in the way.
  mutating func askAboutTimeline(_ list: ListID, isSure: Bool) -> [Effect]? {
    guard list == .timeline, !isSure, !record.finished.contains(list),
      let finding = openFinding
    else { return nil }
    askedOfTimeline.insert(finding)
    wasNudged = true
    let entries = record.entries(of: list)
    if finding.rule == .gap,
      let index = entries.firstIndex(where: { $0.key == finding.about.entry })
    {
      insertAt = index + 1
    }
    return [
      .timeline,
      .say([
        Notice(.question, wording.put(finding.question)),
        Notice(.hint, finding.rule == .gap ? wording(.whenInTheGap) : wording(.enterLeavesIt)),
      ]),
    ]
  }
}

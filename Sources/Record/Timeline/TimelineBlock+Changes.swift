import Facts

extension TimelineBlock {
  /// What adding a block to a record comes to.
  package struct Addition: Hashable, Sendable {
    package var changes: [Change] = []
    /// How many entries are added.
    package var added = 0
    /// How many are there already, with the same time and the same words.
    package var known = 0
    /// How many of those added have something to settle yet.
    package var inDoubt = 0
  }

  /// The changes that add the entries to a record, each at its place in time.
  ///
  /// Words in doubt are kept unread, so that the interview asks about them. Whether an entry had a
  /// result or a kind is not asked of imported entries one by one. New entries get keys counted up
  /// from `key`.
  package func addition(to record: Record, on today: Day, key: Int) -> Addition {
    var addition = Addition()
    var scratch = record
    var key = max(key, record.lastKey + 1)
    var floor = 0
    for entry in entries {
      if record.holds(entry) {
        addition.known += 1
        continue
      }
      floor = scratch.place(of: entry, from: floor)
      var changes = [Change.add(.timeline, key: key, index: floor)]
      scratch.apply(changes[0])
      for (field, answer) in entry.answers(in: scratch, key: key, on: today) {
        changes.append(.set(AnswerID(field, entry: key), answer))
      }
      for change in changes.dropFirst() { scratch.apply(change) }
      addition.changes += changes
      addition.added += 1
      if entry.isInDoubt { addition.inDoubt += 1 }
      (key, floor) = (key + 1, floor + 1)
    }
    return addition
  }
}

extension Record {
  /// Whether an entry with the same time and the same words is there already.
  fileprivate func holds(_ entry: ProposedEntry) -> Bool {
    guard let instant = entry.at.value?.instant else { return false }
    return entries(of: .timeline).contains { old in
      guard case .moment(let moment)? = old.answers["timeline.at"]?.value else { return false }
      return moment.instant == instant && old.answers["timeline.actor"]?.words == entry.actor
        && old.answers["timeline.did"]?.words == entry.did ?? entry.words
    }
  }

  /// The index before the first later entry, at or after one.
  fileprivate func place(of entry: ProposedEntry, from floor: Int) -> Int {
    let entries = entries(of: .timeline)
    guard let instant = entry.at.value?.instant else { return floor > 0 ? floor : entries.count }
    let later = entries.indices.first { index in
      guard index >= floor,
        case .moment(let moment)? = entries[index].answers["timeline.at"]?.value,
        let other = moment.instant
      else { return false }
      return other > instant
    }
    return later ?? entries.count
  }
}

extension ProposedEntry {
  fileprivate func answers(in record: Record, key: Int, on today: Day) -> [(FieldID, Answer)] {
    var answers: [(FieldID, Answer)] = []
    if let moment = at.value {
      answers.append(
        (
          "timeline.at",
          Answer(words: words(of: moment, in: record, key, today), value: .moment(moment))
        ))
    } else if !stamp.isEmpty {
      answers.append(("timeline.at", Answer(words: stamp, value: nil)))
    }
    if let actor { answers.append(("timeline.actor", Answer(words: actor, value: .text(actor)))) }
    let act = did.map { Answer(words: $0, value: .text($0)) }
    answers.append(("timeline.did", act ?? Answer(words: words, value: nil)))
    let nothing = Answer(words: "", value: nil, standing: .none)
    answers.append(
      ("timeline.result", result.map { Answer(words: $0, value: .text($0)) } ?? nothing))
    answers.append(("timeline.kind", kind.map { Answer(words: $0, value: .choice($0)) } ?? nothing))
    return answers
  }

  /// The shortest words for the time that read back as it does: the author's own where they do.
  private func words(of moment: Moment, in record: Record, _ key: Int, _ today: Day) -> String {
    let id = AnswerID("timeline.at", entry: key)
    let time = moment.timeWords(withZone: false)
    let candidates = [stamp, time, time.map { "\(moment.day.shortWords), \($0)" }].compactMap(
      \.self)
    return candidates.first { words in
      guard case .value(.moment(let again), _) = record.read(words, as: id, on: today) else {
        return false
      }
      return again.canonical == moment.canonical
    } ?? moment.canonical
  }
}

import Record

extension Interview {
  /// Whether the author is short of time, so that gaps are to be said in honest sentences.
  package var isHurried: Bool { haste != nil || isUpdate }

  /// Asks for what so many minutes allow, or for everything.
  mutating func setHaste(_ words: [String]) -> [Effect] {
    let word = words.first?.lowercased() ?? ""
    let before = open
    if word == "all" {
      (haste, isUpdate) = (nil, false)
    } else if let minutes = Int(word), (1...600).contains(minutes) {
      haste = Haste(minutes: minutes)
    } else {
      return [.say([Notice(.hint, wording(.minutesHow))])]
    }
    return keepPace() + [.say(recount(from: before))] + stay()
  }

  /// Goes on with as much as was asked when the session was left.
  package mutating func resume(_ pace: Pace) {
    keptPace = pace
    switch pace {
    case .full: break
    case .minutes(let minutes): if haste == nil { haste = Haste(minutes: minutes) }
    case .update: isUpdate = true
    }
  }

  /// Keeps with the session how much is asked, when that has changed.
  mutating func keepPace() -> [Effect] {
    let pace: Pace = isUpdate ? .update : haste.map { .minutes($0.minutes) } ?? .full
    guard pace != keptPace else { return [] }
    keptPace = pace
    return [.keepPace(pace)]
  }

  /// The stops still to be asked.
  var open: [Step] { plan.steps.filter(plan.isOpen) }

  /// Says how many questions came and went.
  func recount(from before: [Step]) -> [Notice] {
    let (was, now) = (Set(before), open)
    let added = now.filter { !was.contains($0) }
    let gone = Set(before).subtracting(now).count
    var parts: [String] = []
    if !added.isEmpty {
      parts.append(
        wording(.questionsMore, count: added.count, ["names": names(added)]))
    }
    if gone > 0 { parts.append(wording(.questionsFewer, count: gone)) }
    let change = parts.isEmpty ? wording(.questionsStay) : parts.joined(separator: "; ")
    return [Notice(.note, wording(.nothingAskedAgain, ["change": change]))]
  }

  /// How many questions so many minutes allow, counted as each question counts them.
  func hurried(_ haste: Haste) -> String {
    let count = plan.progress(at: plan.next(after: .end))?.toGo ?? 0
    return wording(.hurried, count: count, ["time": wording(.minutes, count: haste.minutes)])
  }

  /// Stops by what they ask for: "the time zone; what to call it; and 4 others".
  func names(_ steps: [Step]) -> String {
    let names = steps.compactMap { label(of: $0) }
    let shown = names.prefix(names.count > 5 ? 4 : 5)
    let more = names.count - shown.count
    let list = shown.joined(separator: "; ")
    return more > 0 ? wording(.andOthers, count: more, ["names": list]) : list
  }

  /// Asks again what is asked, or the next question when it is asked no more.
  mutating func stay() -> [Effect] {
    if step != .end, plan.steps.contains(step) { return go(to: step) }
    return go(to: plan.next(after: step))
  }

  /// What was left out to save time, and how to add it.
  func leftOutNotices() -> [Notice] {
    guard haste != nil else { return [] }
    var full = plan
    full.haste = nil
    let kept = Set(plan.steps)
    let left = full.steps.filter { !kept.contains($0) && $0.isNeeded && !plan.isSettled($0) }
    guard !left.isEmpty else { return [] }
    return [
      Notice(.note, wording(.leftOut, ["names": names(left)])),
      Notice(.hint, wording(.leftOutHint)),
    ]
  }

  /// What a stop asks for, for people.
  private func label(of step: Step) -> String? {
    switch step {
    case .field(let id): wording.label(of: id.field)
    case .more(let list): wording.label(of: list)
    case .end: nil
    }
  }
}

import Record

extension Interview {
  /// Does what a line that begins with a colon says.
  mutating func obey(_ line: String) -> [Effect] {
    let words = line.dropFirst().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first?.lowercased(), line.dropFirst().first?.isWhitespace == false else {
      return unknownVerb("", line)
    }
    guard let verb = Verb.named(name) else { return unknownVerb(name, line) }
    return obey(verb, Array(words.dropFirst()))
  }

  private mutating func obey(_ verb: Verb, _ words: [String]) -> [Effect] {
    switch verb {
    case .help: say(helpNotices())
    case .why: say(whyNotices())
    case .example: say(exampleNotices())
    case .verbs: say(verbNotices)
    case .back: back()
    case .skip: skip()
    case .unknown: markUnknown(due: Self.due(words))
    case .internal: answerInside(words.joined(separator: " "))
    case .done: endList()
    case .list: say(listNotices(words))
    case .edit: edit(words)
    case .add: addEntry(words)
    case .move: moveEntry(words)
    case .remove: removeEntry(words)
    case .restore: restoreEntry()
    case .review: review(words)
    case .timeline: [.timeline]
    case .preview: [.preview]
    case .write: write(words)
    case .editor: [.openEditor(draft)]
    case .override: override(words)
    case .minutes: setHaste(words)
    case .structure: steer("message.structure", words)
    case .audience: steer("message.expertise", words)
    case .meter: setMeter(words)
    case .coach: remark(words.joined(separator: " "))
    case .save, .quit: [.say([Notice(.note, wording(.left))]), .leave(.saved)]
    }
  }

  /// All answers, weakest first; "all" keeps the order asked.
  private func review(_ words: [String]) -> [Effect] {
    let inOrder = words.first?.lowercased().hasPrefix("a") == true
    return say(reviewNotices(weakestFirst: !inOrder))
  }

  /// What can be typed after a colon; a coach's verb only where one listens.
  private var verbNotices: [Notice] {
    Verb.allCases.filter { $0 != .coach || listener != nil }.map {
      Notice(.list, wording.usage(of: $0))
    }
  }

  private func say(_ notices: [Notice]) -> [Effect] { notices.isEmpty ? [] : [.say(notices)] }

  private mutating func unknownVerb(_ name: String, _ line: String) -> [Effect] {
    draft = line
    let typed = Clean.summary(name, limit: 20)
    let near = nearestName(to: name, among: Verb.allCases.map(\.rawValue))
    let text =
      near.map { wording(.noVerbNear, ["name": typed, "near": $0]) }
      ?? wording(.noVerb, ["name": typed])
    return [.say([Notice(.error, text), Notice(.hint, wording(.noVerbHint))])]
  }

  /// The words after "by", or after the verb itself.
  private static func due(_ words: [String]) -> String? {
    let rest =
      ["by", "until"].contains(words.first?.lowercased() ?? "") ? words.dropFirst() : words[...]
    return rest.isEmpty ? nil : rest.joined(separator: " ")
  }

  /// Takes an answer that never leaves the house, or keeps the one given before inside.
  private mutating func answerInside(_ words: String) -> [Effect] {
    guard let id = target else { return [.say([Notice(.hint, wording(.nothingAsked))])] }
    if words.isEmpty {
      guard case .field = step, var answer = record[id], answer.value != nil else {
        return [.say([Notice(.hint, wording(.internalHow))])]
      }
      answer.visibility = .internal
      return [change(.set(id, answer)), .say([Notice(.note, wording(.keptInside))])]
        + settle(.answer(id))
    }
    isInside = true
    defer { isInside = false }
    return answer(words)
  }

  // MARK: Moving about

  /// Goes to the stop before; changes no answer, however the present one stands.
  private mutating func back() -> [Effect] {
    if following != nil {
      // Back from a follow-up question is what drew it.
      let isElsewhere = detours.last?.scope.isReply == true
      return go(to: isElsewhere ? detours.removeLast().returnTo : step)
    }
    if case .coaching(let index)? = detours.last?.scope { return back(in: index) }
    if let detour = detours.last {
      let own = scope(of: detour)
      guard let index = own.firstIndex(of: step), index > 0 else { return comeBack() }
      return go(to: own[index - 1])
    }
    guard let previous = plan.previous(to: step) else {
      return [.say([Notice(.hint, wording(.firstQuestion))])]
    }
    return go(to: previous)
  }

  private func scope(of detour: Detour) -> [Step] {
    switch detour.scope {
    case .answer: []
    case .entry(let list, let key): plan.steps(of: list, entry: key)
    case .list, .reply, .coaching: []
    }
  }

  private mutating func skip() -> [Effect] {
    if let following { return leaveOpen(following) }
    if remarked != nil { return advance() }
    if step == .end { return [.say(endNotices())] }
    if !plan.isSettled(step) { skipped.insert(step) }
    if !detours.isEmpty, case .more = step { return comeBack() }
    return advance()
  }

  private mutating func endList() -> [Effect] {
    if let following { return leaveOpen(following) }
    guard let list = step.list else {
      return [.say([Notice(.hint, wording(.noListToEnd))])]
    }
    if case .more = step { return finish(list, isSure: true) }
    return go(to: .more(list))
  }

  // MARK: The meter

  /// Shows or hides the row below the line; without a word, the other way round.
  private mutating func setMeter(_ words: [String]) -> [Effect] {
    guard meter != .absent else { return [.say([Notice(.hint, wording(.noMeter))])] }
    let wanted: Meter? =
      switch words.first?.lowercased() {
      case "on": .on
      case "off": .off
      case nil: meter == .on ? .off : .on
      default: nil
      }
    guard let wanted else { return [.say([Notice(.hint, wording.usage(of: .meter))])] }
    meter = wanted
    let note = Notice(.note, wanted == .on ? wording(.meterOn) : wording(.meterOff))
    return [.keepMeter(isOn: wanted == .on), .say([note])]
  }

}

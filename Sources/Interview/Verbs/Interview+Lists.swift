import Record

extension Interview {
  /// The lists named, or the one at hand, numbered.
  func listNotices(_ words: [String]) -> [Notice] {
    if let name = words.first {
      guard let list = Self.list(named: name) else { return [noSuchList(name)] }
      return notices(of: list)
    }
    if let list = step.list { return notices(of: list) }
    let section = step.section
    let all = Registry.lists.filter(record.applies)
    let own = all.filter { section == nil || $0.section == section }
    return (own.isEmpty ? all : own).flatMap { notices(of: $0.id) }
  }

  private func notices(of list: ListID) -> [Notice] {
    let entries = record.entries(of: list)
    let lines = entries.enumerated().map {
      Notice(.list, "\($0.offset + 1) \(shown.summary(of: $0.element, in: list))")
    }
    let title =
      lines.isEmpty
      ? wording(.noEntryYet, ["list": list.rawValue]) : wording(.listTitle, ["list": list.rawValue])
    return [Notice(.hint, title)] + lines
  }

  /// Asks for a new entry, at the end or at a place.
  mutating func addEntry(_ words: [String]) -> [Effect] {
    guard let name = words.first ?? step.list?.rawValue, let list = Self.list(named: name) else {
      return [.say([noSuchList(words.first ?? "")])]
    }
    let place = words.dropFirst().first.flatMap { Int($0) }
    if step != .more(list) || !detours.isEmpty { leaveTheWay(for: .list(list)) }
    let effects = go(to: .more(list))
    if let place {
      insertAt = min(max(place, 1), record.entries(of: list).count + 1) - 1
    }
    return effects
  }

  /// Moves an entry to another place.
  mutating func moveEntry(_ words: [String]) -> [Effect] {
    guard let (list, entry, _) = entry(named: words), let place = words.last.flatMap({ Int($0) }),
      Self.parts(words).count > 2
    else { return [.say([Notice(.error, wording(.moveHow))])] }
    let count = record.entries(of: list).count
    let index = min(max(place, 1), count) - 1
    let effect = change(.move(list, key: entry.key, index: index))
    return [
      effect, .say([Notice(.note, wording(.moved, ["place": "\(index + 1)"]))] + notices(of: list)),
    ]
  }

  /// Takes an entry out; it can be put back.
  mutating func removeEntry(_ words: [String]) -> [Effect] {
    guard let (list, entry, index) = entry(named: words) else {
      return [
        .say([Notice(.error, wording(.removeHow))])
      ]
    }
    removed.append(Removed(list: list, entry: entry, index: index))
    var effects = [change(.remove(list, key: entry.key))]
    let summary = shown.summary(of: entry, in: list)
    effects.append(.say([Notice(.note, wording(.takenOut, ["entry": summary]))]))
    if case .field(let id) = step, id.entry == entry.key {
      if case .list(list)? = detours.last?.scope { return effects + go(to: .more(list)) }
      effects += detours.isEmpty ? go(to: .more(list)) : comeBack()
    }
    return effects
  }

  /// Puts back the entry taken out last.
  mutating func restoreEntry() -> [Effect] {
    guard let last = removed.popLast() else {
      return [.say([Notice(.hint, wording(.nothingTakenOut))])]
    }
    var effects = [change(.add(last.list, key: last.entry.key, index: last.index))]
    for (field, answer) in last.entry.answers.sorted(by: { $0.key < $1.key }) {
      effects.append(change(.set(AnswerID(field, entry: last.entry.key), answer)))
    }
    let place = record.entries(of: last.list).firstIndex { $0.key == last.entry.key } ?? last.index
    let back = wording(.putBack, ["list": last.list.rawValue, "place": "\(place + 1)"])
    effects.append(.say([Notice(.note, back)]))
    return effects
  }

  /// Leaves the way of the interview, remembering where; one edit after another is one way off.
  mutating func leaveTheWay(for scope: Detour.Scope) {
    var returnTo = step
    if let last = detours.last, last.scope.isShort, scope.isShort {
      returnTo = last.returnTo
      detours.removeLast()
    }
    detours.append(Detour(returnTo: returnTo, scope: scope))
  }

  // MARK: Names

  /// The list of that name, or of the only name it begins.
  static func list(named name: String) -> ListID? {
    let typed = name.lowercased()
    if let exact = ListID(rawValue: typed) { return exact }
    let matches = ListID.allCases.filter { !typed.isEmpty && $0.rawValue.hasPrefix(typed) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// The pieces of "timeline.2.did" or "timeline 2 did".
  static func parts(_ words: [String]) -> [String] {
    words.flatMap { $0.split(separator: ".").map(String.init) }
  }

  /// The entry that words name: "timeline 2".
  func entry(named words: [String]) -> (list: ListID, entry: Entry, index: Int)? {
    let parts = Self.parts(words)
    guard parts.count > 1, let list = Self.list(named: parts[0]), let number = Int(parts[1]),
      record.entries(of: list).indices.contains(number - 1)
    else { return nil }
    return (list, record.entries(of: list)[number - 1], number - 1)
  }

  private func noSuchList(_ name: String) -> Notice {
    let all = ListID.allCases.map(\.rawValue)
    let lists = all.joined(separator: ", ")
    if name.isEmpty { return Notice(.error, wording(.whichList, ["lists": lists])) }
    let typed = Clean.summary(name)
    let near = nearestName(to: name, among: all)
    return Notice(
      .error,
      near.map { wording(.noSuchListNear, ["name": typed, "near": $0, "lists": lists]) }
        ?? wording(.noSuchList, ["name": typed, "lists": lists]))
  }
}

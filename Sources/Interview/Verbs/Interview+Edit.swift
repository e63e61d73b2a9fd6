import Record

extension Interview {
  /// Asks an earlier answer again, then comes back.
  mutating func edit(_ words: [String]) -> [Effect] {
    guard !words.isEmpty else {
      return [.say([Notice(.hint, wording(.editHow))])]
    }
    if let target = editTarget(words) {
      leaveTheWay(for: target.scope)
      return go(to: target.step)
    }
    return [.say([nothingCalled(words.joined(separator: " "))])]
  }

  private mutating func editTarget(_ words: [String]) -> (step: Step, scope: Detour.Scope)? {
    let parts = Self.parts(words)
    if parts.count == 1, let number = Int(parts[0]) { return editTarget(number: number) }
    if let (list, entry, _) = entry(named: words) {
      let own = whole.steps(of: list, entry: entry.key)
      guard parts.count > 2 else {
        return own.first.map { ($0, .entry(list, entry.key)) }
      }
      let name = "\(list.rawValue).\(parts[2])"
      guard let id = AnswerID.named(name, entry.key), own.contains(.field(id)) else { return nil }
      return (.field(id), .answer)
    }
    if parts.count == 1, let list = Self.list(named: parts[0]) { return (.more(list), .list(list)) }
    guard let id = field(named: words.joined(separator: ".").lowercased()) ?? field(asked: words),
      whole.steps.contains(.field(AnswerID(id)))
    else { return nil }
    return (.field(AnswerID(id)), .answer)
  }

  private func editTarget(number: Int) -> (step: Step, scope: Detour.Scope)? {
    guard let row = reviewRows().first(where: { $0.number == number }) else { return nil }
    if case .more(let list) = row.step { return (row.step, .list(list)) }
    return (row.step, .answer)
  }

  /// The field that stands alone with that id, or with that last part where only one has it.
  private func field(named name: String) -> FieldID? {
    let alone = Registry.fields.filter { $0.list == nil }.map(\.id)
    if let exact = alone.first(where: { $0.rawValue.lowercased() == name }) { return exact }
    let matches = alone.filter { $0.shortName.lowercased() == name }
    return matches.count == 1 ? matches[0] : nil
  }

  /// The field that stands alone and is asked by the question of that id.
  private mutating func field(asked words: [String]) -> FieldID? {
    guard words.count == 1, case .field(let id)? = bank.subject(ofQuestion: words[0].lowercased())
    else { return nil }
    return Registry.field(id)?.list == nil ? id : nil
  }

  private func nothingCalled(_ name: String) -> Notice {
    let typed = Clean.summary(name)
    if field(named: name.lowercased()) != nil {
      return Notice(.hint, wording(.notAskedNow, ["name": typed]))
    }
    let known = whole.steps.flatMap { step -> [String] in
      guard case .field(let id) = step, id.entry == nil else { return [] }
      return [id.field.rawValue, id.field.shortName]
    }
    let all = known + ListID.allCases.map(\.rawValue)
    return Notice(
      .error,
      nearestName(to: name, among: all)
        .map { wording(.noAnswerCalledNear, ["name": typed, "near": $0]) }
        ?? wording(.noAnswerCalled, ["name": typed]))
  }
}

extension FieldID {
  /// The part after the dot: "started".
  var shortName: String { String(rawValue.split(separator: ".").last ?? "") }
}

extension AnswerID {
  /// The answer of an entry with that field's name, if there is such a field.
  fileprivate static func named(_ name: String, _ entry: Int) -> AnswerID? {
    let match = Registry.fields.first { $0.id.rawValue.lowercased() == name.lowercased() }
    return match.map { AnswerID($0.id, entry: entry) }
  }
}

import Record

/// What may not go outside whatever a field's visibility says.
enum Outside {
  /// The names of the people an author lists: in full, and each first and last name.
  ///
  /// The author signs, so the author's own name may stand.
  static func names(in record: Record) -> Set<String> {
    var own: [Substring] = []
    if case .text(let name)? = record["author.name"]?.value { own = Grammar.words(name) }
    let names = record.entries(of: .people).flatMap { entry -> [Substring] in
      guard case .text(let name)? = entry.answers["people.name"]?.value else { return [] }
      return Grammar.words(name).filter { $0.count > 1 && !own.contains($0) }
    }
    return Set(names.map { String($0.filter { $0.isLetter || $0 == "-" }) }.filter { !$0.isEmpty })
  }

  /// Whether one of the names stands in a text as a word of its own: "Tom", "Tom's".
  static func names(_ names: Set<String>, standIn text: String) -> Bool {
    guard !names.isEmpty else { return false }
    return text.split { !$0.isLetter && $0 != "-" }.contains { names.contains(String($0)) }
  }

  /// Whether somebody who acts is surely one of us, so that "we" says it truly: "our night team".
  static func isUs(_ actor: String) -> Bool {
    ["we", "i", "our", "my"].contains(Grammar.words(actor.lowercased()).first ?? "")
  }

  /// Whether somebody who acts is a team of some house, which has a name that stays inside.
  static func isTeam(_ actor: String) -> Bool {
    ["team", "crew", "staff", "desk"].contains(Grammar.words(actor.lowercased()).last ?? "")
  }
}

extension Teller {
  /// Who acts, as people outside may read it: a role, "we" or "a team"; nil when none is sure.
  ///
  /// Saying "we" for a supplier would be untrue, so only what is ours by its words is.
  func outsideActor(_ field: FieldID, _ entry: Entry?) -> Wording? {
    guard case .text(let text)? = given(field, in: entry)?.value else { return nil }
    if let person = people.first(where: { $0.matches(text) }) {
      if person.isAuthor { return Wording("I", .computed([id(field, entry)])) }
      guard let role = person.role else { return nil }
      let origin = Origin.computed([person.roleID])
      return Wording(Grammar.needsDeterminer(role) ? "our \(role)" : role, origin)
    }
    if Outside.isUs(text) || isOwnTeam(text) { return "we" }
    return Outside.isTeam(text) ? "a team" : nil
  }

  /// Whether it is the team that the author answers for.
  private func isOwnTeam(_ actor: String) -> Bool {
    guard case .text(let team)? = record["account.team"]?.value else { return false }
    func bare(_ text: String) -> String {
      Grammar.words(text.lowercased()).filter { $0 != "the" }.joined(separator: " ")
    }
    return bare(team) == bare(actor)
  }

  private func given(_ field: FieldID, in entry: Entry?) -> Answer? {
    let answer = entry?.answers[field] ?? record[field]
    return answer?.visibility == .internal ? nil : answer
  }
}

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

  private static let groups: Set<String> = [
    "board", "crew", "department", "desk", "engineers", "group", "management", "office", "staff",
    "support", "team", "teams", "volunteers", "we", "i", "us",
  ]

  /// Whether somebody who acts is one of us, so that "we" says it truly: "the night team".
  static func isUs(_ actor: String) -> Bool {
    Grammar.words(actor.lowercased()).contains { groups.contains(String($0)) }
  }
}

extension Teller {
  /// Who acts, as people outside may read it: a role, or "we"; nil when neither is sure.
  ///
  /// A supplier is left out too: saying "we" for one would be untrue.
  func outsideActor(_ field: FieldID, _ entry: Entry?) -> Wording? {
    guard case .text(let text)? = given(field, in: entry)?.value else { return nil }
    if let person = people.first(where: { $0.matches(text) }) {
      if person.isAuthor { return Wording("I", .computed([id(field, entry)])) }
      guard let role = person.role else { return nil }
      let origin = Origin.computed([person.roleID])
      return Wording(Grammar.needsDeterminer(role) ? "our \(role)" : role, origin)
    }
    return Outside.isUs(text) ? Wording("we", .frame("")) : nil
  }

  private func given(_ field: FieldID, in entry: Entry?) -> Answer? {
    let answer = entry?.answers[field] ?? record[field]
    return answer?.visibility == .internal ? nil : answer
  }
}

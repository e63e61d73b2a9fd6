/// Finds who acts and who answers for something.
enum PeopleNeeds {
  /// A person, a role, a team, a group that is told apart, or a thing that acts.
  static func actor(_ passage: Passage) -> Range<Int>? {
    if let name = passage.first([.name]) { return name }
    if let index = passage.classes.indices.first(where: { isActor($0, passage) }) {
      return passage.range(index)
    }
    return group(passage) ?? thing(passage)
  }

  /// One person or role; a team answers for nothing.
  static func owner(_ passage: Passage) -> Range<Int>? {
    if let name = passage.first([.name]) { return name }
    let single: Set<String> = ["i", "me", "my", "i'll", "i've", "i'm", "i'd", "myself"]
    let index = passage.tokens.indices.first { index in
      passage.has(index, .role) && !isVagueRole(index, passage)
        || single.contains(passage.form(index))
    }
    return index.map(passage.range)
  }

  private static func isActor(_ index: Int, _ passage: Passage) -> Bool {
    if passage.has(index, .own) {
      // "our customers" names nobody of ours.
      return !["my", "our", "us", "ourselves"].contains(passage.form(index))
    }
    if passage.has(index, .role), !passage.isVague(index) { return !isVagueRole(index, passage) }
    guard passage.has(index, .team), !passage.has(index, [.vaguePerson, .wideGroup]) else {
      return false
    }
    // "the team" could be any; "the night team" is one.
    return passage.form(index) != "team" && passage.form(index) != "staff"
      || index > 0 && passage.isTelling(index - 1)
  }

  private static func isVagueRole(_ index: Int, _ passage: Passage) -> Bool {
    ["a", "some", "any"].contains(passage.form(index - 1)) && passage.form(index) == "member"
  }

  /// "customers who paid twice", "users in Leeds": a wide group that something narrows.
  private static func group(_ passage: Passage) -> Range<Int>? {
    for index in passage.tokens.indices where passage.has(index, .wideGroup) {
      let next = passage.form(index + 1)
      let isNarrowed =
        ["who", "that", "with", "in", "on", "from", "whose", "at"].contains(next)
        && passage.isTelling(soonAfter: index + 1)
      let isCounted = !passage.isVague(index)
      if isNarrowed || isCounted { return passage.range(index) }
    }
    return nil
  }

  /// "the nightly batch job deleted ...": a thing named before its verb, or alone as the answer.
  private static func thing(_ passage: Passage) -> Range<Int>? {
    if passage.tokens.contains(where: { $0.form == "was" || $0.form == "were" }) { return nil }
    if passage.first([.vaguePerson, .wideGroup]) != nil { return nil }
    guard let index = passage.tellingWords()?.first, index < 5 else { return nil }
    if passage.has(index, [.team, .role]) { return nil }
    let form = passage.form(index)
    if Verbs.pasts[form] != nil && !Verbs.twins.contains(form) || form.hasSuffix("ed") {
      return nil
    }
    // "monitoring", alone as the answer, is a thing; "paying ..." begins an act.
    let isAct = form.hasSuffix("ing") && passage.tokens.count > 2
    if Verbs.irregularPasts.contains(form) || isAct { return nil }
    return passage.range(index)
  }
}

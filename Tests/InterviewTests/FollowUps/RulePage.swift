import Record

@testable import Interview

/// The reference page of the follow-up rules, made of the rules and the tables that hold them to account.
enum RulePage {
  static func text(of rules: [FollowUpRule]) -> String {
    """
    # The follow-up questions

    What a good facilitator asks next, once an answer shows a certain sign. An answer, a list or a section
    draws two at most; Enter passes each of them, and the answer then stands as one its author could not
    say more about. Each question lands in a place of the record, so that nothing is asked for nothing.

    A team may change any wording: a rule with the same `id` in the team's own `followups` folder takes
    the place of ours, and one with a new `id` comes after them. `when` names a sign that the program
    knows, `fields`, `lists` or `sections` say what it looks at, `into` says where the reply goes: `same`
    (the answer itself), another field, or a list, which gets a new entry. In a question, `{words}` stands
    for what was found and `{entry}` for the entry it was found in. `join` says how a reply that gives only
    what was missing completes the answer: `{answer} out of {reply}`.

    This page is made of the tables the rules are tested with. In its examples a dot stands between the
    answers of one entry, in the order they are asked, and a slash between entries.

    """ + rules.map(section).joined()
  }

  private static func section(_ rule: FollowUpRule) -> String {
    let cases = RuleCase.all.filter { $0.rule == rule.id }
    let rows = cases.map(\.row.rawValue).reduce(into: [String]()) { rows, row in
      if !rows.contains(row) { rows.append(row) }
    }
    return """

      ## \(rule.id)

      \(rule.ask)

      - Stands for: \(rows.joined(separator: "; "))
      - Sign: `\(rule.sign)`, in \(subjects(of: rule))
      - Reply goes into: \(landing(of: rule))
      - Why: \(rule.why)

      | Asked after | Not asked after |
      | --- | --- |
      \(cases.flatMap(lines).joined(separator: "\n"))

      """
  }

  private static func lines(of own: RuleCase) -> [String] {
    (0..<max(own.asks.count, own.passes.count)).map { index in
      let asks = index < own.asks.count ? cell(own.asks[index]) : ""
      let passes = index < own.passes.count ? cell(own.passes[index]) : ""
      return "| \(asks) | \(passes) |"
    }
  }

  private static func cell(_ text: String) -> String {
    let short =
      text.count > 400
      ? text.prefix(120) + "... (\(text.split(separator: "/").count) entries)" : text[...]
    let isEmpty = text.allSatisfy { $0 == " " || $0 == "-" }
    return isEmpty ? "(nothing)" : String(short).replacing("|", with: "\\|")
  }

  private static func subjects(of rule: FollowUpRule) -> String {
    let names = rule.subjects.map { subject in
      switch subject {
      case .field(let field): "`\(field)`"
      case .list(let list): "the list `\(list.rawValue)`, once complete"
      case .section(let section): "the section `\(section.rawValue)`, at its end"
      }
    }
    return names.count > 12 ? "every required field" : names.sorted().joined(separator: ", ")
  }

  private static func landing(of rule: FollowUpRule) -> String {
    switch rule.into {
    case .same: "the same answer"
    case .field(let field): "`\(field)`"
    case .list(let list): "a new entry of `\(list.rawValue)`"
    }
  }
}

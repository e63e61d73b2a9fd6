import Facts
import Prose
import Record

/// Actions that nobody owns, that answer no cause, or that nobody could check.
enum ActionChecks {
  static let all = [owner, cause, tense, vague, target]

  private static let nobody: Set<String> = [
    "we", "us", "everyone", "everybody", "all", "all of us", "someone", "somebody", "team",
    "the team",
    "our team", "nobody", "tbd", "tbc", "n/a", "various", "management", "staff",
  ]

  /// A1: each action has one who answers for it, and a day.
  static let owner = Check(
    "Action.Owner", .block, why: Said(ActionKey.ownerWhy)
  ) { dossier in
    dossier.record.entries(of: .actions).compactMap { entry in
      let owner =
        dossier.lack("actions.owner", entry)
        || dossier.text("actions.owner", entry).map { nobody.contains($0.lowercased()) } ?? false
      let isDone = dossier.choice("actions.status", entry) == "done"
      let due = !isDone && dossier.lack("actions.due", entry)
      guard owner || due else { return nil }
      let name = dossier.name(of: entry, "actions.label", "actions.what")
      return Check.Hit(
        owner && due
          ? Said(ActionKey.noOwnerNoDate, ["action": name])
          : owner
            ? Said(ActionKey.noOwner, ["action": name]) : Said(ActionKey.noDate, ["action": name]),
        fix: Said(ActionKey.ownerFix),
        at: [dossier.place("actions.label", entry, words: name)])
    }
  }

  /// A2: each cause has an action that speaks of it, and each action a cause.
  static let cause = Check(
    "Action.Cause", .warning,
    why: Said(ActionKey.causeWhy)
  ) { dossier in
    let actions = dossier.record.entries(of: .actions)
    guard !actions.isEmpty else { return [] }
    let acts = stems(of: dossier.texts(in: "actions.").map(\.text).joined(separator: " "))
    let causes = dossier.record.entries(of: .underlying).map { entry in
      (
        place: dossier.place(
          "underlying.label", entry,
          words: dossier.name(of: entry, "underlying.label", "underlying.explain")),
        stems: stems(
          of: dossier.texts(of: entry, in: "underlying.")
            .map(\.text).joined(separator: " "))
      )
    }
    let change = dossier.texts(in: "cause.change").filter { $0.field == "cause.change" }.map {
      (place: dossier.place($0.id), stems: stems(of: $0.text))
    }
    let untreated = (causes + change).filter {
      !$0.stems.isEmpty && $0.stems.isDisjoint(with: acts)
    }
    let told = stems(
      of: dossier.texts(in: "cause.", "underlying.", "account.", "incident.", "timeline.")
        .map(\.text).joined(separator: " "))
    let loose = actions.filter { entry in
      let own = stems(
        of: dossier.texts(of: entry, in: "actions.label", "actions.what", "actions.why").map(\.text)
          .joined(separator: " "))
      return !own.isEmpty && own.isDisjoint(with: told)
    }
    return untreated.map {
      Check.Hit(
        Said(ActionKey.untreated), fix: Said(ActionKey.untreatedFix),
        at: [$0.place])
    }
      + loose.map { entry in
        Check.Hit(
          Said(ActionKey.loose), fix: Said(ActionKey.looseFix),
          at: [
            dossier.place(
              "actions.label", entry,
              words: dossier.name(of: entry, "actions.label", "actions.what"))
          ])
      }
  }

  /// A3: under way though it waits for a yes, or told as done in one place and as coming in another.
  static let tense = Check(
    "Action.Tense", .warning,
    why: Said(ActionKey.tenseWhy)
  ) { dossier in dossier.begunBeforeAsked + dossier.twoTenses }

  private static let empty: Set<String> = [
    "improve", "improving", "improved", "improvements", "better", "enhance", "enhancing",
    "enhanced",
    "strengthen", "strengthening", "review", "reviewing", "look into", "looking into", "consider",
    "considering", "explore", "exploring", "raise awareness", "be more careful", "more careful",
    "ensure", "optimise", "optimize", "streamline", "investigate options", "work on", "learn from",
    "lessons learned", "best practices", "monitor closely",
  ]

  /// A4: an action that says "better" and nothing that could be checked.
  static let vague = Check(
    "Action.Vague", .warning, why: Said(ActionKey.vagueWhy)
  ) { dossier in
    dossier.texts(in: "actions.what", "commitments.what").compactMap { told in
      guard let found = told.mentions.first(of: empty),
        Scorer.standard.score(told.text, needs: [.check]).missing.contains(.check)
      else { return nil }
      let words = told.mentions.words(found)
      return Check.Hit(
        Said(ActionKey.vague, ["words": words]),
        fix: Said(ActionKey.vagueFix),
        at: [dossier.place(told.id, words: told.text)])
    }
  }

  /// A5: a target next to what happened this time.
  static let target = Check(
    "Action.Target", .note, why: Said(ActionKey.targetWhy)
  ) { dossier in
    dossier.texts(in: "actions.").flatMap { told in
      told.mentions.lengths.compactMap { length -> Check.Hit? in
        guard told.mentions.isLimit(length), told.mentions.lengths.count == 1,
          let actual = dossier.measure(meantBy: told), Double(actual.minutes) > length.minutes
        else { return nil }
        let words = told.mentions.words(length.tokens)
        return Check.Hit(
          Said(ActionKey.target, ["words": words, "length": actual.exactWords]),
          fix: Said(ActionKey.targetFix, ["length": actual.exactWords]),
          at: [dossier.place(told.id, words: words)])
      }
    }
  }
}

extension Dossier {
  /// Whether an answer that is due was not given; an unknown with a day is one.
  func lack(_ field: FieldID, _ entry: Entry? = nil) -> Bool {
    guard let answer = answer(field, entry) else { return true }
    switch answer.standing {
    case .unknown: return answer.knownBy == nil
    case .none: return true
    case .confirmed, .suspected:
      if case .text(let text)? = answer.value { return text.allSatisfy(\.isWhitespace) }
      return answer.value == nil
    }
  }

  /// What an entry is called: its label, else its words, else its number.
  func name(of entry: Entry, _ fields: FieldID...) -> String {
    fields.compactMap { text($0, entry) }.first ?? "entry \(entry.key)"
  }

  /// Work told as under way or done, though an ask for it is still open.
  fileprivate var begunBeforeAsked: [Check.Hit] {
    record.entries(of: .asks).flatMap { ask -> [Check.Hit] in
      guard ["approve", "decide"].contains(choice("asks.kind", ask)),
        let want = text("asks.want", ask)
      else { return [] }
      let wanted = stems(of: want)
      return record.entries(of: .actions).compactMap { action in
        guard ["doing", "done"].contains(choice("actions.status", action)) else { return nil }
        let words = texts(of: action, in: "actions.label", "actions.what")
        let shared = wanted.intersection(stems(of: words.map(\.text).joined(separator: " ")))
        guard shared.count >= min(2, wanted.count), !shared.isEmpty else { return nil }
        return Check.Hit(
          Said(ActionKey.begun),
          fix: Said(ActionKey.begunFix),
          at: [
            place(
              "actions.label", action, words: name(of: action, "actions.label", "actions.what")),
            place("asks.want", ask),
          ])
      }
    }
  }

  /// One act told with two statuses.
  fileprivate var twoTenses: [Check.Hit] {
    let acts = [
      (ListID.response, FieldID("response.did"), FieldID("response.status")),
      (.actions, "actions.what", "actions.status"),
    ]
    .flatMap { list, words, status in
      record.entries(of: list).compactMap { entry -> (AnswerID, Set<String>, String)? in
        guard let text = text(words, entry), let status = choice(status, entry) else { return nil }
        return (AnswerID(words, entry: entry.key), stems(of: text), status)
      }
    }
    var hits: [Check.Hit] = []
    for (index, first) in acts.enumerated() {
      for second in acts[(index + 1)...] where first.2 != second.2 {
        let smaller = min(first.1.count, second.1.count)
        guard smaller > 1, first.1.intersection(second.1).count >= max(2, smaller * 2 / 3) else {
          continue
        }
        hits.append(
          Check.Hit(
            Said(ActionKey.tenses, ["one": first.2, "other": second.2]),
            fix: Said(ActionKey.tensesFix),
            at: [place(first.0), place(second.0)]))
      }
    }
    return hits
  }

  /// The length this time of what a target speaks of: how long it took to notice, to tell, or to end.
  fileprivate func measure(meantBy told: Told) -> Elapsed? {
    let entry = told.id.entry
    let words = stems(
      of: texts(in: "actions.").filter { $0.id.entry == entry }
        .map(\.text).joined(separator: " "))
    guard let start = moment("incident.started") else { return nil }
    func since(_ moment: Moment?) -> Elapsed? { moment.flatMap { Elapsed.between(start, $0) } }
    if !words.isDisjoint(with: [
      "respo", "commu", "told", "tell", "infor", "custo", "write", "reply",
    ]) {
      return since(firstWord) ?? since(moment("incident.detected"))
    }
    if !words.isDisjoint(with: ["detec", "alarm", "alert", "notic", "monit"]) {
      return since(moment("incident.detected"))
    }
    if !words.isDisjoint(with: ["resto", "recov", "rollb", "repai", "retur", "switc"]) {
      return since(moment("incident.resolved"))
    }
    return nil
  }

  /// When those hit were first told: an entry of that kind, else the first that says so.
  private var firstWord: Moment? {
    let entries = record.entries(of: .timeline)
    let told =
      entries.first { choice("timeline.kind", $0) == "told" }
      ?? entries.first { entry in
        text("timeline.did", entry).map {
          Mentions($0).first(of: ["wrote to", "emailed", "e-mailed", "texted", "told customers"])
            != nil
        } ?? false
      }
    if let told { return moment("timeline.at", told) }
    // A response may say its hour in words: "by 8am Saturday".
    for entry in record.entries(of: .response) {
      guard let did = text("response.did", entry), let when = text("response.when", entry),
        Mentions(did).first(of: ["emailed", "wrote", "told", "texted", "called", "notified"])
          != nil,
        let clock = Mentions(when).clocks.first?.clock, let start = moment("incident.started")
      else { continue }
      return Moment(day: start.day, time: .clock(clock), zone: start.zone)
    }
    return nil
  }
}

extension Mentions {
  /// Whether a length is the most that something may take: "within 5 minutes", "<30min".
  fileprivate func isLimit(_ length: Length) -> Bool {
    let before = length.tokens.lowerBound - 1
    if ["<", "within", "under", "below", "\u{2264}"].contains(form(before)) { return true }
    return form(before) == "than" && ["less", "more", "fewer"].contains(form(before - 1))
      || form(before) == "in" && form(before + 1) != ""
        && ["response", "reply", "alert", "alarm"].contains(form(before - 1))
      || form(before) == "="
  }
}

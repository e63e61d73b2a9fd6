import Facts
import Record
import Story

/// What the answers of a session were at first, what they became and which questions did it.
///
/// The same session gives the same bytes. It tells what coaches said, and is no message.
package struct BeforeAfter: Sendable {
  private let history: History
  /// An interview that is never held, to be asked for labels and questions.
  private var interview: Interview
  private let name: String

  /// Looks at a session's history; `name` is what the incident is called.
  package init(_ history: History, rules: RuleBook = RuleBook(), called name: String) {
    (self.history, self.name) = (history, name)
    interview = Interview(
      bank: QuestionBank(), rules: rules, record: history.replay.record,
      today: history.replay.asOf ?? Day(ordinal: 0), coaching: history.replay.coaching)
  }

  /// An answer with its wordings.
  private struct Way {
    var id: AnswerID
    var label: String
    var wordings: [History.Wording]
    var before: Int?
    var now: Int?
  }

  /// The report as Markdown, with one newline at its end.
  package func markdown() -> String {
    let all = ways
    let changed = all.filter { $0.wordings.count > 1 }
    let parts =
      ["# Before and after: \(words(name))", opening(all, changed)] + table(changed)
      + changed.map(section)
      + list("Added after a question", all.compactMap(added))
      + list("Accepted as they stand", accepted)
      + list("Left open", open)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The answers that are still there, in the order asked.
  private var ways: [Way] {
    interview.whole.steps.compactMap { step in
      guard case .field(let id) = step, interview.record[id] != nil,
        let wordings = history.wordings[id], let first = wordings.first, let last = wordings.last
      else { return nil }
      return Way(
        id: id, label: interview.label(of: id), wordings: wordings, before: points(first, id),
        now: points(last, id))
    }
  }

  private func points(_ wording: History.Wording, _ id: AnswerID) -> Int? {
    Registry.field(id.field).flatMap { Scoring.mark(wording.answer.value, for: $0)?.points }
  }

  // MARK: Parts

  private func opening(_ all: [Way], _ changed: [Way]) -> String {
    guard !changed.isEmpty else {
      return "No answer was changed after it was first given (\(all.count) given)."
    }
    let verb = changed.count == 1 ? "was" : "were"
    let count = "\(changed.count) of \(all.count) answers \(verb) put another way."
    let scored = changed.filter { $0.before != nil && $0.now != nil }
    guard !scored.isEmpty else { return count }
    let before = Self.average(scored.compactMap(\.before))
    let now = Self.average(scored.compactMap(\.now))
    let higher = scored.count { ($0.now ?? 0) > ($0.before ?? 0) }
    let lower = scored.count { ($0.now ?? 0) < ($0.before ?? 0) }
    let fall = lower == 0 ? "" : " and \(lower) lower"
    return "\(count) Of those that are scored, \(higher) of \(scored.count) "
      + "\(higher == 1 ? "stands" : "stand") higher\(fall); their average went from \(before) to \(now) of 5."
  }

  /// To one decimal, from whole numbers only, so that every machine writes the same.
  private static func average(_ points: [Int]) -> String {
    let tenths = (points.reduce(0, +) * 10 + points.count / 2) / max(1, points.count)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func table(_ changed: [Way]) -> [String] {
    guard !changed.isEmpty else { return [] }
    let rows = changed.map { way in
      let causes = way.wordings.dropFirst().map { brief($0.cause) }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let cells = [
        way.label, score(way.before), score(way.now), causes.joined(separator: "; "),
      ]
      return "| " + cells.map { Story.markdown(words: $0, inCell: true) }.joined(separator: " | ")
        + " |"
    }
    return [
      (["| Answer | Before | Now | What did it |", "| --- | --- | --- | --- |"] + rows)
        .joined(separator: "\n")
    ]
  }

  private func section(_ way: Way) -> String {
    var lines = ["## \(words(way.label))", ""]
    for (index, wording) in way.wordings.enumerated() {
      if index > 0 || wording.cause != .question {
        lines.append("- " + words(told(wording.cause, way, before: index)))
      }
      let time = index == 0 ? "First" : index == way.wordings.count - 1 ? "Now" : "Then"
      let mark = points(wording, way.id).map { " (\($0) of 5)" } ?? ""
      lines.append("- \(time)\(mark): \(words(shown.line(wording.answer)))")
    }
    return lines.joined(separator: "\n")
  }

  private func added(_ way: Way) -> String? {
    guard let first = way.wordings.first, first.cause != .question else { return nil }
    return "\(way.label): \(shown.line(first.answer)) (\(told(first.cause, way, before: 0)))"
  }

  private var accepted: [String] {
    history.replay.coaching.remarks.filter { $0.kind == .accepted }.map { remark in
      "\(interview.label(of: remark.about)) (\(signed(remark)))"
    }
  }

  /// What nobody could say, and what is yet to be read.
  private var open: [String] {
    let own = interview.whole.steps.flatMap { step -> [String] in
      guard case .field(let id) = step else { return [] }
      return (interview.record[id]?.followUps ?? [:]).sorted { $0.key < $1.key }
        .filter { $0.value == .open }.map { mark in
          let ask = ask(mark.key, of: id, interview.record[id])
          return "\(interview.label(of: id)): \(ask) The author could not say."
        }
    }
    let gathered = interview.record.followUps.sorted { $0.key < $1.key }
      .filter { $0.value == .open }
      .map { "\(ask($0.key, of: nil, nil)) The author could not say." }
    let coaching = history.replay.coaching
    let remarks = coaching.remarks.filter { $0.kind != .accepted }.compactMap {
      remark -> String? in
      let label = interview.label(of: remark.about)
      switch coaching.outcomes[remark.number] {
      case .answered?: return nil
      case .passed?: return "\(label): \(told(remark)) The author left it as it was."
      case nil: return "\(label): \(told(remark)) Not seen by the author yet."
      }
    }
    return own + gathered + remarks
  }

  private func list(_ title: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["## \(title)\n\n" + items.map { "- " + words($0) }.joined(separator: "\n")]
  }

  // MARK: Words

  private func words(_ text: String) -> String { Story.markdown(words: text) }

  private func score(_ points: Int?) -> String { points.map { "\($0) of 5" } ?? "-" }

  /// What brought a wording about, in a word or two.
  private func brief(_ cause: History.Cause) -> String {
    switch cause {
    case .question: "the question"
    case .followUp(let rule): "follow-up \(rule)"
    case .remark(let number): remark(number)?.by.name ?? "a coach"
    case .author: "the author, with the score in view"
    }
  }

  /// What brought a wording about, in full.
  private func told(_ cause: History.Cause, _ way: Way, before index: Int) -> String {
    switch cause {
    case .question: return "The question itself."
    case .followUp(let rule):
      let previous = index > 0 ? way.wordings[index - 1].answer : nil
      return "Follow-up: \(ask(rule, of: way.id, previous))"
    case .remark(let number): return remark(number).map(told) ?? "A coach's remark."
    case .author: return "The author came back to it, with the score in view."
    }
  }

  private func remark(_ number: Int) -> Remark? {
    history.replay.coaching.remarks.first { $0.number == number }
  }

  /// A remark as it is told later.
  private func told(_ remark: Remark) -> String {
    let verb = remark.kind == .question ? "asked" : "said"
    let day = remark.by.words(relativeTo: nil)
    return "\(remark.by.name) \(verb) on \(day) \(remark.by.zone): \(remark.text)"
  }

  private var shown: Shown { interview.shown }

  private func signed(_ remark: Remark) -> String {
    "\(remark.by.name), \(remark.by.words(relativeTo: nil)) \(remark.by.zone)"
  }

  /// A rule's question, with the words that drew it where they can still be found.
  private func ask(_ rule: String, of id: AnswerID?, _ previous: Answer?) -> String {
    guard let rule = interview.rules.all.first(where: { $0.id == rule }) else { return rule + "." }
    var found = ""
    if let id, let previous {
      var record = interview.record
      record.apply(.set(id, previous))
      let situation = Situation(record: record, source: .answer(id))
      found = Detector.named(rule.sign)?.find(situation)?.words ?? ""
    }
    return Template(rule.ask).filled { name in
      name == "words" && !found.isEmpty ? found : "..."
    }
  }
}

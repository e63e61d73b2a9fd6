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
  package init(
    _ history: History, rules: RuleBook = RuleBook(), called name: String,
    wording: Wording = .english
  ) {
    (self.history, self.name) = (history, name)
    interview = Interview(
      bank: QuestionBank(), rules: rules, record: history.replay.record,
      today: history.replay.asOf ?? Day(ordinal: 0), coaching: history.replay.coaching,
      wording: wording)
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
      ["# \(wording(.reportTitle, ["name": words(name)]))", opening(all, changed)] + table(changed)
      + changed.map(section)
      + list(wording(.reportAdded), all.compactMap(added))
      + list(wording(.reportAccepted), accepted)
      + list(wording(.reportOpen), open)
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
      return wording(.reportUnchanged, ["count": "\(all.count)"])
    }
    let count = wording(.reportChanged, count: changed.count, ["all": "\(all.count)"])
    let scored = changed.filter { $0.before != nil && $0.now != nil }
    guard !scored.isEmpty else { return count }
    let before = Self.average(scored.compactMap(\.before))
    let now = Self.average(scored.compactMap(\.now))
    let higher = scored.count { ($0.now ?? 0) > ($0.before ?? 0) }
    let lower = scored.count { ($0.now ?? 0) < ($0.before ?? 0) }
    let held = "\(scored.count)"
    let scores =
      lower == 0
      ? wording(
        .reportHigher, count: higher, ["scored": held, "before": before, "now": now])
      : wording(
        .reportHigherAndLower, count: higher,
        ["scored": held, "lower": "\(lower)", "before": before, "now": now])
    return "\(count) \(scores)"
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
    let heads = [
      wording(.reportAnswer), wording(.reportBefore), wording(.reportNow), wording(.reportCauses),
    ]
    let head = "| " + heads.joined(separator: " | ") + " |"
    return [([head, "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")]
  }

  private func section(_ way: Way) -> String {
    var lines = ["## \(words(way.label))", ""]
    for (index, version) in way.wordings.enumerated() {
      if index > 0 || version.cause != .question {
        lines.append("- " + words(told(version.cause, way, before: index)))
      }
      let time =
        index == 0
        ? wording(.reportFirst)
        : index == way.wordings.count - 1 ? wording(.reportNow) : wording(.reportThen)
      let mark = points(version, way.id).map { " " + wording(.rowPoints, ["points": "\($0)"]) }
      lines.append("- \(time)\(mark ?? ""): \(words(shown.line(version.answer)))")
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
          return "\(interview.label(of: id)): \(ask) \(wording(.reportCouldNotSay))"
        }
    }
    let gathered = interview.record.followUps.sorted { $0.key < $1.key }
      .filter { $0.value == .open }
      .map { "\(ask($0.key, of: nil, nil)) \(wording(.reportCouldNotSay))" }
    let coaching = history.replay.coaching
    let remarks = coaching.remarks.filter { $0.kind != .accepted }.compactMap {
      remark -> String? in
      let label = interview.label(of: remark.about)
      switch coaching.outcomes[remark.number] {
      case .answered?: return nil
      case .passed?: return "\(label): \(ended(remark)) \(wording(.reportLeft))"
      case nil: return "\(label): \(ended(remark)) \(wording(.reportNotSeen))"
      }
    }
    return own + gathered + remarks
  }

  /// A remark as it is told later, ending in a stop: another sentence follows.
  private func ended(_ remark: Remark) -> String {
    let text = told(remark)
    return text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  private func list(_ title: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["## \(title)\n\n" + items.map { "- " + words($0) }.joined(separator: "\n")]
  }

  // MARK: Words

  private func words(_ text: String) -> String { Story.markdown(words: text) }

  private func score(_ points: Int?) -> String {
    points.map { wording(.score, ["points": "\($0)"]) } ?? "-"
  }

  /// What brought a wording about, in a word or two.
  private func brief(_ cause: History.Cause) -> String {
    switch cause {
    case .question: wording(.reportByQuestion)
    case .followUp(let rule): wording(.reportByFollowUp, ["rule": rule])
    case .remark(let number): remark(number)?.by.name ?? wording(.reportByCoach)
    case .author: wording(.reportByAuthor)
    }
  }

  /// What brought a wording about, in full.
  private func told(_ cause: History.Cause, _ way: Way, before index: Int) -> String {
    switch cause {
    case .question: return wording(.reportQuestion)
    case .followUp(let rule):
      let previous = index > 0 ? way.wordings[index - 1].answer : nil
      return wording(.reportFollowUp, ["question": ask(rule, of: way.id, previous)])
    case .remark(let number): return remark(number).map(told) ?? wording(.reportRemark)
    case .author: return wording(.reportAuthor)
    }
  }

  private func remark(_ number: Int) -> Remark? {
    history.replay.coaching.remarks.first { $0.number == number }
  }

  /// A remark as it is told later.
  private func told(_ remark: Remark) -> String {
    let day = "\(remark.by.words(relativeTo: nil)) \(remark.by.zone)"
    let slots = ["who": remark.by.name, "day": day, "text": remark.text]
    return remark.kind == .question ? wording(.reportAsked, slots) : wording(.reportSaid, slots)
  }

  private var shown: Shown { interview.shown }

  private var wording: Wording { interview.wording }

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

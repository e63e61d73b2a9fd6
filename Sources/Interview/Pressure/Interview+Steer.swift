import Record
import Story

extension Interview {
  /// Changes how the message is told or who reads it, and says which questions come and go.
  mutating func steer(_ field: FieldID, _ words: [String]) -> [Effect] {
    let id = AnswerID(field)
    guard !words.isEmpty else { return [.say(choices(of: field))] }
    switch record.read(
      words.joined(separator: "-"), as: id, on: today, besides: ways.ownOptions)
    {
    case .value(let value, _):
      guard case .choice(let chosen) = value else { return [] }
      let before = open
      let effects = [change(.set(id, Answer(words: chosen, value: value)))]
      return effects + [
        .say(
          [Notice(.note, wording(.now, ["choice": chosen]))] + recount(from: before)
            + warning(about: value, of: field) + leaving(chosen))
      ] + stay()
    case .ask(let question): return [.say([Notice(.error, wording.put(question.question))])]
    case .unreadable(let why): return [.say([Notice(.error, wording.put(why))])]
    }
  }

  private func choices(of field: FieldID) -> [Notice] {
    guard let asked = Registry.field(field), let options = options(of: asked) else { return [] }
    let plan = Story.Plan(of: record, today: today)
    let current = field == Ways.field ? plan.structure : plan.expertise.rawValue
    return options.enumerated().map { index, option in
      let line = choice(option, index + 1, of: asked)
      return Notice(
        .list, option.id == current ? wording(.choiceNow, ["choice": line]) : line)
    } + recommendation(for: field) + [Notice(.hint, wording(.steerHint))]
  }

  /// Says that answers the new way of telling does not use are kept.
  private func leaving(_ chosen: String) -> [Notice] {
    guard let needed = plan.told else { return [] }
    let unused = record.answers.keys.filter { id in
      guard let field = Registry.field(id) else { return false }
      return field.section != .audience && !needed.contains(id) && record[id]?.value != nil
    }
    return unused.isEmpty
      ? [] : [Notice(.note, wording(.notTold, count: unused.count))]
  }
}

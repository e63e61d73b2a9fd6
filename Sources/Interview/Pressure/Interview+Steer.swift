import Record
import Story

extension Interview {
  /// Changes how the message is told or who reads it, and says which questions come and go.
  mutating func steer(_ field: FieldID, _ words: [String]) -> [Effect] {
    let id = AnswerID(field)
    guard !words.isEmpty else { return [.say(choices(of: field))] }
    switch record.read(words.joined(separator: "-"), as: id, on: today) {
    case .value(let value, _):
      guard case .choice(let chosen) = value else { return [] }
      let before = open
      let effects = [change(.set(id, Answer(words: chosen, value: value)))]
      return effects + [
        .say(
          [Notice(.note, wording(.now, ["choice": chosen]))] + recount(from: before)
            + leaving(chosen))
      ] + stay()
    case .ask(let question): return [.say([Notice(.error, question.question)])]
    case .unreadable(let why): return [.say([Notice(.error, why)])]
    }
  }

  private func choices(of field: FieldID) -> [Notice] {
    guard case .choice(let options)? = Registry.field(field)?.kind else { return [] }
    let plan = Story.Plan(of: record, today: today)
    let current = field == "message.structure" ? plan.structure : plan.expertise.rawValue
    return options.enumerated().map { index, option in
      let line = "\(index + 1) \(option.id): \(option.meaning)"
      return Notice(
        .list, option.id == current ? wording(.choiceNow, ["choice": line]) : line)
    } + [Notice(.hint, wording(.steerHint))]
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

extension Plan {
  /// The fields that the structure the author chose can tell; nil when none was chosen.
  var told: Set<FieldID>? {
    guard case .choice(let id)? = record["message.structure"]?.value else { return nil }
    return Self.toldByStructure[id]
  }

  private static let toldByStructure: [String: Set<FieldID>] = {
    guard case .choice(let options)? = Registry.field("message.structure")?.kind else { return [:] }
    var told: [String: Set<FieldID>] = [:]
    for option in options {
      told[option.id] = Structures.carried[option.id].map(fields(of:))
    }
    return told
  }()

  /// What a structure tells, with what its questions hang on, and whole lists.
  private static func fields(of structure: Structure) -> Set<FieldID> {
    let units = Set(structure.sections.flatMap(\.parts).flatMap(\.units))
    var fields = Set(Units.all.filter { units.contains($0.id) }.flatMap(\.fields))
    fields.formUnion(structure.needs)
    // The headline and the subject name the incident and its size.
    fields.formUnion(["incident.zone", "incident.noun", "incident.subject", "incident.fault"])
    for field in Registry.fields where fields.contains(field.id) {
      fields.formUnion(field.when?.fields ?? [])
    }
    let lists = Set(fields.compactMap { Registry.field($0)?.list })
    return fields.union(Registry.fields.filter { $0.list.map(lists.contains) ?? false }.map(\.id))
  }
}

extension Condition {
  /// The fields it looks at.
  fileprivate var fields: [FieldID] {
    switch self {
    case .oneOf(let field, _), .known(let field): [field]
    case .all(let conditions): conditions.flatMap(\.fields)
    case .never: []
    }
  }
}

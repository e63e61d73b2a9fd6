import Record
import Story

/// The ways a message can be told: the structures the program carries, and a team's own.
struct Ways: Sendable {
  /// The field that says which one is taken.
  static let field: FieldID = "message.structure"

  private let structures: Structures
  /// What each structure of a team's folder tells, by id; empty while ours are alone at hand.
  private let toldByOwn: [String: Set<FieldID>]
  /// The structures that only the team has, as choices.
  let ownOptions: [FieldKind.Option]

  /// Gathers the ways; nil stands for ours alone, which are read when they are first needed.
  init(_ structures: Structures? = nil) {
    self.structures = structures ?? .carried
    var told: [String: Set<FieldID>] = [:]
    for structure in structures?.all ?? [] { told[structure.id] = Self.fields(of: structure) }
    toldByOwn = told
    ownOptions = structures?.ownOptions ?? []
  }

  subscript(id: String) -> Structure? { structures[id] }

  /// The way that suits best, once it is known what the message is for and how far things are;
  /// nil before, and where the usual way is the one.
  func advice(for record: Record) -> Recommendation? {
    guard record["message.purpose"]?.value != nil, record["message.expertise"]?.value != nil,
      record["incident.stage"]?.value != nil
    else { return nil }
    let best = structures.recommended(for: record)
    return best.structure == "crisis-arc" ? nil : best
  }

  /// The way that suits best as far as things are known.
  func recommended(for record: Record) -> Recommendation { structures.recommended(for: record) }

  /// The fields that a structure tells; nil when there is no such structure.
  func told(by id: String) -> Set<FieldID>? { toldByOwn[id] ?? Self.toldByCarried[id] }

  /// Whether a team's own structure tells a field that else only some of ours ask for.
  func asks(_ field: Field, in record: Record) -> Bool {
    guard field.isAskedByStructure, case .choice(let id)? = record[Self.field]?.value
    else { return false }
    return toldByOwn[id]?.contains(field.id) ?? false
  }

  private static let toldByCarried: [String: Set<FieldID>] = {
    var told: [String: Set<FieldID>] = [:]
    for structure in Structures.carried.all { told[structure.id] = fields(of: structure) }
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

extension Plan {
  /// The fields that the structure the author chose can tell; nil when none was chosen.
  var told: Set<FieldID>? {
    guard case .choice(let id)? = record[Ways.field]?.value else { return nil }
    return ways.told(by: id)
  }
}

extension Interview {
  /// The options of a choice, with those that only a team has.
  func options(of field: Field?) -> [FieldKind.Option]? {
    guard let field, case .choice(let options) = field.kind else { return nil }
    return field.id == Ways.field ? options + ways.ownOptions : options
  }

  /// Which way of telling suits best and why; nothing for other questions.
  func recommendation(for field: FieldID) -> [Notice] {
    guard field == Ways.field else { return [] }
    let best = ways.recommended(for: record)
    return [
      Notice(
        .note,
        wording(.suitsBest, ["structure": best.structure, "reason": wording.put(best.reason)]))
    ]
  }

  /// Whom the way chosen would hurt, where it would hurt somebody.
  func warning(about value: Value, of field: FieldID) -> [Notice] {
    guard field == Ways.field, case .choice(let id) = value, let warning = ways[id]?.warning
    else { return [] }
    return [Notice(.warning, warning)]
  }
}

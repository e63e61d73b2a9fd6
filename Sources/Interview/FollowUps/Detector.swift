/// A named sign that a follow-up question is due: a pure function of what was answered.
struct Detector: Sendable {
  /// What it can look at.
  enum Scope: String, Sendable {
    case answer = "fields"
    case gathered = "lists or sections"
  }

  let name: String
  let scope: Scope
  /// Whether what it finds cannot be right, whatever else is so.
  let isContradiction: Bool
  /// What shows the sign; nil when nothing does.
  let find: @Sendable (Situation) -> Found?

  init(
    _ name: String, _ scope: Scope = .answer, isContradiction: Bool = false,
    find: @escaping @Sendable (Situation) -> Found?
  ) {
    (self.name, self.scope, self.find) = (name, scope, find)
    self.isContradiction = isContradiction
  }

  /// All signs, family by family.
  static let all: [Detector] =
    TimeSigns.all + TimelineSigns.all + ImpactSigns.all + CauseSigns.all + ActionSigns.all
    + MessageSigns.all

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The detector of that name, if there is one.
  static func named(_ name: String) -> Detector? { byName[name] }
}

extension Optional where Wrapped == String {
  /// What was found, when anything was.
  var found: Found? { map { Found(words: $0) } }
}

extension Bool {
  /// Something found that cannot be quoted, when true.
  var found: Found? { self ? Found() : nil }
}

/// A command of a coach, typed after a colon.
enum CoachVerb: String, CaseIterable, Sendable {
  case ask, accept, undo, back, skip, list, go, preview, help, quit

  /// The verb of that name or of the only name it begins.
  static func named(_ name: String) -> CoachVerb? {
    if let exact = CoachVerb(rawValue: name) { return exact }
    let matches = allCases.filter { $0.rawValue.hasPrefix(name) }
    return matches.count == 1 ? matches[0] : nil
  }
}

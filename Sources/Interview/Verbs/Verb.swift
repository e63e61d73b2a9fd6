/// A command to the interview itself, typed after a colon.
enum Verb: String, CaseIterable, Sendable {
  case help, why, example, back, skip, unknown, `internal`, list, edit, add, move, remove, restore,
    done, review, timeline, preview, write, override, editor, minutes, structure, audience, meter,
    coach, save, quit, verbs

  /// The verb of that name or of the only name it begins.
  static func named(_ name: String) -> Verb? {
    if let exact = Verb(rawValue: name) { return exact }
    let matches = allCases.filter { $0.rawValue.hasPrefix(name) }
    return matches.count == 1 ? matches[0] : nil
  }
}

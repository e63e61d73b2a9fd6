/// A command of a coach, typed after a colon.
enum CoachVerb: String, CaseIterable, Sendable {
  case ask, accept, undo, back, skip, list, go, preview, help, quit

  /// How it is typed, and what it does.
  var usage: String {
    switch self {
    case .ask: ":ask - pass the facilitator's question on to the author"
    case .accept: ":accept - say that this answer is good; it is not shown again"
    case .undo: ":undo - take back what you said last"
    case .back: ":back - to the one before"
    case .skip: ":skip - go on, the same as Enter"
    case .list: ":list - all of them, the weakest first"
    case .go: ":go 3 - to number 3 of the list"
    case .preview: ":preview - the message so far, gaps marked"
    case .help: ":help - this list"
    case .quit: ":quit - stop; everything you entered is kept"
    }
  }

  /// The verb of that name or of the only name it begins.
  static func named(_ name: String) -> CoachVerb? {
    if let exact = CoachVerb(rawValue: name) { return exact }
    let matches = allCases.filter { $0.rawValue.hasPrefix(name) }
    return matches.count == 1 ? matches[0] : nil
  }
}

import Prose

/// What the timeline of a draft holds, to say what it lacks as a story.
struct Chronicle {
  private var lines = 0
  private var isTimed = false
  /// Whether the list was followed by something else.
  private var isOver = false
  private var first: Spot?

  /// Reads a line below the heading of a timeline.
  mutating func read(_ statements: [Statement], _ block: DraftBlock) {
    isOver = isOver || lines > 0 && block.kind != .item
    guard !isOver else { return }
    // A digit may be a time of a kind not known here: then nothing is said.
    isTimed =
      isTimed || block.text.utf8.contains { (48...57).contains($0) }
      || statements.contains { $0.hasAny([.figure, .weekday, .month, .dayWord]) }
    guard block.kind == .item else { return }
    lines += 1
    if first == nil { first = block.spot(of: 0..<block.text.utf8.count) }
  }

  /// Where a list called a timeline has no time in any of its lines.
  var untimed: Spot? { isTimed || lines < 3 ? nil : first }
}

extension Critic {
  /// Fewer lines than this may leave out who acted: they are no story yet.
  private static let turns = 4

  /// What the timeline lacks: times, and people who act.
  mutating func judgeTimeline() {
    if let spot = chronicle.untimed {
      ledger.add(
        "Story.Untimed", "The timeline has no times.",
        fix: "Put the time first in each line, such as \"9:10am: The desk rang us\".", spot: spot)
    }
    guard observed.count(.timeline) >= Self.turns, !observed.has(.actor),
      let place = observed.places(.timeline).first
    else { return }
    ledger.add(
      "Story.NoPeople",
      "None of the \(observed.count(.timeline)) lines of the timeline says who did anything.",
      fix: "Say who noticed, who came and who ended it: a name, a role or a team.",
      spot: place.spot)
  }
}

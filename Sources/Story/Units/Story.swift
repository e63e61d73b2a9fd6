import Record

/// Sentences of the author's own that only some structures tell.
enum StoryUnits {
  static let all: [Unit] = [
    own("story.before", priority: 3), own("story.stakes", priority: 2),
    own("story.options", priority: 4), own("story.risk", priority: 3),
    own("story.benefit", priority: 1), own("story.tried", priority: 1),
    own("story.turningPoint", priority: 1), own("story.wentWell", priority: 3),
    own("story.wentBadly", priority: 3), own("story.lucky", priority: 3),
    own("story.lesson", priority: 2),
  ]

  /// A unit that is one sentence of the author's; outside, only a marked one would be told.
  private static func own(_ field: FieldID, priority: Int) -> Unit {
    Unit(field.rawValue, [field], priority: priority, for: Unit.inside) { teller, _ in
      teller.sentence(field)
    }
  }
}

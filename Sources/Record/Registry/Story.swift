import Prose

/// The ids of the structures the program carries; a team's folder may add others.
enum StructureID {
  static let field: FieldID = "message.structure"

  static let crisisArc = "crisis-arc"
  static let bridge = "before-after-bridge"
  static let complication = "situation-complication-resolution"
  static let solution = "problem-solution-benefit"
  static let journey = "heros-journey"
  static let status = "status-update"
  static let postmortem = "postmortem"

  static let options: [FieldKind.Option] =
    [crisisArc, bridge, complication, solution, journey, status, postmortem].map { .init($0) }

  /// The structures that people may read who do not share the author's terms.
  static let forMixedReaders = [bridge, complication, solution, journey, status, postmortem]
}

extension Registry {
  /// Facts that only some structures tell; none of them is asked for the crisis arc.
  static let storyFields: [Field] = [
    story("before", [StructureID.complication, StructureID.journey]),
    story(
      "stakes", [StructureID.complication, StructureID.solution]
    ),
    story(
      "options",
      [StructureID.complication, StructureID.solution]),
    story("risk", [StructureID.complication]),
    story("benefit", [StructureID.solution]),
    story("tried", [StructureID.journey]),
    story("turningPoint", [StructureID.journey]),
    story("wentWell", [StructureID.postmortem]),
    story("wentBadly", [StructureID.postmortem]),
    story("lucky", [StructureID.postmortem]),
    story("lesson", [StructureID.journey, StructureID.postmortem]),
    outside("subject", .nounPhrase),
    outside("broke", .state),
    outside("symptom", .state),
    outside("mechanism", .sentence),
    outside("contact", .text),
    Field("glossary.term", .words(.nounPhrase), in: .story, list: .glossary),
    Field(
      "glossary.plain", .words(.nounPhrase), in: .story, list: .glossary),
    Field(
      "glossary.external", .words(.nounPhrase), in: .story,
      list: .glossary, required: false),
  ]

  private static func story(_ key: String, _ structures: [String]) -> Field {
    Field(
      FieldID(rawValue: "story.\(key)"), .words(.sentence), in: .story, required: false,
      when: .oneOf("message.structure", structures))
  }

  private static func outside(
    _ key: String, _ slot: Slot
  ) -> Field {
    Field(
      FieldID(rawValue: "external.\(key)"), .words(slot), in: .story, required: false,
      when: .oneOf("message.structure", [StructureID.bridge, StructureID.status]))
  }
}

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

  static let options: [FieldKind.Option] = [
    .init(crisisArc, "own it, tell it, explain it, repair it"),
    .init(bridge, "what you saw, how it is now, what lies between"),
    .init(complication, "where we stood, what went wrong, what to decide"),
    .init(solution, "what it costs, what would end it, what that brings"),
    .init(journey, "what we tried and what we learned"),
    .init(status, "a few lines while it goes on"),
    .init(postmortem, "the whole account, to learn from"),
  ]

  /// The structures that people may read who do not share the author's terms.
  static let forMixedReaders = [bridge, complication, solution, journey, status, postmortem]
}

extension Registry {
  /// Facts that only some structures tell; none of them is asked for the crisis arc.
  static let storyFields: [Field] = [
    story("before", "how things stood before", [StructureID.complication, StructureID.journey]),
    story(
      "stakes", "what happens if nothing changes", [StructureID.complication, StructureID.solution]
    ),
    story(
      "options", "what else was weighed, and why not",
      [StructureID.complication, StructureID.solution]),
    story("risk", "what can still go wrong", [StructureID.complication]),
    story("benefit", "what gets better, from what to what, by when", [StructureID.solution]),
    story("tried", "what was tried first, and what came of it", [StructureID.journey]),
    story("turningPoint", "what turned it", [StructureID.journey]),
    story("wentWell", "what went well", [StructureID.postmortem]),
    story("wentBadly", "what went badly", [StructureID.postmortem]),
    story("lucky", "where you were lucky", [StructureID.postmortem]),
    story("lesson", "what was learned", [StructureID.journey, StructureID.postmortem]),
    outside("subject", .nounPhrase, "what went wrong, in words for people outside"),
    outside("broke", .state, "what it did, in words for people outside"),
    outside("symptom", .state, "what people saw, in words for people outside"),
    outside("mechanism", .sentence, "the cause, in words for people outside"),
    outside("contact", .text, "where people outside can ask"),
    Field("glossary.term", .words(.nounPhrase), "a term", in: .story, list: .glossary),
    Field(
      "glossary.plain", .words(.nounPhrase), "plain words for it", in: .story, list: .glossary),
    Field(
      "glossary.external", .words(.nounPhrase), "words for it outside", in: .story,
      list: .glossary, required: false),
  ]

  private static func story(_ key: String, _ label: String, _ structures: [String]) -> Field {
    Field(
      FieldID(rawValue: "story.\(key)"), .words(.sentence), label, in: .story, required: false,
      when: .oneOf("message.structure", structures))
  }

  private static func outside(
    _ key: String, _ slot: Slot, _ label: String
  ) -> Field {
    Field(
      FieldID(rawValue: "external.\(key)"), .words(slot), label, in: .story, required: false,
      when: .oneOf("message.structure", [StructureID.bridge, StructureID.status]))
  }
}

import Prose

/// Every field and list the record can hold, in the order asked.
package enum Registry {
  /// All fields, section by section.
  package static let fields: [Field] =
    audienceFields + happenedFields + impactFields + timelineFields + responseFields
    + causeFields + accountabilityFields + actionFields + commitmentFields + askFields
    + storyFields + closingFields

  /// All lists.
  package static let lists: [ListField] = [
    ListField(
      id: .metrics, section: .impact, atLeast: 0, headline: "metrics.figure", priority: 8),
    ListField(
      id: .people, section: .timeline, atLeast: 0, headline: "people.name", priority: 8),
    ListField(
      id: .timeline, section: .timeline, atLeast: 3, headline: "timeline.did", priority: 5),
    ListField(
      id: .response, section: .response, atLeast: 1, headline: "response.did", priority: 2),
    ListField(
      id: .underlying, section: .cause, atLeast: 1, headline: "underlying.label", priority: 3),
    ListField(
      id: .actions, section: .actions, atLeast: 2, headline: "actions.label", priority: 3),
    ListField(
      id: .commitments, section: .commitments, atLeast: 1, headline: "commitments.label",
      priority: 4),
    ListField(
      id: .asks, section: .asks, atLeast: 0, headline: "asks.want", priority: 8),
    ListField(
      id: .glossary, section: .story, atLeast: 0, headline: "glossary.term",
      when: .oneOf("message.structure", StructureID.forMixedReaders), priority: 8),
  ]

  private static let fieldsByID = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0) })
  private static let listsByID = Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0) })

  /// The field of that name, if there is one.
  package static func field(_ id: FieldID) -> Field? { fieldsByID[id] }

  /// The list of that name.
  package static func list(_ id: ListID) -> ListField? { listsByID[id] }

  /// The fields of one entry of a list, in the order asked.
  package static func fields(of list: ListID) -> [Field] { fields.filter { $0.list == list } }
}

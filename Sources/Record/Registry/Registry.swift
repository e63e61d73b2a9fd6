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
      id: .metrics, section: .impact, entryName: "figure", atLeast: 0,
      label: "further figures", headline: "metrics.figure", priority: 8),
    ListField(
      id: .people, section: .timeline, entryName: "person", atLeast: 0,
      label: "the people named", headline: "people.name", priority: 8),
    ListField(
      id: .timeline, section: .timeline, entryName: "timeline entry", atLeast: 3,
      label: "the timeline", headline: "timeline.did", priority: 5),
    ListField(
      id: .response, section: .response, entryName: "response", atLeast: 1,
      label: "what was done for those hit", headline: "response.did", priority: 2),
    ListField(
      id: .underlying, section: .cause, entryName: "underlying cause", atLeast: 1,
      label: "the underlying causes", headline: "underlying.label", priority: 3),
    ListField(
      id: .actions, section: .actions, entryName: "action", atLeast: 2,
      label: "the actions", headline: "actions.label", priority: 3),
    ListField(
      id: .commitments, section: .commitments, entryName: "commitment", atLeast: 1,
      label: "what readers will be told, and when", headline: "commitments.label", priority: 4),
    ListField(
      id: .asks, section: .asks, entryName: "ask", atLeast: 0,
      label: "what you need from the readers", headline: "asks.want", priority: 8),
    ListField(
      id: .glossary, section: .story, entryName: "term", atLeast: 0,
      label: "terms that need other words", headline: "glossary.term",
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

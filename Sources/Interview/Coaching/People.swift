import Prose
import Record

/// The people a record names, for whom no cause may be looked.
struct People: Hashable, Sendable {
  /// Their names as typed.
  let names: [String]

  /// Finds those that the record says are people: the ones listed, the ones who answer for an action,
  /// and the author.
  init(_ record: Record) {
    func text(_ answer: Answer?) -> String? {
      if case .text(let text)? = answer?.value { text } else { nil }
    }
    let listed = record.entries(of: .people).compactMap { text($0.answers["people.name"]) }
    // What stands behind a comma is the role.
    let owners = record.entries(of: .actions).compactMap { text($0.answers["actions.owner"]) }
      .map { Glance(String($0.prefix { $0 != "," })) }
      .filter { $0.first(.team) == nil && $0.first(.role) == nil }.flatMap(\.names)
    names = listed + owners + [text(record["author.name"])].compactMap(\.self)
  }

  /// The first of them that a text names, whole or in part.
  func named(in glance: Glance) -> String? {
    let forms = Set(glance.forms)
    return names.first { name in
      name.lowercased().split(separator: " ").contains {
        $0.count > 1 && forms.contains(String($0))
      }
    }
  }

  /// The words by which a question looks for somebody instead of for a condition; nil when it does not.
  func blame(in text: String) -> String? {
    let glance = Glance(text)
    if let words = glance.first(of: Self.looking) { return words }
    let forms = glance.forms
    if let words = Self.openings.first(where: {
      forms.starts(with: $0.split(separator: " ").map(String.init))
    }) {
      return words
    }
    guard glance.first(of: Self.reproaching) != nil else { return nil }
    let parts = names.flatMap { $0.lowercased().split(separator: " ").map(String.init) }
    return glance.first(of: parts.filter { $0.count > 1 })
  }

  private static let looking = [
    "why did you", "why didn't you", "why did you not", "why were you", "why weren't you",
    "why have you", "why haven't you", "why did he", "why did she", "why did they",
    "why didn't he", "why didn't she", "why didn't they", "whose fault", "whose mistake",
    "your fault", "his fault", "her fault", "their fault", "should have known", "you should have",
    "you failed to", "human error", "careless*", "to blame",
  ]
  /// Where a question begins so, it asks for a name.
  private static let openings = [
    "who did", "who broke", "who caused", "who forgot", "who was responsible",
    "who is responsible", "who approved", "who allowed", "who let", "who made", "who failed",
    "who signed off", "who was it", "who decided",
  ]
  private static let reproaching = [
    "why", "fault", "mistake", "forgot", "failed", "should have", "blame", "error",
  ]
}

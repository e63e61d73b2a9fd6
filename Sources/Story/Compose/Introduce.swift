import Prose
import Record

/// Someone a message names.
struct Person: Sendable {
  /// The name in the record, and where it stands.
  var name: String
  var nameID: AnswerID
  var role: String?
  var roleID: AnswerID
  /// Marks that the role is missing.
  var roleGap: Wording?
  var isAuthor: Bool

  func matches(_ words: String) -> Bool {
    let typed = words.lowercased()
    if typed == name.lowercased() { return true }
    if isAuthor {
      return Speaker.isMeant(by: typed) || role.map { typed == $0.lowercased() } ?? false
    }
    return Grammar.words(name).first.map { typed == $0.lowercased() } ?? false
  }
}

extension Teller {
  /// The author, then the people the author listed.
  var people: [Person] {
    let author = person("author.name", "author.role", nil)
    let listed = record.entries(of: .people).map { person("people.name", "people.role", $0) }
    return ([author] + listed).compactMap(\.self)
  }

  /// Who acts, with a determiner before common nouns but none before people we know.
  func actor(_ field: FieldID, _ entry: Entry?, _ determiner: Wording) -> Wording? {
    guard let words = words(field, entry) else { return nil }
    let isPerson = people.contains { person in
      words.spans.first.map { person.matches($0.text) } ?? false
    }
    return isPerson ? words : words.thing(determiner)
  }

  private func person(_ name: FieldID, _ role: FieldID, _ entry: Entry?) -> Person? {
    // Names are matched outside too, so that a role can stand in their place.
    let raw = entry?.answers[name] ?? record[name]
    guard case .text(let called)? = raw?.value, !called.allSatisfy(\.isWhitespace) else {
      return nil
    }
    var does: String?
    if case .text(let text)? = value(role, entry), !text.isEmpty { does = text }
    return Person(
      name: called, nameID: id(name, entry), role: does, roleID: id(role, entry),
      roleGap: entry == nil ? nil : gap(role, entry), isAuthor: entry == nil)
  }
}

private let actorFields = ownerFields.union([
  "timeline.actor", "response.who", "cause.changeWho",
])

/// Where the author is "me", not "I".
private let ownerFields: Set<FieldID> = ["actions.owner", "asks.from"]

/// How a message calls the people in it.
enum Naming: Sendable {
  /// "On-call engineer (Sam Reilly)" at first, "Sam" later.
  case names
  /// "The on-call engineer" throughout; an author who owns something is "me".
  case roles
  /// "The on-call engineer" throughout, the author too: a document that is passed on.
  case rolesOnly
  /// "Our on-call engineer" throughout: no name goes outside.
  case outside
}

extension Teller {
  /// How this message calls the people in it.
  var naming: Naming {
    switch plan.expertise {
    case .customer: .outside
    case _ where structure.naming == .roles: .rolesOnly
    case .plain: .roles
    case .expert, .mixed: .names
    }
  }
}

/// Gives each person's role where they are first named: "on-call engineer (Sam)".
///
/// The author is shown as "CTO (me)" once, and as "I" or "me" later.
func introduce(_ document: Document, people: [Person], naming: Naming = .names) -> Document {
  var met: Set<AnswerID> = []
  return document.mapBody { line in
    Line(line.spans.flatMap { introduce($0, people: people, naming: naming, met: &met) })
  }
}

private func introduce(
  _ span: Span, people: [Person], naming: Naming, met: inout Set<AnswerID>
) -> [Span] {
  if case .computed(let ids) = span.origin {
    met.formUnion(people.map(\.nameID).filter(ids.contains))
  }
  guard case .answer(let id) = span.origin, actorFields.contains(id.field),
    let person = only(people.filter { $0.matches(span.text) })
  else { return [span] }
  let isFirst = met.insert(person.nameID).inserted
  if person.isAuthor, naming != .rolesOnly || person.role == nil || !ownerFields.contains(id.field)
  {
    return [author(person, called: span.text, id: id, isFirst: isFirst && naming == .names)]
  }
  if naming != .names { return [role(of: person, as: naming, in: span, id: id)] }
  return isFirst ? introduction(of: person, in: span, id: id) : [span]
}

/// A person by role alone; the gap, or "a colleague", where no role is known.
private func role(of person: Person, as naming: Naming, in span: Span, id: AnswerID) -> Span {
  guard let role = person.role else {
    return person.roleGap?.spans.first ?? Span("a colleague", .frame("people.role"))
  }
  let determiner = naming == .outside ? "our " : "the "
  return Span(
    Grammar.needsDeterminer(role) ? determiner + role : role, .computed([id, person.roleID]))
}

/// The one person meant: a first name that two people share names neither of them.
private func only(_ people: [Person]) -> Person? {
  people.count == 1 ? people.first : people.first(where: \.isAuthor)
}

private func author(_ person: Person, called words: String, id: AnswerID, isFirst: Bool) -> Span {
  let origin = Origin.computed([id, person.nameID] + (person.role == nil ? [] : [person.roleID]))
  if ownerFields.contains(id.field) { return Span("me", origin) }
  // A bullet that names who acted shows the role; an author who says "I" means to be heard as "I".
  let isPlain =
    words == "I" || (Speaker.isMeant(by: words) && id.field != "timeline.actor")
  return Span(isFirst && !isPlain ? person.role.map { "\($0) (me)" } ?? "I" : "I", origin)
}

private func introduction(of person: Person, in span: Span, id: AnswerID) -> [Span] {
  if let role = person.role {
    let origin = Origin.computed([id, person.nameID, person.roleID])
    return [Span("\(role) (\(person.name))", origin)]
  }
  let name = Span(person.name, .computed([id, person.nameID]))
  return person.roleGap.map { [name, Span(" ", .frame("people.role"))] + $0.spans } ?? [name]
}

extension Document {
  /// The same document with every line of its sections changed, in reading order.
  func mapBody(_ change: (Line) -> Line) -> Document {
    var copy = self
    copy.sections = sections.map { section in
      var section = section
      section.blocks = section.blocks.map { $0.map(change) }
      return section
    }
    return copy
  }
}

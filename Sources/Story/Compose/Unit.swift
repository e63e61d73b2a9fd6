import Record

/// One sentence or bullet of a message, declared once and used by every structure that names it.
package struct Unit: Sendable {
  /// How long its words are.
  enum Size: Int, CaseIterable, Sendable { case full, short, tiny }

  /// The unit's name, such as "opening.when".
  package var id: String
  /// The fields it tells of.
  package var fields: [FieldID]
  /// The list it tells entry by entry, if any.
  package var list: ListID?
  /// What goes last when room is short: 0 never goes, 9 goes first.
  package var priority: Int
  /// Who may read it.
  package var readers: Set<Plan.Expertise>
  /// The sizes its wording comes in, longest first.
  let sizes: [Size]
  /// Its words; nil when the record holds nothing for it.
  private let write: @Sendable (Teller, Entry?, Size) -> Wording?

  /// Declares a unit of one wording.
  init(
    _ id: String, _ fields: [FieldID], of list: ListID? = nil, priority: Int,
    for readers: Set<Plan.Expertise> = Unit.everyone,
    write: @escaping @Sendable (Teller, Entry?) -> Wording?
  ) {
    self.init(id, fields, of: list, priority: priority, for: readers, in: [.full]) {
      teller, entry, _ in write(teller, entry)
    }
  }

  /// Declares a unit whose wording comes in several sizes.
  init(
    _ id: String, _ fields: [FieldID], of list: ListID? = nil, priority: Int,
    for readers: Set<Plan.Expertise> = Unit.everyone, in sizes: [Size],
    write: @escaping @Sendable (Teller, Entry?, Size) -> Wording?
  ) {
    (self.id, self.fields, self.list) = (id, fields, list)
    (self.priority, self.readers, self.sizes, self.write) = (priority, readers, sizes, write)
  }

  static let everyone = Set(Plan.Expertise.allCases)
  /// Readers who share the house; people outside are left out.
  static let inside: Set<Plan.Expertise> = [.expert, .mixed, .plain]
  /// Readers who can use the details of the work.
  static let informed: Set<Plan.Expertise> = [.expert, .mixed]

  /// The line it makes of one entry, or of the record, at a size; nil when it has nothing to say.
  func line(by teller: Teller, entry: Entry?, size: Size = .full) -> Line? {
    guard readers.contains(teller.plan.expertise),
      let line = write(teller, entry, size)?.line(unit: id),
      !line.text.allSatisfy(\.isWhitespace)
    else { return nil }
    return line
  }
}

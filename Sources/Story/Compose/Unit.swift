import Record

/// One sentence or bullet of a message, declared once and used by every structure that names it.
package struct Unit: Sendable {
  /// How its words are put: nil when the record holds nothing for it.
  typealias Write = @Sendable (Teller, Entry?) -> Wording?

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
  private let write: Write
  private let short: Write?
  private let tiny: Write?

  init(
    _ id: String, _ fields: [FieldID], of list: ListID? = nil, priority: Int,
    for readers: Set<Plan.Expertise> = Unit.everyone, short: Write? = nil, tiny: Write? = nil,
    write: @escaping Write
  ) {
    (self.id, self.fields, self.list) = (id, fields, list)
    (self.priority, self.readers) = (priority, readers)
    (self.write, self.short, self.tiny) = (write, short, tiny)
  }

  static let everyone = Set(Plan.Expertise.allCases)
  /// Readers who share the house; people outside are left out.
  static let inside: Set<Plan.Expertise> = [.expert, .mixed, .plain]
  /// Readers who can use the details of the work.
  static let informed: Set<Plan.Expertise> = [.expert, .mixed]

  /// The line it makes of one entry, or of the record, at a size; nil when it has nothing to say.
  ///
  /// A size it has no wording for is told as the next longer one.
  func line(by teller: Teller, entry: Entry?, size: Size = .full) -> Line? {
    guard readers.contains(teller.plan.expertise) else { return nil }
    let write =
      switch size {
      case .full: self.write
      case .short: short ?? self.write
      case .tiny: tiny ?? short ?? self.write
      }
    guard let line = write(teller, entry)?.line(unit: id),
      !line.text.allSatisfy(\.isWhitespace)
    else { return nil }
    return line
  }

  /// The sizes its wording comes in, longest first.
  var sizes: [Size] {
    [.full] + (short == nil ? [] : [.short]) + (tiny == nil ? [] : [.tiny])
  }
}

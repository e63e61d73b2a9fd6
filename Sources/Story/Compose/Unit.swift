import Record

/// One sentence or bullet of a message, declared once and used by every structure that names it.
package struct Unit: Sendable {
  /// The unit's name, such as "opening.when".
  package var id: String
  /// The fields it tells of.
  package var fields: [FieldID]
  /// The list it tells entry by entry, if any.
  package var list: ListID?
  /// What goes last when room is short: 0 never goes, 9 goes first.
  package var priority: Int
  /// Its words; nil when the record holds nothing for it.
  let write: @Sendable (Teller, Entry?) -> Wording?

  init(
    _ id: String, _ fields: [FieldID], of list: ListID? = nil, priority: Int,
    write: @escaping @Sendable (Teller, Entry?) -> Wording?
  ) {
    (self.id, self.fields, self.list) = (id, fields, list)
    (self.priority, self.write) = (priority, write)
  }

  /// The lines it makes: one, or one for each entry of its list.
  func lines(by teller: Teller) -> [Line] {
    guard let list else { return [write(teller, nil)].compactMap { $0?.line(unit: id) } }
    return teller.record.entries(of: list).compactMap { write(teller, $0)?.line(unit: id) }
  }
}

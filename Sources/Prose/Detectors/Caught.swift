/// Words a detector caught, and what it knows of them.
package struct Caught: Hashable, Sendable {
  /// What was caught.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case hiddenActor, vagueQuantity, hedge, vagueAction, emptyApology, apology, promise, minimising
    case blamePerson, blameSupplier, jargon, officeWord
  }

  package var kind: Kind
  /// Where the words stand in the text read, as UTF-8 offsets.
  package var range: Range<Int>
  /// What to type instead, or the term to explain; empty when the words themselves say it.
  package var hint: String

  /// Creates a catch.
  package init(_ kind: Kind, _ range: Range<Int>, hint: String = "") {
    (self.kind, self.range, self.hint) = (kind, range, hint)
  }
}

import Facts

/// What is said when words cannot be the answer to a field.
package enum RecordKey: String, SaidKey {
  case noField, typeOneOf

  package static let family = "record"
}

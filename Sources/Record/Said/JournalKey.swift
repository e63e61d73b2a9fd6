import Facts

/// What is said of a journal that was damaged, and how that was dealt with.
package enum JournalKey: String, SaidKey {
  case newerVersion, cutShort, damaged

  package static let family = "journal"
}

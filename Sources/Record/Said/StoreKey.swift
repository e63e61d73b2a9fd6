import Facts

/// What is said of a file or a session that cannot be read or kept.
package enum StoreKey: String, SaidKey {
  case tooMany, unreadable, noSession, openElsewhere, fileForFolder, diskFull, notAllowed
  case readOnly, partIsFile, notWritten

  package static let family = "store"
}

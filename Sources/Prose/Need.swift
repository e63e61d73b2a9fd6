/// Something a full answer holds.
package enum Need: String, CaseIterable, Codable, Sendable {
  /// A clock time or a date.
  case time
  /// A day or date.
  case date
  /// A person, role, team or thing that acts.
  case actor
  /// One person or role who answers for it.
  case owner
  /// A figure.
  case number
  /// What the figure is a share or count of.
  case base
  /// The thing acted on or asked for.
  case object
  /// Why.
  case reason
  /// A result or end that a reader could check.
  case check
  /// What a reader saw or could not do.
  case effect
  /// How a part failed or let the failure through.
  case mechanism
  /// A place or way to be reached.
  case place
}

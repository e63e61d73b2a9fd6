/// How much an interview asks, kept with its session so that it goes on as it stopped.
package enum Pace: Hashable, Codable, Sendable {
  /// Everything that applies.
  case full
  /// What so many minutes allow.
  case minutes(Int)
  /// Only what may have changed since the last message.
  case update
}

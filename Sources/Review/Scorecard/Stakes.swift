/// How much hangs on a message, and so how well it must score.
package enum Stakes: String, CaseIterable, Sendable {
  case low, medium, high

  /// The average that is good enough, on a scale from 1 to 5.
  package var target: Double {
    switch self {
    case .low: 3.0
    case .medium: 3.5
    case .high: 4.0
    }
  }
}

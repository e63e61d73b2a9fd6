/// How needs and general specificity are weighed against each other, in points before the ends are softened.
package struct Balance: Sendable {
  /// What is left of each point of general specificity.
  package var general: Double
  /// What meeting all needs is worth beyond meeting none, in a text without a vague word.
  package var needs: Double
  /// What is added to the start of every answer to a question.
  package var start: Double

  /// Creates a balance.
  package init(general: Double, needs: Double, start: Double) {
    (self.general, self.needs, self.start) = (general, needs, start)
  }

  /// For an answer that is one field of a record: a name or a time may be all of it, so needs decide nearly alone.
  package static let part = Balance(general: 0.5, needs: 4.6, start: -0.6)

  /// The part of each of a question's needs in the whole; what readers miss most comes first.
  package static func shares(of count: Int) -> [Double] {
    let weights = (0..<count).map { 1 / (1 + 0.25 * Double($0)) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// How much of what a question needs an answer holds, 0 to 1.
  package static func coverage(_ verdicts: [Score.Verdict]) -> Double {
    zip(verdicts, shares(of: verdicts.count)).reduce(0) { $0 + ($1.0.found == nil ? 0 : $1.1) }
  }
}

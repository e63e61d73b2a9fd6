import Foundation

/// A linear model on rates: what the weights say of the evidence.
///
/// What makes a text specific counts per root of all words, so that padding thins it; what makes it vague counts
/// per root of the telling words alone, so that padding cannot thin it. Together with the signs of the weights
/// this makes padding unable to raise a score.
package struct Model: Sendable {
  /// Points of each signal that raises, by raw value; never negative.
  package var raises: [Double]
  /// Points of each signal that lowers, by raw value; never positive.
  package var lowers: [Double]
  /// Points of the logarithm of one plus the words that state something; never negative.
  package var length: Double
  /// The score of an empty text, before its ends are softened.
  package var base: Double

  /// Creates a model that says the same of every text.
  package init() {
    raises = Array(repeating: 0, count: Signal.count)
    lowers = raises
    (length, base) = (0, 0)
  }

  /// Creates a model from a table of weights.
  init(base: Double, length: Double, weights: [(Signal, raises: Double, lowers: Double)]) {
    self.init()
    for (signal, up, down) in weights {
      raises[signal.rawValue] = up
      lowers[signal.rawValue] = down
    }
    (self.length, self.base) = (length, base)
  }

  /// What raising signals are divided by.
  package static func raisingScale(_ evidence: Evidence) -> Double {
    Double(max(1, evidence.words)).squareRoot()
  }

  /// What lowering signals are divided by.
  package static func loweringScale(_ evidence: Evidence) -> Double {
    Double(evidence.telling + 1).squareRoot()
  }

  /// What the length's points are multiplied by.
  package static func lengthScale(_ evidence: Evidence) -> Double {
    log(Double(evidence.stated + 1))
  }

  /// A raw score put between 1 and 5: nearly as it is in the middle, ever more slowly towards the ends, so that
  /// of two texts the better one stays ahead.
  package static func softened(_ raw: Double) -> Double { 1 + 4 / (1 + exp(3 - raw)) }

  /// The raw score that is softened to a value between 1 and 5.
  static func hardened(_ value: Double) -> Double { 3 - log(4 / (value - 1) - 1) }

  /// The points of the evidence, 3 for a text between vague and specific; without bounds.
  package func raw(_ evidence: Evidence) -> Double {
    var (up, down) = (0.0, 0.0)
    for (signal, count) in evidence.counts.enumerated() where count != 0 {
      up += count * raises[signal]
      down += count * lowers[signal]
    }
    return base + up / Self.raisingScale(evidence) + down / Self.loweringScale(evidence)
      + length * Self.lengthScale(evidence)
  }
}

import Foundation

/// A linear model on rates: what the weights say of the evidence.
///
/// What makes a text specific counts per root of all words, so that padding thins it; what makes it vague, and what
/// its telling words are like, counts per root of the telling words alone, so that padding changes nothing there.
/// Together with the signs of the weights this makes padding unable to raise a score.
package struct Model: Sendable {
  /// Points of each signal that raises, by raw value; never negative.
  package var raises: [Double]
  /// Points of each signal per root of the telling words, by raw value; positive only for signals that telling words
  /// alone can show.
  package var moves: [Double]
  /// Points of single telling words, per root of their number.
  package var words = WordWeights()
  /// Points of the logarithm of one plus the words that state something; never negative.
  package var length: Double
  /// The score of an empty text, before its ends are softened.
  package var base: Double

  /// Creates a model that says the same of every text.
  package init() {
    raises = Array(repeating: 0, count: Signal.count)
    moves = raises
    (length, base) = (0, 0)
  }

  /// Creates a model from a table of weights.
  init(
    base: Double, length: Double, weights: [(Signal, raises: Double, moves: Double)],
    words: WordWeights
  ) {
    self.init()
    for (signal, up, move) in weights {
      raises[signal.rawValue] = up
      moves[signal.rawValue] = move
    }
    self.words = words
    (self.length, self.base) = (length, base)
  }

  /// What raising signals are divided by.
  package static func raisingScale(_ evidence: Evidence) -> Double {
    Double(max(1, evidence.words)).squareRoot()
  }

  /// What is divided by the telling words.
  package static func tellingScale(_ evidence: Evidence) -> Double {
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
    var (up, move) = (0.0, 0.0)
    for (signal, count) in evidence.counts.enumerated() where count != 0 {
      up += count * raises[signal]
      move += count * moves[signal]
    }
    for place in evidence.told { move += words[place] }
    return base + up / Self.raisingScale(evidence) + move / Self.tellingScale(evidence)
      + length * Self.lengthScale(evidence)
  }
}

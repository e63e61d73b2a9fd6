import Foundation
import Prose

/// Stretches weights to points, so that softened scores come as close as can be to the ratings of our own ground.
func calibrated(_ fitted: Fitted, _ rows: [Row], _ design: Design) -> Model {
  let model = design.model(fitted, base: 0)
  let raw = ground.map { set in rows.filter { $0.set == set }.map { model.raw($0.evidence) } }
  let rated = ground.map { set in rows.filter { $0.set == set }.map(\.rating) }
  let (stretch, base) = line(raw.flatMap { $0 }, rated.flatMap { $0 })
  let points = Fitted(
    signals: fitted.signals.map { rounded($0 * stretch) },
    words: fitted.words.map { Double(steps($0 * stretch)) * WordWeights.step })
  return design.model(points, base: rounded(base))
}

/// Weighs needs against general specificity so that scores come as close as can be to the ratings of answers whose
/// question is known, where needs are worth two points at least.
func balanced(_ rows: [Row], _ raw: [Double]) -> Balance {
  let known = zip(rows, raw).filter { $0.0.kind != nil }
  let coverage = known.map(\.0.coverage)
  func error(_ tried: [Double]) -> Double {
    zip(known, coverage).reduce(0) { sum, pair in
      let points = tried[0] + tried[1] * pair.0.1 + tried[2] * pair.1
      let miss = Model.softened(points) - pair.0.0.rating
      return sum + miss * miss
    }
  }
  var best = [0.0, 1, 2]
  var step = 1.0
  while step > 1e-5 {
    let tries = best.indices.flatMap { place in
      [-step, step].map { change in
        var tried = best
        tried[place] = max([-9, 0, 2][place], tried[place] + change)
        return tried
      }
    }
    let next = tries.min { error($0) < error($1) } ?? best
    if error(next) < error(best) { best = next } else { step /= 2 }
  }
  return Balance(general: rounded(best[1]), needs: rounded(best[2]), start: rounded(best[0]))
}

/// The line through the softening that leaves the smallest squared error, by ever finer steps.
private func line(_ raw: [Double], _ rated: [Double]) -> (stretch: Double, base: Double) {
  func error(_ stretch: Double, _ base: Double) -> Double {
    zip(raw, rated).reduce(0) { sum, pair in
      let miss = Model.softened(base + stretch * pair.0) - pair.1
      return sum + miss * miss
    }
  }
  var best = (stretch: 1.0, base: 0.0)
  var step = 1.0
  while step > 1e-5 {
    let tries = [-step, 0, step].flatMap { up in
      [-step, 0, step].map { (stretch: max(0.01, best.stretch + up), base: best.base + $0) }
    }
    let next = tries.min { error($0.stretch, $0.base) < error($1.stretch, $1.base) } ?? best
    if next == best { step /= 2 } else { best = next }
  }
  return best
}

private func steps(_ points: Double) -> Int {
  min(WordWeights.reach, max(-WordWeights.reach, Int((points / WordWeights.step).rounded())))
}

/// The Swift table of a model's word weights: one letter a place.
func table(of words: WordWeights) -> String {
  let letters = words.points.map { points in
    UInt8(WordWeights.middle + steps(points))
  }
  let lines = stride(from: 0, to: letters.count, by: 92).map { start in
    "      " + String(decoding: letters[start..<min(letters.count, start + 92)], as: UTF8.self)
  }
  return """
    // Written by `make train`; do not edit.
    extension WordWeights {
      /// The weights fitted to rated texts.
      static let standard = WordWeights(
        packed: #\"\"\"
    \(lines.joined(separator: "\n"))
          \"\"\"#)
    }

    """
}

private func rounded(_ number: Double) -> Double { (number * 10000).rounded() / 10000 }

/// The Swift table of a model's weights.
func source(of model: Model, _ balance: Balance) -> String {
  var lines: [String] = []
  for signal in Signal.allCases {
    let (up, move) = (model.raises[signal.rawValue], model.moves[signal.rawValue])
    if up != 0 || move != 0 { lines.append("    (.\(signal), \(text(up)), \(text(move))),") }
  }
  return """
    // Written by `make train`; do not edit.
    extension Model {
      /// The weights fitted to rated texts, in points.
      static let standard = Model(
        base: \(text(model.base)), length: \(text(model.length)), weights: weights, words: .standard)

      /// Each signal with what it adds per root of words, and takes per root of telling words.
      private static let weights: [(Signal, raises: Double, moves: Double)] = [
    \(lines.joined(separator: "\n"))
      ]
    }

    extension Balance {
      /// For an answer that tells all by itself; fitted to rated answers.
      package static let whole = Balance(
        general: \(text(balance.general)), needs: \(text(balance.needs)), start: \(text(balance.start)))
    }

    """
}

private func text(_ number: Double) -> String {
  number == 0 ? "0" : String(format: "%.4f", number)
}

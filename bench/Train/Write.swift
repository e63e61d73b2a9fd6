import Foundation
import Prose

/// Stretches weights to points, so that softened scores come as close as can be to the ratings of our own ground.
func calibrated(_ weights: [Double], _ rows: [Row], _ design: Design) -> Model {
  let model = design.model(weights, base: 0)
  let raw = ground.map { set in rows.filter { $0.set == set }.map { model.raw($0.evidence) } }
  let rated = ground.map { set in rows.filter { $0.set == set }.map(\.rating) }
  let (stretch, base) = line(raw.flatMap { $0 }, rated.flatMap { $0 })
  return design.model(weights.map { rounded($0 * stretch) }, base: rounded(base))
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

private func rounded(_ number: Double) -> Double { (number * 10000).rounded() / 10000 }

/// The Swift table of a model's weights.
func source(of model: Model) -> String {
  var lines: [String] = []
  for signal in Signal.allCases {
    let (up, down) = (model.raises[signal.rawValue], model.lowers[signal.rawValue])
    if up != 0 || down != 0 { lines.append("    (.\(signal), \(text(up)), \(text(down))),") }
  }
  return """
    // Written by `make train`; do not edit.
    extension Model {
      /// The weights fitted to rated texts, in points.
      static let standard = Model(
        base: \(text(model.base)), length: \(text(model.length)), weights: weights)

      /// Each signal with what it adds per root of words, and takes per root of telling words.
      private static let weights: [(Signal, raises: Double, lowers: Double)] = [
    \(lines.joined(separator: "\n"))
      ]
    }

    """
}

private func text(_ number: Double) -> String {
  number == 0 ? "0" : String(format: "%.4f", number)
}

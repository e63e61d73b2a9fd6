import Foundation
import Prose

/// Stretches weights to points, so that the sets of our own ground get their own spread and mean.
func calibrated(_ weights: [Double], _ rows: [Row], _ design: Design) -> Model {
  let model = design.model(weights, base: 0)
  let raw = ground.map { set in rows.filter { $0.set == set }.map { model.raw($0.evidence) } }
  let rated = ground.map { set in rows.filter { $0.set == set }.map(\.rating) }
  let stretch = mean(rated.map(deviation)) / max(1e-9, mean(raw.map(deviation)))
  let base = mean(rated.map(mean)) - stretch * mean(raw.map(mean))
  return design.model(weights.map { rounded($0 * stretch) }, base: rounded(base))
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

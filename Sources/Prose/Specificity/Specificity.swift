/// How specific a text is by itself, as people and raters of incident reports judge it.
///
/// A text is scored by what stands in it alone: not by its neighbours, its question or its author.
package struct Specificity: Sendable {
  /// The scorer with the committed weights.
  package static let standard = Specificity(model: .standard)

  private let model: Model

  /// Creates a scorer.
  package init(model: Model) { self.model = model }

  /// The score, 1 (could be said of anything) to 5, without saying why.
  package func value(_ text: String) -> Double {
    Model.softened(model.raw(Reader.evidence(of: text)))
  }

  /// The score with all that moved it.
  ///
  /// The contributions add up to the raw score, whose ends are then softened (`Model.softened`).
  package func score(_ text: String) -> (value: Double, terms: [Score.Term]) {
    let evidence = Reader.evidence(of: text, keepsRanges: true)
    return (Model.softened(model.raw(evidence)), terms(of: evidence))
  }

  private func terms(of evidence: Evidence) -> [Score.Term] {
    let up = Model.raisingScale(evidence)
    let down = Model.loweringScale(evidence)
    var terms: [Score.Term] = [.init(name: "start", contribution: model.base, words: [])]
    for signal in Signal.allCases where evidence[signal] != 0 {
      let index = signal.rawValue
      let points =
        evidence[signal] * model.raises[index] / up + evidence[signal] * model.lowers[index] / down
      guard points != 0 else { continue }
      terms.append(
        .init(name: signal.name, contribution: points, words: evidence.ranges[index]))
    }
    terms.append(
      .init(
        name: "length", contribution: model.length * Model.lengthScale(evidence), words: []))
    return terms
  }
}

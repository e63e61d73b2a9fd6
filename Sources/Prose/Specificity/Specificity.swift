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
    var text = text
    return text.withUTF8 { value($0) }
  }

  /// The score of a text given as bytes, which may be broken UTF-8.
  package func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    Model.softened(model.raw(Reader.evidence(of: Passage(bytes), bytes, keepsRanges: false)))
  }

  /// The points of a text that shows nothing.
  var start: Double { model.base }

  /// What evidence adds to the start, each term with the words it fired on.
  func terms(of evidence: Evidence) -> [Score.Term] {
    let up = Model.raisingScale(evidence)
    let telling = Model.tellingScale(evidence)
    var terms: [Score.Term] = []
    for signal in Signal.allCases where evidence[signal] != 0 {
      let index = signal.rawValue
      let points =
        evidence[signal] * model.raises[index] / up + evidence[signal] * model.moves[index]
        / telling
      guard points != 0 else { continue }
      terms.append(
        .init(name: signal.name, contribution: points, words: evidence.ranges[index]))
    }
    for (place, range) in zip(evidence.told, evidence.toldRanges) where model.words[place] != 0 {
      terms.append(
        .init(name: "word", contribution: model.words[place] / telling, words: [range]))
    }
    if evidence.stated > 0 {
      terms.append(
        .init(
          name: "length", contribution: model.length * Model.lengthScale(evidence),
          words: evidence.statedRanges))
    }
    return terms
  }
}

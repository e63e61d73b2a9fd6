/// Holds an answer against what its question needs.
///
/// Needs come first and general specificity second; length counts for nothing by itself.
package struct Scorer: Sendable {
  /// The scorer every room uses.
  package static let standard = Scorer()

  /// Tells how specific a text is by itself: 0 (could be said of anything) to 1, and why.
  private let general: @Sendable (String) -> General

  /// What a measure of general specificity says of a text.
  package struct General: Sendable {
    /// 0 to 1.
    package var value: Double
    /// What moved it; the contributions are parts of the value.
    package var terms: [Score.Term]

    /// Creates a measure's answer.
    package init(value: Double, terms: [Score.Term]) { (self.value, self.terms) = (value, terms) }
  }

  /// Creates a scorer with a measure of general specificity; our own by default.
  package init(general: (@Sendable (String) -> General)? = nil) {
    self.general = general ?? { Telling.measure(Passage($0)) }
    isOwn = general == nil
  }

  private let isOwn: Bool

  /// How much of the four points between 1 and 5 the needs decide.
  ///
  /// A name or a time answers its question in one word; an act or a cause also has to be told well.
  private static func share(of needs: [Need]) -> Double {
    if needs.isEmpty { return 0 }
    let isShort = needs.allSatisfy { [.time, .date, .actor, .owner, .place].contains($0) }
    return isShort ? 0.75 : 0.6
  }

  /// The least an honest "not known yet" with a day is worth.
  private static let honestFloor = 4.0

  /// Scores an answer from 1 to 5 by the needs it meets and how specific it is.
  package func score(_ text: String, needs: [Need]) -> Score {
    let passage = Passage(text)
    let verdicts = needs.map { Score.Verdict(need: $0, found: $0.found(in: passage)) }
    let general = isOwn ? Telling.measure(passage) : self.general(text)
    let share = Self.share(of: needs)
    var terms = Self.terms(of: verdicts, share: share)
    terms += general.terms.map { term in
      var term = term
      term.contribution *= 4 * (1 - share)
      return term
    }
    var value = 1 + 4 * (share * Self.coverage(verdicts) + (1 - share) * general.value)
    if let honest = Honesty.found(in: passage) {
      let floor = Self.honestFloor + 0.5 * general.value
      terms.append(
        .init(name: "unknown, with a day", contribution: max(0, floor - value), words: honest))
      value = max(value, floor)
    }
    return Score(value: min(5, max(1, value)), needs: verdicts, terms: terms)
  }

  /// The weight of the need at a place in its list; what readers miss most comes first.
  private static func weight(_ place: Int) -> Double { 1 / (1 + 0.25 * Double(place)) }

  private static func coverage(_ verdicts: [Score.Verdict]) -> Double {
    let total = verdicts.indices.reduce(0) { $0 + weight($1) }
    let met = verdicts.indices.reduce(0) { $0 + (verdicts[$1].found == nil ? 0 : weight($1)) }
    return total == 0 ? 0 : met / total
  }

  private static func terms(of verdicts: [Score.Verdict], share: Double) -> [Score.Term] {
    let total = verdicts.indices.reduce(0) { $0 + weight($1) }
    return verdicts.indices.compactMap { index in
      guard let found = verdicts[index].found else { return nil }
      let points = 4 * share * weight(index) / total
      return Score.Term(
        name: verdicts[index].need.rawValue, contribution: points, words: [found])
    }
  }
}

/// Holds an answer against what its question needs.
///
/// Needs come first and general specificity second; length counts for nothing by itself.
package struct Scorer: Sendable {
  /// The scorer every room uses.
  package static let standard = Scorer(specificity: .standard)

  private let specificity: Specificity

  init(specificity: Specificity) { self.specificity = specificity }

  /// Scores an answer from 1 to 5 by the needs it meets and how specific it is; without needs, by the latter alone.
  package func score(_ text: String, needs: [Need], balance: Balance = .part) -> Score {
    var text = text
    return text.withUTF8 { score($0, needs: needs, balance: balance) }
  }

  /// Scores an answer given as bytes, which may be broken UTF-8.
  package func score(
    _ bytes: UnsafeBufferPointer<UInt8>, needs: [Need], balance: Balance = .part
  ) -> Score {
    let passage = Passage(bytes)
    let evidence = Reader.evidence(of: passage, bytes, keepsRanges: true)
    let general = specificity.terms(of: evidence)
    guard !needs.isEmpty else {
      return Score(start: specificity.start, needs: [], terms: general)
    }
    let verdicts = needs.map { Score.Verdict(need: $0, found: $0.found(in: passage)) }
    var score = Score(
      start: balance.start + balance.general * specificity.start, needs: verdicts,
      terms: Self.terms(of: verdicts, worth: balance.needs * evidence.clearness))
    score.terms += general.map { term in
      var term = term
      term.contribution *= balance.general
      return term
    }
    if let honest = Honesty.found(in: passage) { score.honour(honest) }
    return score
  }

  /// The score alone, found faster.
  package func value(
    _ bytes: UnsafeBufferPointer<UInt8>, needs: [Need], balance: Balance = .part
  ) -> Double {
    if needs.isEmpty { return specificity.value(bytes) }
    return score(bytes, needs: needs, balance: balance).value
  }

  private static func terms(of verdicts: [Score.Verdict], worth: Double) -> [Score.Term] {
    zip(verdicts, Balance.shares(of: verdicts.count)).compactMap { verdict, share in
      verdict.found.map {
        .init(name: verdict.need.rawValue, contribution: worth * share, words: [$0])
      }
    }
  }
}

extension Score {
  /// The least an honest "not known yet" with a day is worth.
  private static let honestFloor = 4.0
  private static let honestName = "unknown, with a day"

  /// The points of an honest unknown: the floor, and beyond it a part of what it had.
  package static func honest(_ points: Double) -> Double {
    Model.hardened(honestFloor) + 0.25 * (Model.softened(points) - 1)
  }

  /// Whether it was lifted, or would have been, for saying what is not known and when it will be.
  package var isHonest: Bool { terms.contains { $0.name == Self.honestName } }

  fileprivate mutating func honour(_ words: [Range<Int>]) {
    let points = max(0, Self.honest(raw) - raw)
    terms.append(.init(name: Self.honestName, contribution: points, words: words))
  }
}

/// Holds an answer against what its question needs.
///
/// Needs come first and general specificity second; length counts for nothing by itself.
package struct Scorer: Sendable {
  /// The scorer every room uses.
  package static let standard = Scorer(specificity: .standard)

  private let specificity: Specificity

  /// The least an honest "not known yet" with a day is worth.
  private static let honestFloor = 4.0

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
      terms: Self.terms(of: verdicts, worth: balance.needs))
    score.terms += general.map { term in
      var term = term
      term.contribution *= balance.general
      return term
    }
    if let honest = Honesty.found(in: passage) { score.lift(to: Self.honestFloor, for: honest) }
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
  /// Lifts a score that lies below a value up to it, and beyond by a part of what it had.
  fileprivate mutating func lift(to floor: Double, for words: [Range<Int>]) {
    let least = Model.hardened(floor) + 0.25 * (value - 1)
    let points = max(0, least - raw)
    terms.append(.init(name: "unknown, with a day", contribution: points, words: words))
  }
}

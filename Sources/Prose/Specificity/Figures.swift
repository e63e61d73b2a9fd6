/// Times, dates, figures and numbers of things.
extension Reader {
  mutating func readFigures() {
    var any = false
    for fact in passage.facts {
      guard fact.tokens.contains(where: { tells[$0] }), let signal = signal(of: fact) else {
        continue
      }
      let range = passage.range(of: fact.tokens)
      evidence.add(signal, range)
      if signal == .figure || signal == .numberWord, countsSomething(fact) {
        evidence.add(.unitFigure, range)
      }
      if !any { evidence.add(.anyFigure, range) }
      any = true
    }
  }

  /// Whether a word that tells something follows the figure: "61 tenants", "two brown dogs".
  private func countsSomething(_ fact: Passage.Fact) -> Bool {
    let next = fact.tokens.upperBound
    return next < passage.tokens.count && passage.tokens[next].kind == .word
      && passage.isTelling(next)
  }

  private func signal(of fact: Passage.Fact) -> Signal? {
    switch fact.kind {
    case .clock: .clock
    case .date: .date
    case .year: .year
    case .duration: .duration
    case .cadence: .cadence
    case .figure: passage.tokens[fact.tokens.lowerBound].kind == .number ? .figure : .numberWord
    case .percent: .percent
    case .money: .money
    case .identifier: isOrdinal(fact) ? .ordinal : .identifier
    case .name, .code: nil
    }
  }

  private func isOrdinal(_ fact: Passage.Fact) -> Bool {
    passage.tokens[fact.tokens.lowerBound].kind == .number
      && NumberShape(passage.form(fact.tokens.lowerBound)).isOrdinal
  }
}

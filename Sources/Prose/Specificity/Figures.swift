/// Times, dates, figures and numbers of things.
extension Reader {
  mutating func readFigures() {
    var any = false
    for fact in passage.facts {
      guard let signal = signal(of: fact) else { continue }
      let range = passage.range(of: fact.tokens)
      evidence.add(signal, range)
      if !any { evidence.add(.anyFigure, range) }
      any = true
    }
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
    case .identifier: .identifier
    case .name, .code: nil
    }
  }
}

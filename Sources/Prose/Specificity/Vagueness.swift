/// Words where a reader would ask back.
extension Reader {
  private static let kinds: [(WordClass, Signal)] = [
    (.vagueQuantity, .vagueQuantity), (.vagueTime, .vagueTime), (.vaguePerson, .vaguePerson),
    (.vagueThing, .vagueThing), (.hedge, .hedge), (.emptyAct, .emptyAct), (.padding, .padding),
  ]

  mutating func readVagueness(_ index: Int, _ token: Token) {
    guard passage.isVague(index) else { return }
    for (kind, signal) in Self.kinds where passage.has(index, kind) {
      evidence.add(signal, token.range)
    }
  }
}

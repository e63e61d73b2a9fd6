import Foundation

extension Quantity: Fact {
  static let example = "847 customers, 80% of active customers"

  /// Reads counts and shares: "847 of 1,059 customers", "1 in 5 customers", "about 12k requests".
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Quantity> {
    .of(words, example: example) { source throws(Halt) in
      var cursor = Cursor(source)
      let reader = QuantityReader(source: source)
      var quantity = try reader.quantity(&cursor)
      cursor.skip([","])
      if cursor.takeDoubts(), quantity.bound == .exact { quantity.bound = .about }
      cursor.skip([".", ")", "!"])
      guard cursor.isAtEnd else { throw .stuck(on: cursor, example: example) }
      return (quantity, [])
    }
  }

  /// The figures with plain digits: "about 847 customers (80% of 1059 active customers)".
  package var canonical: String { phrase { String($0) } }
}

/// Reads a quantity, shape by shape.
struct QuantityReader {
  let source: Source

  func quantity(_ cursor: inout Cursor) throws(Halt) -> Quantity {
    cursor.skip(["was", "were"])
    let isDoubted = cursor.takeDoubts()
    let bound = cursor.takeBound() ?? (isDoubted ? .about : .exact)
    try refuseVague(cursor)
    if let share = try fraction(&cursor) { return with(bound, share) }
    if let ratio = try ratio(&cursor) { return with(bound, ratio) }
    cursor.take("some")
    guard let amount = try cursor.takeAmount() ?? none(&cursor) else {
      throw .stuck(on: cursor, example: Quantity.example)
    }
    if takePercentMark(&cursor) {
      var quantity = with(bound, try share(amount, &cursor))
      try count(in: &quantity, &cursor)
      return quantity
    }
    var quantity = try counted(amount, bound, &cursor)
    try refuseRange(amount, quantity, &cursor)
    try share(of: &quantity, &cursor)
    if quantity.noun == nil, quantity.percent == nil, quantity.baseCount == nil {
      let text = source.text(amount.tokens)
      throw .ask(Said(FactKey.countedWhat, ["figure": text]))
    }
    return quantity
  }

  private func with(_ bound: Bound, _ quantity: Quantity) -> Quantity {
    var quantity = quantity
    if bound != .exact { quantity.bound = bound }
    return quantity
  }

  private func refuseVague(_ cursor: Cursor) throws(Halt) {
    var trial = cursor
    trial.skip(["a", "an", "the", "very", "so", "too"])
    guard let word = trial.peek()?.form, Numbers.vague.contains(word),
      trial.peek(1)?.kind != .number
    else { return }
    throw .ask(Said(FactKey.howMany))
  }

  private func none(_ cursor: inout Cursor) -> Amount? {
    guard cursor.take("no") else { return nil }
    return Amount(value: 0, hasFraction: false, tokens: (cursor.index - 1)..<cursor.index)
  }

  // MARK: Counts

  private func counted(_ amount: Amount, _ bound: Bound, _ cursor: inout Cursor) throws(Halt)
    -> Quantity
  {
    guard let count = amount.whole else {
      throw .unreadable(Said(FactKey.wholeNumber))
    }
    var quantity = Quantity(count: count, bound: bound)
    if cursor.seesGlued("+") {
      cursor.advance()
      quantity.bound = .atLeast
    }
    if cursor.take("or", "more") { quantity.bound = .atLeast }
    if cursor.takeDoubts() { quantity.bound = .about }
    if let base = try cursor.attempt({ (cursor) throws(Halt) in try ofBase(&cursor) }) {
      (quantity.baseCount, quantity.base, quantity.noun) = (base.count, base.noun, base.noun)
      return quantity
    }
    quantity.noun = takeNoun(&cursor)
    if cursor.takeDoubts(), quantity.bound == .exact { quantity.bound = .about }
    return quantity
  }

  /// "of 1,059 customers", "out of the 1,059 active customers".
  private func ofBase(_ cursor: inout Cursor) throws(Halt) -> (count: Int, noun: String?)? {
    guard cursor.take("of") || cursor.take("out", "of") else { return nil }
    cursor.take("the")
    cursor.take("our")
    guard let base = try cursor.takeAmount() else { return nil }
    guard let count = base.whole else { return nil }
    return (count, takeNoun(&cursor))
  }

  /// Words up to a comma, a bracket or the end.
  private func takeNoun(_ cursor: inout Cursor) -> String? {
    let start = cursor.index
    while let token = cursor.peek(), !["(", ")", ";"].contains(token.form), !endsNoun(cursor) {
      cursor.advance()
    }
    var end = cursor.index
    while end > start, [".", ",", "-", ":"].contains(source.tokens[end - 1].form) { end -= 1 }
    let text = source.text(start..<end)
    return text.isEmpty ? nil : text
  }

  private func endsNoun(_ cursor: Cursor) -> Bool {
    if cursor.sees(".") && cursor.peek(1) == nil { return true }
    if cursor.sees("-") && cursor.peek()?.isGlued == false { return true }
    var trial = cursor
    if trial.takeDoubts() { return trial.seesNothingMore || seesBase(trial) || trial.sees("(") }
    if seesBase(cursor) { return true }
    guard cursor.sees(",") else { return false }
    trial.advance()
    if trial.takeDoubts(), trial.seesNothingMore { return true }
    return cursor.peek(1)?.kind == .number || cursor.sees("or", 1) || cursor.sees("about", 1)
      || cursor.sees("of", 1) || cursor.peek(1) == nil
  }

  /// Whether "out of 1,059" or "out of the 1,059" stands here, or "of 1,059" of the thing just named.
  private func seesBase(_ cursor: Cursor) -> Bool {
    if cursor.sees("of"), let thing = cursor.peek(-1), thing.kind == .word {
      var trial = cursor
      trial.advance()
      return (try? trial.takeAmount()) != nil && trial.sees(thing.form)
    }
    guard cursor.sees("out"), cursor.sees("of", 1) else { return false }
    let figure = ["the", "our"].contains(cursor.peek(2)?.form ?? "") ? 3 : 2
    return cursor.peek(figure)?.kind == .number
  }

  /// "40-50 orders" is two figures, and we keep one.
  private func refuseRange(_ amount: Amount, _ quantity: Quantity, _ cursor: inout Cursor)
    throws(Halt)
  {
    guard let noun = quantity.noun else { return }
    let start = amount.tokens.upperBound
    guard let mark = source.tokens.indices.contains(start) ? source.tokens[start].form : nil,
      ["-", "to", "and"].contains(mark), source.tokens.indices.contains(start + 1),
      source.tokens[start + 1].kind == .number
    else { return }
    _ = noun
    throw .ask(Said(FactKey.oneFigure))
  }

  // MARK: Shares

  private func takePercentMark(_ cursor: inout Cursor) -> Bool {
    cursor.take("%") || cursor.take("percent") || cursor.take("per", "cent") || cursor.take("pct")
  }

  /// What follows "80%".
  private func share(_ amount: Amount, _ cursor: inout Cursor) throws(Halt) -> Quantity {
    let percent = amount.value
    guard percent <= 100 else {
      throw .unreadable(Said(FactKey.moreThanAll))
    }
    let text = source.text(amount.tokens)
    guard cursor.take("of") || cursor.take("out", "of") else {
      if cursor.isAtEnd || cursor.sees(")") || cursor.sees(".") {
        throw .ask(Said(FactKey.shareOfWhat, ["figure": text]))
      }
      throw .ask(Said(FactKey.shareOfWhatHow, ["figure": text]))
    }
    var quantity = Quantity(percent: percent)
    if let base = try cursor.attempt({ (cursor) throws(Halt) in try countedBase(&cursor) }) {
      (quantity.baseCount, quantity.base) = (base.count, base.noun)
    } else {
      quantity.base = takeNoun(&cursor)
    }
    guard quantity.base != nil else {
      throw .ask(Said(FactKey.shareOfWhat, ["figure": text]))
    }
    return quantity
  }

  private func countedBase(_ cursor: inout Cursor) throws(Halt) -> (count: Int, noun: String?)? {
    cursor.take("the")
    cursor.take("our")
    guard let base = try cursor.takeAmount(), let count = base.whole else { return nil }
    return (count, takeNoun(&cursor))
  }

  /// The share after a count: ", 80% of active customers", "(of 1,200 customers)".
  private func share(of quantity: inout Quantity, _ cursor: inout Cursor) throws(Halt) {
    let isOpen = skipToPart(&cursor)
    if let base = try cursor.attempt({ (cursor) throws(Halt) in try ofBase(&cursor) }) {
      (quantity.baseCount, quantity.base) = (base.count, base.noun)
    } else if !cursor.isAtEnd {
      var trial = cursor
      _ = trial.takeBound()
      guard let amount = try trial.takeAmount(), takePercentMark(&trial) else { return }
      let share = try share(amount, &trial)
      (quantity.percent, quantity.base) = (share.percent, share.base)
      quantity.baseCount = share.baseCount ?? quantity.baseCount
      cursor = trial
    }
    if isOpen { cursor.take(")") }
  }

  /// The count after a share: "80% of customers (847 accounts)".
  private func count(in quantity: inout Quantity, _ cursor: inout Cursor) throws(Halt) {
    let isOpen = skipToPart(&cursor)
    if let amount = try cursor.takeAmount() {
      guard let count = amount.whole else { return }
      quantity.count = count
      quantity.noun = takeNoun(&cursor)
    }
    if isOpen { cursor.take(")") }
  }

  private func skipToPart(_ cursor: inout Cursor) -> Bool {
    cursor.skip([",", ";", "-", "or"])
    return cursor.take("(")
  }

  /// "half of users", "a third of orders", "all customers".
  private func fraction(_ cursor: inout Cursor) throws(Halt) -> Quantity? {
    let table: [(String, String)] = [
      ("three quarters", "75"), ("two thirds", "67"), ("a third", "33"), ("one third", "33"),
      ("a quarter", "25"), ("one quarter", "25"), ("half", "50"), ("a half", "50"),
      ("one half", "50"), ("a fifth", "20"), ("one fifth", "20"), ("a tenth", "10"),
      ("one tenth", "10"), ("two - thirds", "67"), ("three - quarters", "75"),
    ]
    for (phrase, percent) in table where cursor.take(phrase: [phrase]) != nil {
      cursor.take("of")
      guard let base = takeNoun(&cursor) else {
        throw .ask(Said(FactKey.fractionOfWhat, ["words": phrase]))
      }
      return Quantity(percent: Decimal(string: percent), base: base, bound: .about)
    }
    guard cursor.take(in: ["all", "every"]) != nil else { return nil }
    cursor.take("of")
    if cursor.peek()?.kind == .number { return nil }
    guard let base = takeNoun(&cursor) else {
      throw .ask(Said(FactKey.allOfWhat))
    }
    return Quantity(percent: 100, base: base)
  }

  /// "1 in 5 customers", "4 out of 5 customers".
  private func ratio(_ cursor: inout Cursor) throws(Halt) -> Quantity? {
    var trial = cursor
    guard let part = trial.takeSmallFigure() else { return nil }
    let isOutOf = trial.take("out", "of")
    guard isOutOf || trial.take("in"), let whole = trial.takeSmallFigure(), whole > 0,
      part <= whole, whole <= (isOutOf ? 20 : 100_000), let base = takeNoun(&trial)
    else { return nil }
    cursor = trial
    let isExact = part * 1000 % whole == 0
    let tenths = (part * 2000 + whole) / (2 * whole)
    let percent = Decimal(tenths) / 10
    return Quantity(percent: percent, base: base, bound: isExact ? .exact : .about)
  }
}

extension Cursor {
  /// A figure up to six digits or in words.
  fileprivate mutating func takeSmallFigure() -> Int? {
    takeDigits(1...6) ?? takeNumberWords().flatMap { $0 <= 999_999 ? $0 : nil }
  }
}

import Foundation

extension Money: Fact {
  static let example = "$15K, or EUR 1,200 a month"

  /// Reads an amount with its currency and period: "$180K/year", "an estimated EUR 1,200".
  package static func read(_ words: String, in context: ReadingContext) -> Reading<Money> {
    .of(words, example: example) { source throws(Halt) in
      var cursor = Cursor(source)
      var money = MoneyWords()
      cursor.takeEstimate(&money)
      money.bound = cursor.takeBound() ?? money.bound
      cursor.takeEstimate(&money)
      let start = cursor.index
      let before = try cursor.takeCurrency()
      guard let amount = try cursor.takeAmount() else {
        if let form = cursor.peek()?.form, Numbers.vague.contains(form) || form == "a" {
          throw .ask(Said(FactKey.howMuch))
        }
        throw .stuck(on: cursor, example: example)
      }
      if cursor.seesGlued("+") {
        cursor.advance()
        money.bound = .atLeast
      }
      let after = before == nil ? try cursor.takeCurrency() : try cursor.takeSameCurrency(before)
      guard let currency = before ?? after else { throw cursor.askCurrency(start) }
      money.per = cursor.takePeriod()
      cursor.takeTail(&money)
      let purpose = cursor.takePurpose()
      guard cursor.isAtEnd else { throw .stuck(on: cursor, example: example) }
      let note = purpose.map { Said(FactKey.onlyTheAmount, ["words": $0]) }
      return (
        Money(
          amount: amount.value, currency: currency, per: money.per, isEstimate: money.isEstimate,
          bound: money.bound), note.map { [$0] } ?? []
      )
    }
  }

  /// "an estimated about USD 15000 a year": plain digits and the currency's code.
  package var canonical: String {
    let period = per.map { " a \($0.rawValue)" } ?? ""
    return "\(isEstimate ? "estimated " : "")\(bound.prefix)\(currency) \(amount)\(period)"
  }
}

private struct MoneyWords {
  var bound = Bound.exact
  var isEstimate = false
  var per: Money.Period?
}

extension Cursor {
  fileprivate mutating func takeEstimate(_ money: inout MoneyWords) {
    let phrases = [
      "an estimated", "estimated at", "estimated", "estimate :", "estimate", "est .", "est",
    ]
    if take(phrase: phrases) != nil { money.isEstimate = true }
  }

  fileprivate mutating func takeTail(_ money: inout MoneyWords) {
    let isOpen = take("(")
    if take(in: ["estimated", "estimate", "est"]) != nil { money.isEstimate = true }
    if take("or", "so") { money.bound = .about }
    if take("or", "more") { money.bound = .atLeast }
    if isOpen { take(")") }
    skip(["."])
  }

  /// Takes a currency's sign, code or name; asks when several share it.
  fileprivate mutating func takeCurrency() throws(Halt) -> String? {
    let start = index
    for (sign, code) in Currency.signs where take(phrase: [sign]) != nil { return code }
    if let form = peek()?.form, Currency.codes.contains(form.uppercased()) {
      advance()
      return form.uppercased()
    }
    let dollars = ["us": "USD", "canadian": "CAD", "australian": "AUD", "singapore": "SGD"]
    if let form = peek()?.form, let code = dollars[form], sees("dollars", 1) {
      advance(2)
      return code
    }
    if let code = take(from: Currency.names) {
      take("sterling")
      return code
    }
    guard let codes = take(from: Currency.shared) else { return nil }
    guard codes.count > 1 else { return codes.first }
    throw ask(codes, start..<index)
  }

  /// "$15K USD" says the currency twice; "$15K CAD" says more than "$" did.
  fileprivate mutating func takeSameCurrency(_ code: String?) throws(Halt) -> String? {
    let start = index
    guard let second = try takeCurrency(), second != code else { return code }
    throw ask([second, code ?? second], start..<index)
  }

  private func ask(_ codes: [String], _ tokens: Range<Int>) -> Halt {
    let typed = source.text(tokens)
    let figure = source.tokens.indices.filter { !tokens.contains($0) }
    let rest = figure.map { source.text($0..<($0 + 1)) }
    let bare = rest.filter { !["$", "US"].contains($0) }.joined(separator: " ")
    return .ask(
      Said(FactKey.whichCurrency, ["words": typed]),
      codes.map { code in
        .init(
          key: code.lowercased(), meaning: code,
          answer: codes.count == 2 && rest.contains("$")
            ? "\(code) \(bare)" : source.replacing(tokens, with: " \(code) "))
      })
  }

  fileprivate func askCurrency(_ start: Int) -> Halt {
    .ask(
      Said(FactKey.currencyMissing),
      ["USD", "EUR", "GBP"].map { code in
        let first = source.text(start..<(start + 1))
        return .init(
          key: code.lowercased(), meaning: code,
          answer: source.replacing(start..<(start + 1), with: "\(code) \(first)"))
      })
  }

  /// "/year", "a month", "per quarter", "annually".
  fileprivate mutating func takePeriod() -> Money.Period? {
    let nouns: [String: Money.Period] = [
      "day": .day, "week": .week, "wk": .week, "month": .month, "mo": .month,
      "quarter": .quarter, "qtr": .quarter, "year": .year, "yr": .year, "annum": .year,
    ]
    let adverbs: [String: Money.Period] = [
      "daily": .day, "weekly": .week, "monthly": .month, "quarterly": .quarter,
      "yearly": .year, "annually": .year, "annual": .year,
    ]
    if let period = take(from: adverbs) { return period }
    if take("p", ".", "a", ".") || take("pa") || take("p", ".", "a") { return .year }
    var trial = self
    guard trial.take(in: ["/", "a", "an", "per", "each", "every"]) != nil,
      let period = trial.take(from: nouns)
    else { return nil }
    self = trial
    return period
  }

  /// "in credits", "for overtime": what an amount is for, which another answer holds.
  fileprivate mutating func takePurpose() -> String? {
    guard let form = peek()?.form, ["in", "for", "of", "worth", "on", "to"].contains(form)
    else { return nil }
    let purpose = rest
    while !isAtEnd { advance() }
    return purpose
  }
}

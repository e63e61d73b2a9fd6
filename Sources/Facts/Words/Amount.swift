import Foundation

/// A figure in digits or words, before anyone says what it counts.
struct Amount: Hashable, Sendable {
  var value: Decimal
  /// Whether it was written with decimals.
  var hasFraction: Bool
  /// Where its digits stand, for putting them another way.
  var tokens: Range<Int>

  /// The value as a whole number, where it is one.
  var whole: Int? { Int("\(value)") }
}

extension Cursor {
  /// Takes a figure: "1,059", "12k", "1.5 million", "12 400", "twenty-three".
  ///
  /// Asks when separators have two readings. Percentages keep three decimals: "99.999%".
  mutating func takeAmount() throws(Halt) -> Amount? {
    let start = index
    guard peek()?.kind == .number else {
      guard let count = takeNumberWords() else { return nil }
      return Amount(value: Decimal(count), hasFraction: false, tokens: start..<index)
    }
    var digits = try takeWhole()
    var fraction = ""
    if let mark = separator, let part = peek(1)?.form {
      let isGrouped = start + 1 < index
      advance(2)
      if separator != nil || mark == "," && isGrouped {
        throw askSeparators(start, figure: digits + part)
      }
      let isPercent = sees("%") || sees("percent") || sees("per", 0) && sees("cent", 1)
      if mark == ".", part.utf8.count == 3, !isGrouped, digits != "0", !isPercent {
        throw askThousands(start, digits, part)
      }
      fraction = part
    }
    digits = String(digits.drop { $0 == "0" })
    guard digits.utf8.count <= 15, fraction.utf8.count <= 6,
      let value = Decimal(string: "\(digits.isEmpty ? "0" : digits).\(fraction)0")
    else { throw .unreadable(Said(FactKey.figureTooLong)) }
    let figure = start..<index
    let scaled = try scaled(value)
    return Amount(value: scaled, hasFraction: !fraction.isEmpty, tokens: figure)
  }

  /// Takes digits with their thousands, parted by commas, spaces or apostrophes.
  private mutating func takeWhole() throws(Halt) -> String {
    var digits = peek()?.form ?? ""
    let first = digits.utf8.count
    advance()
    guard first <= 3 else { return digits }
    while true {
      let group = peek(1)
      if sees(",") || sees("'"), peek()?.isGlued == true, let group, group.kind == .number,
        group.isGlued, group.form.utf8.count == 3
      {
        digits += group.form
        advance(2)
      } else if let token = peek(), token.kind == .number, !token.isGlued,
        token.form.utf8.count == 3
      {
        digits += token.form
        advance()
      } else {
        return digits
      }
      if digits.utf8.count > 18 {
        throw .unreadable(Said(FactKey.figureTooLong))
      }
    }
  }

  /// A decimal point or comma between digits.
  private var separator: String? {
    guard let mark = peek(), mark.isGlued, mark.form == "." || mark.form == ",",
      let next = peek(1), next.kind == .number, next.isGlued
    else { return nil }
    return mark.form
  }

  private mutating func scaled(_ value: Decimal) throws(Halt) -> Decimal {
    let glued: [String: Int] = [
      "k": 1000, "m": 1_000_000, "mn": 1_000_000, "mm": 1_000_000, "b": 1_000_000_000,
      "bn": 1_000_000_000,
    ]
    let spaced: [String: Int] = [
      "k": 1000, "mn": 1_000_000, "bn": 1_000_000_000, "hundred": 100, "thousand": 1000,
      "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12,
    ]
    guard let token = peek(),
      let scale = token.isGlued ? glued[token.form] ?? spaced[token.form] : spaced[token.form]
    else { return value }
    advance()
    let result = value * Decimal(scale)
    guard result < 1_000_000_000_000_000_000 else {
      throw .unreadable(Said(FactKey.figureTooLarge))
    }
    return result
  }

  private func askSeparators(_ start: Int, figure: String) -> Halt {
    let parts = source.tokens[start..<index].filter { $0.kind == .number }.map(\.form)
    guard let last = parts.last, last.utf8.count < 3 else {
      return .ask(Said(FactKey.whichFigure, ["words": source.text(start..<index)]))
    }
    let plain = "\(parts.dropLast().joined()).\(last)"
    return .ask(
      Said(FactKey.isFigure, ["words": source.text(start..<index), "figure": plain]),
      [
        .init(
          key: "yes", meaning: Said(FactKey.itIsFigure, ["figure": plain]),
          answer: source.replacing(start..<index, with: plain))
      ])
  }

  private func askThousands(_ start: Int, _ digits: String, _ part: String) -> Halt {
    let text = source.text(start..<index)
    return .ask(
      Said(FactKey.inThousands, ["words": text, "figure": digits]),
      [
        .init(
          key: "thousands", meaning: "\(digits),\(part)",
          answer: source.replacing(start..<index, with: digits + part)),
        .init(
          key: "decimal", meaning: Said(FactKey.andAFraction, ["figure": digits]),
          answer: source.replacing(start..<index, with: "\(digits).\(part)0")),
      ])
  }
}

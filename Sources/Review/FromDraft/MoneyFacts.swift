import Prose
import Record

/// Finds what it cost: an amount beside a word of loss, spent for good and not over and over.
enum MoneyFacts {
  private static let costs: Set<String> = [
    "cost", "lost", "refunded", "paid", "credited", "compensation", "refunds", "credits",
    "penalties", "impact",
  ]
  private static let wishes: Set<String> = [
    "approval", "approve", "budget", "ask", "hire", "price", "prices", "worth", "invest",
    "investment", "sales", "save", "saved", "saves", "year", "annual", "monthly", "per", "month",
    "insurance", "donated", "raised", "earned",
  ]
  private static let bounds: Set<String> = [
    "to", "least", "most", "than", "over", "under", "nearly", "almost", "between", "from",
  ]
  private static let codes: Set<String> = [
    "eur", "usd", "gbp", "chf", "euro", "euros", "pounds", "dollars", "francs",
  ]

  static func find(in certain: CertainSentence) -> [(FieldID, String)] {
    let sentence = certain.sentence
    guard certain.isCertain, !certain.isElsewhere, !sentence.isAhead,
      !sentence.hasAny(.negation),
      !sentence.span.contains(where: { wishes.contains(sentence.form($0)) })
    else { return [] }
    let amounts = sentence.span.compactMap { amount(at: $0, sentence) }
    guard amounts.count == 1, let tokens = amounts.first else { return [] }
    let from = tokens.lowerBound
    if bounds.contains(sentence.form(from - 1)) { return [] }
    guard sentence.span.contains(where: { costs.contains(sentence.form($0)) }) else { return [] }
    let isEstimate = (sentence.span.lowerBound..<from).contains {
      ["estimated", "estimate"].contains(sentence.form($0))
    }
    let isAbout = ["about", "around", "roughly", "approximately"].contains(sentence.form(from - 1))
    let words =
      (isEstimate ? "estimated " : "")
      + sentence.text((isAbout ? from - 1 : from)..<tokens.upperBound)
    var found: [(FieldID, String)] = [("impact.money", words)]
    if let purpose = purpose(after: tokens.upperBound, sentence) {
      found.append(("impact.moneyFor", purpose))
    }
    return found
  }

  private static func amount(at index: Int, _ sentence: Statement) -> Range<Int>? {
    guard sentence.read.tokens[index].kind == .number,
      let first = sentence.form(index).unicodeScalars.first
    else { return nil }
    if first.properties.generalCategory == .currencySymbol {
      let isMore = ["million", "thousand", "k", "m"].contains(sentence.form(index + 1))
      return index..<(index + (isMore ? 2 : 1))
    }
    return codes.contains(sentence.form(index + 1)) ? index..<(index + 2) : nil
  }

  /// "in late fees": what the money went into.
  private static func purpose(after index: Int, _ sentence: Statement) -> String? {
    guard sentence.form(index) == "in" else { return nil }
    let rest = (index + 1..<sentence.span.upperBound).prefix {
      sentence.isWord($0) && !sentence.has($0, .function)
    }
    guard (1...3).contains(rest.count), let last = rest.last else { return nil }
    return sentence.text(index + 1..<last + 1)
  }
}

import Foundation

extension Money {
  /// The amount as a message says it: "$15K", "about EUR 1,200", "an estimated $15K".
  package var words: String { "\(isEstimate ? "an estimated " : "")\(amountWords)" }

  /// The amount without "an estimated": "about $15K", "$180,000 a year".
  package var amountWords: String {
    let period = per.map { " a \($0.rawValue)" } ?? ""
    let figure = per == nil ? shortFigure : fullFigure
    let sign = Currency.sign(currency) ?? "\(currency) "
    return "\(bound.prefix)\(sign)\(figure)\(period)"
  }

  /// Thousands as K and millions as M where that loses nothing; a budgeted rate is written out.
  private var shortFigure: String {
    for (unit, suffix, least) in [(1_000_000, "M", 1_000_000), (1000, "K", 10_000)]
    where amount >= Decimal(least) {
      let scaled = "\(amount / Decimal(unit))"
      let decimals = scaled.split(separator: ".").dropFirst().first?.utf8.count ?? 0
      if decimals <= (suffix == "M" ? 1 : 0) { return scaled + suffix }
    }
    return fullFigure
  }

  private var fullFigure: String {
    let parts = "\(amount)".split(separator: ".")
    let whole = parts.first.flatMap { Int($0) }.map(grouped) ?? "\(amount)"
    guard parts.count > 1, let cents = parts.last else { return whole }
    return cents.utf8.count == 1 ? "\(whole).\(cents)0" : "\(whole).\(cents)"
  }
}

/// Currencies by what people write for them.
enum Currency {
  /// ISO 4217 codes that are read.
  static let codes: Set<String> = [
    "AED", "ARS", "AUD", "BDT", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
    "EGP", "EUR", "GBP", "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW",
    "KZT", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "QAR", "RON",
    "RSD", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "VND",
    "ZAR",
  ]

  /// Signs, longest first; "$" alone is the US dollar.
  static let signs: [(String, String)] = [
    ("us $", "USD"), ("usd $", "USD"), ("ca $", "CAD"), ("c $", "CAD"), ("au $", "AUD"),
    ("a $", "AUD"), ("nz $", "NZD"), ("hk $", "HKD"), ("s $", "SGD"), ("r $", "BRL"),
    ("$", "USD"), ("\u{20AC}", "EUR"), ("\u{A3}", "GBP"), ("\u{20B9}", "INR"),
    ("\u{20A9}", "KRW"), ("\u{20AA}", "ILS"), ("\u{20B4}", "UAH"), ("\u{20BA}", "TRY"),
    ("\u{20A6}", "NGN"), ("\u{20AB}", "VND"), ("\u{E3F}", "THB"),
  ]

  static let names: [String: String] = [
    "dollars": "USD", "dollar": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR",
    "pounds": "GBP", "pound": "GBP", "quid": "GBP", "sterling": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "zloty": "PLN", "forint": "HUF", "won": "KRW",
    "francs": "CHF", "franc": "CHF", "rand": "ZAR", "shekels": "ILS", "hryvnia": "UAH",
  ]

  /// Signs and names that several currencies share.
  static let shared: [String: [String]] = [
    "\u{A5}": ["JPY", "CNY"], "kr": ["SEK", "NOK", "DKK"], "krona": ["SEK", "ISK"],
    "kroner": ["NOK", "DKK"], "kronor": ["SEK"], "rupees": ["INR", "PKR"],
    "rs": ["INR", "PKR"], "pesos": ["MXN", "ARS", "COP"],
  ]

  /// The sign that stands before an amount, where readers know it.
  static func sign(_ code: String) -> String? {
    switch code {
    case "USD": "$"
    case "EUR": "\u{20AC}"
    case "GBP": "\u{A3}"
    case "CAD": "CA$"
    case "AUD": "A$"
    case "NZD": "NZ$"
    case "INR": "\u{20B9}"
    default: nil
    }
  }
}

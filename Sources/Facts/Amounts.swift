import Foundation

/// A length of time.
package struct Elapsed: Hashable, Codable, Sendable {
  /// Whole minutes, 0 or more.
  package var minutes: Int
  /// Whether the author said "about" or the like.
  package var isApproximate: Bool

  /// Creates a length of time.
  package init(minutes: Int, isApproximate: Bool = false) {
    (self.minutes, self.isApproximate) = (minutes, isApproximate)
  }
}

/// How a stated figure bounds the true one.
package enum Bound: String, Codable, Sendable {
  case exact, about, atLeast, atMost
}

/// A counted share of something: "847 customers, 80% of active customers".
package struct Quantity: Hashable, Codable, Sendable {
  /// The count, where one was given; 0 or more.
  package var count: Int?
  /// What is counted, in the number the author used: "customers", "support tickets filed".
  package var noun: String?
  /// The share in percent, 0 to 100, where one was given.
  package var percent: Decimal?
  /// What the share is of: "active customers".
  package var base: String?
  /// How many the base holds, where the author said "of 1,059 customers".
  package var baseCount: Int?
  package var bound: Bound

  /// Creates a quantity; at least one of count and percent is expected.
  package init(
    count: Int? = nil, noun: String? = nil, percent: Decimal? = nil, base: String? = nil,
    baseCount: Int? = nil, bound: Bound = .exact
  ) {
    (self.count, self.noun, self.percent) = (count, noun, percent)
    (self.base, self.baseCount, self.bound) = (base, baseCount, bound)
  }
}

/// An amount of money.
package struct Money: Hashable, Codable, Sendable {
  /// A period over which an amount recurs.
  package enum Period: String, Codable, Sendable { case day, week, month, quarter, year }

  /// The amount in major units (dollars, not cents).
  package var amount: Decimal
  /// ISO 4217 code, such as "USD".
  package var currency: String
  package var per: Period?
  package var isEstimate: Bool
  package var bound: Bound

  /// Creates an amount of money.
  package init(
    amount: Decimal, currency: String, per: Period? = nil, isEstimate: Bool = false,
    bound: Bound = .exact
  ) {
    (self.amount, self.currency, self.per) = (amount, currency, per)
    (self.isEstimate, self.bound) = (isEstimate, bound)
  }
}

/// A day by which something is promised or wanted.
package struct Due: Hashable, Codable, Sendable {
  package var day: Day
  /// How the author put it when not as a date: "Friday", "the end of the quarter".
  package var words: String?

  /// Creates a due date.
  package init(day: Day, words: String? = nil) { (self.day, self.words) = (day, words) }
}

/// A promise that recurs: "every Monday", "monthly, from November".
package struct Cadence: Hashable, Codable, Sendable {
  /// The author's words, first letter lower case: "every Monday".
  package var words: String
  /// The first day, where one was given.
  package var start: Day?

  /// Creates a cadence.
  package init(words: String, start: Day? = nil) { (self.words, self.start) = (words, start) }
}

import Foundation

extension Quantity {
  /// The whole figure: "847 customers (80% of active customers)".
  package var words: String { phrase(grouped) }

  func phrase(_ digits: (Int) -> String) -> String {
    let share = share(digits)
    guard let counted = counted(digits) else { return bound.prefix + (share ?? "") }
    guard let baseCount, percent == nil else {
      return share.map { "\(counted) (\($0))" } ?? counted
    }
    let base = base.map { " \($0)" } ?? ""
    if noun == self.base, let count {
      return "\(bound.prefix)\(digits(count)) of \(digits(baseCount))\(base)"
    }
    return "\(counted) (of \(digits(baseCount))\(base))"
  }

  private func counted(_ digits: (Int) -> String) -> String? {
    count.map { "\(bound.prefix)\(digits($0))\(noun.map { " \($0)" } ?? "")" }
  }

  private func share(_ digits: (Int) -> String) -> String? {
    percent.map { percent in
      let parts = ["of", baseCount.map(digits), base].compactMap(\.self)
      return parts.count == 1 ? "\(percent)%" : "\(percent)% \(parts.joined(separator: " "))"
    }
  }
}

extension Bound {
  /// The word before a figure, with the space after it.
  var prefix: String {
    switch self {
    case .exact: ""
    case .about: "about "
    case .atLeast: "at least "
    case .atMost: "up to "
    }
  }
}

/// A whole number with its thousands parted by commas: "12,400".
package func grouped(_ number: Int) -> String {
  let sign = number < 0 ? "-" : ""
  let digits = Array(String(number.magnitude))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return sign + text
}

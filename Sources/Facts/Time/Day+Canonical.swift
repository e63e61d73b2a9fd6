extension Day {
  /// The date as in ISO 8601: "2024-11-04".
  package var canonical: String {
    let digits = [(year, 4), (month, 2), (day, 2)].map { number, width in
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return digits.joined(separator: "-")
  }

  /// Reads a date written as in ISO 8601; nil when it is none.
  package init?(canonical text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }
}

/// What Tab makes of a line.
struct Completion: Equatable {
  /// The line as far as all candidates agree.
  var text: String
  var candidates: [String]

  /// Candidates are whole lines: verbs for a line that starts with ":", choices for others.
  init?(of line: String, among completions: [String]) {
    let isVerb = line.hasPrefix(":")
    let kind = completions.filter { $0.hasPrefix(":") == isVerb }
    var matches = kind.filter { $0.hasPrefix(line) }
    if matches.isEmpty {
      let small = line.lowercased()
      matches = kind.filter { $0.lowercased().hasPrefix(small) }
    }
    guard let first = matches.first else { return nil }
    candidates = matches
    let common = matches.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    text = common.count >= line.count ? common : line
  }

  /// The candidates side by side in rows.
  func rows(columns: Int, limit: Int) -> [String] {
    let all = wrapRows(
      candidates.map { sanitisedRow($0).replacing(" ", with: "\u{A0}") }.joined(
        separator: " \u{A0}"),
      width: columns - 1)
    let rows = all.map { $0.replacing("\u{A0}", with: " ") }
    return rows.count > limit ? rows.prefix(max(1, limit - 1)) + ["..."] : rows
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

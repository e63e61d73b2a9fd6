import Facts

/// What short replies mean, whatever they answer.
enum Meaning {
  /// Whether a line ends a list.
  static func isNoMore(_ line: String) -> Bool {
    ["none", "no", "no more", "done", "nothing", "that's all", "that is all"]
      .contains(line.lowercased().replacing("\u{2019}", with: "'"))
  }

  /// Whether a line passes an optional question over.
  static func isNone(_ line: String) -> Bool {
    ["none", "n/a", "does not apply", "not applicable"].contains(line.lowercased())
  }
}

extension Day {
  /// The day as a person would type it: "November 24, 2026".
  var typed: String { String(words(relativeTo: nil).drop { $0 != " " }.dropFirst()) }
}

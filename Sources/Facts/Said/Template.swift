/// Wording with named places: "At {timeline.at}, {timeline.actor} ___.".
package struct Template {
  private let text: String

  /// Creates wording from a text with names in braces.
  package init(_ text: String) { self.text = text }

  /// The names of the places, in order.
  package var names: [String] { parts.compactMap { $0.isName ? $0.text : nil } }

  /// The wording with every place filled.
  package func filled(with value: (String) -> String) -> String {
    parts.map { $0.isName ? value($0.text) : $0.text }.joined()
  }

  private var parts: [(text: String, isName: Bool)] {
    var parts: [(text: String, isName: Bool)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append((String(rest[..<open]), false))
      parts.append((String(rest[rest.index(after: open)..<close]), true))
      rest = rest[rest.index(after: close)...]
    }
    return parts + [(String(rest), false)]
  }
}

extension Template {
  /// The pieces of a text between the places of a mark.
  package static func split(_ text: String, at mark: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: mark) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}

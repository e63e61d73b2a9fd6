import Record

/// Words being put together: literal parts are frame, the rest keeps where it comes from.
///
/// A frame reads as it will be read: `"On \(day), \(thing) \(broke)."`
struct Wording: ExpressibleByStringInterpolation, Sendable {
  var spans: [Span]

  init(_ spans: [Span] = []) { self.spans = spans }

  init(_ text: String, _ origin: Origin) { spans = [Span(text, origin)] }

  init(stringLiteral value: String) { spans = value.isEmpty ? [] : [Span(value, .frame(""))] }

  init(stringInterpolation: Parts) { spans = stringInterpolation.spans }

  /// Collects the parts of an interpolated frame.
  struct Parts: StringInterpolationProtocol {
    var spans: [Span] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(Span(literal, .frame(""))) }
    }

    mutating func appendInterpolation(_ words: Wording) { spans += words.spans }

    /// Adds words that may be absent; write the space before them into `before`.
    mutating func appendInterpolation(
      _ words: Wording?, before: String = "", after: String = ""
    ) {
      guard let words, !words.isEmpty else { return }
      appendLiteral(before)
      spans += words.spans
      appendLiteral(after)
    }
  }

  var text: String { spans.map(\.text).joined() }

  var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  static func + (a: Wording, b: Wording) -> Wording { Wording(a.spans + b.spans) }

  /// The line these words make, its frames named after their unit.
  func line(unit: String) -> Line {
    Line(
      spans.map { span in
        switch span.origin {
        case .frame(""): Span(span.text, .frame(unit))
        case .house(""): Span(span.text, .house(unit))
        default: span
        }
      })
  }
}

/// Joins with commas and "and": "a", "a and b", "a, b, and c".
func joined(_ words: [Wording]) -> Wording {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  let head = words.dropLast()
  if words.count == 2 { return "\(words[0]) and \(last)" }
  return head.reduce(Wording()) { "\($0)\($1), " } + "and \(last)"
}

/// How a stretch of text looks; meaning never rests on colour alone.
package enum Style: String, Sendable, CaseIterable {
  case plain
  case question
  case hint
  case advice
  case warning
  case error
  case heading
  case strong
  case good
  case draft

  /// The numbers between `ESC [` and `m`; empty for plain text.
  package var codes: String {
    switch self {
    case .plain: ""
    case .question: "1;36"
    case .hint: "2"
    case .advice: "36"
    case .warning: "33"
    case .error: "1;31"
    case .heading: "1;4"
    case .strong: "1"
    case .good: "32"
    case .draft: "2;3"
    }
  }
}

/// Dresses text in a style, or leaves it as it is when colour is off.
package func styled(_ text: String, _ style: Style, colour: Bool) -> String {
  guard colour, style != .plain, !text.isEmpty else { return text }
  return "\u{1B}[\(style.codes)m\(text)\u{1B}[0m"
}

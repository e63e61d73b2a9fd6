import Record

extension Line {
  /// The same line with a capital first letter, also after a label.
  ///
  /// Words with a capital further on ("iOS") are left alone.
  var capitalised: Line {
    var line = self
    guard let index = spans.firstIndex(where: { $0.text.contains { !$0.isWhitespace } }) else {
      return self
    }
    if !spans[index].origin.isGap { line.spans[index].text = capitalise(spans[index].text) }
    return line
  }

  /// The same line with a capital first letter after its label: "Bank limit: The bank refuses".
  var capitalisedAfterLabel: Line {
    guard let label = spans.firstIndex(where: { $0.isFrame && $0.text.hasSuffix(": ") }),
      // "Tracking. Owner: Mira" has no label: its colon comes after a stop.
      !spans[...label].contains(where: { $0.isFrame && $0.text.contains(". ") }),
      spans.indices.contains(label + 1), !spans[label + 1].origin.isGap
    else { return self }
    var line = self
    line.spans[label + 1].text = capitalise(spans[label + 1].text)
    return line
  }

  /// Whether the line holds a finished sentence.
  var holdsSentence: Bool {
    text.hasSuffix(".") || text.hasSuffix("!") || text.hasSuffix("?")
  }

  /// The same line ending in one stop.
  var endingStopped: Line {
    guard let last = text.last(where: { !$0.isWhitespace && !Self.closers.contains($0) }),
      !Self.stops.contains(last)
    else { return self }
    var line = self
    if let final = spans.last, final.isFrame {
      line.spans[spans.count - 1].text += "."
    } else {
      line.spans.append(Span(".", spans.frameOrigin))
    }
    return line
  }

  /// The same line with no full stop at its end.
  var endingBare: Line {
    var line = self
    guard let last = line.spans.last, last.text.hasSuffix("."), !last.text.hasSuffix("..")
    else { return self }
    line.spans[spans.count - 1].text.removeLast()
    line.spans.removeAll(where: \.text.isEmpty)
    return line
  }

  private static let stops: Set<Character> = [".", "!", "?", "\u{2026}", ":", "\u{3002}"]
  private static let closers: Set<Character> = ["\"", "'", "\u{201D}", "\u{2019}"]
}

extension Origin {
  /// Whether this marks a gap.
  package var isGap: Bool {
    switch self {
    case .gap, .listGap: true
    default: false
    }
  }
}

extension Span {
  /// Whether the words are fixed ones, of ours or of a team's.
  var isFrame: Bool { origin.unit != nil }
}

extension [Span] {
  /// The frame of the unit the spans belong to.
  var frameOrigin: Origin {
    first(where: \.isFrame)?.origin ?? .frame("")
  }
}

/// A text with its first letter large, unless its first word is written in a way of its own.
func capitalise(_ text: String) -> String {
  guard let start = text.firstIndex(where: { !$0.isWhitespace }) else { return text }
  let word = text[start...].prefix { !$0.isWhitespace }
  guard text[start].isLowercase, !word.dropFirst().contains(where: \.isUppercase),
    !word.contains("@"), !word.contains("://")
  else { return text }
  return text[..<start] + text[start].uppercased() + text[text.index(after: start)...]
}

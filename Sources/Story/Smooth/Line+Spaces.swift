import Record

extension Line {
  /// The same line with single spaces, none at its ends, and no characters that cannot be shown.
  var singleSpaced: Line {
    var spans: [Span] = []
    var isAfterSpace = true
    for span in self.spans {
      var kept = String.UnicodeScalarView()
      for scalar in span.text.unicodeScalars {
        if scalar.properties.isWhitespace || scalar.value == 0x85 {
          if !isAfterSpace { kept.append(" ") }
          isAfterSpace = true
        } else if !scalar.isHidden {
          kept.append(scalar)
          isAfterSpace = false
        }
      }
      if !kept.isEmpty { spans.append(Span(String(kept), span.origin)) }
    }
    return Line(spans).trimmedEnd
  }

  private var trimmedEnd: Line {
    var line = self
    while let last = line.spans.last, last.text.hasSuffix(" ") || last.text.isEmpty {
      if last.text.isEmpty || last.text == " " {
        line.spans.removeLast()
      } else {
        line.spans[line.spans.count - 1].text.removeLast()
      }
    }
    return line
  }
}

extension Unicode.Scalar {
  /// Control characters, and the marks that would turn the direction of the words after them.
  fileprivate var isHidden: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

import Prose

/// Finds text that was to be filled in: "[name]", "{{date}}", "TBD", "XX:XX".
enum Placeholders {
  private static let words: Set<String> = [
    "tbd", "tbc", "todo", "fixme", "tba", "xxx", "xxxx", "lorem",
  ]
  /// In brackets, what asks for something instead of telling it.
  private static let asks: Set<String> = [
    "missing", "name", "insert", "date", "time", "your", "company", "add", "link", "email", "phone",
    "customer", "number", "title", "role", "owner", "team", "tbd", "todo", "x", "xx", "fill", "url",
    "product", "service", "description", "placeholder", "n", "cause", "amount", "contact",
    "product",
    "simplified", "details", "duration", "impact", "signature",
  ]

  private static let forms: Set<String> = words.union(["hh", "mm", "yyyy-mm-dd", "xx"])

  /// Where such text stands, as UTF-8 offsets.
  static func find(in read: ReadText) -> [Range<Int>] {
    let tokens = read.tokens
    var found: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .word:
        if read.cues[index].contains(.capital), forms.contains(token.form),
          read.words(token.range).utf8.allSatisfy({ $0 &- 97 >= 26 })
        {
          found.append(token.range)
        }
      case .punctuation, .symbol:
        // Of the many marks only these few are looked at again.
        guard let mark = token.form.utf8.first, mark > 59 else { continue }
        // Of a row of the same marks the first speaks for all.
        if mark == 91 || mark == 123 || mark == 60, index + 1 < tokens.count,
          index == 0 || tokens[index - 1].form != token.form,
          let range = bracket(from: index, tokens)
        {
          found.append(range)
        } else if token.form == "?", index + 2 < tokens.count, tokens[index + 1].form == "?",
          tokens[index + 2].form == "?"
        {
          found.append(token.range.lowerBound..<tokens[index + 2].range.upperBound)
        }
      default: break
      }
    }
    return merged(found)
  }

  private static func bracket(from index: Int, _ tokens: [Token]) -> Range<Int>? {
    let opening = tokens[index].form
    let close = opening == "[" ? "]" : opening == "{" ? "}" : ">"
    var first = index + 1
    while first < tokens.count, tokens[first].form == opening { first += 1 }
    guard let end = tokens[first...].prefix(14).firstIndex(where: { $0.form == close }), end > first
    else { return nil }
    let isDouble = opening == "{" && first > index + 1
    let inside = tokens[first].form
    guard
      isDouble || asks.contains(inside) || inside.allSatisfy({ $0 == "x" })
        || words.contains(inside)
    else { return nil }
    let last = isDouble && end + 1 < tokens.count && tokens[end + 1].form == close ? end + 1 : end
    return tokens[index].range.lowerBound..<tokens[last].range.upperBound
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for range in ranges where !(kept.last?.overlaps(range) ?? false) { kept.append(range) }
    return kept
  }
}

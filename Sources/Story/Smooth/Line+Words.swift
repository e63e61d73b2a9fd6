import Prose
import Record

extension Line {
  private static let contractions: [(String, String)] = [
    ("We're", "We are"), ("we're", "we are"), ("We'll", "We will"), ("we'll", "we will"),
    ("We've", "We have"), ("we've", "we have"), ("I'll", "I will"), ("I'm", "I am"),
    ("Here's", "Here is"), ("You'll", "You will"), ("you'll", "you will"),
  ]
  private static let endings = [("'re ", " are "), ("'ll ", " will "), ("'m ", " am ")]

  /// The same line with the contractions of our own wording written out; the author's stay.
  var withoutContractions: Line {
    Line(
      spans.map { span in
        guard span.isFrame else { return span }
        return Span(Self.expanded(span.text), span.origin)
      })
  }

  private static func expanded(_ text: String) -> String {
    if let (short, long) = endings.first(where: { text.hasPrefix($0.0) }) {
      return long + text.dropFirst(short.count)
    }
    return contractions.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// The same line without a word of ours that the author's words begin with: "by by Friday".
  var withoutRepeats: Line {
    var line = self
    for index in spans.indices.dropLast() where spans[index].isFrame && !spans[index + 1].isFrame {
      let text = spans[index].text
      guard text.hasSuffix(" "), let last = Grammar.words(text).last,
        let next = Grammar.words(spans[index + 1].text).first,
        last.lowercased() == next.lowercased(), last.allSatisfy(\.isLetter)
      else { continue }
      line.spans[index].text.removeLast(last.count + 1)
    }
    line.spans.removeAll(where: \.text.isEmpty)
    return line
  }

  /// The same line with "a" or "an" of ours set by the sound of the word after it.
  var withArticles: Line {
    var line = self
    for index in spans.indices.dropLast() {
      guard spans[index].isFrame else { continue }
      let next = spans[index + 1].text
      for written in [" a ", " an "] where spans[index].text.hasSuffix(written) {
        line.spans[index].text =
          spans[index].text.dropLast(written.count) + " \(article(for: next)) "
      }
    }
    return line
  }
}

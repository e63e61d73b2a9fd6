import Record

extension [Line] {
  /// Neighbouring sentences about what we did, two at most made one: "We wrote to all and repaid".
  ///
  /// Only short plain ones are merged; a line that ends in a stop is finished and stays as it is.
  var mergedBySubject: [Line] {
    var merged: [Line] = []
    var isOpen = false
    for line in self {
      if isOpen, let last = merged.last, let both = last.merged(with: line) {
        merged[merged.count - 1] = both
        isOpen = false
      } else {
        merged.append(line)
        isOpen = true
      }
    }
    return merged
  }
}

extension Line {
  /// Both sentences in one, where both say what "we" did.
  fileprivate func merged(with next: Line) -> Line? {
    guard saysWhatWeDid, next.saysWhatWeDid,
      Grammar.words(text).count + Grammar.words(next.text).count <= 26
    else { return nil }
    return Line(spans + [Span(" and ", spans.frameOrigin)] + next.spans.dropFirst(2))
  }

  private var saysWhatWeDid: Bool {
    guard spans.count > 2, spans[0].text.lowercased() == "we", spans[1].isFrame,
      spans[1].text == " ", spans[1].origin == .frame("response.entry")
    else { return false }
    return !text.contains { "(.;:!?[".contains($0) } && !text.contains(" and ")
  }
}

import Facts

// The slots that call for little more than trimming.
extension Phrase {
  private static let relatives: Set<String> = ["that", "which"]

  /// Words to follow "that ": a subject and verb, or a verb alone.
  func fitClause() -> Fit {
    var start = 0
    while start + 1 < tokens.count, Self.relatives.contains(form(start)),
      tokens[start + 1].kind == .word
    {
      start += 1
    }
    if !holdsVerb(from: start) {
      return .doubtful(question: Said(SlotKey.verbInClause))
    }
    let body = rest(from: start)
    let isVerb = Adverbs.auxiliaries.contains(form(start)) || CommonWords.contains(form(start))
    let text = isVerb && !isMarked(start) ? Self.lowered(body) : body
    if start == 0 { return .fits(text) }
    return .mended(text, change: Said(SlotKey.leftOut, ["words": rest(upTo: start)]))
  }

  /// Whether a verb can be there; long texts are taken to have one.
  private func holdsVerb(from start: Int) -> Bool {
    if tokens.count - start > 3 { return true }
    return (start..<tokens.count).contains { index in
      let form = form(index)
      return Adverbs.auxiliaries.contains(form) || form.hasSuffix("n't") || form.hasSuffix("ed")
        || Verbs.irregularPasts.contains(form) || Verbs.present[form] != nil
        || Verbs.bases.contains(form) || tokens[index].kind != .word
    }
  }

  /// A sentence of its own: a capital first, one stop last.
  func fitSentence() -> Fit {
    var end = text.utf8.count
    let bytes = Array(text.utf8)
    while end > 0, [44, 59, 32].contains(bytes[end - 1]) { end -= 1 }
    guard end > 0 else { return .fits(text) }
    var body = String(decoding: bytes[..<end], as: UTF8.self)
    if let first = bytes.first, Byte.isLower(first), tokens[0].kind == .word, !isMarked(0) {
      body = body.prefix(1).uppercased() + body.dropFirst()
    }
    return .fits(endsInStop(bytes[..<end]) ? body : body + ".")
  }

  private func endsInStop(_ bytes: ArraySlice<UInt8>) -> Bool {
    // A bracket that closes only a part of the sentence holds no stop of it.
    if bytes.last == 41, bytes.first != 40 { return false }
    var end = bytes.endIndex
    while end > 0, [34, 39, 41, 93].contains(bytes[end - 1]) { end -= 1 }
    if end > 0, [33, 46, 63].contains(bytes[end - 1]) { return true }
    let tail = bytes.suffix(3)
    return Array(tail) == [0xE2, 0x80, 0xA6] || bytes.last == 58
  }
}

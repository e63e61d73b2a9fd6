import Prose

/// What is told by the build of a sentence: harm that did not happen, a part of ours, what is given back.
extension SignFinder {
  /// "No contract was altered", "nobody was hurt": harm that did not happen.
  func spared(at index: Int) -> Range<Int>? {
    guard sentence.isOne(index, of: Self.none) else { return nil }
    let be = (index + 1..<index + 6).first { sentence.has($0, .be) }
    guard let be, sentence.isOne(be + 1, of: Self.harms) else { return nil }
    return index..<(be + 2)
  }

  private static let none: Words = ["no", "nobody", "nothing", "none"]

  private static let harms: Words = [
    "lost", "hurt", "harmed", "injured", "altered", "opened", "affected", "exposed", "stolen",
    "copied", "deleted", "damaged", "missed", "changed", "touched", "leaked", "missing", "charged",
    "delayed", "left",
  ]

  /// "We never asked", "I told nobody": what we, by our own word, left undone.
  func omission(from index: Int) -> Range<Int>? {
    guard sentence.isOne(index, of: Self.us), section != .timeline else { return nil }
    let past = (index + 1..<index + 4).first { sentence.isPast($0) || sentence.form($0) == "did" }
    let negation = (index + 1..<index + 5).first {
      sentence.has($0, .negation) || sentence.isOne($0, of: Self.none)
    }
    guard let past, let negation else { return nil }
    // "We lost no data" and "We found no copy" own nothing.
    let end = max(past, negation) + 1
    let isGood = (index + 1..<end + 3).contains {
      sentence.has($0, .harm) || sentence.isOne($0, of: Self.found)
    }
    return isGood ? nil : index..<end
  }

  private static let us: Words = ["i", "we"]
  private static let found: Words = [
    "found", "find", "saw", "see", "data", "lose", "know", "could",
  ]

  /// "They get the cost back", "We sent all payments back": what readers are given back.
  func givenBack(at index: Int) -> Range<Int>? {
    guard sentence.isOne(index, of: Self.gives) else { return nil }
    let back = (index + 1..<index + 9).first { ["back", "returned"].contains(sentence.form($0)) }
    return back.map { index..<($0 + 1) }
  }

  private static let gives: Words = [
    "get", "gets", "give", "gives", "gave", "send", "sends", "sent", "pay", "pays", "paid", "put",
  ]

  /// "90 school children" in the first lines: a count of somebody or something hit.
  func isCount(at index: Int) -> Bool {
    guard section == .opening, sentence.form(index).first?.isNumber ?? false,
      !["line", "number", "room", "hall", "route", "flight", "version"].contains(
        sentence.form(index - 1))
    else { return false }
    return (index + 1..<index + 4).contains { next in
      let form = sentence.form(next)
      return form == "children"
        || form.utf8.count > 3 && form.hasSuffix("s") && !form.hasSuffix("ss")
          && sentence.isWord(next) && !sentence.has(next, [.span, .function, .be, .have])
    }
  }
}

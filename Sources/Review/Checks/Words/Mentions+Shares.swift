import Facts
import Prose

extension Mentions {
  /// A percentage in a text, with what it is a share of where the text says so.
  struct Share: Hashable, Sendable {
    var percent: Double
    /// The words of the base: "active customers", "error rate".
    var base: String?
    var tokens: Range<Int>
  }

  /// Every percentage.
  var shares: [Share] {
    tokens.indices.compactMap { index in
      guard let (percent, end) = percent(at: index) else { return nil }
      return Share(percent: percent, base: base(from: end), tokens: index..<end)
    }
  }

  private func percent(at index: Int) -> (Double, end: Int)? {
    let form = form(index)
    if form.hasSuffix("%") { return Double(form.dropLast()).map { ($0, index + 1) } }
    guard let value = figure(index) else { return nil }
    if self.form(index + 1) == "percent" || self.form(index + 1) == "%" {
      return (value, index + 2)
    }
    return self.form(index + 1) == "per" && self.form(index + 2) == "cent"
      ? (value, index + 3) : nil
  }

  private static let leads: Set<String> = [
    "of", "the", "our", "all", "its", "their", "your", "my", "these", "those",
  ]
  private static let ends: Set<String> = [
    "for", "in", "on", "at", "to", "by", "and", "or", "but", "who", "that", "which", "with", "from",
    "were", "was", "are", "is", "could", "had", "have", "of", "after", "before", "when", "going",
    "using", "through", "until", "than", "as", "did", "not", "failed", "returned", "more", "less",
    "fewer", "a", "an",
  ]

  /// The words after a percentage that say of what, up to a verb, a preposition or a mark.
  private func base(from start: Int) -> String? {
    var index = start
    // "36% to 80% of payments": both are of payments.
    if ["to", "->", "\u{2192}", "-", "\u{2013}", "and"].contains(form(index)),
      let (_, end) = percent(at: index + 1)
    {
      index = end
    }
    while Self.leads.contains(form(index)) { index += 1 }
    if figure(index) != nil { index += 1 }
    let first = index
    while index < tokens.count, index < first + 3, tokens[index].kind == .word,
      !Self.ends.contains(form(index))
    {
      index += 1
    }
    return index > first ? words(first..<index) : nil
  }

  /// A change told by its two ends: "50% to 80%", "from 120 to 40".
  struct Change: Hashable, Sendable {
    var from: Double
    var to: Double
    var isPercent: Bool
    var tokens: Range<Int>
  }

  /// Every change from one value to another.
  var changes: [Change] {
    tokens.indices.compactMap { index in
      guard let (from, isShare, end) = measure(at: index) else { return nil }
      var next = end
      let isArrow = ["->", "\u{2192}"].contains(form(next))
      let isSplitArrow = form(next) == "-" && form(next + 1) == ">"
      let isWord = form(next) == "to" && (isShare || form(index - 1) == "from")
      guard isArrow || isSplitArrow || isWord else { return nil }
      next += isSplitArrow ? 2 : 1
      guard let (to, isSecondShare, last) = measure(at: next), isSecondShare || !isShare
      else { return nil }
      return Change(from: from, to: to, isPercent: isSecondShare, tokens: index..<last)
    }
  }

  private func measure(at index: Int) -> (Double, isShare: Bool, end: Int)? {
    if let (value, end) = percent(at: index) { return (value, true, end) }
    return figure(index).map { ($0, false, index + 1) }
  }
}

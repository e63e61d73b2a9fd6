/// Finds quantities and extents that no figure makes exact.
enum VagueAmounts {
  /// The vague quantities of a sentence.
  static func find(in sentence: Statement) -> [Caught] {
    var found: [Caught] = []
    for phrase in sentence.phrases(Phrases.quantities)
    where !isExact(after: phrase.tokens, sentence) {
      found.append(Caught(.vagueQuantity, sentence.range(phrase.tokens)))
    }
    for index in sentence.span where isVague(index, sentence) {
      let range = sentence.range(index..<(index + 1))
      if found.contains(where: { $0.range.overlaps(range) }) { continue }
      found.append(Caught(.vagueQuantity, range))
    }
    return found.count < 2 ? found : found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let degrees: Words = ["most", "much"]

  private static func isVague(_ index: Int, _ sentence: Statement) -> Bool {
    guard sentence.has(index, [.quantifier, .extent]) || sentence.isOne(index, of: degrees) else {
      return false
    }
    let form = sentence.form(index)
    if form == "most" { return isMostOf(index, sentence) }
    if form == "much" { return sentence.form(index + 1) == "of" }
    guard sentence.has(index, [.quantifier, .extent]) else { return false }
    let before = sentence.form(index - 1)
    if ["how", "so", "too", "as", "not", "these", "those"].contains(before) { return false }
    let after = sentence.form(index + 1)
    switch form {
    case "certain"
    where sentence.has(index - 1, .be) || ["that", "to", "of", "about"].contains(after),
      "many" where after == "thanks", "scores" where after != "of",
      "thousands" where before == "of", "lots" where after != "of",
      "certain" where sentence.has(index - 1, .own), "plenty" where after != "of",
      "some"
    where sentence.read.cues.indices.contains(index + 1) && sentence.has(index + 1, .figure),
      "multiple" where after == "choice", "hundreds" where after != "of",
      "dozens" where after != "of", "tons" where after != "of",
      "significant" where after == "digits":
      return false
    default: break
    }
    // "the few who", "the several": who is told apart needs no count here.
    if form == "few", before == "the", after == "who" { return false }
    return !isExact(after: index..<(index + 1), sentence)
  }

  /// "most customers", not "the most severe" and not "at most".
  private static func isMostOf(_ index: Int, _ sentence: Statement) -> Bool {
    if ["the", "at", "our", "its", "their", "my", "your"].contains(sentence.form(index - 1)) {
      return false
    }
    if sentence.form(index + 1) == "of" { return !isExact(after: index..<(index + 1), sentence) }
    let isPlural = (index + 1...index + 2).contains { next in
      let form = sentence.form(next)
      return sentence.has(next, [.people])
        || form.hasSuffix("s") && !form.hasSuffix("ss")
          && !form.hasSuffix("ous") && !sentence.has(next, .function)
    }
    return isPlural && !sentence.has(index + 1, [.adverb, .function])
      && !isExact(after: index..<(index + 1), sentence)
  }

  /// Whether a figure stands beside: "many customers (847)", "significantly, from 4% to 31%",
  /// "various versions, including 3.5".
  private static func isExact(after tokens: Range<Int>, _ sentence: Statement) -> Bool {
    var opened = false
    for index in tokens.upperBound..<(tokens.upperBound + 8) {
      let form = sentence.form(index)
      switch form {
      case "(", "including", "from", "to", "by", ":", "\u{2014}", "\u{2013}", "namely", "about",
        "roughly":
        opened = opened || index < tokens.upperBound + 6
      case ".", ";": return false
      default:
        let isFigure = sentence.has(index, .figure) && !isClock(index, sentence)
        // "includingly named": versions such as "v3.5" are words that hold digits.
        let isName = form.utf8.contains { Byte.isDigit($0) } && !isClock(index, sentence)
        if opened, isFigure || isName { return true }
      }
    }
    let before = tokens.lowerBound - 2..<tokens.lowerBound
    return before.contains { sentence.form($0).hasSuffix("%") }
  }

  private static func isClock(_ index: Int, _ sentence: Statement) -> Bool {
    sentence.form(index).contains(":") || sentence.has(index, [.weekday, .month])
      || ["am", "pm", "a.m.", "p.m.", "utc"].contains(sentence.form(index + 1))
  }
}

/// Finds set wordings that fail readers: empty apologies, promises nobody can keep, harm made small.
enum Wordings {
  static func find(in sentence: Statement) -> [Caught] {
    var found: [Caught] = []
    for phrase in sentence.phrases(Phrases.wordings) {
      let range = sentence.range(phrase.tokens)
      switch phrase.sense {
      case .emptyApology where isApology(sentence, phrase.tokens):
        found.append(Caught(.emptyApology, range))
      case .promise where !isDeclined(phrase.tokens, sentence):
        found.append(Caught(.promise, range))
      case .minimising where !isChecked(phrase.tokens, sentence):
        found.append(Caught(.minimising, range))
      case .office: found.append(Caught(.officeWord, range))
      default: break
      }
    }
    guard sentence.hasAny(.minimiser) else { return found }
    for index in sentence.span where sentence.has(index, .minimiser) {
      if let taking = taking(seriously: index, sentence) {
        found.append(Caught(.officeWord, sentence.range(taking)))
      }
      guard isMinimising(index, sentence) else { continue }
      let range = sentence.range(index..<(index + 1))
      if !found.contains(where: { $0.range.overlaps(range) }) {
        found.append(Caught(.minimising, range))
      }
    }
    return found
  }

  private static let alwaysEmpty: Words = [
    "mistakes", "errors", "sorry", "apologise", "apologize",
  ]

  /// "the inconvenience" is empty only where somebody is sorry for it.
  private static func isApology(_ sentence: Statement, _ tokens: Range<Int>) -> Bool {
    if sentence.isOne(tokens.lowerBound, of: alwaysEmpty) { return true }
    return sentence.hasAny(.apology)
  }

  /// "we cannot promise that it will never happen again".
  private static func isDeclined(_ tokens: Range<Int>, _ sentence: Statement) -> Bool {
    // Who declines does so close by, and a long row of promises stays cheap.
    let start = max(sentence.span.lowerBound, tokens.lowerBound - 30)
    let before = Statement(read: sentence.read, span: start..<tokens.lowerBound)
    return before.span.contains { index in
      ["cannot", "can't", "not", "nobody", "no", "never", "won't"].contains(before.form(index))
        && ["promise", "guarantee", "say", "claim", "one", "promises"].contains {
          before.form(index + 1) == $0 || before.form(index + 2) == $0
        }
    }
  }

  /// "no evidence" counts when the same or the next sentence says what was looked at.
  private static func isChecked(_ tokens: Range<Int>, _ sentence: Statement) -> Bool {
    guard sentence.form(tokens.lowerBound) == "no" else { return false }
    let end = min(sentence.span.upperBound + 24, sentence.read.tokens.count)
    let start = max(sentence.span.lowerBound - 16, 0)
    let near = Statement(read: sentence.read, span: start..<end)
    return near.span.contains { near.isOne($0, of: checks) }
  }

  private static let checks: Words = [
    "checked", "compared", "searched", "audited", "examined", "logs", "log", "counted", "inspected",
    "reviewed", "read", "verified",
  ]

  private static let harms: Words = [
    "outage", "incident", "interruption", "disruption", "issue", "issues", "problem", "problems",
    "delay", "delays", "glitch", "downtime", "error", "errors", "impact", "inconvenience", "period",
    "failure", "event", "case", "cases", "breach",
  ]

  private static let takes: Words = ["take", "takes", "taking"]

  /// "we take safety very seriously": said of everything by everybody, so that it says nothing.
  private static func taking(seriously index: Int, _ sentence: Statement) -> Range<Int>? {
    guard sentence.form(index) == "seriously" else { return nil }
    let take = (index - 7..<index).last { sentence.isOne($0, of: takes) }
    guard let take, (take - 3..<take).contains(where: { sentence.has($0, .own) }) else {
      return nil
    }
    return take..<(index + 1)
  }

  private static func isMinimising(_ index: Int, _ sentence: Statement) -> Bool {
    switch sentence.form(index) {
    case "luckily", "fortunately", "thankfully": return true
    case "only", "just", "merely":
      // "only 3% of customers" makes a figure small; "only when" and "just after 2am" do not.
      guard
        sentence.has(index + 1, .figure)
          || ["about", "around", "under"].contains(sentence.form(index + 1))
      else { return false }
      return (index + 1..<index + 7).contains { sentence.has($0, [.people]) }
        || (index + 1..<index + 3).contains { sentence.form($0).hasSuffix("%") }
        || (index + 1..<index + 4).contains { sentence.has($0, .span) } && sentence.hasAny(.harm)
    case "brief", "isolated", "minor", "slight", "small":
      return (index + 1..<index + 3).contains { sentence.isOne($0, of: harms) }
    case "briefly", "slightly", "simply": return false
    default: return false
    }
  }
}

import Testing

@testable import Review

/// Whole messages of many kinds: sound ones draw little, and what is taken out of them is missed.
struct MessageTests {
  /// At most 12 findings in 1,000 words, and at most one of them that something is missing.
  @Test(arguments: SoundMessages.all) func soundMessageDrawsLittle(_ name: String, _ text: String) {
    let found = critique(of: text)
    let missing = found.remarks.map(\.finding.rule.rawValue).filter { $0.hasPrefix("Missing.") }
    #expect(found.remarks.count <= found.wordCount * 12 / 1000, "\(found.remarks.map(\.message))")
    #expect(missing.count <= 1, "\(missing)")
  }

  @Test(arguments: WeakMessages.all)
  func weakMessageIsCaught(_ text: String, _ rules: Set<String>) {
    let found = Set(critique(of: text).remarks.map(\.finding.rule.rawValue))
    #expect(found.isSuperset(of: rules), "not found: \(rules.subtracting(found))")
  }

  /// The words that do one thing for the reader, and the rule that misses them once they are gone.
  static let parts: [(text: String, words: [String], rule: RuleID)] = [
    (
      SoundMessages.fees,
      [
        "On Wednesday, September 9, we hang a note at the entrance that says how many payments are back. "
      ], "Missing.NextUpdate"
    ),
    (
      SoundMessages.fees,
      [
        "Anyone who wants to talk to me finds me at the front desk between 5pm and 8pm each weekday, or on 0351 555 0162."
      ], "Missing.Contact"
    ),
    (
      SoundMessages.fees,
      ["Members who pay in cash were spared, and no contract was altered."], "Missing.Unaffected"
    ),
    (
      SoundMessages.fees,
      [
        "; nobody has to fill in a form",
        "If your bank took a fee for a returned payment, show us the statement and we hand you the money at the desk. ",
      ], "Missing.ReaderAction"
    ),
    (
      SoundMessages.appointments, ["Dr Tom Baker\nPractice manager"], "Missing.Signatory"
    ),
    (
      SoundMessages.appointments,
      [
        "We will write once more on Monday, March 23, when everybody has a new appointment. "
      ], "Missing.NextUpdate"
    ),
    (
      SoundMessages.appointments,
      ["The front desk is there for you from 8am to 6pm: 01632 960 330."], "Missing.Contact"
    ),
    (
      SoundMessages.exam,
      [
        "The results come on Monday, July 6, and with them a page on how the two groups did. "
      ], "Missing.NextUpdate"
    ),
    (
      SoundMessages.waterMain,
      ["Homes west of the railway were never without water.", "The water is safe to drink; "],
      "Missing.Unaffected"
    ),
    (
      SoundMessages.waterMain,
      ["Every home that went dry gets £30 off the next bill. It comes by itself."],
      "Missing.Repair"
    ),
    (
      SoundMessages.passwords,
      [
        "I will post what the tester found here on Monday, March 2. "
      ], "Missing.NextUpdate"
    ),
  ]

  @Test(arguments: parts)
  func whatIsTakenOutIsMissed(_ text: String, _ words: [String], _ rule: RuleID) {
    let less = words.reduce(text) { $0.replacing($1, with: "") }
    #expect(less.count == text.count - words.reduce(0) { $0 + $1.count })
    #expect(critique(of: text).remarks(of: rule).isEmpty)
    #expect(!critique(of: less).remarks(of: rule).isEmpty)
  }
}

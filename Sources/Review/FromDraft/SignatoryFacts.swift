import Prose
import Record

/// Finds who signs: a closing line of a name and a role, "Maya Ortiz, Head of Operations".
enum SignatoryFacts {
  /// What the last blocks say of the signatory; nothing where none or several could be meant.
  static func find(in blocks: some Sequence<DraftBlock>) -> (
    block: DraftBlock, name: String, role: String
  )? {
    let found = blocks.compactMap { block -> (DraftBlock, String, String)? in
      signed(block).map { (block, $0.name, $0.role) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let greetings: Words = [
    "kind", "best", "warm", "with", "regards", "yours", "sincerely", "faithfully", "truly",
    "respectfully", "wishes", "signed", "apologies",
  ]
  private static let dashes: Set<String> = ["\u{2014}", "\u{2013}", "-", "--"]
  /// What stands behind a name under a message, besides what is a role anywhere.
  static let ranks: Words = [
    "head", "cto", "ceo", "coo", "ciso", "cfo", "vp", "lead", "chair", "president", "founder",
    "chief", "owner", "principal", "secretary",
  ]
  private static let offices: Words = [
    "chairwoman", "chairman", "director", "manager", "headteacher", "headmistress", "treasurer",
    "matron", "officer", "organiser", "coordinator",
  ]

  private static func isRank(_ index: Int, _ sentence: Statement) -> Bool {
    sentence.isOne(index, of: ranks) || sentence.isOne(index, of: offices)
  }

  private static func signed(_ block: DraftBlock) -> (name: String, role: String)? {
    // A short line without a stop reads as a heading.
    guard block.kind == .paragraph || block.kind == .heading(7) else { return nil }
    let read = ReadText(block.text)
    guard !read.tokens.isEmpty, read.tokens.count < 18 else { return nil }
    let sentence = Statement(read: read, span: 0..<read.tokens.count)
    let start = afterGreeting(sentence)
    guard let comma = (start..<sentence.span.upperBound).first(where: { sentence.form($0) == "," }),
      isName(start..<comma, sentence), isRole(comma + 1..<sentence.span.upperBound, sentence)
    else { return nil }
    return (
      sentence.text(start..<comma), sentence.text(comma + 1..<sentence.span.upperBound).trimmingStop
    )
  }

  private static func afterGreeting(_ sentence: Statement) -> Int {
    var start = 0
    while sentence.isOne(start, of: greetings) { start += 1 }
    if start > 0, sentence.form(start) == "," { start += 1 }
    if dashes.contains(sentence.form(start)) { start += 1 }
    return start
  }

  private static func isName(_ tokens: Range<Int>, _ sentence: Statement) -> Bool {
    (2...4).contains(tokens.count)
      && tokens.allSatisfy {
        sentence.isWord($0) && sentence.has($0, .capital)
          && !sentence.has($0, [.role, .team, .people, .calendar, .function, .own])
          && !isRank($0, sentence)
      }
  }

  private static func isRole(_ tokens: Range<Int>, _ sentence: Statement) -> Bool {
    (1...9).contains(tokens.count)
      && tokens.contains { sentence.has($0, .role) || isRank($0, sentence) }
      && !tokens.contains {
        sentence.has($0, [.be, .have, .calendar, .figure, .own, .pronoun])
          || sentence.form($0).hasSuffix("ed") || ["?", ":", ";"].contains(sentence.form($0))
      }
  }
}

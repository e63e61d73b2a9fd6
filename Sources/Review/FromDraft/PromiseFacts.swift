import Prose
import Record

/// Finds what we will tell readers and when: "We will publish the report by Friday".
enum PromiseFacts {
  private static let tellings: Set<String> = [
    "tell", "publish", "share", "write", "report", "send", "post", "update", "confirm", "announce",
    "phone", "call",
  ]

  static func find(in certain: CertainSentence) -> [(field: FieldID, words: String)]? {
    let sentence = certain.sentence
    guard certain.isCertain, !sentence.hasAny(.negation),
      !sentence.span.contains(where: { sentence.form($0) == "know" })
    else { return nil }
    guard
      let will = sentence.span.prefix(4).first(where: { index in
        ["we'll", "i'll"].contains(sentence.form(index))
          || sentence.form(index) == "will" && ["we", "i"].contains(sentence.form(index - 1))
      }), tellings.contains(sentence.form(will + 1)),
      let lead = (will + 2..<min(will + 16, sentence.span.upperBound)).first(where: {
        ["by", "on"].contains(sentence.form($0))
          && DayPhrase.tokens(at: $0 + 1, in: sentence) != nil
      }), let day = DayPhrase.tokens(at: lead + 1, in: sentence)
    else { return nil }
    return [
      ("commitments.what", sentence.text(will + 1..<lead)),
      ("commitments.when", sentence.text(day)),
    ]
  }
}

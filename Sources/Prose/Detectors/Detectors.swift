/// Everything the detectors catch in one sentence, in the order it stands there.
package func caught(in sentence: Statement) -> [Caught] {
  let found =
    HiddenActor.find(in: sentence) + VagueAmounts.find(in: sentence) + Hedging.find(in: sentence)
    + Wordings.find(in: sentence) + Blame.find(in: sentence)
  return found.count < 2 ? found : found.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// The empty phrase of an action that starts at a token: "look into", "take steps".
package func emptyAct(at index: Int, in sentence: Statement) -> Range<Int>? {
  sentence.has(index, .phrase)
    ? Phrases.book.phrase(at: index, of: sentence, lists: Phrases.emptyActs)?.tokens : nil
}

import Prose

/// Reads a draft as its bytes come in, and says what is wrong with it in the order that matters.
///
/// Memory is bounded however long the draft is: a block is judged and let go before the next.
package struct Critic {
  let options: CriticOptions
  private var reader: DraftReader
  private var blocks: [DraftBlock] = []
  var ledger: RemarkLedger
  var observed = Observations()
  var facts = FactCheck()
  var totals = TotalCheck()
  var chronicle = Chronicle()
  var section = SectionKind.opening
  var wordCount = 0
  var sentenceCount = 0
  /// How many words stand up to the end of the first paragraph that is more than a salutation.
  var openingWords = 0
  /// What the first lines hold, to judge the headline by.
  var heads: [DraftBlock] = []
  var actions = ActionTally()
  /// Whether somebody was sorry for nothing in particular, which is a finding of its own.
  var hasEmptyApology = false
  /// Whether one of the first sentences says what is being done.
  var tellsWork = false
  var terms: Set<String> = []
  /// The last blocks, where a signature may stand.
  var tail: [DraftBlock] = []

  /// Creates a critic for one draft.
  package init(options: CriticOptions = CriticOptions()) {
    self.options = options
    reader = DraftReader(format: options.format)
    ledger = RemarkLedger(options: options)
  }

  /// Takes the next bytes of the draft.
  package mutating func read(_ bytes: UnsafeRawBufferPointer) {
    reader.read(bytes, into: &blocks)
    judgeBlocks()
  }

  /// Judges what is left and sums up.
  package mutating func finish() -> Critique {
    reader.finish(into: &blocks)
    judgeBlocks()
    judgeDraft()
    return Critique(
      remarks: ledger.ranked(), unlisted: ledger.unlisted, observed: observed,
      wordCount: wordCount, sentenceCount: sentenceCount, audience: options.audience,
      isText: !reader.check.hasZero, isUTF8: reader.check.isValid)
  }

  /// Judges the blocks at hand in order; what can be seen in each by itself is read beforehand, on all processors.
  private mutating func judgeBlocks() {
    let readings = inParallel(blocks, share: 32) { BlockReading($0) }
    for (block, reading) in zip(blocks, readings) { judge(block, reading) }
    blocks.removeAll(keepingCapacity: true)
  }
}

/// The critique of a whole draft.
package func critique(of draft: String, options: CriticOptions = CriticOptions()) -> Critique {
  var critic = Critic(options: options)
  var draft = draft
  draft.withUTF8 { critic.read(UnsafeRawBufferPointer($0)) }
  return critic.finish()
}

/// The critique of the bytes of a draft.
package func critique(of draft: [UInt8], options: CriticOptions = CriticOptions()) -> Critique {
  var critic = Critic(options: options)
  draft.withUnsafeBytes { critic.read($0) }
  return critic.finish()
}

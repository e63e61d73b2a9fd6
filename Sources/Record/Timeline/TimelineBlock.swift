import Facts

/// A timeline somebody typed or pasted, read as the entries it may become.
package struct TimelineBlock: Equatable, Sendable {
  /// What was read, in the order things happened as far as the block tells.
  package var entries: [ProposedEntry]
  /// Lines that became no entry, each with the reason.
  package var skipped: [SkippedLine]
  /// What holds for the block as a whole, for people.
  package var notes: [Said]

  /// Creates a block from what was read.
  package init(
    entries: [ProposedEntry] = [], skipped: [SkippedLine] = [], notes: [Said] = []
  ) {
    (self.entries, self.skipped, self.notes) = (entries, skipped, notes)
  }
}

/// What one timed piece of a block says.
package struct ProposedEntry: Equatable, Sendable {
  /// The lines it was read from, counted from 1.
  package var lines: ClosedRange<Int>
  /// Those lines, as they stand there.
  package var source: String
  /// The words of the time, to be read again in the light of the entries before.
  package var stamp: String
  package var at: Reading<Moment>
  /// Who or what acted; nil when the words do not say for sure.
  package var actor: String?
  /// What was done, ready to follow the actor; nil when the words do not fit and must be asked about.
  package var did: String?
  /// The words about what happened, without the time; never empty.
  package var words: String
  /// What changed by it, where the source has a place of its own for that.
  package var result: String?
  /// The option of "timeline.kind" that the source names.
  package var kind: String?
  /// What was assumed or changed, for people.
  package var notes: [Said]

  /// Whether something must still be settled with the author.
  package var isInDoubt: Bool { at.value == nil || actor == nil || did == nil }
}

/// A line that became no entry.
package struct SkippedLine: Hashable, Sendable {
  /// Counted from 1.
  package var line: Int
  package var text: String
  /// Why, to stand after "skipped: ".
  package var reason: Said

  /// Creates a skipped line.
  package init(line: Int, text: String, reason: Said) {
    (self.line, self.text, self.reason) = (line, text, reason)
  }
}

/// A question about a block's times that must be settled before they can be read.
package struct BlockQuestion: Equatable, Sendable {
  /// What an answer settles.
  package enum Subject: Hashable, Sendable {
    /// The zone of every time that names none.
    case zone
    /// The day of the first entry, which the others inherit.
    case day
    /// The time of the entry that starts on this line.
    case entry(line: Int)
  }

  package var subject: Subject
  package var clarification: Clarification
  /// The words in doubt, as typed.
  package var words: String
  /// How many entries wait for the answer.
  package var count: Int
}

extension TimelineBlock {
  /// Reads a block of any usual shape; nothing is invented, and no line is silently lost.
  ///
  /// The first entry inherits its day and zone from `context`, and may lie past midnight after
  /// `previous`. Times the author put another way stand in `settled`, by the line they are on.
  package static func read(
    _ text: String, in context: ReadingContext, after previous: Moment? = nil,
    settled: [Int: String] = [:]
  ) -> TimelineBlock {
    resolve(
      BlockParser.parse(text), in: context, after: previous, settled: settled)
  }

  /// Settles the times of what was found, whatever it was found in.
  static func resolve(
    _ parsed: ParsedBlock, in context: ReadingContext, after previous: Moment? = nil,
    settled: [Int: String] = [:]
  ) -> TimelineBlock {
    var resolver = BlockResolver(context: context, previous: previous, settled: settled)
    return resolver.resolve(parsed)
  }

  /// The first question that must be settled, if any; one about the whole block comes before the others.
  package func question(in context: ReadingContext) -> BlockQuestion? {
    let open = entries.compactMap { entry -> (ProposedEntry, Clarification)? in
      switch entry.at {
      case .value: nil
      case .ask(let clarification): (entry, clarification)
      case .unreadable(let why): (entry, Clarification(question: why))
      }
    }
    guard let (entry, clarification) = open.first else { return nil }
    let same = open.filter { $0.1.question == clarification.question }.count
    let subject: BlockQuestion.Subject =
      if context.zone == nil, clarification.question.isMessage(FactKey.zoneMissing) {
        .zone
      } else if context.day == nil, clarification.question.isMessage(FactKey.dayMissing) {
        .day
      } else {
        .entry(line: entry.lines.lowerBound)
      }
    return BlockQuestion(
      subject: subject, clarification: clarification, words: entry.stamp,
      count: subject == .entry(line: entry.lines.lowerBound) ? 1 : same)
  }
}

/// What a text shows: how often each signal fired, and on which words when that is asked for.
package struct Evidence: Sendable {
  /// How often each signal fired, by its raw value.
  package private(set) var counts = [Double](repeating: 0, count: Signal.count)
  /// Where each signal fired, as UTF-8 offsets, by its raw value; empty unless asked for.
  package private(set) var ranges: [[Range<Int>]] = []
  /// Words, figures, addresses and exact terms.
  package internal(set) var words = 0
  /// Words that are neither vague nor words of grammar.
  package internal(set) var telling = 0
  /// The telling words and the words of grammar that make statements of them.
  package private(set) var stated = 0
  /// Where these stand, as UTF-8 offsets; empty unless asked for.
  package private(set) var statedRanges: [Range<Int>] = []

  /// Different words that tell something, names and figures aside, by their places in the table of word weights.
  package private(set) var told: [Int] = []
  /// Where these stand, as UTF-8 offsets; empty unless asked for.
  package private(set) var toldRanges: [Range<Int>] = []

  init(keepsRanges: Bool) {
    if keepsRanges { ranges = Array(repeating: [], count: Signal.count) }
  }

  mutating func add(_ signal: Signal, _ range: Range<Int>, amount: Double = 1) {
    counts[signal.rawValue] += amount
    if !ranges.isEmpty { ranges[signal.rawValue].append(range) }
  }

  /// How much of the text is telling words and not vague ones, above 0 to 1; what a text full of vague words holds
  /// answers its question less.
  package var clearness: Double {
    let vague = Signal.doubts.reduce(0) { $0 + counts[$1.rawValue] }
    return Double(telling + 1) / (Double(telling + 1) + vague)
  }

  mutating func state(_ range: Range<Int>) {
    stated += 1
    if !ranges.isEmpty { statedRanges.append(range) }
  }

  mutating func tell(_ token: Token) {
    told.append(WordWeights.place(of: token.hash))
    if !ranges.isEmpty { toldRanges.append(token.range) }
  }

  /// How often a signal fired.
  package subscript(_ signal: Signal) -> Double { counts[signal.rawValue] }
}

/// Keeps the findings of a draft, bounded in number, and leaves out what comments switch off.
struct RemarkLedger {
  /// How many findings of one rule are listed; more are counted.
  static let most = 200

  private let options: CriticOptions
  private var remarks: [Remark] = []
  private var counts: [RuleID: Int] = [:]
  var suppressions = Suppressions()

  init(options: CriticOptions) { self.options = options }

  /// The rules of which more was found than is listed, with how many more.
  var unlisted: [RuleID: Int] {
    counts.compactMapValues { $0 > Self.most ? $0 - Self.most : nil }
  }

  /// Whether findings of a rule are wanted here; spares the work of making one that is not.
  mutating func wants(_ rule: RuleID) -> Bool {
    !options.off.contains(rule) && !suppressions.hides(rule)
  }

  /// Adds a finding at words of a block.
  mutating func add(
    _ rule: RuleID, _ message: @autoclosure () -> String, fix: String = "", in block: DraftBlock,
    at range: Range<Int>, severity: Severity? = nil
  ) {
    guard admits(rule) else { return }
    list(rule, message(), fix: fix, in: block, at: range, severity: severity)
  }

  /// Counts a finding of a rule; whether it is wanted here and still fits the list.
  ///
  /// Who gets a yes hands the finding over with ``list(_:_:fix:in:at:severity:)``.
  mutating func admits(_ rule: RuleID) -> Bool { wants(rule) && countsForList(rule) }

  /// Lists a finding that was admitted.
  mutating func list(
    _ rule: RuleID, _ message: String, fix: String, in block: DraftBlock, at range: Range<Int>,
    severity: Severity? = nil
  ) {
    place(rule, message, fix, block.spot(of: range), words: block.words(range), severity)
  }

  /// Adds a finding about the whole draft.
  mutating func add(_ rule: RuleID, _ message: String, fix: String, spot: Spot = .start) {
    guard !options.off.contains(rule), !suppressions.hidesInDraft(rule), countsForList(rule)
    else { return }
    place(rule, message, fix, spot, words: spot.excerpt.words, nil)
  }

  private mutating func countsForList(_ rule: RuleID) -> Bool {
    counts[rule, default: 0] += 1
    return counts[rule, default: 0] <= Self.most
  }

  private mutating func place(
    _ rule: RuleID, _ message: String, _ fix: String, _ spot: Spot, words: String,
    _ severity: Severity?
  ) {
    guard let known = CriticRule.named(rule) else { return }
    let grade = options.severities[rule] ?? severity ?? known.severity
    let finding = Finding(
      rule, grade, .words(message), why: .words(known.why),
      fix: fix.isEmpty ? nil : .words(fix),
      at: [Finding.Place(words: words, range: spot.bytes)])
    remarks.append(Remark(finding: finding, spot: spot))
  }

  /// All findings, the gravest first, then by rule, then as they stand in the draft.
  mutating func ranked() -> [Remark] {
    for (words, spot) in suppressions.unused {
      add(
        "Suppression.Unused", "\"\(words)\" switches off nothing.",
        fix: "Take the comment out, or give it the id of a rule that finds something here.",
        spot: spot)
    }
    return remarks.sorted { a, b in
      if a.finding.severity != b.finding.severity { return a.finding.severity > b.finding.severity }
      let ranks = (CriticRule.rank(of: a.finding.rule), CriticRule.rank(of: b.finding.rule))
      return ranks.0 != ranks.1
        ? ranks.0 < ranks.1 : a.spot.bytes.lowerBound < b.spot.bytes.lowerBound
    }
  }
}

extension DraftBlock {
  /// The words of a range of the text.
  func words(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

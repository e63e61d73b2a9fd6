import Record

/// A finding in a draft, and where it stands in the file.
package struct Remark: Hashable, Sendable {
  package var finding: Finding
  package var spot: Spot

  /// What was found, in one sentence; a critique is in English, as the drafts it judges are.
  package var message: String { CarriedWords.english.put(finding.message) }
  /// Why it matters to the reader, in one sentence.
  package var why: String { CarriedWords.english.put(finding.why) }
  /// What to type instead; empty when only the author can say.
  package var fix: String { finding.fix.map(CarriedWords.english.put) ?? "" }
}

/// What the critic has to say about a draft.
package struct Critique: Sendable {
  /// The findings, the gravest first.
  package var remarks: [Remark]
  /// How many findings of a rule are not listed, because there were so many.
  package var unlisted: [RuleID: Int]
  /// What the draft does well, and where.
  package var observed: Observations
  package var wordCount: Int
  package var sentenceCount: Int
  package var audience: CriticAudience
  /// Whether the bytes were text at all.
  package var isText: Bool
  package var isUTF8: Bool

  /// How many findings are at or above a severity, those not listed included.
  package func count(atLeast severity: Severity) -> Int {
    let listed = remarks.count { $0.finding.severity >= severity }
    let more = unlisted.reduce(0) { sum, pair in
      let same = remarks.first { $0.finding.rule == pair.key }
      return sum + (same.map { $0.finding.severity >= severity } ?? false ? pair.value : 0)
    }
    return listed + more
  }

  /// The findings of one rule.
  package func remarks(of rule: RuleID) -> [Remark] { remarks.filter { $0.finding.rule == rule } }
}

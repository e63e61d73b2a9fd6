/// Who a draft is for.
package enum CriticAudience: String, CaseIterable, Sendable {
  /// People who know the terms of the trade.
  case expert
  /// Executives and experts together.
  case mixed
  /// People inside who do not know the terms.
  case plain
  /// People outside.
  case customer
}

/// What the critic is told besides the draft.
package struct CriticOptions: Sendable {
  package var audience: CriticAudience
  /// Terms that are fine as they stand, in lower case.
  package var accept: Set<String>
  /// Rules that are switched off.
  package var off: Set<RuleID>
  /// Rules with a severity of the user's choice.
  package var severities: [RuleID: Severity]
  /// The format; nil looks at the draft.
  package var format: DraftFormat?

  /// Creates options; without any, a draft is for a mixed audience.
  package init(
    audience: CriticAudience = .mixed, accept: Set<String> = [],
    off: Set<RuleID> = [], severities: [RuleID: Severity] = [:], format: DraftFormat? = nil
  ) {
    (self.audience, self.accept, self.off) = (audience, accept, off)
    (self.severities, self.format) = (severities, format)
  }
}

/// The ten criteria a message for people after an incident is judged by.
package enum Criterion: String, CaseIterable, Hashable, Sendable {
  case headline = "Headline clarity"
  case structure = "Structure"
  case evidence = "Evidence"
  case audience = "Audience fit"
  case storytelling = "Storytelling"
  case accountability = "Accountability"
  case actionability = "Actionability"
  case tone = "Tone"
  case transparency = "Transparency"
  case credibility = "Credibility"

  /// Whether rules can only hint at it: whether a story holds, and whether it is believed, people judge.
  package var isHint: Bool { self == .storytelling || self == .credibility }
}

/// How a draft does on one criterion.
package struct CriterionScore: Sendable {
  package var criterion: Criterion
  /// 1 to 5.
  package var score: Double
  /// What speaks for it, at most three places.
  package var evidence: [Evidence]
  /// What speaks against it, at most three places.
  package var faults: [Remark]
  /// The one change that would raise it most; empty when there is none a rule can see.
  package var raise: String

  /// What a place shows, and where it is.
  package struct Evidence: Sendable {
    package var sign: Sign
    package var place: Observations.Place
  }
}

/// One thing a criterion is made of.
struct CriterionPart {
  /// What it counts for, against the other parts.
  var weight: Double
  /// How far it is met, 0 to 1.
  var value: Double
  /// What to do about it.
  var advice: String
  /// What shows it, for the evidence.
  var signs: [Sign]
  /// What was found against it.
  var faults: [Remark] = []

  /// How clean a draft is of some findings.
  struct Clean {
    var value: Double
    /// The first of them.
    var faults: [Remark]
  }

  init(_ weight: Double, _ clean: Clean, _ advice: String) {
    self.init(weight, clean.value, advice)
    faults = clean.faults
  }

  init(_ weight: Double, _ value: Double, _ advice: String, _ signs: Sign...) {
    (self.weight, self.value) = (weight, min(max(value, 0), 1))
    (self.advice, self.signs) = (advice, signs)
  }
}

import Facts
import Record

/// What the checks say of a record and its messages, held against what the author overrides.
package struct Verdict: Hashable, Sendable {
  /// Everything that stands, what blocks first.
  package let findings: [Finding]
  /// What the author lets through, each with the reason kept in the record.
  package let overridden: [Overridden]

  /// A finding that does not count, and why.
  package struct Overridden: Hashable, Sendable {
    package var finding: Finding
    package var reason: String
  }

  /// Holds a record and the messages made of it against every check.
  package init(_ dossier: Dossier) {
    var standing: [Finding] = []
    var overridden: [Overridden] = []
    for finding in Checks.findings(in: dossier) {
      if let reason = dossier.record.overrides[finding.rule.rawValue], finding.rule != .secret {
        overridden.append(Overridden(finding: finding, reason: reason))
      } else {
        standing.append(finding)
      }
    }
    (findings, self.overridden) = (standing, overridden)
  }

  /// What stops a final message.
  package var blocking: [Finding] { findings.filter { $0.severity == .block } }

  /// What stops even a draft: secrets are written nowhere.
  package var refused: [Finding] { findings.filter { $0.rule == .secret } }
}

extension Checks {
  /// The rules an author may override, by name.
  package static var overridable: [String] {
    all.map(\.id).filter { $0 != .secret }.map(\.rawValue)
  }

  /// Why a rule cannot be overridden: there is none of that name, or it holds whatever the reason.
  package static func refusal(toOverride rule: String) -> Said? {
    if rule == RuleID.secret.rawValue {
      return Said(OverrideKey.secret, ["rule": rule])
    }
    if overridable.contains(rule) { return nil }
    return nearestName(to: rule, among: overridable).map {
      Said(OverrideKey.noRuleNear, ["rule": rule, "near": $0])
    } ?? Said(OverrideKey.noRule, ["rule": rule])
  }
}

import Facts

/// Why a rule cannot be overridden.
package enum OverrideKey: String, SaidKey {
  case secret, noRule, noRuleNear

  package static let family = "override"
}

import Facts
import Record

// What a careful editor asks about before a text goes out: blame, guesses, promises and words of law.
extension Leak {
  static let claims = [blame, speculation, promise, legal]

  private static let accusations: Set<String> = [
    "human error", "operator error", "user error", "their fault", "his fault", "her fault",
    "to blame",
    "careless", "carelessness", "incompetent", "incompetence", "should have known",
    "should have checked",
    "failed to follow", "forgot to", "let us down", "someone forgot", "lazy", "sloppy",
    "made a mistake", "ignored our", "refused to help",
  ]
  private static let suppliers: Set<String> = [
    "supplier", "vendor", "carrier", "contractor", "agency", "provider", "partner", "courier",
    "employee",
    "engineer", "colleague", "technician", "clerk", "driver", "nurse", "operator",
  ]

  static let blame = Leak(
    "Leak.Blame", Said(LeakKey.blame), as: .warning, why: Said(LeakKey.blameWhy),
    fix: Said(LeakKey.blameFix)
  ) { scan, _ in
    scan.ranges(of: accusations)
      + scan.mentions.tokens.indices.compactMap { index in
        let form = scan.mentions.form(index)
        let isCause =
          form == "by" && scan.mentions.form(index - 1) == "caused"
          || form == "of" && scan.mentions.form(index - 1) == "because"
          || form == "of" && scan.mentions.form(index - 1) == "fault"
        guard isCause else { return nil }
        let near = (index + 1)..<min(scan.mentions.tokens.count, index + 5)
        guard let who = near.first(where: { suppliers.contains(scan.mentions.form($0)) }) else {
          return nil
        }
        return scan.range((index - 1)..<(who + 1))
      }
  }

  private static let guesses: Set<String> = [
    "probably", "perhaps", "maybe", "possibly", "presumably", "apparently", "supposedly",
    "we think",
    "i think", "we guess", "we suspect", "seems", "seemed", "seemingly", "appears to",
    "appeared to",
    "might have", "could have been", "may have been caused", "most likely", "likely caused",
    "we assume",
  ]

  static let speculation = Leak(
    "Leak.Speculation", Said(LeakKey.speculation), as: .warning, why: Said(LeakKey.speculationWhy),
    fix: Said(LeakKey.speculationFix)
  ) { scan, _ in scan.ranges(of: guesses) }

  private static let vows: Set<String> = [
    "never again", "never happen again", "not happen again", "won't happen again",
    "cannot happen again",
    "can't happen again", "never happens again", "will not recur", "guarantee", "guarantees",
    "guaranteed",
    "100% secure", "100% safe", "100% sure", "100% reliable", "fully secure", "completely secure",
    "totally secure", "completely safe", "absolutely safe", "will never", "we promise", "i promise",
    "always be available",
  ]

  static let promise = Leak(
    "Leak.Promise", Said(LeakKey.promise), as: .warning, why: Said(LeakKey.promiseWhy),
    fix: Said(LeakKey.promiseFix)
  ) { scan, _ in scan.ranges(of: vows) }

  private static let law: Set<String> = [
    "negligent", "negligence", "negligently", "liable", "liability", "breach of contract",
    "breached",
    "data breach", "personal data breach", "violated", "violation", "unlawful", "unlawfully",
    "illegal",
    "illegally", "at fault", "lawsuit", "damages", "compensation", "gdpr", "regulator", "counsel",
    "attorney", "in breach", "statutory", "warranty",
  ]

  /// Flagged, not forbidden: owning up is better than hiding, and a lawyer reads this word first.
  static let legal = Leak(
    "Leak.Legal", Said(LeakKey.legal), as: .note, why: Said(LeakKey.legalWhy),
    fix: Said(LeakKey.legalFix)
  ) { scan, _ in scan.ranges(of: law) }
}

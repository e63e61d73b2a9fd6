/// Small words that stand before or after a verb.
enum Adverbs {
  private static let plain: Set<String> = [
    "then", "also", "again", "still", "never", "not", "already", "soon", "once", "twice", "now",
    "just", "only", "even", "almost", "nearly", "always", "often", "later", "first", "next",
    "instead", "simply", "both", "all", "each", "so", "thus", "therefore", "initially",
  ]

  /// Words in "-ly" that are no adverbs.
  private static let notAdverbs: Set<String> = [
    "apply", "supply", "reply", "rely", "fly", "family", "assembly", "anomaly", "monopoly",
    "comply",
    "multiply", "imply", "early", "daily", "weekly", "monthly", "hourly", "yearly", "nightly",
    "quarterly", "only", "ally",
    "italy", "july", "emily", "sally", "billy", "molly", "kelly", "holly", "elderly", "friendly",
  ]

  static func isAdverb(_ form: String) -> Bool {
    plain.contains(form)
      || form.hasSuffix("ly") && form.utf8.count > 4 && !notAdverbs.contains(form)
  }

  static let auxiliaries: Set<String> = [
    "could", "couldn't", "couldnt", "can't", "cannot", "can", "would", "wouldn't", "wouldnt", "did",
    "didn't", "didnt", "had", "hadn't", "was", "wasn't", "wasnt", "were", "weren't", "werent",
    "has", "have", "hasn't", "haven't", "is", "isn't", "are", "aren't", "may", "might", "must",
    "should", "shouldn't", "will", "won't", "does", "doesn't", "do", "don't",
  ]

  /// Words that link what follows to what was said, so that a phrase before them is complete.
  static let links: Set<String> = [
    "by", "at", "on", "in", "to", "from", "for", "with", "after", "before", "and", "but", "until",
    "of", "is", "was", "were", "are", "has", "had", "have",
  ]

  /// Participles after "was" that tell a state of somebody, not an act by somebody.
  static let states: Set<String> = [
    "concerned", "worried", "surprised", "confused", "convinced", "tired", "pleased", "involved",
    "interested", "aware", "delighted", "alarmed", "frightened", "determined", "scared",
    "unaffected",
    "stuck", "overloaded", "used", "supposed", "located", "exhausted",
  ]

  /// Participles of what is done to people, whose doer hardly matters: "was paged".
  static let done: Set<String> = [
    "paged", "told", "called", "woken", "asked", "alerted", "informed", "notified", "warned",
    "invited", "contacted", "advised", "trained", "rung", "phoned",
  ]

  /// Pasts of what things do by themselves: "the alarm fired".
  static let byItself: Set<String> = [
    "fired", "failed", "crashed", "arrived", "ended", "came", "went", "broke", "fell", "rose",
    "started", "stopped", "expired", "happened", "occurred", "dropped", "recovered", "cleared",
    "rang", "began",
  ]

  private static let things: Set<String> = [
    "server", "service", "team", "fix", "ticket", "customer", "customers", "supplier", "database",
    "job", "letter", "letters", "parcel", "parcels", "payment", "payments", "order", "orders",
    "door", "alarm", "account", "accounts", "event", "meeting", "migration", "version", "key",
    "keys",
    "password", "passwords", "line", "machine", "driver", "notice", "warning", "error", "cause",
    "rollback", "incident", "announcement", "statement", "backup", "backups", "staff", "message",
  ]

  /// Whether a word names a thing or an act, by list or by its ending.
  static func isThing(_ form: String) -> Bool {
    things.contains(form)
      || ["tion", "sion", "ment", "ness", "ity", "ance", "ence"].contains {
        form.hasSuffix($0)
      }
  }
}

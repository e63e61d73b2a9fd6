import Facts
import Prose
import Record

/// Signs in what is told of the cause.
enum CauseSigns {
  static let all: [Detector] = [
    Detector("blamedPerson") { situation in
      let glance = situation.glance
      return (glance.first(of: blame) ?? namedPerson(in: glance, situation)).found
    },
    Detector("personChangedIt") { situation in
      guard situation.record["cause.safe"]?.value == nil else { return nil }
      return namedPerson(in: situation.glance, situation).found
    },
    Detector("triggerOnly", .gathered) { situation in
      guard situation.record.entries(of: .underlying).isEmpty else { return nil }
      let trigger = situation.text("cause.change") ?? situation.text("cause.mechanism")
      return (trigger != nil).found
    },
    Detector("unlistedFactors") { situation in
      let glance = situation.glance
      return (glance.first(of: factors) ?? (glance.holdsTime ? nil : glance.first(.unknown))).found
    },
    Detector("outsider") { situation in
      let own = situation.glance.first(of: ownSide)
      return own == nil ? situation.glance.first(of: outsiders).found : nil
    },
    Detector("hindsight") { situation in situation.glance.first(of: hindsight).found },
    Detector("tradeTerm") { situation in
      let readers = situation.choice("message.expertise")
      return readers == "plain" || readers == "customer" ? situation.glance.term.found : nil
    },
    Detector("anyCause", .gathered) { situation in
      (!situation.record.entries(of: .underlying).isEmpty).found
    },
  ]

  private static let blame = [
    "human error", "operator error", "user error", "forgot", "forgotten", "forgets", "careless",
    "carelessness", "carelessly", "negligence", "negligent", "inattention", "sloppy", "sloppiness",
    "incompetence", "incompetent", "by mistake", "lazy", "wasn't paying attention",
    "was not careful",
    "did not pay attention", "didn't pay attention",
  ]
  private static let factors = [
    "combination of factors", "number of factors", "several factors", "various factors",
    "multiple factors", "many factors", "different factors", "contributing factors",
    "various reasons",
    "several reasons", "a number of reasons", "many reasons", "multiple reasons", "various causes",
    "several causes", "perfect storm", "combination of things", "combination of events",
    "combination of circumstances", "chain of events", "series of events", "several things",
    "various things",
  ]
  private static let outsiders = [
    "supplier", "supplier's", "suppliers", "vendor", "vendor's", "vendors", "provider",
    "provider's",
    "providers", "third party", "third-party", "third parties", "carrier", "carrier's",
    "subcontractor", "contractor", "contractor's", "contractors", "manufacturer", "manufacturer's",
    "utility company", "outside firm", "partner company",
  ]
  private static let ownSide = [
    "we had", "we relied", "we depend*", "our own", "we kept", "we never", "we did not",
    "we didn't",
    "nobody here", "our side", "we have no", "we only",
  ]
  private static let hindsight = [
    "should have", "should've", "shouldn't have", "should not have", "failed to", "fails to",
    "could have", "could've", "ought to have", "neglected to", "if only", "would have been better",
  ]

  /// A person named in words: see ``People``.
  private static func namedPerson(in glance: Glance, _ situation: Situation) -> String? {
    People(situation.record).named(in: glance)
  }
}

import Facts
import Record

/// One rule held against a record and the messages made of it.
package struct Check: Sendable {
  package var id: RuleID
  package var severity: Severity
  /// Why the rule is there, for the reader's sake: one sentence.
  package var why: Said
  private let find: @Sendable (Dossier) -> [Hit]

  /// What a rule found.
  struct Hit: Sendable {
    var message: Said
    var fix: Said
    var places: [Finding.Place]

    init(_ message: Said, fix: Said, at places: [Finding.Place]) {
      (self.message, self.fix, self.places) = (message, fix, places)
    }
  }

  init(
    _ id: RuleID, _ severity: Severity, why: Said,
    find: @escaping @Sendable (Dossier) -> [Hit]
  ) {
    (self.id, self.severity, self.why, self.find) = (id, severity, why, find)
  }

  /// What the rule finds, in the order of the record.
  package func findings(in dossier: Dossier) -> [Finding] {
    find(dossier).map { hit in
      let places = hit.places.map { place in
        var place = place
        place.words = dossier.masked(place.words)
        return place
      }
      return Finding(
        id, severity, hit.message.mapWords(dossier.masked), why: why,
        fix: hit.fix.mapWords(dossier.masked),
        at: places)
    }
  }
}

/// Every check across answers and between versions, in the order their findings are told.
package enum Checks {
  package static let all: [Check] =
    TimeChecks.all + NumberChecks.all + ActionChecks.all + AskChecks.all + ToneChecks.all
    + WordChecks.all + VersionChecks.all + Guard.all

  /// Everything found, what blocks first; within one severity in the order of the checks.
  package static func findings(in dossier: Dossier) -> [Finding] {
    let found = all.flatMap { $0.findings(in: dossier) }
    return Severity.allCases.reversed().flatMap { severity in
      found.filter { $0.severity == severity }
    }
  }
}

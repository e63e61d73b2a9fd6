import Facts
import Record

/// The end of a message: the author's apology and last word, how to reach them, and who signs.
enum ClosingUnits {
  static let all: [Unit] = [
    Unit("close.apology", ["closing.apology"], priority: 1) { teller, _ in
      teller.isSorryFirst ? nil : teller.sentence("closing.apology")
    },
    Unit("close.last", ["closing.last"], priority: 7) { teller, _ in
      teller.sentence("closing.last")
    },
    Unit(
      "close.available", ["closing.available", "closing.place"], priority: 4, for: Unit.inside
    ) { teller, _ in
      let when = teller.words("closing.available")
      let place = teller.words("closing.place")
      if when == nil, place == nil { return nil }
      return teller.say(.available, ["when": when, "place": place])
    },
    Unit("close.contact", ["external.contact"], priority: 1, for: [.customer]) { teller, _ in
      teller.words("external.contact").map { teller.say(.contact, ["contact": $0]) }
    },
    Unit("close.signature", ["author.name", "author.role"], priority: 0) { teller, _ in
      let name = teller.words("author.name")
      let role = teller.words("author.role")
      if name == nil, role == nil { return nil }
      return "\(name)\(role, before: name == nil ? "" : ", ")"
    },
    Unit("close.sent", ["message.sent"], priority: 7) { teller, _ in
      guard let moment = teller.moment("message.sent") else { return teller.gap("message.sent") }
      let id = teller.id("message.sent")
      return Wording(Spoken.day(moment.day, from: teller.plan.sent), .computed([id]))
    },
  ]
}

/// Every unit, by its id.
package enum Units {
  package static let all: [Unit] =
    OpeningUnits.all + HappenedUnits.all + ImpactUnits.all + CauseUnits.all + ActionUnits.all
    + ClosingUnits.all + StatusUnits.all + StoryUnits.all + TableUnits.all

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The unit of that id.
  static func named(_ id: String) -> Unit? { byID[id] }
}

extension RuleCase {
  /// Who was hit, and how hard.
  static let impactCases: [RuleCase] = [
    RuleCase(
      rule: "what-people-saw", row: .fog, field: "incident.symptom",
      asks: [
        "had issues with their tickets", "saw degraded quality",
        "had intermittent trouble with the gates",
      ],
      passes: [
        "could not open the gate with their tickets", "waited 40 minutes in the rain",
        "received letters meant for a neighbour",
      ]),
    RuleCase(
      rule: "how-many", row: .vagueNumber, field: "timeline.did",
      asks: [
        "called several families", "sent many parcels to the wrong depot",
        "turned away a few guests",
      ],
      passes: [
        "called 14 families", "sent 300 parcels to the wrong depot",
        "turned away the choir from Ulm",
      ]),
    RuleCase(
      rule: "least-and-most", row: .vagueNumber, field: "impact.affected",
      asks: ["unknown", "we don't know yet", "not known"],
      passes: ["unknown, by Friday", "at least 40 of 900 guests", "between 10 and 20 guests"]),
    RuleCase(
      rule: "how-many-is-that", row: .alone, field: "impact.affected",
      asks: ["40% of guests", "about 5% of parcels", "half of the members"],
      passes: ["62 guests, 40% of 155 guests", "5% of 900 parcels", "62 guests"]),
    RuleCase(
      rule: "out-of-how-many", row: .alone, field: "impact.affected",
      asks: ["62 guests", "about 1,200 parcels", "at least 14 families"],
      passes: ["62 of 155 guests", "1,240 members, 62% of 2,000 members", "40% of guests"]),
    RuleCase(
      rule: "cost-and-complaints", row: .nothingCounted,
      asks: ["impact.data = none", "impact.affected = 62 of 155 guests", "impact.data = no"],
      passes: [
        "impact.money = 800 EUR", "metrics = 96 phone calls",
        "impact.money = about $1,200 / impact.data = no",
      ]),
    RuleCase(
      rule: "data-statement", row: .nothingCounted,
      asks: [
        "impact.money = 800 EUR", "metrics = 96 phone calls", "impact.affected = 62 of 155 guests",
      ],
      passes: ["impact.data = no", "impact.data = unknown", "impact.data = yes"]),
    RuleCase(
      rule: "how-checked", row: .everythingElse,
      asks: ["everything else", "all other ferries", "the rest of the menu"],
      passes: [
        "the northern ferry, the car park", "the other two ovens, checked by the cook",
        "yearly passes",
      ]),
  ]
}

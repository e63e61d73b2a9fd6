extension RuleCase {
  private static let named = ["people": "Rui Salgado \u{B7} head cook"]

  /// What it came from.
  static let causeCases: [RuleCase] = [
    RuleCase(
      rule: "looked-right", row: .person, given: named, field: "underlying.explain",
      asks: [
        "The clerk forgot to copy the list.", "It was human error at the counter.",
        "Rui turned the freezer off before the weekend.",
      ],
      passes: [
        "Nobody was asked to copy the list.", "The list has no place for the time.",
        "The freezer has no alarm that rings outside the kitchen.",
      ]),
    RuleCase(
      rule: "looked-right", row: .person, field: "underlying.label",
      asks: ["Carelessness", "Human error", "Inattention at the desk"],
      passes: ["No single list", "Unmarked valve", "One pair of eyes"]),
    RuleCase(
      rule: "change-looked-right", row: .person, given: named, field: "cause.changeWho",
      asks: ["Rui Salgado", "Rui", "Rui and the night crew"],
      passes: ["the kitchen", "the head cook", "heavy rain"]),
    RuleCase(
      rule: "what-made-it-possible", row: .triggerOnly,
      given: [
        "cause.changeWho": "the depot", "cause.change": "moved the route to the summer timetable",
        "cause.mechanism": "The bus left before its passengers came.",
      ],
      asks: [""],
      passes: [
        "No single list \u{B7} Phone bookings were on paper.", "Unmarked valve",
        "One pair of eyes \u{B7} Only one person sees the table.",
      ]),
    RuleCase(
      rule: "what-made-it-possible", row: .triggerOnly,
      given: ["cause.mechanism": "The pump stopped at noon."], asks: [" "], passes: []),
    RuleCase(
      rule: "what-made-it-possible", row: .triggerOnly,
      given: ["cause.changeWho": "the kitchen", "cause.change": "bought a new oven"], asks: ["  "],
      passes: []),
    RuleCase(
      rule: "which-factors", row: .factors, field: "cause.mechanism",
      asks: [
        "A combination of factors let the water in.", "Several things went wrong at once.",
        "The cause is to be confirmed.",
      ],
      passes: [
        "The combination of the flood and the open door let the water in.",
        "The pump stopped because its filter was full.",
        "The cause is not known yet; the lab reports on Friday.",
      ]),
    RuleCase(
      rule: "our-dependence", row: .thirdParty, field: "cause.mechanism",
      asks: [
        "The supplier sent the wrong labels.", "Our provider cut the line at noon.",
        "A contractor closed the wrong valve.",
      ],
      passes: [
        "We had one supplier and no second roll of labels.", "The printer mixed up two rolls.",
        "We relied on one provider for both lines.",
      ]),
    RuleCase(
      rule: "known-then", row: .hindsight, field: "underlying.explain",
      asks: [
        "We should have counted the keys.", "The desk failed to call the parents.",
        "Anyone could have seen the open door.",
      ],
      passes: [
        "Nobody was asked to count the keys.", "The desk had no number for the parents.",
        "The open door cannot be seen from the desk.",
      ]),
    RuleCase(
      rule: "plain-words", row: .jargon, given: ["message.expertise": "plain"],
      field: "cause.mechanism",
      asks: [
        "The PLC in the pump house froze.", "The EDI link to the bank stopped.",
        "A full disk stopped `print_run` at noon.",
      ],
      passes: [
        "The controller of the pump froze.", "The line to the bank stopped.",
        "The bank took 1,200 USD twice at 9 AM.",
      ]),
    RuleCase(
      rule: "before-and-luck", row: .anyCause,
      asks: [
        "No single list", "Unmarked valve \u{B7} Two valves look the same.",
        "One pair of eyes \u{B7} Only one person sees it. / No limit",
      ],
      passes: [""]),
  ]
}

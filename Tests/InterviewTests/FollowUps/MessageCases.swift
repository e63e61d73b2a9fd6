extension RuleCase {
  /// Who signs, what is promised and asked, who reads, and what was left empty.
  static let messageCases: [RuleCase] = [
    RuleCase(
      rule: "who-signs", row: .nobodySigns, field: "account.decision",
      asks: ["we approved the new timetable", "was approved in March", "management signed it off"],
      passes: [
        "approved the new timetable", "I approved the new timetable",
        "signed off the list without reading it",
      ]),
    RuleCase(
      rule: "who-signs", row: .nobodySigns, field: "closing.apology",
      asks: ["Mistakes were made.", "This is regretted.", "Apologies for any inconvenience."],
      passes: [
        "I am sorry that 62 of you waited in the rain.",
        "We are sorry for what this did to your day.",
        "My apologies to the families.",
      ]),
    RuleCase(
      rule: "next-word", row: .keptPosted, field: "commitments.what",
      asks: ["keep you posted", "share updates as we learn more", "keep everyone informed"],
      passes: [
        "keep you posted every Monday", "send each family the lab report",
        "publish the count of open refunds",
      ]),
    RuleCase(
      rule: "exact-ask", row: .emptyAsk, field: "asks.want",
      asks: ["support", "your patience", "more resources"],
      passes: [
        "two nurses for the night shift", "support for the ward from two nurses of the pool",
        "a second van",
      ]),
    RuleCase(
      rule: "who-first", row: .everyone, field: "message.who",
      asks: ["everyone", "the public", "all staff"],
      passes: ["the ward leads, the board", "the parents of class 4b", "62 guests of the hotel"]),
    RuleCase(
      rule: "empty", row: .empty, field: "incident.noun",
      asks: [""], passes: ["flood", "wrong labels", "letter mix-up"]),
  ]
}

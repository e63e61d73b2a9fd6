extension RuleCase {
  private static let friday = ["incident.zone": "UTC", "incident.started": "Nov 20 at 6am"]
  private static let over = ["incident.stage": "resolved"].merging(friday) { $1 }

  /// Times, and the timeline as a whole.
  static let timeCases: [RuleCase] = [
    RuleCase(
      rule: "closest-time", row: .vagueTime, given: friday, field: "timeline.at",
      asks: ["around 2pm", "about 7:30am", "Friday afternoon"],
      passes: ["2pm", "7:30am", "Nov 21 at noon"]),
    RuleCase(
      rule: "closest-time", row: .vagueTime, given: friday, field: "response.when",
      asks: ["later", "at some point", "shortly after the call"],
      passes: ["on Saturday by 8am", "within two hours", "before noon on Monday"]),
    RuleCase(
      rule: "same-day", row: .zoneOrMidnight,
      given: friday.merging(["timeline": "11:40pm \u{B7} a guard / - \u{B7} a porter"]) { $1 },
      field: "timeline.at",
      asks: ["12:20am", "1am", "3:05am"], passes: ["11:55pm", "11:41pm", "Nov 21 at 1am"]),
    RuleCase(
      rule: "which-zone", row: .zoneOrMidnight,
      asks: ["incident.noun = flood", "incident.stage = resolved", "incident.broke = went down"],
      passes: [
        "incident.zone = UTC", "incident.zone = Lisbon / incident.noun = flood",
        "incident.zone = Europe/Berlin",
      ]),
    RuleCase(
      rule: "before-the-alert", row: .firstIsAlert, given: friday,
      asks: [
        "7am \u{B7} the alarm \u{B7} rang in the cellar \u{B7} \u{B7} detected / 8am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated",
        "7am \u{B7} a caller \u{B7} rang the desk \u{B7} \u{B7} detected",
        "6am \u{B7} a nurse \u{B7} saw the wrong label \u{B7} \u{B7} detected / 6:30am \u{B7} the ward \u{B7} took it back \u{B7} \u{B7} resolved",
      ],
      passes: [
        "6am \u{B7} the pipe \u{B7} burst \u{B7} \u{B7} trigger / 7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected",
        "6am \u{B7} the first ten guests \u{B7} waited in the rain \u{B7} \u{B7} / 7am \u{B7} the porter \u{B7} saw them \u{B7} \u{B7} detected",
        "7am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated",
      ]),
    RuleCase(
      rule: "tried-first", row: .nothingBetween, given: friday,
      asks: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 8am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated",
        "6am \u{B7} the pipe \u{B7} burst \u{B7} \u{B7} trigger / 7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 9am \u{B7} a plumber \u{B7} replaced the pipe \u{B7} \u{B7} resolved",
        "6am \u{B7} a caller \u{B7} rang \u{B7} \u{B7} detected / 6:20am \u{B7} the cook \u{B7} took it off the menu \u{B7} \u{B7} mitigated / 9am \u{B7} the cook \u{B7} cleaned the pans \u{B7} \u{B7} resolved",
      ],
      passes: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 7:20am \u{B7} the porter \u{B7} tried the main valve \u{B7} \u{B7} / 8am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated",
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 7:30am \u{B7} the porter \u{B7} called a plumber \u{B7} \u{B7} escalated",
        "6am \u{B7} the pipe \u{B7} burst \u{B7} \u{B7} trigger / 8am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated",
      ]),
    RuleCase(
      rule: "first-told", row: .nobodyTold, given: friday,
      asks: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected",
        "7am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated / 9am \u{B7} he \u{B7} replaced it \u{B7} \u{B7} resolved",
        "7am \u{B7} the porter \u{B7} called a plumber \u{B7} \u{B7} escalated",
      ],
      passes: [
        "7am \u{B7} the desk \u{B7} rang every guest \u{B7} \u{B7} told",
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 8am \u{B7} we \u{B7} wrote to all 40 guests \u{B7} \u{B7}",
        "7am \u{B7} the school \u{B7} told the parents by phone \u{B7} \u{B7}",
      ]),
    RuleCase(
      rule: "when-over", row: .noEnd, given: over,
      asks: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected",
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 8am \u{B7} a plumber \u{B7} shut the valve \u{B7} \u{B7} mitigated",
        "6am \u{B7} the pipe \u{B7} burst \u{B7} \u{B7} trigger / 9am \u{B7} the desk \u{B7} told the guests \u{B7} \u{B7} told",
      ],
      passes: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 9am \u{B7} a plumber \u{B7} replaced the pipe \u{B7} \u{B7} resolved",
        "9am \u{B7} the driver \u{B7} reached the last stop \u{B7} \u{B7} resolved",
        "6am \u{B7} the pipe \u{B7} burst \u{B7} \u{B7} trigger / 9am \u{B7} the water \u{B7} came back \u{B7} all taps run \u{B7} resolved",
      ]),
    RuleCase(
      rule: "how-known-over", row: .noEnd, given: over,
      asks: [
        "9am \u{B7} a plumber \u{B7} replaced the pipe \u{B7} \u{B7} resolved",
        "9am \u{B7} the gates \u{B7} opened again \u{B7} \u{B7} resolved",
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / noon \u{B7} the supplier \u{B7} sent new labels \u{B7} \u{B7} resolved",
      ],
      passes: [
        "9am \u{B7} a plumber \u{B7} replaced the pipe \u{B7} all 12 taps ran \u{B7} resolved",
        "9am \u{B7} the guard \u{B7} checked each gate by hand \u{B7} \u{B7} resolved",
        "9am \u{B7} the clerk \u{B7} confirmed the refunds with the bank \u{B7} \u{B7} resolved",
      ]),
    RuleCase(
      rule: "noticed-by", row: .weNoticed,
      given: friday.merging(["timeline": "7am \u{B7} we"]) { $1 }, field: "timeline.did",
      asks: [
        "noticed the wrong date on the tickets", "discovered 40 letters in the wrong tray",
        "became aware of the complaints",
      ],
      passes: [
        "checked the tickets after a passenger called", "stopped the printing",
        "opened a second counter",
      ]),
    RuleCase(
      rule: "right-order", row: .order, given: friday,
      asks: [
        "8am \u{B7} the porter \u{B7} called / 7am \u{B7} the alarm \u{B7} rang",
        "Nov 21 at 6am \u{B7} the bank \u{B7} paid / Nov 20 at 9am \u{B7} a member \u{B7} called",
        "7am \u{B7} a / 7:30am \u{B7} b / 7:20am \u{B7} c",
      ],
      passes: [
        "7am \u{B7} the alarm \u{B7} rang / 8am \u{B7} the porter \u{B7} called",
        "Nov 20 at 9am \u{B7} a member \u{B7} called / Nov 21 at 6am \u{B7} the bank \u{B7} paid",
        "7am \u{B7} the alarm \u{B7} rang / 7am \u{B7} the porter \u{B7} woke",
      ]),
    RuleCase(
      rule: "end-before-start", row: .order, given: friday, field: "incident.resolved",
      asks: ["5:59am", "Nov 19 at 11pm", "Nov 18"],
      passes: ["6:01am", "Nov 20 at 9pm", "Nov 20"]),
    RuleCase(
      rule: "long-gap", row: .order, given: friday,
      asks: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 7:10am \u{B7} the porter \u{B7} called / 9am \u{B7} a plumber \u{B7} shut it \u{B7} \u{B7} mitigated",
        "6am \u{B7} a / 6:30am \u{B7} b / 11am \u{B7} c",
        "7am \u{B7} a guard \u{B7} called \u{B7} \u{B7} detected / 1pm \u{B7} the depot \u{B7} sent a crew / 2pm \u{B7} the crew \u{B7} cleared it \u{B7} \u{B7} resolved",
      ],
      passes: [
        "7am \u{B7} the alarm \u{B7} rang \u{B7} \u{B7} detected / 7:10am \u{B7} the porter \u{B7} called / 7:50am \u{B7} a plumber \u{B7} shut it \u{B7} \u{B7} mitigated",
        "6am \u{B7} a / 7am \u{B7} b / 8am \u{B7} c",
        "6am \u{B7} a \u{B7} b \u{B7} \u{B7} detected / 8am \u{B7} c / 10am \u{B7} d / noon \u{B7} e \u{B7} f \u{B7} \u{B7} resolved",
      ]),
  ]
}

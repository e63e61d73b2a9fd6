import Testing

@testable import Review

/// Each rule fires on what it is for.
struct RuleTests {
  @Test(arguments: faults) func ruleFires(_ rule: String, _ draft: String) {
    let found = critique(of: draft).remarks.map(\.finding.rule.rawValue)
    #expect(found.contains(rule), "found \(found)")
  }

  static let faults: [(String, String)] = [
    ("Placeholder.Unfilled", "We failed [number] customers on Monday, March 3."),
    ("Placeholder.Unfilled", "The cause is TBD."),
    ("Placeholder.Unfilled", "Dear {{first_name}}, the tills were down."),
    ("Placeholder.Unfilled", "It began at HH:mm on Monday, March 3."),
    ("Placeholder.Unfilled", "It was [missing: who rolled it back] who acted."),
    ("Fact.Weekday", "On Tuesday, June 9, 2025, we open again."),
    ("Fact.Weekday", "On Saturday, May 10, we called, and on Tuesday, May 12, we wrote."),
    ("Fact.Date", "We will write by February 30."),
    ("Fact.Date", "We will write by 31 June."),
    ("Fact.Duration", "The tills were down from 9:10am to 9:40am, 50 minutes in all."),
    ("Fact.Percent", "312 of 1,200 customers (36%) paid twice."),
    ("Fact.Percent", "312 customers (36% of 1,200) paid twice."),
    ("Fact.Number", "# We failed 312 customers\n\nOn Monday 321 customers paid twice."),
    ("Fact.Total", "It lasted 4 hours. We are sorry. As we said, it lasted 6 hours."),
    ("Fact.Moment", "It began at 9:10am. The failure started at 9:40am."),
    ("Fact.Order", "## Timeline\n\n- 9:40am: Ana called\n- 9:10am: The tills went down"),
    ("Story.Untimed", "## Timeline\n\n- The tills stopped\n- Ana called\n- The tills came back"),
    (
      "Story.NoPeople",
      "## Timeline\n\n- 9:10am: dark\n- 9:30am: tills back\n- 9:40am: dark\n- 9:50am: tills back"
    ),
    ("Apology.Empty", "We apologise for any inconvenience."),
    ("Apology.Empty", "We are sorry if anyone was affected."),
    ("Apology.Empty", "Sorry for the inconvenience caused."),
    ("Apology.Empty", "Mistakes were made."),
    ("Blame.Person", "An operator forgot to close the valve."),
    ("Blame.Person", "The cause was human error."),
    ("Blame.Person", "Dana mistyped the address."),
    ("Blame.Person", "It was due to the technician's mistake."),
    ("Blame.Supplier", "The outage was caused by our supplier."),
    ("Blame.Supplier", "Our carrier failed."),
    ("Blame.Supplier", "This was beyond our control."),
    ("Promise.Absolute", "We will make sure that this never happens again."),
    ("Promise.Absolute", "We guarantee that your parcels arrive."),
    ("Promise.Absolute", "Your data is 100% secure."),
    ("Passive.HiddenActor", "The wrong list was sent to the printer."),
    ("Passive.HiddenActor", "The alarm had been switched off."),
    ("Passive.HiddenActor", "The new valve was never tested."),
    ("Passive.HiddenActor", "The tank was accidentally drained."),
    ("Passive.HiddenActor", "The change was rolled back by 9:40am."),
    ("Passive.HiddenActor", "The fault was mitigated by restarting the pump."),
    ("Passive.HiddenActor", "The decision was made to close the hall."),
    ("Passive.HiddenActor", "Guests should have been told at noon."),
    ("Passive.HiddenActor", "Customers were overcharged for October."),
    ("Passive.HiddenActor", "The open evening was called off."),
    ("Vague.Quantity", "Many customers paid twice."),
    ("Vague.Quantity", "It took several hours."),
    ("Vague.Quantity", "A number of parcels went astray."),
    ("Vague.Quantity", "Most customers were back by noon."),
    ("Vague.Quantity", "There were significant delays."),
    ("Hedge.Fact", "The pump may have been worn."),
    ("Hedge.Fact", "The list was probably copied."),
    ("Hedge.Fact", "The fault appears to be in the valve."),
    ("Hedge.Fact", "Some addresses could have leaked."),
    ("Minimise.Harm", "Only 3% of customers paid twice."),
    ("Minimise.Harm", "Fortunately the hall was empty."),
    ("Minimise.Harm", "It was an isolated incident."),
    ("Minimise.Harm", "We have no evidence of misuse."),
    ("Action.Vague", "## Next steps\n\n- Improve the handover. Owner: Ana, by Friday, June 6."),
    ("Action.Vague", "We are implementing better procedures."),
    ("Action.Vague", "We will look into it."),
    ("Action.NoOwner", "## Next steps\n\n- A second valve in hall 2 by Friday, June 6."),
    ("Action.NoDate", "## Next steps\n\n- A second valve in hall 2. Owner: Ana."),
    ("Headline.Empty", "Subject: Incident update\n\nThe tills were down."),
    ("Jargon.Audience", "It was a race condition."),
    ("Jargon.Office", "Going forward, Ana signs each file."),
    (
      "Length.Sentence",
      "On Monday the tills went down and nobody could pay for bread or milk or anything else that they had already put into the bags that they had brought from home."
    ),
    ("Suppression.Unused", "<!-- candor Promise.Absolute = NO -->\n\nThe tills were down."),
  ]

  @Test func wholeDraftLacks() {
    let words = "The machine in the hall stood still and the crew looked at it for a long while. "
    let found = Set(
      critique(of: String(repeating: words, count: 12)).remarks.map(\.finding.rule.rawValue))
    let wanted = CriticRule.all.map(\.id.rawValue).filter { $0.hasPrefix("Missing.") }
    #expect(found.isSuperset(of: wanted), "missing \(Set(wanted).subtracting(found))")
    #expect(found.contains("Apology.Missing"))
  }

  @Test func apologyComesLate() {
    let detail = String(
      repeating: "The pump in hall 2 stood still and the crew replaced its valve at 9:10am. ",
      count: 12)
    let late = critique(of: detail + "\n\nI am sorry that you went without water.")
    #expect(!late.remarks(of: "Apology.Buried").isEmpty)
    let early = critique(of: "I am sorry that you went without water.\n\n" + detail)
    #expect(early.remarks(of: "Apology.Buried").isEmpty)
    let owned = critique(of: detail + "\n\nThis was our failure.")
    #expect(!owned.remarks(of: "Acknowledge.Late").isEmpty)
  }

  @Test func wallOfText() {
    let wall = String(repeating: "The pump stood still again on Monday, March 3. ", count: 16)
    #expect(!critique(of: wall).remarks(of: "Length.Wall").isEmpty)
  }

  @Test func everyRuleHasATest() {
    let elsewhere = ["Apology.Missing", "Apology.Buried", "Acknowledge.Late", "Length.Wall"]
    let tested = Set(Self.faults.map(\.0) + elsewhere)
    for rule in CriticRule.all where !rule.id.rawValue.hasPrefix("Missing.") {
      #expect(tested.contains(rule.id.rawValue), "no test for \(rule.id)")
    }
  }

  /// What a fix tells the author to type must not draw a finding itself.
  @Test(arguments: faults) func fixPassesItsOwnRules(_ rule: String, _ draft: String) {
    for remark in critique(of: draft).remarks {
      let offered = critique(of: remark.fix).remarks
      #expect(offered.map(\.message) == [], "fix of \(remark.finding.rule)")
      for quoted in remark.fix.split(separator: "\"").enumerated()
      where quoted.offset % 2 == 1 {
        #expect(critique(of: String(quoted.element)).remarks.isEmpty, "\(quoted.element)")
      }
    }
  }

  @Test func draftWideFixesPassTheRules() {
    for lack in Lack.brief + Lack.whole {
      #expect(critique(of: lack.fix).remarks.map(\.message) == [], "\(lack.rule)")
    }
  }
}

import Testing

@testable import Review

/// Numbers, dates, lengths and times of one draft that cannot all be right, and what only looks so.
struct ContradictionTests {
  private static func facts(in draft: String) -> Set<RuleID> {
    Set(critique(of: draft).remarks.map(\.finding.rule).filter { $0.rawValue.hasPrefix("Fact.") })
  }

  private static let timeline = """


    ## Timeline

    - Monday, June 9, 9:10am: The pump stopped
    - 9:50am: A guard rang the plumber
    - 11:40am: The plumber closed the valve
    """

  private static let night = """


    ## Timeline

    - 10:30pm: The pump stopped
    - 11:50pm: A guard rang the plumber
    - 1:30am: The plumber closed the valve
    """

  @Test(
    arguments: [
      // The whole against the timeline.
      ("Fact.Total", "It lasted 6 hours." + timeline),
      ("Fact.Total", "The failure lasted about 4 hours 30 minutes." + timeline),
      ("Fact.Total", "It was over at 11:40am, 5 hours later." + timeline),
      ("Fact.Total", "Duration: 75 minutes of it in the dark." + timeline),
      ("Fact.Total", "A 30 min interruption hit the hall." + timeline),
      ("Fact.Total", "The phones were down for 8 hours." + timeline),
      ("Fact.Total", "It lasted 6 hours." + night),
      // The whole told twice.
      ("Fact.Total", "It lasted 4 hours. We are sorry. As we said, it lasted 6 hours."),
      ("Fact.Total", "It was a 2 hours outage. It lasted 5 hours."),
      // One moment at two times.
      ("Fact.Moment", "It began at 9:10am. The failure started at 9:40am."),
      ("Fact.Moment", "It was over at 11:40am. The delay ended at 1pm."),
      (
        "Fact.Moment",
        "From 9:10am to 11:40am the pump failed. We are sorry. It began at 8:55am."
      ),
      // Those hit, counted twice.
      ("Fact.Number", "The leak affected 212 members. In all, 260 members were affected."),
      ("Fact.Number", "212 members were hit.\n\n- 221 members affected"),
      ("Fact.Number", "The leak hit 80% of members. It affected 70% of members."),
      // What was found before.
      ("Fact.Duration", "The pump failed from 9:10am to 11:40am (4 hours)."),
      ("Fact.Percent", "212 of 1,060 members (40%) were hit."),
      ("Fact.Weekday", "It began on Monday, June 10, 2025."),
      ("Fact.Weekday", "We met on Monday, June 9, and again on Friday, June 12."),
      ("Fact.Date", "We will write by June 31."),
      ("Fact.Order", "## Timeline\n\n- 9:50am: A guard called\n- 9:10am: The pump stopped"),
    ] as [(RuleID, String)])
  func isFound(_ rule: RuleID, _ draft: String) {
    let found = Self.facts(in: draft)
    #expect(found.contains(rule), "\(draft): \(found)")
  }

  @Test(arguments: [
    // The same length in other words, and roundings of it.
    "It lasted 2 hours 30 minutes." + timeline, "It lasted 2.5 hours." + timeline,
    "It lasted 150 minutes." + timeline, "It lasted about 2 hours 30 min." + timeline,
    "It was over at 11:40am, 2 hours 30 minutes later." + timeline,
    "It lasted 3 hours." + night,
    // A part of the whole that the draft's own times make.
    "The lights were down for 40 minutes." + timeline,
    "It began at 7:40am and it lasted 4 hours." + timeline,
    // Lengths of something else.
    "The call lasted 6 hours." + timeline, "The repair lasted 6 hours." + timeline,
    "A guard waited for 6 hours." + timeline, "The van was 6 hours late." + timeline,
    "We learned of it 6 hours after the pump stopped." + timeline,
    "The next inspection takes 6 hours." + timeline, "It may have lasted 6 hours." + timeline,
    "It would have lasted 6 hours." + timeline, "Did it last 6 hours?" + timeline,
    "It was down for 6 hours on Monday and for 2 hours on Tuesday.",
    "It lasted 6 days." + timeline.replacing("9:50am", with: "Friday, 9:50am"),
    // A timeline that jumps or looks ahead says nothing sure.
    "It lasted 6 hours.\n\n## Timeline\n\n- 9:10am: The pump stopped\n- 9:50am: A guard called",
    "It lasted 6 hours.\n\n## Timeline\n\n- 9:10: The pump stopped\n- 9:50: A call\n- 11:40: Over",
    // Other things that begin and end.
    "It began at 9:10am. The repair began at 9:40am.",
    "It began at 9:10am. We started calling members at 10am.",
    "It began at 9:10am in Leeds and at 9:40am in York. In Hull it began at 10am.",
    "It began at 9:10am on Monday. It began at 9:40am on Tuesday.",
    "It was over at 11:40am. The meeting was over at 1pm.",
    "It began at 9:10am. It may have started at 8am.",
    // Counts of parts, of other days, of others.
    "The leak affected 212 members. 40 members could not go home.",
    "The leak affected 212 members. 40 members in York were affected twice.",
    "The leak affected 212 members, of whom 40 members lost all.",
    "The leak affected 212 members and 40 guests.",
    "The leak affected 212 members. Last year a leak affected 40 members, a newspaper says.",
    "The leak affected 212 members. If 400 members were affected, we would close.",
    "The leak affected 212 members. 848 members were not affected.",
    "The leak affected 212 members, 20% of members.", "We phoned 40 members. 212 members were hit.",
    // What was found before, put right.
    "The pump failed from 9:10am to 11:40am (2.5 hours).", "212 of 1,060 members (20%) were hit.",
    "It began on Monday, June 9, 2025.", "We met on Monday, June 9, and on Friday, June 13.",
    "We will write by June 30.",
  ])
  func isLeftAlone(_ draft: String) {
    #expect(Self.facts(in: draft) == [], "\(draft)")
  }

  @Test func itSaysWhatTheTimelineMakes() throws {
    let found = critique(of: "It lasted 6 hours." + Self.timeline).remarks(of: "Fact.Total")
    let remark = try #require(found.first)
    #expect(remark.message.contains("2 hours 30 minutes"))
    #expect(remark.fix.contains("2 hours 30 minutes"))
    #expect(remark.spot.line == 1 && remark.spot.column == 11)
  }
}

/// Drafts of our own with what is to be proposed of them; all people and companies are invented.
enum DraftSentences {
  static let told: [(draft: String, facts: [String])] = moments + counts + money + causes + lists

  private static let moments: [(draft: String, facts: [String])] = [
    (
      "On Monday, June 9, from 9:10am to 11:40am UK time the bakery line failed.",
      [
        "incident.zone = UK time",
        "incident.started = Monday, June 9 at 9:10am UK time",
        "incident.resolved = Monday, June 9 at 11:40am UK time",
      ]
    ),
    ("It began at 9:10am on June 9.", ["incident.started = June 9 at 9:10am"]),
    (
      "The failure started at 22:05 CET on Sunday.",
      ["incident.zone = CET", "incident.started = Sunday at 22:05 CET"]
    ),
    ("It was over at 11:40am.", ["incident.resolved = 11:40am"]),
    (
      "The delay ended on Tuesday, June 10 at 6pm.",
      ["incident.resolved = Tuesday, June 10 at 6pm"]
    ),
    ("Deliveries were back to normal by 16:30.", ["incident.resolved = 16:30"]),
    (
      "We fully restored the phones at 14:00 UTC.",
      ["incident.zone = UTC", "incident.resolved = 14:00 UTC"]
    ),
    ("We noticed it at 9:50am.", ["incident.detected = 9:50am"]),
    ("At 9:50am a caretaker noticed the water.", ["incident.detected = 9:50am"]),
    ("We learned of it on Monday at 7:15am.", ["incident.detected = Monday at 7:15am"]),
    ("Next update by 3pm today.", ["incident.nextUpdate = 3pm"]),
    (
      "Next update: Thursday, June 12 at 10:00 CET",
      ["incident.nextUpdate = Thursday, June 12 at 10:00 CET"]
    ),
    (
      "Started: Monday, June 9 at 9:10am\n\nEnded: Monday, June 9 at 11:40am",
      [
        "incident.started = Monday, June 9 at 9:10am",
        "incident.resolved = Monday, June 9 at 11:40am",
      ]
    ),
    (
      "| | |\n|---|---|\n| Started | 2025-06-09 at 09:10 |\n| Time zone | Europe/Lisbon |",
      ["incident.zone = Europe/Lisbon", "incident.started = 2025-06-09 at 09:10"]
    ),
  ]

  private static let counts: [(draft: String, facts: [String])] = [
    ("The leak affected 212 members.", ["impact.affected = 212 members"]),
    ("212 members were affected.", ["impact.affected = 212 members"]),
    (
      "The wrong tariff hit about 1,900 households.", ["impact.affected = about 1,900 households"]
    ),
    (
      "- 318 customers (30% of 1,060) affected", ["impact.affected = 318 customers (30% of 1,060)"]
    ),
    (
      "318 of our 1,060 customers were overcharged.",
      ["impact.affected = 318 of our 1,060 customers"]
    ),
    ("We failed 62 passengers.", ["impact.affected = 62 passengers"]),
    ("80% of guests could not open their doors.", ["impact.affected = 80% of guests"]),
    ("Twelve patients waited at a closed door.", ["impact.affected = Twelve patients"]),
    ("62 passengers in Leeds missed the last ferry.", ["impact.affected = 62 passengers"]),
    ("140 pupils did not receive their meals.", ["impact.affected = 140 pupils"]),
    ("41 tenants received the wrong letter.", ["impact.affected = 41 tenants"]),
    ("Affected: 212 members", ["impact.affected = 212 members"]),
    ("3,400 failed payments came in overnight.", ["impact.failed = 3,400 failed payments"]),
    ("3,400 payments failed.", ["impact.failed = 3,400 failed payments"]),
    ("318 bread orders were lost.", ["impact.failed = 318 lost bread orders"]),
    (
      "## Impact\n\n- 23 written complaints filed, 8 of them by phone",
      ["metrics: metrics.figure = 23 written complaints filed"]
    ),
  ]

  private static let money: [(draft: String, facts: [String])] = [
    ("It cost us 4,200 EUR.", ["impact.money = 4,200 EUR"]),
    (
      "We refunded $15K in late fees.", ["impact.money = $15K", "impact.moneyFor = late fees"]
    ),
    ("Refunds so far: \u{A3}900.", ["impact.money = \u{A3}900"]),
    (
      "Estimated impact: about $2 million in refunds.",
      ["impact.money = estimated about $2 million", "impact.moneyFor = refunds"]
    ),
    ("Cost: 4,200 EUR", ["impact.money = 4,200 EUR"]),
  ]

  private static let causes: [(draft: String, facts: [String])] = [
    (
      "It happened because nobody had renewed the lease on the cold store.",
      [
        "cause.mechanism = It happened because nobody had renewed the lease on the cold store."
      ]
    ),
    (
      "The flood was caused by a valve that stood open since Friday.",
      ["cause.mechanism = The flood was caused by a valve that stood open since Friday."]
    ),
    (
      "The root cause was a list that two desks kept apart.",
      ["cause.mechanism = The root cause was a list that two desks kept apart."]
    ),
    (
      "Root cause: two desks kept the same list apart.",
      ["cause.mechanism = two desks kept the same list apart."]
    ),
    (
      "Two lists in two rooms led to the missed visits.",
      ["cause.mechanism = Two lists in two rooms led to the missed visits."]
    ),
    (
      "## Why it happened\n\nThe filter clogged because nobody had cleaned it for a year.",
      ["cause.mechanism = The filter clogged because nobody had cleaned it for a year."]
    ),
    (
      "## Why it happened\n\n- No second reader: Nobody but the printer sees the sheet.",
      [
        "underlying: underlying.label = No second reader | underlying.explain = Nobody but the printer sees the sheet."
      ]
    ),
  ]

  private static let lists: [(draft: String, facts: [String])] = [
    (
      "## Timeline\n\n- 9:10am: The pump stopped\n- 9:50am: A guard rang the plumber",
      [
        "timeline: timeline.at = 9:10am: The pump stopped",
        "timeline: timeline.at = 9:50am: A guard rang the plumber",
      ]
    ),
    (
      "## What happened\n\n| Time | Event |\n|---|---|\n| 09:10 | The pump stopped |\n| 09:50 | A guard rang the plumber |",
      [
        "timeline: timeline.at = 09:10 | The pump stopped",
        "timeline: timeline.at = 09:50 | A guard rang the plumber",
      ]
    ),
    (
      "## Next steps\n\n- Float switch: A second switch stops the pump. Owner: head of works, by Friday, June 20. Under way.",
      [
        "actions: actions.label = Float switch | actions.what = A second switch stops the pump | actions.status = doing | actions.owner = head of works | actions.due = Friday, June 20"
      ]
    ),
    (
      "## Next steps\n\n- Ada Moss will fit a second switch by June 20.",
      [
        "actions: actions.what = Ada Moss will fit a second switch | actions.owner = Ada Moss | actions.due = June 20"
      ]
    ),
    (
      "## Actions\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| Fit a second switch | Ada Moss | June 20 | done |\n| Mark the valve | TBD | soon | |",
      [
        "actions: actions.what = Fit a second switch | actions.owner = Ada Moss | actions.due = June 20 | actions.status = done",
        "actions: actions.what = Mark the valve",
      ]
    ),
    (
      "## Actions\n\n- Second list: one list for both desks. Owner: Ada and Tom. Done.",
      [
        "actions: actions.label = Second list | actions.what = one list for both desks | actions.status = done"
      ]
    ),
    (
      "We will publish the full report by Friday, June 20.",
      [
        "commitments: commitments.what = publish the full report | commitments.when = Friday, June 20"
      ]
    ),
  ]

  /// What looks like a fact and is none, or not one to be sure of.
  static let nearMisses: [String] = [
    // Negated.
    "No members were affected.", "212 members were not affected.",
    "The leak never affected the 212 members upstairs.", "It was not over at 11:40am.",
    "The flood was not caused by the valve.", "It did not cost us 4,200 EUR.",
    "We did not notice it at 9:50am.", "The visits were not missed because of the two lists.",
    // Hedged or supposed.
    "The leak may have affected 212 members.", "Perhaps 212 members were affected.",
    "We believe 212 members were affected.", "It probably began at 9:10am.",
    "If 212 members were affected, we would know.", "212 members might be affected.",
    "It seems that the flood was caused by a valve.",
    "The cause was probably a valve that stood open.", "We suspect the cause is a valve.",
    "Were 212 members affected?", "Did it begin at 9:10am?",
    // Said by others, or of others.
    "A newspaper says that 4,000 members were affected.",
    "According to the council, 212 members were affected.",
    "The fault hit 4,000 of its customers, not ours.", "The carrier lost 14 parcels.",
    "A competitor had 900 customers affected.",
    // Of another time.
    "Last year a leak affected 340 members.", "In 2019 a leak affected 340 members.",
    "The previous leak affected 340 members.", "Usually 40 members are affected.",
    "A drill affected 212 members.",
    // Bounds, not figures.
    "The leak affected up to 200 members.", "At least 200 members were affected.",
    "More than 200 members were affected.", "Nearly 200 members were affected.",
    "Fewer than 200 members were affected.", "Between 100 and 200 members were affected.",
    "The leak affected many members.", "A few hundred members were affected.",
    // Figures that count something else.
    "We phoned 212 members.", "We wrote to all 212 members.", "212 members came to the meeting.",
    "47 members attended.", "We thank the 12 members who rang us.",
    "We have 1,060 members in Leeds.", "The leak affected floor 3.",
    "Order 318 was the first.", "6 engineers worked through the night.",
    // Targets and plans against results.
    "Our target is that fewer than 10 members are affected.",
    "Our goal is to have it restored at 6pm.", "We aim to lose no order after 9:10am.",
    "The budget is 4,200 EUR.", "It will cost us 4,200 EUR.",
    "The board may approve 4,200 EUR for a second pump.", "A new pump is priced at 4,200 EUR.",
    "A second pump costs 4,200 EUR a year.", "We lost up to 4,200 EUR.",
    "It cost us 900 EUR on Monday and 300 EUR on Tuesday.",
    "Service will be back to normal by 4pm.", "We will refund 318 customers.",
    // Times of something else.
    "We started calling members at 3pm.", "The repair began at 5:10am.",
    "We held a meeting about the failure from 2pm to 6pm.",
    "Office hours run from 9am to 6pm.", "Ring us from 8am to 10pm about the failure.",
    "The service was partially restored at 5:30am.", "Most phones were back to normal at 5:30am.",
    "The shop opens at 9:10am.", "It began at 9:10.",
    "We noticed at 3pm that the repair had failed.",
    "## Transparency\n\n- 9am: we will write to you\n- 5pm: we will write again",
    "## What happened\n\n- 9:10am: The pump stopped",
    "## Closing\n\n- Monday 9am to 6pm: my door is open\n- Tuesday 9am to 6pm: the same",
    // Left open.
    "Started: TBD", "Root cause: under investigation", "Affected: up to 212 members",
    "Cost: not yet known", "Root cause: unknown", "Next update: to be announced",
    "The cause is not yet known because the valve is under water.",
    "We do not yet know why it happened.",
    "We called every member because we wanted to say sorry.",
    "The hall was cold because the door stood open.",
    "## Why it happened\n\nWe rang every member because we were sorry.",
    "We will publish a report soon.", "We will publish no report by Friday.",
    "The error led to a good talk.",
  ]
}

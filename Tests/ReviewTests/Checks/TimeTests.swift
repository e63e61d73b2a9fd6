import Facts
import Record
import Testing

@testable import Review

/// Times and dates that fit, and that do not.
struct TimeTests {
  static let table: [Trial] =
    [
      .hit("Time.Order", "an entry before the one above it") {
        $0.edit(.timeline, 3, "timeline.at", $0.at(5, 10, 7, 5))
      },
      .hit("Time.Order", "over before it started") {
        $0.set("incident.resolved", $0.at(5, 10, 5, 55))
      },
      .hit("Time.Order", "relief after the end") {
        $0.set("incident.mitigated", $0.at(5, 10, 10, 40))
      },
      .hit("Time.Order", "a day too early") {
        $0.edit(.timeline, 5, "timeline.at", $0.at(5, 9, 9, 55))
      },
      .miss("Time.Order", "two entries in one minute") {
        $0.edit(.timeline, 3, "timeline.at", $0.at(5, 10, 7, 20))
      },
      .miss("Time.Order", "about ten minutes either way") {
        $0.edit(.timeline, 3, "timeline.at", $0.at(5, 10, 7, 10, about: true))
      },
      .miss("Time.Order", "noticed before it started") {
        $0.set("incident.detected", $0.at(5, 10, 5, 50))
      },
      .miss("Time.Order", "a later day") {
        $0.edit(.timeline, 5, "timeline.at", $0.at(5, 11, 1, 0))
      },

      .hit("Time.Duration", "hours that are not") {
        $0.say("incident.broke", "took no payments for two hours")
      },
      .hit("Time.Duration", "a length in the name") { $0.say("incident.noun", "five-hour outage") },
      .hit("Time.Duration", "minutes in the apology") {
        $0.say("closing.apology", "I am sorry for the 90 minutes you could not pay.")
        $0.say("closing.last", "It lasted 90min.")
      },
      .hit("Time.Duration", "half an hour") {
        $0.say("incident.symptom", "could not pay for about half an hour")
      },
      .miss("Time.Duration", "rounded within 5%") {
        $0.say("incident.broke", "took no payments for about 3 hours 45 minutes")
      },
      .miss("Time.Duration", "an hour before") {
        $0.say("incident.broke", "stopped an hour before the first boat")
      },
      .miss("Time.Duration", "how late somebody was") {
        $0.say("incident.symptom", "sailed 30 minutes late")
      },
      .miss("Time.Duration", "an age") { $0.say("incident.symptom", "lost a 4 hour voucher") },

      .hit("Time.Cause", "noticed in the minute it started") {
        $0.set("incident.detected", $0.at(5, 10, 6, 12))
      },
      .hit("Time.Cause", "an earlier time in the cause") {
        $0.say("cause.but", "At 5:40am a second renewal job ran.")
      },
      .hit("Time.Cause", "an earlier time on the same weekday") {
        $0.say("cause.mechanism", "On Saturday at 5am the bank changed its list.")
      },
      .miss("Time.Cause", "a time in the timeline") {
        $0.say("cause.but", "At 6:12am the certificate was a month old.")
      },
      .miss("Time.Cause", "an hour of another day") {
        $0.say("cause.but", "On Friday at 5am the new bank sent its list.")
      },
      .miss("Time.Cause", "start known by its day only") {
        guard let day = Day(2025, 5, 10) else { return }
        let moment = Moment(day: day, time: .unstated, zone: $0.zone)
        $0.set("incident.started", .moment(moment))
        $0.set("incident.detected", .moment(moment))
      },

      .hit("Time.Gap", "the middle untold") {
        for _ in 0..<3 { $0.drop(.timeline, 2) }
        $0.drop("incident.mitigated")
      },
      .hit("Time.Gap", "the end untold") {
        $0.drop("incident.mitigated")
        $0.drop(.timeline, 4)
        $0.set("incident.resolved", $0.at(5, 10, 10, 30))
      },
      .hit("Time.Gap", "the start untold") {
        $0.set("incident.started", $0.at(5, 10, 1, 0))
        $0.edit(.timeline, 0, "timeline.at", $0.at(5, 10, 1, 0))
      },
      .miss("Time.Gap", "75 of 223 minutes") { _ in },
      .miss("Time.Gap", "over in half an hour") {
        $0.set("incident.resolved", $0.at(5, 10, 6, 40))
      },
      .miss("Time.Gap", "not over yet") {
        $0.choose("incident.stage", "investigating")
        for _ in 0..<4 { $0.drop(.timeline, 1) }
      },
    ] + dates

  static let dates: [Trial] = [
    .hit("Time.Weekday", "the wrong weekday") {
      $0.say("cause.but", "On Sunday, May 10, the certificate ran out.")
    },
    .hit("Time.Weekday", "no such day") { $0.say("closing.place", "room 2 until June 31") },
    .hit("Time.Weekday", "the wrong weekday in another order") {
      $0.edit(.response, 0, "response.when", "from Friday 10 May 2025")
    },
    .miss("Time.Weekday", "the right weekday") {
      $0.say("cause.but", "On Saturday, May 10, the certificate ran out.")
    },
    .miss("Time.Weekday", "no weekday") { $0.say("closing.place", "room 2 until June 30") },
    .miss("Time.Weekday", "a leap day") { $0.say("cause.safe", "It held since 29 February 2024.") },
    .miss("Time.Weekday", "may, the verb") { $0.say("closing.last", "You may 10 times over ask.") },

    .hit("Time.Future", "an event after sending") {
      $0.edit(.timeline, 5, "timeline.at", $0.at(5, 12, 11))
    },
    .hit("Time.Future", "a planned action whose day has passed") {
      $0.edit(.actions, 2, "actions.due", $0.on(5, 6))
    },
    .hit("Time.Future", "an ask for yesterday") { $0.edit(.asks, 0, "asks.by", $0.on(5, 11)) },
    .hit("Time.Future", "hours already over") {
      $0.set("closing.available", $0.range(5, 11, 10, 16))
    },
    .miss("Time.Future", "done before sending") {
      $0.edit(.actions, 0, "actions.due", $0.on(5, 11))
    },
    .miss("Time.Future", "due on the day of sending") {
      $0.edit(.asks, 0, "asks.by", $0.on(5, 12))
    },
    .miss("Time.Future", "an hour before sending") {
      $0.edit(.timeline, 5, "timeline.at", $0.at(5, 12, 8))
    },

    .hit("Time.Weekend", "due on a Saturday") { $0.edit(.actions, 2, "actions.due", $0.on(6, 7)) },
    .hit("Time.Weekend", "a weekend named in the text") {
      $0.edit(.actions, 2, "actions.why", "no launches until June 8")
    },
    .hit("Time.Weekend", "a day the author's own rule closes") {
      $0.edit(.actions, 3, "actions.what", "no launches on Fridays")
    },
    .miss("Time.Weekend", "due on a Friday") { $0.edit(.actions, 2, "actions.due", $0.on(6, 13)) },
    .miss("Time.Weekend", "a rule about another day") {
      $0.edit(.actions, 3, "actions.what", "no launches on Mondays")
    },
    .miss("Time.Weekend", "weekends covered, not closed") {
      $0.edit(.actions, 3, "actions.what", "a second engineer on call at weekends")
    },

    .hit("Time.Tier", "another month in the text") {
      $0.edit(.actions, 3, "actions.why", "scheduled for December")
    },
    .hit("Time.Tier", "this week, due next month") {
      $0.edit(.actions, 2, "actions.what", "a renewal date for every connection this week")
    },
    .hit("Time.Tier", "another date in the text") {
      $0.edit(.actions, 2, "actions.why", "live on June 20")
    },
    .miss("Time.Tier", "the month it is due") {
      $0.edit(.actions, 3, "actions.why", "scheduled for August")
    },
    .miss("Time.Tier", "the next quarter") {
      $0.edit(.actions, 3, "actions.why", "tested in the next quarter")
    },
    .miss("Time.Tier", "a month gone by") {
      $0.edit(.actions, 2, "actions.why", "what failed in April")
    },

    .hit("Time.Zone", "a time in the name, without its zone") {
      $0.say("incident.noun", "6am booking outage")
    },
    .hit("Time.Zone", "an abbreviation of winter") {
      $0.edit(.timeline, 4, "timeline.result", "most cards taken again at 8:40am GMT")
    },
    .hit("Time.Zone", "clocks changed in between") {
      $0.set("incident.started", $0.at(3, 29, 22))
    },
    .miss("Time.Zone", "the abbreviation that holds") {
      $0.edit(.timeline, 4, "timeline.result", "most cards taken again at 8:40am BST")
    },
    .miss("Time.Zone", "a time after the first") {
      $0.edit(.timeline, 4, "timeline.result", "most cards taken again at 8:40am")
    },
    .miss("Time.Zone", "a price, no time") { $0.say("incident.noun", "2.50 booking outage") },
  ]

  @Test(arguments: table) func timesAreHeldTogether(_ trial: Trial) { trial.run() }

  @Test func everyRuleIsTriedBothWays() { Trial.expectEnough(Self.table) }
}

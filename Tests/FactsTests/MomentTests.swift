import Facts
import TestSupport
import Testing

/// Points in time, from messy words.
struct MomentTests {
  @Test(arguments: [
    ("Saturday, Nov 2 at 2:14am PT", "2024-11-02 02:14 America/Los_Angeles"),
    ("saturday nov. 2 2:14 a.m. pt.", "2024-11-02 02:14 America/Los_Angeles"),
    ("0214", "2024-11-02 02:14 America/Los_Angeles"),
    ("2.14am", "2024-11-02 02:14 America/Los_Angeles"),
    ("2:14\u{202F}AM", "2024-11-02 02:14 America/Los_Angeles"),
    ("214am", "2024-11-02 02:14 America/Los_Angeles"),
    ("14:05", "2024-11-02 14:05 America/Los_Angeles"),
    ("1405 hrs", "2024-11-02 14:05 America/Los_Angeles"),
    ("14h05", "2024-11-02 14:05 America/Los_Angeles"),
    ("02:14", "2024-11-02 02:14 America/Los_Angeles"),
    ("at 2 am", "2024-11-02 02:00 America/Los_Angeles"),
    ("2a", "2024-11-02 02:00 America/Los_Angeles"),
    ("2pm.", "2024-11-02 14:00 America/Los_Angeles"),
    ("12am", "2024-11-02 00:00 America/Los_Angeles"),
    ("12:30 pm", "2024-11-02 12:30 America/Los_Angeles"),
    ("noon", "2024-11-02 12:00 America/Los_Angeles"),
    ("half past two in the morning", "2024-11-02 02:30 America/Los_Angeles"),
    ("quarter to 3 in the afternoon", "2024-11-02 14:45 America/Los_Angeles"),
    ("ten past nine in the evening", "2024-11-02 21:10 America/Los_Angeles"),
    ("two o'clock in the afternoon", "2024-11-02 14:00 America/Los_Angeles"),
    ("about 2am", "about 2024-11-02 02:00 America/Los_Angeles"),
    ("~2:20am", "about 2024-11-02 02:20 America/Los_Angeles"),
    ("just after 2am", "about 2024-11-02 02:00 America/Los_Angeles"),
    ("2am or so", "about 2024-11-02 02:00 America/Los_Angeles"),
    ("2ish pm", "! "),
    ("2024-11-02 02:14", "2024-11-02 02:14 America/Los_Angeles"),
    ("2024-11-02 10:30", "2024-11-02 10:30 America/Los_Angeles"),
    ("2024-11-02T02:14:09-07:00", "2024-11-02 02:14 America/Los_Angeles"),
    ("2024-11-02T09:14Z", "2024-11-02 09:14 UTC"),
    ("2024-11-02T09:14:33.120Z", "2024-11-02 09:14 UTC"),
    ("2024-11-02 11:14 +02:00", "2024-11-02 11:14 GMT+0200"),
    ("2024/11/02 0214", "2024-11-02 02:14 America/Los_Angeles"),
    ("2 Nov 2024 2:14pm", "2024-11-02 14:14 America/Los_Angeles"),
    ("2nd of November, 2:14pm", "2024-11-02 14:14 America/Los_Angeles"),
    ("2-Nov-2024 14:05", "2024-11-02 14:05 America/Los_Angeles"),
    ("2.14pm on the 1st", "2024-11-01 14:14 America/Los_Angeles"),
    ("Nov 2, 2024", "2024-11-02 America/Los_Angeles"),
    ("13/10/2024 9am", "2024-10-13 09:00 America/Los_Angeles"),
    ("Friday evening", "2024-11-01 evening America/Los_Angeles"),
    ("Friday evening at 6", "2024-11-01 18:00 America/Los_Angeles"),
    ("Friday night at 11", "2024-11-01 23:00 America/Los_Angeles"),
    ("yesterday at 5pm", "2024-11-03 17:00 America/Los_Angeles"),
    ("half past 7 last night", "2024-11-03 19:30 America/Los_Angeles"),
    ("7:30 last night", "2024-11-03 19:30 America/Los_Angeles"),
    ("Friday night at 7", "2024-11-01 19:00 America/Los_Angeles"),
    ("abt 8 this morning", "about 2024-11-04 08:00 America/Los_Angeles"),
    ("yesterday 5pm i think", "about 2024-11-03 17:00 America/Los_Angeles"),
    ("probably 5pm yesterday", "about 2024-11-03 17:00 America/Los_Angeles"),
    ("5pm ish yesterday!", "about 2024-11-03 17:00 America/Los_Angeles"),
    ("yesterday 5pm?", "about 2024-11-03 17:00 America/Los_Angeles"),
    ("3 o clock in the afternoon", "2024-11-02 15:00 America/Los_Angeles"),
    ("two days ago, 5pm", "2024-11-02 17:00 America/Los_Angeles"),
    ("this morning", "2024-11-04 morning America/Los_Angeles"),
    ("this morning at 9", "2024-11-04 09:00 America/Los_Angeles"),
    ("last night at 11pm", "2024-11-03 23:00 America/Los_Angeles"),
    ("last night at 2am", "2024-11-04 02:00 America/Los_Angeles"),
    ("the next day at 9am", "2024-11-03 09:00 America/Los_Angeles"),
    ("Monday 9am", "2024-11-04 09:00 America/Los_Angeles"),
    ("last Friday 3pm", "2024-11-01 15:00 America/Los_Angeles"),
    ("Nov 2 11:14 Berlin time", "? Is that 11:14am or 11:14pm? [am, pm]"),
    ("Nov 2 23:14 Berlin time", "2024-11-02 23:14 Europe/Berlin"),
    ("Nov 2 14:14 america/new_york", "2024-11-02 14:14 America/New_York"),
    ("9:14am UTC on Nov 2", "2024-11-02 09:14 UTC"),
    ("Nov 2 2:14am Pacific time", "2024-11-02 02:14 America/Los_Angeles"),
    ("Nov 2 2:14am PDT", "2024-11-02 02:14 America/Los_Angeles"),
    ("Nov 3 1:30am PDT", "2024-11-03 01:30 America/Los_Angeles, first"),
    ("Nov 3 1:30am PST", "2024-11-03 01:30 America/Los_Angeles, second"),
    ("Nov 3 1:30am, second", "2024-11-03 01:30 America/Los_Angeles, second"),
    ("24:00 on Nov 2", "2024-11-03 00:00 America/Los_Angeles"),
    ("Dec 24", "2023-12-24 America/Los_Angeles"),
  ]) func reads(_ words: String, _ want: String) {
    expect(Moment.self, words, in: .afterSaturday, comesTo: want)
  }

  @Test(arguments: [
    ("Sun Nov 2", "? November 2 is a Saturday. Which day do you mean? [sat, sun]"),
    ("2:14", "? Is that 2:14am or 2:14pm? [am, pm]"),
    ("around 2", "? Is that 2am or 2pm? [am, pm]"),
    ("half past two", "? Is that 2:30am or 2:30pm? [am, pm]"),
    ("12:30", "? Is that 12:30am or 12:30pm? [am, pm]"),
    ("Nov 2 10:30", "? Is that 10:30am or 10:30pm? [am, pm]"),
    ("midnight", "? Which midnight"),
    ("midnight on Friday", "? Which midnight"),
    ("11/2", "? Which date is 11/2? [nov 2, feb 11]"),
    ("11/2 at 2:14am", "? Which date is 11/2? [nov 2, feb 11]"),
    ("2.11.2024", "? Which date is 2.11.2024? [feb 11, nov 2]"),
    ("5:30am IST", "? Which zone is IST? [kolkata, dublin, jerusalem]"),
    ("9am CST", "? Which zone is CST? [chicago, shanghai, havana]"),
    ("Nov 31", "! There is no November 31: November has 30 days."),
    ("Feb 29, 2023", "! There is no February 29 in 2023: February 2023 has 28 days."),
    ("11/31", "! There is no November 31"),
    ("31/31", "! There is no such date."),
    ("Nov 2 2:14am PST", "? On Saturday, November 2, clocks in Los Angeles show PDT, not PST."),
    ("Mar 10 2:30am PT", "! There was no 2:30am on Sunday, March 10 in Los Angeles"),
    ("Nov 3 1:30am PT", "? 1:30am happened twice"),
    ("2014", "? Is 2014 a time?"),
    ("Friday night at 1am", "? Early on which day was that? [fri, sat]"),
    ("25:00", "! There is no 25:00 on the clock."),
    ("an hour ago", "? What time on the clock was \"an hour ago\"?"),
    ("about 20 mins ago", "? What time on the clock was \"about 20 mins ago\"?"),
    ("half an hour later", "? What time on the clock was \"half an hour later\"?"),
    ("two hours before the run", "? What time on the clock was \"two hours before\"?"),
    ("2:75am", "! There is no 2:75am on the clock."),
    ("14:05am", "! 14:05am mixes the two clocks."),
    ("2 to 3am", "! That is a stretch of time."),
    ("soon", "? Which day and time"), ("when the batch ran", "! "), ("", "! Type"),
    ("   ", "! Type"), ("\u{0}", "! Type"), ("99999999999999999999", "! "), ("$15", "! "),
    ("\u{1F4A5}", "! "), ("13", "! Type the time with its minutes"),
    ("next Friday", "? Which Friday is that? [nov 8, nov 15]"),
    ("Nov 20", "2023-11-20 America/Los_Angeles"),
    ("30 Feb 9am", "! There is no February 30"),
    ("Saturday Nov 2 Nov 3", "! "),
  ]) func asks(_ words: String, _ want: String) {
    expect(Moment.self, words, in: .afterSaturday, comesTo: want)
  }

  @Test func asksForADayWhereNoneIsKnown() {
    expect(Moment.self, "2:14am", in: .monday, comesTo: "? Which day was that?")
    expect(Moment.self, "Nov 20", in: .monday, comesTo: "? Which year is that? [2023, 2024]")
    expect(Moment.self, "Oct 20", in: .ahead, comesTo: "? Which year is that? [2024, 2025]")
    expect(Moment.self, "Monday", in: .ahead, comesTo: "? Which Monday is that? [nov 4, nov 11]")
  }

  @Test func asksForAZoneOnlyWhereATimeNeedsOne() {
    let context = ReadingContext.context("2024-11-04", nil)
    expect(Moment.self, "Nov 2 at 2am", in: context, comesTo: "? Which time zone is that in?")
    expect(Moment.self, "Nov 2", in: context, comesTo: "2024-11-02 UTC")
    expect(
      Moment.self, "Nov 2 at 2am Tokyo", in: context, comesTo: "2024-11-02 02:00 Asia/Tokyo")
  }

  @Test(
    arguments: [
      ("2024-11-20", "2024-10-12", "Sunday 9am", "? Which Sunday is that? [oct 6, oct 13, nov 17]"),
      ("2024-11-20", "2024-11-18", "Sunday 9am", "2024-11-17 09:00 Europe/London"),
      ("2025-01-03", "2024-12-30", "Dec 31 9am", "2024-12-31 09:00 Europe/London"),
      ("2025-01-03", "2025-01-02", "Dec 31 9am", "2024-12-31 09:00 Europe/London"),
      ("2024-11-09", nil, "last Friday 9am", "? Which Friday is that? [nov 1, nov 8]"),
      ("2024-07-01", nil, "Jun 30 9am GMT", "? On Sunday, June 30, clocks in London show BST"),
      ("2024-07-01", nil, "Jun 30 9am BST", "2024-06-30 09:00 Europe/London"),
      ("2024-04-01", nil, "Mar 31 1:30am", "! There was no 1:30am"),
      ("2024-11-04", nil, "Oct 27 1:30am", "? 1:30am happened twice"),
      ("2024-02-29", nil, "Feb 29 9am", "2024-02-29 09:00 Europe/London"),
      ("2025-02-10", nil, "Feb 29, 9am", "2024-02-29 09:00 Europe/London"),
    ] as [(String, String?, String, String)])
  func readsInTheLightOfTheDays(_ today: String, _ day: String?, _ words: String, _ want: String) {
    let context = ReadingContext.context(today, "Europe/London", day: day)
    expect(Moment.self, words, in: context, comesTo: want)
  }

  @Test(arguments: [
    ("Asia/Kolkata", "Nov 2 5:30am IST", "2024-11-02 05:30 Asia/Kolkata"),
    ("Europe/Dublin", "Jul 2 5:30am IST", "2024-07-02 05:30 Europe/Dublin"),
    ("Europe/Dublin", "Nov 2 5:30am IST", "? On Saturday, November 2, clocks in Dublin show GMT"),
    ("Asia/Shanghai", "Nov 2 5:30am CST", "2024-11-02 05:30 Asia/Shanghai"),
    ("America/Phoenix", "Jul 2 5:30am MST", "2024-07-02 05:30 America/Phoenix"),
    ("Australia/Lord_Howe", "Apr 7 2024 1:45am", "? 1:45am happened twice"),
    ("Australia/Lord_Howe", "Oct 6 2:15am", "! There was no 2:15am"),
    ("Pacific/Apia", "Nov 2 9am", "2024-11-02 09:00 Pacific/Apia"),
    ("America/St_Johns", "Mar 10 2024 2:30am", "! There was no 2:30am"),
    ("Asia/Kathmandu", "2024-11-02T05:45+05:45", "2024-11-02 05:45 Asia/Kathmandu"),
  ]) func readsInManyZones(_ zone: String, _ words: String, _ want: String) {
    let context = ReadingContext.context("2024-11-04", zone)
    expect(Moment.self, words, in: context, comesTo: want)
  }

  @Test func tellsWhatWasTakenOver() throws {
    let inherited = try #require(Moment.read("2:20am", in: .afterSaturday).value)
    #expect(inherited.dayProvenance == .inherited && inherited.zoneProvenance == .inherited)
    let stated = try #require(
      Moment.read("Saturday, Nov 2 at 2:14am PT", in: .monday).value)
    #expect(stated.dayProvenance == .stated && stated.zoneProvenance == .stated)
    guard case .value(let assumed, let notes) = Moment.read("Friday evening", in: .monday) else {
      Issue.record("Friday evening is not read")
      return
    }
    #expect(assumed.dayProvenance == .assumed)
    #expect(notes.map(english) == ["Taken as Friday, November 1."])
  }
}

import Facts
import Testing

@testable import Record

/// Timelines of every usual shape, as people type, paste and export them.
@Suite struct TimelineBlockTests {
  private func expect(
    _ text: String, in context: ReadingContext = .afterSaturday, _ want: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let got = shown(TimelineBlock.read(text, in: context))
    #expect(got == want, "got:\n\(got)\nnot:\n\(want)", sourceLocation: location)
  }

  /// Each pair is a block and what is read from it.
  static let shapes: [(String, String)] = [
    (
      """
      2:14am - monitoring alerted Sarah
      2:20am - Sarah paged the database team
      2:45am - Tom rolled back the migration
      """,
      """
      11-02 02:14 | monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged the database team
      11-02 02:45 | Tom | rolled back the migration
      """
    ),
    (
      """
      02:14 UTC: monitoring alerted Sarah
      02:20 UTC: Sarah paged Tom
      """,
      """
      11-02 02:14 UTC | monitoring | alerted Sarah
      11-02 02:20 UTC | Sarah | paged Tom
      """
    ),
    (
      """
      [02:14] Monitoring alerted Sarah
      [02:20] Sarah paged Tom
      """,
      """
      11-02 02:14 | Monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged Tom
      """
    ),
    (
      """
      - 2:14am: The alarm rang
      - 2:20am: Odile Marsh called the second pharmacist
      * 3am: The night manager opened the store room
      """,
      """
      11-02 02:14 | the alarm | rang
      11-02 02:20 | Odile Marsh | called the second pharmacist
      11-02 03:00 | the night manager | opened the store room
      """
    ),
    (
      """
      1. **02:14** – Monitoring alerted Sarah
      2. **02:20** – Sarah paged Tom
      """,
      """
      11-02 02:14 | Monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged Tom
      """
    ),
    (
      """
      | Time (UTC) | Who | What |
      |------------|-----|------|
      | 09:14 | Monitoring | alerted Sarah |
      | 09:20 | Sarah | paged Tom |
      """,
      """
      11-02 09:14 UTC | Monitoring | alerted Sarah
      11-02 09:20 UTC | Sarah | paged Tom
      """
    ),
    (
      """
      Time | Event
      --- | ---
      2:14am | Monitoring alerted Sarah
      2:20am | Sarah paged Tom
      """,
      """
      11-02 02:14 | Monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged Tom
      """
    ),
    (
      """
      2024-11-02T09:14:00Z monitoring alerted Sarah
      2024-11-02T09:20:31Z Sarah paged Tom
      """,
      """
      11-02 09:14 UTC | monitoring | alerted Sarah
      11-02 09:20 UTC | Sarah | paged Tom
      """
    ),
    (
      """
      2024-11-02 02:14:09-07:00 - Sarah paged Tom
      2024-11-02 02:45:00.123 -07:00 - Tom restarted the queue
      """,
      """
      11-02 02:14 | Sarah | paged Tom
      11-02 02:45 | Tom | restarted the queue
      """
    ),
    (
      """
      Sarah Lee  2:14 AM
      I restarted the queue
      Tom Ode  2:20 AM
      rolled back the migration
      """,
      """
      11-02 02:14 | Sarah Lee | restarted the queue
      11-02 02:20 | Tom Ode | rolled back the migration
      """
    ),
    (
      """
      [2:14 AM] sarah: restarted the queue
      [2:20 AM] tom: is it back?
      [2:31 AM] sarah: the queue drained
      """,
      """
      11-02 02:14 | sarah | restarted the queue
      11-02 02:20 | tom | wrote "is it back?"
      11-02 02:31 | sarah | wrote "the queue drained"
      """
    ),
    (
      """
      02:14 <sarah> I restarted the queue
      02:20 <tom> checkout is slow for everyone
      02:21 -!- ada has joined #incident
      """,
      """
      11-02 02:14 | sarah | restarted the queue
      11-02 02:20 | tom | wrote "checkout is slow for everyone"
      - 3: it only says who came, went or reacted
      """
    ),
    (
      """
      time,who,what
      02:14,monitoring,alerted Sarah
      02:20,Sarah,"paged Tom, then Ada"
      """,
      """
      11-02 02:14 | monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged Tom, then Ada
      """
    ),
    (
      """
      Timestamp;Description;Severity
      2024-11-02 02:14;Monitoring alerted Sarah;high
      2024-11-02 02:20;Sarah paged Tom;high
      """,
      """
      = Not used: the column Severity.
      11-02 02:14 | Monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged Tom
      """
    ),
    (
      "Date\tTime\tActor\tAction\n2024-11-02\t02:14\tSarah\tpaged Tom\n2024-11-03\t09:00\tTom\twrote the report",
      """
      11-02 02:14 | Sarah | paged Tom
      11-03 09:00 | Tom | wrote the report
      """
    ),
    (
      """
      Nov 1
      6:02pm Dana deployed the new price list
      11:50pm The nightly export started
      Nov 2
      2:14am Monitoring alerted Sarah
      """,
      """
      11-01 18:02 | Dana | deployed the new price list
      11-01 23:50 | the nightly export | started
      11-02 02:14 | Monitoring | alerted Sarah
      """
    ),
    (
      """
      ## Friday, November 1

      - 11:50pm Dana deployed the new price list
      - 12:05am Monitoring alerted Sarah
      - 12:40am Sarah paged Tom
      """,
      """
      11-01 23:50 | Dana | deployed the new price list
      11-02 00:05 | Monitoring | alerted Sarah
      11-02 00:40 | Sarah | paged Tom
      """
    ),
    (
      """
      2:14am-2:20am: Sarah searched the logs
      2:30 - 2:45am Tom rebuilt the index
      """,
      """
      11-02 02:14 | Sarah | searched the logs (until 2:20am)
      11-02 02:30 | Tom | rebuilt the index (until 2:45am)
      """
    ),
    (
      """
      2:14am monitoring alerted Sarah
        after forty failed orders
      2:20am Sarah paged Tom
      who was asleep
      """,
      """
      11-02 02:14 | monitoring | alerted Sarah after forty failed orders
      11-02 02:20 | Sarah | paged Tom who was asleep
      """
    ),
    (
      """
      Sarah paged Tom at 2:20am
      Tom rolled back the release (2:45am)
      Ada told the shops - 3:10am
      """,
      """
      11-02 02:20 | Sarah | paged Tom
      11-02 02:45 | Tom | rolled back the release
      11-02 03:10 | Ada | told the shops
      """
    ),
    (
      """
      At 2:14am, the freezer alarm rang.
      Around 2:20am the guard called Odile.
      Just after 3am Odile moved the vaccines.
      """,
      """
      11-02 02:14 | the freezer alarm | rang
      ~11-02 02:20 | the guard | called Odile
      ~11-02 03:00 | Odile | moved the vaccines
      """
    ),
    (
      """
      09:50 Dana deployed the new form
      10:14 Parents reported blank pages
      13:30 Dana restored the old form
      """,
      """
      11-02 09:50 | Dana | deployed the new form
      11-02 10:14 | parents | reported blank pages
      11-02 13:30 | Dana | restored the old form
      """
    ),
    (
      """
      2:14 monitoring alerted Sarah
      2:20 Sarah paged Tom
      """,
      """
      ? Is that 2:14am or 2:14pm? | monitoring | alerted Sarah
      ? Is that 2:20am or 2:20pm? | Sarah | paged Tom
      """
    ),
    (
      """
      2:14am monitoring alerted Sarah
      2:20 Sarah paged Tom
      11:50 Tom closed the bridge
      1:10 Ada told the shops
      """,
      """
      11-02 02:14 | monitoring | alerted Sarah
      11-02 02:20 | Sarah | paged Tom
      11-02 11:50 | Tom | closed the bridge
      11-02 13:10 | Ada | told the shops
      """
    ),
    (
      """
      25:10 monitoring alerted Sarah
      02:75am Sarah paged Tom
      """,
      """
      ! There is no 25:10 on the clock. Type a time like 2:14pm or 14:05. | monitoring | alerted Sarah
      ! There is no 02:75am on the clock. Type a time like 2:14pm or 14:05. | Sarah | paged Tom
      """
    ),
    (
      """
      Nov 3, 12:50am Dana started the export
      1:30am The export failed
      """,
      """
      11-03 00:50 | Dana | started the export
      ? 1:30am happened twice on Sunday, November 3 in Los Angeles. Which one? | the export | failed
      """
    ),
    (
      """
      Mar 10, 2024 1:50am Dana started the export
      2:30am The export failed
      """,
      """
      03-10 01:50 | Dana | started the export
      ! There was no 2:30am on Sunday, March 10 in Los Angeles: the clocks went forward then. Check the time. | the export | failed
      """
    ),
    (
      """
      Sun Nov 2
      2:14am Sarah paged Tom
      """,
      """
      ? November 2 is a Saturday. Which day do you mean? | Sarah | paged Tom
      """
    ),
    (
      """
      # Incident timeline
      Notes from the bridge call, tidied up later by several people.

      2:14am Sarah paged Tom
      """,
      """
      11-02 02:14 | Sarah | paged Tom
      - 1: a heading
      - 2: it has no time, and no timed line right before it to go on from
      """
    ),
    (
      """
      All times UTC
      09:14 Sarah paged Tom
      09:20 Tom answered
      """,
      """
      11-02 09:14 UTC | Sarah | paged Tom
      11-02 09:20 UTC | Tom | answered
      """
    ),
    (
      """
      5:30am Tom closed the bridge
      3:10am Ada told the shops
      2:14am Sarah paged Tom
      """,
      """
      = The newest came first: the order was turned round.
      11-02 02:14 | Sarah | paged Tom
      11-02 03:10 | Ada | told the shops
      11-02 05:30 | Tom | closed the bridge
      """
    ),
    (
      """
      Resolved - The supplier confirmed that calls go through.
      Nov 2, 06:47 PDT
      Investigating - The supplier reported failed calls.
      Nov 2, 02:14 PDT
      Update - Engineers restarted two exchanges.
      Nov 2, 01:50 PDT
      """,
      """
      = The newest came first: the order was turned round.
      11-02 01:50 | engineers | restarted two exchanges
      11-02 02:14 | the supplier | reported failed calls
      11-02 06:47 | the supplier | confirmed that calls go through [resolved]
      """
    ),
    (
      """
      [11/02/2024, 14:14:33] Sarah Lee: I moved the children to the hall
      [11/02/2024, 14:20:01] Tom Ode: I called the parents
      """,
      """
      ? Which date is 11/02/2024? | Sarah Lee | moved the children to the hall
      ? Which date is 11/02/2024? | Tom Ode | called the parents
      """
    ),
    (
      """
      13/10/2024, 14:14 - Sarah: I moved the children to the hall
      13/10/2024, 14:20 - Tom: called the parents
      """,
      """
      10-13 14:14 | Sarah | moved the children to the hall
      10-13 14:20 | Tom | called the parents
      """
    ),
    (
      """
      sarah [2:14 AM]
      checkout is slow

      it got worse
      tom [2:20 AM]
      I rolled back the release
      2:25 AM
      restarted the queue too
      """,
      """
      11-02 02:14 | sarah | wrote "checkout is slow; it got worse"
      11-02 02:20 | tom | rolled back the release
      11-02 02:25 | tom | restarted the queue too
      """
    ),
    (
      """
      Detected: 2:14am
      2:14am Detected: monitoring alerted Sarah
      5:30am Mitigated: Tom rolled back the release
      6:47am Resolved: Ada confirmed all orders
      """,
      """
      11-02 02:14 | ? | detected [detected]
      11-02 02:14 | monitoring | alerted Sarah [detected]
      11-02 05:30 | Tom | rolled back the release [mitigated]
      11-02 06:47 | Ada | confirmed all orders [resolved]
      """
    ),
    (
      """
      0214 hrs guard heard the alarm
      0220 hrs guard called Odile
      """,
      """
      11-02 02:14 | guard | heard the alarm
      11-02 02:20 | guard | called Odile
      """
    ),
    (
      """
      T+5min Sarah paged Tom
      2:20am Tom answered
      """,
      """
      11-02 02:20 | Tom | answered
      - 1: it has no time, and no timed line right before it to go on from
      """
    ),
    (
      """
      02:14 database failed over
      02:20 deployed the fix
      02:31 fix deployed
      02:40 the database was rolled back
      02:50 error rate 40%
      """,
      """
      11-02 02:14 | database | failed over
      11-02 02:20 | ? | deployed the fix
      11-02 02:31 | ? | ? fix deployed
      11-02 02:40 | ? | ? the database was rolled back
      11-02 02:50 | ? | ? error rate 40%
      """
    ),
    (
      """
      Friday evening: Dana published the timetable
      Saturday 2:14am: the first parent wrote in
      """,
      """
      11-01 evening | Dana | published the timetable
      11-02 02:14 | the first parent | wrote in
      """
    ),
    (
      """
      > 2:14am Sarah paged Tom
      > 2:20am Tom answered
      """,
      """
      11-02 02:14 | Sarah | paged Tom
      11-02 02:20 | Tom | answered
      """
    ),
    (
      """
      2:14am
      2:20am Tom answered
      """,
      """
      11-02 02:20 | Tom | answered
      - 1: a time without anything that happened
      """
    ),
    (
      "2:14am\tSarah paged Tom\r\n2:20am\tTom answered\r\n",
      """
      11-02 02:14 | Sarah | paged Tom
      11-02 02:20 | Tom | answered
      """
    ),
    (
      """
      2.14pm Sarah paged Tom
      2.20pm Tom answered. He had no signal before.
      """,
      """
      11-02 14:14 | Sarah | paged Tom
      11-02 14:20 | Tom | answered. He had no signal before.
      """
    ),
    (
      """
      14h05 Sarah paged Tom
      14h20 Tom answered
      noon Ada left
      """,
      """
      11-02 14:05 | Sarah | paged Tom
      11-02 14:20 | Tom | answered
      11-02 12:00 | Ada | left
      """
    ),
    (
      """
      2 Nov 2024 14:05 CET | Sarah | paged Tom
      2 Nov 2024 14:20 CET | Tom | answered
      """,
      """
      11-02 14:05 Europe/Berlin | Sarah | paged Tom
      11-02 14:20 Europe/Berlin | Tom | answered
      """
    ),
    (
      """
      11/2/24 02:14,Sarah,paged Tom
      11/2/24 02:20,Tom,answered
      """,
      """
      ? Which date is 11/2/24? | Sarah | paged Tom
      ? Which date is 11/2/24? | Tom | answered
      """
    ),
    (
      """
      Sarah Lee
        2:14 AM
      looking at this now
      Tom Ode
        2:20 AM
      I rolled back the release
      """,
      """
      11-02 02:14 | Sarah Lee | wrote "looking at this now"
      11-02 02:20 | Tom Ode | rolled back the release
      """
    ),
    (
      """
      ## Timeline, Nov 1 (all times in UTC)

      09:14 @sarah paged Tom
      ## Later (CET)
      14:20 the nightly batch ran
      """,
      """
      11-01 09:14 UTC | sarah | paged Tom
      11-01 14:20 Europe/Berlin | the nightly batch | ran
      """
    ),
    (
      """
      Times CET.
      2024-11-02 02:14:00,123 Sarah paged Tom
      2024-11-02 14:20:09.5 Tom answered
      """,
      """
      11-02 02:14 Europe/Berlin | Sarah | paged Tom
      11-02 14:20 Europe/Berlin | Tom | answered
      """
    ),
    (
      """
      9:00pm Dana closed the shop
      10:00am Dana opened the shop
      """,
      """
      11-02 21:00 | Dana | closed the shop
      ? On which day was 10:00am? | Dana | opened the shop
      """
    ),
    (
      """
      ✅ 02:14 Sarah paged Tom
      🔥 02:20 Tom restarted the queue
      """,
      """
      11-02 02:14 | Sarah | paged Tom
      11-02 02:20 | Tom | restarted the queue
      """
    ),
    (
      """
      2:14am: Sarah paged Tom → Tom answered
      2:20am => Tom restarted the queue
      """,
      """
      11-02 02:14 | Sarah | paged Tom → Tom answered
      11-02 02:20 | Tom | restarted the queue
      """
    ),
  ]

  @Test(arguments: shapes.indices) func readsShapes(_ index: Int) {
    let (text, want) = Self.shapes[index]
    expect(text, want)
  }
}

import Facts
import Testing

/// Ranges, due dates, cadences and zones, from messy words.
struct PromiseTests {
  @Test(arguments: [
    ("by Friday", "2024-11-08 (Friday)"), ("Friday.", "2024-11-08 (Friday)"),
    ("Friday, Nov 8", "2024-11-08"), ("2024-11-08", "2024-11-08"), ("Nov 8", "2024-11-08"),
    ("8 November 2024", "2024-11-08"), ("tomorrow", "2024-11-05"), ("today", "2024-11-04"),
    ("in 2 weeks", "2024-11-18"), ("within 30 days", "2024-12-04"),
    ("a week from now", "2024-11-11"), ("Q1", "2025-03-31 (the end of Q1 2025)"),
    ("end of Q4", "2024-12-31 (the end of Q4 2024)"),
    ("Q2 2026", "2026-06-30 (the end of Q2 2026)"),
    ("next quarter", "2025-03-31 (the end of next quarter)"),
    ("end of next quarter", "2025-03-31 (the end of next quarter)"),
    ("end of the month", "2024-11-30 (the end of the month)"),
    ("EOM", "2024-11-30 (the end of the month)"),
    ("end of the year", "2024-12-31 (the end of the year)"),
    ("next month", "2024-12-31 (the end of next month)"),
    ("by end of November", "2024-11-30 (the end of November)"), ("EOD", "2024-11-04"),
    ("EOD Friday", "2024-11-08 (Friday)"), ("Friday at 5pm", "2024-11-08 (Friday)"),
    ("2024-11-08 (the end of the quarter)", "2024-11-08 (the end of the quarter)"),
    ("end of next week", "? Which day ends next week for you? [fri, sun]"),
    ("this week", "? Which day ends the week for you? [fri, sun]"),
    ("next sprint", "? Which date is \"next sprint\"?"), ("ASAP", "? Which date is \"asap\"?"),
    ("soon", "? Which date is \"soon\"?"), ("Monday", "? Which Monday is that? [nov 4, nov 11]"),
    ("next Friday", "? Which Friday is that? [nov 8, nov 15]"),
    ("11/12", "? Which date is 11/12? [nov 12, dec 11]"),
    ("mid-November", "? Which date is"), ("by December", "? Which day in December? [first, last]"),
    ("Oct 30", "? Which year is that? [2024, 2025]"), ("Sat Nov 8", "? November 8 is a Friday."),
    ("when it is done", "! "), ("", "! Type"), ("Nov 31", "! There is no November 31"),
    ("every Monday", "! "), ("999999999999 days", "! "), ("in 999999 weeks", "! "),
  ]) func readsDueDates(_ words: String, _ want: String) {
    expect(Due.self, words, in: .ahead, comesTo: want)
  }

  @Test(arguments: [
    ("every Monday", "every Monday"), ("Every Monday.", "every Monday"), ("weekly", "weekly"),
    ("monthly from November", "monthly from 2024-11-01"),
    ("monthly, from November", "monthly from 2024-11-01"),
    ("Monthly, starting January", "monthly from 2025-01-01"),
    ("daily until it is fixed", "daily until it is fixed"), ("each quarter", "each quarter"),
    ("twice a month", "twice a month"), ("on Mondays", "on Mondays"),
    ("Mondays and Thursdays", "Mondays and Thursdays"),
    ("every morning by 9am", "every morning by 9am"), ("every day from 9am", "every day from 9am"),
    ("starting this month, monthly", "monthly from 2024-11-01"),
    ("every Friday from Nov 8", "every Friday from 2024-11-08"),
    ("weekly from next week", "weekly from 2024-11-11"),
    ("when needed", "! That does not say how often."), ("Friday", "! That does not say how often."),
    ("", "! Type"),
  ]) func readsCadences(_ words: String, _ want: String) {
    expect(Cadence.self, words, in: .ahead, comesTo: want)
  }

  private static let la = "America/Los_Angeles"

  @Test(arguments: [
    ("Tuesday 9am-6pm PT", "2024-11-05 09:00 \(la) to 2024-11-05 18:00 \(la)"),
    ("Sunday 2-6pm", "2024-11-10 14:00 \(la) to 2024-11-10 18:00 \(la)"),
    ("Nov 10, 11-2pm", "2024-11-10 11:00 \(la) to 2024-11-10 14:00 \(la)"),
    ("from 9am to 6pm on Tuesday", "2024-11-05 09:00 \(la) to 2024-11-05 18:00 \(la)"),
    ("Tuesday 10pm to 2am", "2024-11-05 22:00 \(la) to 2024-11-06 02:00 \(la)"),
    ("Tuesday 10pm to midnight", "2024-11-05 22:00 \(la) to 2024-11-06 00:00 \(la)"),
    ("Tuesday 9:30\u{2013}17:00", "? Is that 9:30am or 9:30pm? [am, pm]"),
    ("Tuesday 09:30\u{2013}17:00", "2024-11-05 09:30 \(la) to 2024-11-05 17:00 \(la)"),
    ("all day Tuesday", "2024-11-05 \(la) to 2024-11-05 \(la)"),
    ("Tuesday, all day", "2024-11-05 \(la) to 2024-11-05 \(la)"),
    ("Tuesday morning", "2024-11-05 morning \(la) to 2024-11-05 morning \(la)"),
    ("Tuesday 2pm until Wednesday 9am", "2024-11-05 14:00 \(la) to 2024-11-06 09:00 \(la)"),
    ("Tuesday 9-5", "? Morning or afternoon? [9am-5pm, 9pm-5am]"),
    ("Tuesday", "? From when to when?"), ("Tuesday 9am", "? Until when?"),
    ("Wednesday 9am to Tuesday 9am", "! The end lies before the start."),
    ("office hours", "! "), ("", "! Type"), ("-", "! "), ("to", "! "),
  ]) func readsRanges(_ words: String, _ want: String) {
    expect(TimeRange.self, words, in: .ahead, comesTo: want)
  }

  @Test(arguments: [
    ("PT", "America/Los_Angeles"), ("pacific", "America/Los_Angeles"),
    ("Pacific Time", "America/Los_Angeles"),
    ("ET", "America/New_York"), ("CET", "Europe/Berlin"), ("UTC", "UTC"), ("Z", "UTC"),
    ("europe/berlin", "Europe/Berlin"), ("Berlin", "Europe/Berlin"),
    ("New York", "America/New_York"),
    ("san francisco", "America/Los_Angeles"), ("asia/kolkata", "Asia/Kolkata"),
    ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ("port-au-prince", "! "), ("America/Port-au-Prince", "America/Port-au-Prince"),
    ("GMT+0530", "GMT+0530"),
    ("+02:00", "? Which place keeps that time?"), ("UTC+2", "? Which place keeps that time?"),
    ("IST", "? Which zone is IST? [kolkata, dublin, jerusalem]"),
    ("GMT", "? Which zone is GMT? [utc, london]"),
    ("CST", "? Which zone is CST? [chicago, shanghai, havana]"),
    ("+99:00", "! No zone is that far"),
    ("Atlantis", "! \"Atlantis\" is no time zone known here."), ("../../etc/passwd", "! "),
    ("", "! Type"),
    ("Etc/UTC", "UTC"), ("London time", "Europe/London"),
  ]) func readsZones(_ words: String, _ want: String) {
    expect(Zone.self, words, in: .context("2024-11-04", nil), comesTo: want)
  }
}

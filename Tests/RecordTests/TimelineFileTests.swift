import Facts
import TestSupport
import Testing

@testable import Record

/// Timelines out of other tools' files.
@Suite struct TimelineFileTests {
  private func read(
    _ text: String, _ file: String, _ format: TimelineFile.Format = .auto
  ) -> String {
    do {
      return shown(try TimelineFile.read(text, file: file, as: format, in: .afterSaturday))
    } catch {
      return "\(error.file):\(error.line):\(error.column): \(english(error.what))"
    }
  }

  static let slack = #"""
    [
      {"type": "message", "subtype": "channel_join", "user": "U1", "text": "<@U1> has joined the channel", "ts": "1730537000.000100"},
      {"type": "message", "user": "U1", "text": "I restarted the till &amp; the printer, cc <@U2>", "ts": "1730538840.000200",
       "user_profile": {"real_name": "Sarah Lee", "display_name": "sarah"}},
      {"type": "message", "subtype": "bot_message", "bot_id": "B1", "username": "PingBot", "text": "queue length 4", "ts": "1730538900.000100"},
      {"type": "message", "user": "U2", "text": "the till is still slow \ud83d\ude1f, see <https://example.org/a|the chart>", "ts": "1730539500.000300",
       "user_profile": {"real_name": "Tom Ode"}},
      {"type": "message", "user": "U2", "text": "", "ts": "1730539600.000300"},
      {"type": "message", "user": "U2", "text": "who knows?"}
    ]
    """#

  @Test func readsASlackExport() {
    let want = """
      11-02 02:14 | Sarah Lee | restarted the till & the printer, cc Tom Ode
      11-02 02:25 | Tom Ode | wrote "the till is still slow \u{1F61F}, see the chart"
      - 2: it only says what happened to the channel
      - 5: a program wrote it, not a person
      - 8: it has no words
      - 9: it has no time (ts)
      """
    #expect(read(Self.slack, "export.json") == want)
    #expect(read(Self.slack, "-", .slack) == want)
  }

  static let pagerDuty = #"""
    {"log_entries": [
      {"type": "resolve_log_entry", "created_at": "2024-11-02T13:47:00Z", "summary": "Resolved by Sarah Lee.",
       "agent": {"type": "user_reference", "summary": "Sarah Lee"}},
      {"type": "acknowledge_log_entry", "created_at": "2024-11-02T09:20:00Z", "summary": "Acknowledged by Sarah Lee.",
       "agent": {"type": "user_reference", "summary": "Sarah Lee"}},
      {"type": "trigger_log_entry", "created_at": "2024-11-02T09:14:00Z", "summary": "Triggered through the API.",
       "agent": {"type": "service_reference", "summary": "Till watch"}, "channel": {"type": "api", "summary": "till errors above 5%"}},
      {"type": "notify_log_entry", "created_at": "soon", "summary": "Notified Sarah Lee by phone."}
    ]}
    """#

  @Test func readsAPagerDutyLogOldestFirst() throws {
    let want = """
      11-02 02:14 | Till watch | triggered through the API (till errors above 5%)
      11-02 02:20 | Sarah Lee | acknowledged [acknowledged]
      11-02 06:47 | Sarah Lee | resolved
      - 8: it has no time (created_at)
      """
    #expect(read(Self.pagerDuty, "log.json") == want)
    #expect(read(Self.pagerDuty, "x", .pagerduty) == want)
    let block = try TimelineFile.read(Self.pagerDuty, file: "x", as: .pagerduty, in: .afterSaturday)
    #expect(block.entries.map(\.kind) == [nil, "acknowledged", nil])
  }

  @Test(arguments: [
    ("", "a.csv", TimelineFile.Format.auto, "a.csv:1:1: the file is empty"),
    ("{", "a.json", .auto, "a.json:1:2: this is not JSON: expected a key in double quotes"),
    ("[1,\n 2,\n x]", "a.json", .auto, "a.json:3:2: this is not JSON: a value cannot start here"),
    ("[\"\\q\"]", "a.json", .slack, "a.json:1:5: this is not JSON: there is no such escape"),
    ("[{\"a\": 1}]", "a.json", .slack, "a.json:1:1: expected an array of messages"),
    ("{\"a\": 1}", "a.json", .pagerduty, "a.json:1:1: expected \"log_entries\""),
    ("{\"a\": 1}", "a.json", .auto, "a.json:1:1: this JSON is neither"),
    ("[] x", "a.json", .auto, "a.json:1:4: this is not JSON: nothing may follow"),
    ("time,event\n2:14am,\"open", "a.csv", .auto, "a.csv:2:8: this quote is never closed"),
    ("a,b\n1,2\n", "a.csv", .auto, "a.csv:1:1: the first row names no columns"),
  ]) func saysWhatIsWrongAndWhere(
    _ text: String, _ file: String, _ format: TimelineFile.Format, _ want: String
  ) {
    let got = read(text, file, format)
    #expect(got.hasPrefix(want), "\(got)")
  }

  @Test func nestingHasAnEnd() {
    let got = read(String(repeating: "[", count: 5000), "a.json")
    #expect(got.contains("nested too deeply"))
  }

  /// A file read twice adds nothing the second time, and entries find their places in time.
  @Test func addsEachEntryOnceAndInItsPlace() throws {
    let day = try #require(Day(canonical: "2024-11-04"))
    var record = Record()
    record.apply(
      .set(
        AnswerID("incident.zone"),
        Answer(words: "PT", value: .zone(Zone(identifier: "America/Los_Angeles")))))
    let late = TimelineBlock.read("2:45am Tom rolled back the release", in: .afterSaturday)
    for change in late.addition(to: record, on: day, key: 1).changes { record.apply(change) }
    let text = "2:14am Sarah paged Tom\n2:50am Tom told the shops\n2:55 fix deployed\nQ"
    let block = TimelineBlock.read(text, in: .afterSaturday)
    let addition = block.addition(to: record, on: day, key: 1)
    #expect(addition.added == 3 && addition.known == 0 && addition.inDoubt == 1)
    for change in addition.changes { record.apply(change) }
    let did = record.entries(of: .timeline).map { $0.answers["timeline.did"]?.words }
    #expect(did == ["paged Tom", "rolled back the release", "told the shops", "fix deployed. Q"])
    #expect(record.entries(of: .timeline).map(\.key) == [2, 1, 3, 4])
    #expect(record[AnswerID("timeline.did", entry: 4)]?.isUnread == true)
    let again = block.addition(to: record, on: day, key: 1)
    #expect(again.added == 0 && again.known == 3 && again.changes.isEmpty)
  }

  /// Times keep the author's words where those read back, and short ones where they do not.
  @Test func keepsWordsThatReadBack() throws {
    let day = try #require(Day(canonical: "2024-11-04"))
    let text = """
      Friday Nov 1, 6:00 PM: Dana left
      Nov 2
      2:00 AM the batch ran
      2:14-2:20am Sarah searched the logs
      09:30 UTC Tom answered
      """
    var record = Record()
    let zone = Zone(identifier: "America/Los_Angeles")
    record.apply(.set(AnswerID("incident.zone"), Answer(words: "PT", value: .zone(zone))))
    let block = TimelineBlock.read(text, in: .afterSaturday)
    for change in block.addition(to: record, on: day, key: 1).changes { record.apply(change) }
    let words = record.entries(of: .timeline).compactMap { $0.answers["timeline.at"]?.words }
    #expect(words == ["Friday Nov 1, 6:00 PM", "Nov 2, 2am", "2:14am", "09:30 UTC"])
  }
}

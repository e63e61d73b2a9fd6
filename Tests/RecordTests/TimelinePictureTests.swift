import Facts
import TestSupport
import Testing

@testable import Record

/// Pictures of timelines, for wide and narrow windows, with and without signs beyond ASCII.
@Suite struct TimelinePictureTests {
  /// A record from timeline lines and the moments of the incident.
  static func record(_ lines: String, _ marks: [FieldID: String] = [:]) -> Record {
    var record = Record()
    let zone = Zone(identifier: "America/Los_Angeles")
    record.apply(.set(AnswerID("incident.zone"), Answer(words: "PT", value: .zone(zone))))
    for (field, words) in marks {
      guard let moment = Moment.read(words, in: .afterSaturday).value else { continue }
      record.apply(.set(AnswerID(field), Answer(words: words, value: .moment(moment))))
    }
    let block = TimelineBlock.read(lines, in: .afterSaturday)
    let today = Day(canonical: "2024-11-04") ?? Day(ordinal: 0)
    for change in block.addition(to: record, on: today, key: 1).changes { record.apply(change) }
    return record
  }

  static let night = record(
    """
    2:14am Monitoring alerted Sarah
    2:20am Acknowledged: Sarah answered the alarm
    2:45am Sarah paged Tom
    5:30am Tom rolled back the release
    6:15am Told: Ada told the shops
    6:47am Ada confirmed all orders
    """,
    [
      "incident.started": "2am", "incident.detected": "2:14am", "incident.mitigated": "5:30am",
      "incident.resolved": "about 6:47am",
    ])

  static let cases: [(String, Record)] = [
    ("A night", night),
    (
      "Three days",
      record(
        """
        Nov 1 6:02pm Dana published the timetable
        Nov 2 9am Parents reported wrong trains
        Nov 2 9:05am Dana checked the timetable
        Nov 3 5pm Dana restored the old one
        """, ["incident.started": "Nov 1 6:02pm", "incident.resolved": "Nov 3 5pm"])
    ),
    ("One entry", record("2:14am Sarah paged Tom")),
    ("Two entries", record("2:14am Sarah paged Tom\n2:20am Tom answered")),
    (
      "At the same time",
      record("2:14am Sarah paged Tom\n2:14am Ada paged Tom\n3am Tom answered\n3am Tom called back")
    ),
    (
      "Many",
      record(
        (0..<90).map {
          "\($0 / 60 + 2):\($0 % 60 < 10 ? "0" : "")\($0 % 60)am Sarah tried door \($0)"
        }
        .joined(separator: "\n"))
    ),
    ("Nothing", Record()),
  ]

  @Test func drawsToScale() {
    var text = ""
    for (name, record) in Self.cases {
      let timeline = Timeline(record)
      for (width, symbols) in [(80, true), (80, false), (40, true), (40, false)] {
        text += "\(name), \(width) columns\(symbols ? "" : ", ASCII")\n\n"
        text +=
          TimelinePicture.lines(timeline, width: width, symbols: symbols, put: english)
          .joined(separator: "\n") + "\n\n"
      }
      text +=
        "\(name), in words\n\n"
        + TimelinePicture.words(timeline, put: english).joined(separator: "\n") + "\n\n"
    }
    #expect(goldenDifference(text, from: folder("Golden/pictures.txt", beside: #filePath)) == nil)
  }

  @Test(arguments: [20, 29, 30, 37, 40, 57, 80, 120]) func neverIsWiderThanAsked(_ width: Int) {
    for (name, record) in Self.cases {
      for line in TimelinePicture.lines(
        Timeline(record), width: width, symbols: false, put: english)
      {
        let isPlain = line.unicodeScalars.allSatisfy(\.isASCII)
        #expect(isPlain, "\(name)")
        #expect(line.count <= width, "\(name): \(line)")
      }
    }
  }

  /// Twice the time is twice the way, to a column.
  @Test func isToScale() throws {
    let record = Self.record("2am Ada rang\n3am Ada rang\n6am Ada rang")
    let axis = try #require(
      TimelinePicture.lines(Timeline(record), width: 41, symbols: false, put: english).dropFirst()
        .first)
    let places = axis.enumerated().filter { $0.element == "o" }.map(\.offset)
    #expect(places == [0, 10, 40], "\(axis)")
  }

  @Test func tellsDurationsOnlyWithBothEnds() {
    #expect(
      Timeline(Self.night).durations.map(english) == [
        "Started to noticed: 14 minutes", "Noticed to acknowledged: 6 minutes",
        "Started to people told: 4 hours 15 minutes",
        "Started to harm reduced: 3 hours 30 minutes", "Started to over: about 4 hours 47 minutes",
      ])
    #expect(Timeline(Self.record("2am Ada rang", ["incident.started": "2am"])).durations.isEmpty)
    // Without the moment it was noticed there is nothing to measure from.
    let alone = Timeline(Self.record("2:20am Acknowledged: Ada answered the alarm"))
    #expect(alone.mark(.acknowledged) != nil && alone.durations.isEmpty)
    // The words alone are no mark: the author says what kind of moment it was.
    #expect(Timeline(Self.record("2:20am Ada acknowledged the fault")).marks.isEmpty)
  }

  // MARK: Questions about the whole

  private static let today = Day(canonical: "2024-11-04") ?? Day(ordinal: 0)

  @Test func asksAboutTheLongestGap() {
    let found = Self.night.timelineFindings(on: Self.today)
    #expect(found.map(\.rule) == [.gap])
    #expect(
      found.first?.question
        == Said(
          FindingKey.gap, ["from": "2:45am", "to": "5:30am", "length": "2 hours 45 minutes"]))
    #expect(found.first?.about == AnswerID("timeline.at", entry: 3))
  }

  @Test(arguments: [
    // 29 minutes are too short, and 40% of the window are not over 40%.
    ("2am Ada rang\n2:29am Ada rang", [:] as [FieldID: String], [] as [TimelineFinding.Rule]),
    ("2am Ada rang\n2:31am Ada rang", [:], [.gap]),
    ("2am Ada rang\n2:40am Ada rang\n3:10am Ada rang\n3:40am Ada rang", [:], []),
    ("2am Ada rang\n2:45am Ada rang\n2:20am Ada rang", [:], [.outOfOrder]),
    (
      "2am Ada rang\n2:10am Ada rang",
      ["incident.started": "2am", "incident.resolved": "Nov 2 1am"], [.endBeforeStart]
    ),
    (
      "2am Ada rang\n2:10am Ada rang",
      ["incident.started": "2am", "incident.mitigated": "Nov 1 1am"], [.endBeforeStart]
    ),
    ("2am Ada rang", ["incident.started": "Nov 2"], []),
  ]) func asksAboutTheWhole(
    _ lines: String, _ marks: [FieldID: String], _ want: [TimelineFinding.Rule]
  ) {
    #expect(Self.record(lines, marks).timelineFindings(on: Self.today).map(\.rule) == want)
  }

  @Test(arguments: [
    ("was down for 4 hours", true), ("was down for 4 hours 45 minutes", false),
    ("was down for about 4 and a half hours", false), ("was down for 20 minutes.", true),
    ("was down for everybody", false), ("was down", false),
  ]) func asksAboutAStatedDuration(_ words: String, _ isAsked: Bool) {
    var record = Self.night
    record.apply(.set(AnswerID("incident.broke"), Answer(words: words, value: .text(words))))
    let rules = record.timelineFindings(on: Self.today).map(\.rule)
    #expect(rules.contains(.duration) == isAsked)
  }
}

import Facts
import Record
import Testing

@testable import Story

/// The timeline's picture in HTML: to the scale of the time that passed.
struct RenderPictureTests {
  /// A timeline of moments, each as day of October or November 2025, hour, minute and zone.
  private func timeline(_ times: [(month: Int, day: Int, hour: Int, zone: String, fold: Int)])
    throws -> Story.Timeline?
  {
    var moments: [AnswerID: Moment] = [:]
    var lines: [Line] = []
    for (index, time) in times.enumerated() {
      let id = AnswerID("timeline.at", entry: index + 1)
      moments[id] = Moment(
        day: try #require(Day(2025, time.month, time.day)),
        time: .clock(try #require(Clock(time.hour, 0))),
        zone: Zone(identifier: time.zone), fold: time.fold)
      lines.append(Line([Span("entry \(index)", .answer(id))]))
    }
    let line = RenderSamples.line("x")
    let document = Document(subject: line, headline: line, sections: [])
    return Story.Timeline(lines, in: document, moments)
  }

  @Test func zonesShareOneLine() throws {
    let told = try #require(
      try timeline([
        (11, 4, 10, "Europe/Berlin", 0), (11, 4, 5, "America/New_York", 0), (11, 4, 9, "UTC", 0),
      ]))
    // 10:00 in Berlin is 9:00 UTC, 5:00 in New York is 10:00 UTC.
    #expect(told.marks.map(\.text) == ["entry 0", "entry 2", "entry 1"])
    #expect(told.range.upperBound - told.range.lowerBound == 60)
    #expect(told.marks.map(told.label) == ["10am Berlin time", "9am UTC", "5am ET"])
  }

  @Test func aClockChangeCounts() throws {
    // Clocks in Berlin go back from 3 to 2 on October 26, 2025: from 1am to 4am are four hours.
    let told = try #require(
      try timeline([(10, 26, 1, "Europe/Berlin", 0), (10, 26, 4, "Europe/Berlin", 0)]))
    #expect(told.range.upperBound - told.range.lowerBound == 240)
    let twice = try #require(
      try timeline([(10, 26, 2, "Europe/Berlin", 0), (10, 26, 2, "Europe/Berlin", 1)]))
    #expect(twice.range.upperBound - twice.range.lowerBound == 60)
  }

  @Test func anUnknownZoneIsDrawnByItsClockAlone() throws {
    let told = try #require(
      try timeline([(11, 4, 5, "Nowhere/Town", 0), (11, 4, 7, "Nowhere/Town", 0)]))
    #expect(told.range.upperBound - told.range.lowerBound == 120)
    let mixed = try timeline([(11, 4, 5, "Nowhere/Town", 0), (11, 4, 7, "UTC", 0)])
    #expect(mixed == nil)
  }

  @Test func noTimePassedIsNoPicture() throws {
    let same = try timeline([(11, 4, 10, "Europe/Berlin", 0), (11, 4, 9, "UTC", 0)])
    let single = try timeline([(11, 4, 10, "Europe/Berlin", 0)])
    #expect(same == nil)
    #expect(single == nil)
  }
}

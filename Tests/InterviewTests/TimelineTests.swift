import Facts
import Foundation
import Record
import Testing

@testable import Interview

/// Timelines pasted or typed as a whole at the timeline's question.
@Suite struct TimelineTests {
  private static let today = Day(2024, 11, 4) ?? Day(ordinal: 0)

  /// An interview that stands at the timeline's question.
  private func begun(started: String? = "Nov 2 2:14am") -> Script {
    var record = Record()
    let zone = Zone(identifier: "America/Los_Angeles")
    record.apply(.set(AnswerID("incident.zone"), Answer(words: "PT", value: .zone(zone))))
    if let started,
      let moment = Moment.read(started, in: ReadingContext(today: Self.today, zone: zone)).value
    {
      record.apply(
        .set(AnswerID("incident.started"), Answer(words: started, value: .moment(moment))))
    }
    return Script(record: record, today: Self.today, at: AnswerID("timeline.at"))
  }

  private func timeline(_ script: Script) -> [String] {
    script.journal.entries(of: .timeline).map {
      Shown(wording: .english).summary(of: $0, in: .timeline)
    }
  }

  @Test func aPastedBlockIsShownAndAddedAtOnce() {
    var script = begun()
    script.handle(
      .line("2:14am monitoring alerted Sarah\n2:20am - Sarah paged Tom\nwho slept", pasted: true))
    #expect(script.said.contains("2 entries read:"))
    #expect(script.said.contains("Enter adds them"))
    #expect(timeline(script).isEmpty)
    script.type("")
    #expect(
      timeline(script) == [
        "2:14am | monitoring | alerted Sarah | detected",
        "2:20am | Sarah | paged Tom who slept | escalated",
      ])
    #expect(script.asking == "timeline")
  }

  /// What the words say of an entry's kind is shown, and left out when the author says so.
  @Test func kindsAreTheAuthorsToConfirm() {
    var script = begun()
    script.type("2:14am monitoring alerted Sarah")
    #expect(script.said.contains("[detected?]"))
    #expect(script.said.contains("for you to confirm"))
    script.type("p")
    #expect(timeline(script) == ["2:14am | monitoring | alerted Sarah"])
  }

  @Test func oneTypedLineIsAnEntryAndABareTimeIsNot() {
    var script = begun()
    script.type("2:14am monitoring alerted Sarah")
    #expect(script.said.contains("1 entry read:"))
    script.type("", "2:20am")
    #expect(script.asking == "timeline.actor")
    #expect(timeline(script) == ["2:14am | monitoring | alerted Sarah | detected", "2:20am"])
  }

  @Test func aBlockNotWantedComesBackOnTheLine() {
    var script = begun()
    script.handle(.line("2:14am a bell rang\n2:20am Tom answered", pasted: true))
    script.type("n")
    #expect(timeline(script).isEmpty)
    #expect(script.interview.prompt.prefill == "2:14am a bell rang\n2:20am Tom answered")
  }

  @Test func whatMustBeSettledIsAskedOnce() {
    var script = begun(started: nil)
    script.handle(.line("2:14 a bell rang\n2:20 Tom answered", pasted: true))
    #expect(script.said.contains("Which day was that?"))
    script.type("Nov 2")
    #expect(script.said.contains("Is that 2:14am or 2:14pm?"))
    script.type("am")
    #expect(script.said.contains("Taken as 2:20am"))
    script.type("")
    let instants = script.journal.entries(of: .timeline).compactMap { entry -> String? in
      guard case .moment(let moment)? = entry.answers["timeline.at"]?.value else { return nil }
      return moment.canonical
    }
    #expect(
      instants == [
        "2024-11-02 02:14 America/Los_Angeles", "2024-11-02 02:20 America/Los_Angeles",
      ])
  }

  @Test func whatIsLeftOpenIsAskedWithTheWordsOfTheNotes() {
    var script = begun()
    script.handle(.line("2:14am fix deployed\n2:75am Tom answered", pasted: true))
    #expect(script.said.contains("There is no 2:75am on the clock"))
    script.type("", "")
    #expect(script.asking == "timeline.actor")
    #expect(script.said.contains("From your notes: fix deployed"))
    script.type("Sarah")
    #expect(script.asking == "timeline.did")
    #expect(script.interview.prompt.prefill == "fix deployed")
    script.type("deployed the fix", "")
    #expect(script.asking == "timeline.at", "\(script.text)")
    #expect(script.interview.prompt.prefill == "2:75am")
    script.type("2:25am")
    #expect(
      timeline(script) == [
        "2:14am | Sarah | deployed the fix", "2:25am | Tom | answered",
      ], "\(script.text)")
  }

  @Test func theGapIsAskedAboutOnceAndItsAnswerLandsInIt() {
    var script = begun()
    script.handle(
      .line("2:14am a bell rang\n2:20am Tom answered\n6am Tom closed the door", pasted: true))
    script.type("", "")
    #expect(script.said.contains("What happened between 2:20am and 6am, 3 hours 40 minutes of"))
    #expect(script.effects.contains(.timeline))
    script.type("4:30am Ada found the key", "")
    #expect(
      timeline(script) == [
        "2:14am | a bell | rang", "2:20am | Tom | answered", "4:30am | Ada | found the key",
        "6am | Tom | closed the door",
      ])
  }

  /// The follow-up question about the same gap is not asked on top.
  @Test func aGapIsNotAskedAboutTwice() {
    var script = begun()
    script.handle(
      .line("2:14am a bell rang\n2:20am Tom answered\n6am Tom closed the door", pasted: true))
    for _ in 0..<8 where !script.journal.finished.contains(.timeline) { script.type("") }
    script.type("", "")
    #expect(script.text.components(separatedBy: "What happened between").count == 2)
  }

  @Test func enterPassesTheGap() {
    var script = begun()
    script.handle(
      .line("2:14am a bell rang\n2:20am Tom answered\n6am Tom closed the door", pasted: true))
    script.type("", "", "")
    #expect(script.journal.finished.contains(.timeline))
    script.type(":timeline")
    #expect(script.effects == [.timeline])
  }
}

import Facts
import Prose
import TestSupport
import Testing

@testable import Record

/// What the words of an entry say of its kind, and what they do not.
@Suite struct LikelyKindTests {
  @Test(arguments: [
    ("the cold store alarm", "rang at the gate", "detected"),
    ("monitoring", "alerted the night desk", "detected"),
    ("a guest", "noticed the wrong room number", "detected"),
    ("the smoke detector", "went off in hall 2", "detected"),
    ("the duty officer", "called in the electrician", "escalated"),
    ("Ines", "paged the key holder", "escalated"),
    ("the auditor", "found the cause in the price list", "diagnosed"),
    ("we", "traced it to an old address book", "diagnosed"),
    ("the organisers", "decided to cancel the evening", "decided"),
    ("the bank", "revoked the leaked key", "mitigated"),
    ("Tomas", "rolled back the price list", "mitigated"),
    ("we", "told all ticket holders by text message", "told"),
    ("the press office", "posted on the status page", "told"),
    ("Priya", "acknowledged the page", "acknowledged"),
    ("on-call", "ack'd the alert", "acknowledged"),
    ("the alarm", "ack'd by on-call", "acknowledged"),
    ("Sarah Lee", "acknowledged", "acknowledged"),
    ("the night nurse", "acknowledged after 4 minutes", "acknowledged"),
    ("the caretaker", "acked the freezer alarm", "acknowledged"),
    ("the cold store alarm", "was acknowledged by the night desk", "acknowledged"),
    ("the night desk", "answered the alarm from the cold store", "acknowledged"),
    ("the porter", "picked up the page", "acknowledged"),
    ("the depot", "said that deliveries were back to normal", "resolved"),
    ("the duty officer", "closed the incident", "resolved"),
  ])
  func wordsThatSayIt(actor: String, act: String, kind: String) {
    #expect(LikelyKind.of(act, by: actor) == kind)
  }

  @Test(arguments: [
    // An alarm is a sensor; a person who rings is none.
    ("the baker", "rang at the gate"),
    ("a colleague", "reported sick"),
    // Told, but not those hit.
    ("we", "told the accountant"),
    ("Sarah", "sent the van to the depot"),
    // Found, but no cause.
    ("the driver", "found the gate locked"),
    // Not done, or not wholly.
    ("we", "rolled back some of the prices"),
    ("the team", "restored nothing at first"),
    ("the desk", "noticed nothing"),
    ("the printer", "stopped"),
    // An admission, and no alarm taken up.
    ("the vendor", "acknowledged the fault in public"),
    ("the head", "acknowledged that the letters were wrong"),
    ("the airline", "acknowledged the delay"),
    ("the bank", "acknowledged the complaint in writing"),
    ("the fault", "was acknowledged by the vendor"),
    ("we", "acknowledged all 40 letters"),
    ("nobody", "answered the first four calls"),
    ("the desk", "answered the phone"),
    ("nobody", "could not acknowledge the alarm"),
    ("Priya", "never acknowledged the page"),
    ("they", "restarted the pump"),
    ("the porter", "opened the doors"),
  ])
  func wordsThatDoNot(actor: String, act: String) {
    #expect(LikelyKind.of(act, by: actor) == nil)
  }

  private static let block = TimelineBlock.read(
    """
    Mar 3, 9:00am UTC - the price alarm alerted the desk
    9:05am - a member noticed the wrong sum
    9:08am - Ines acknowledged the alarm
    9:15am - Tomas acknowledged the second alarm
    9:20am - Ines rolled back the price list
    9:40am - the bank said that payments were back to normal
    10:00am - the desk closed the incident
    """, in: ReadingContext(today: Day(ordinal: 20150)))

  @Test func onlyTheFirstNoticedItAndTheLastEndedIt() {
    #expect(
      Self.block.likelyKinds == [
        0: "detected", 2: "acknowledged", 4: "mitigated", 6: "resolved",
      ])
  }

  /// A source that names the kind outright leaves nothing to propose.
  @Test func aNamedKindIsNotProposedAgain() {
    let block = TimelineBlock.read(
      "9:08am Acknowledged: Ines took the call\n9:15am Tomas acknowledged the second alarm",
      in: ReadingContext(today: Day(ordinal: 20150)))
    #expect(block.entries.map(\.kind) == ["acknowledged", nil])
    #expect(block.likelyKinds.isEmpty)
  }

  @Test func nothingIsKeptUntilItIsConfirmed() {
    let plain = Self.block.addition(to: Record(), on: Day(ordinal: 20150), key: 1)
    #expect(kinds(plain) == Array(repeating: nil, count: 7))
    let confirmed = Self.block.withLikelyKinds
      .addition(to: Record(), on: Day(ordinal: 20150), key: 1)
    #expect(
      kinds(confirmed) == ["detected", nil, "acknowledged", nil, "mitigated", nil, "resolved"])
    let preview = Self.block.preview(on: Day(ordinal: 20150), put: english)
    #expect(preview.filter { $0.hasSuffix("?]") }.count == 4)
  }

  private func kinds(_ addition: TimelineBlock.Addition) -> [String?] {
    var record = Record()
    for change in addition.changes { record.apply(change) }
    return record.entries(of: .timeline).map { entry in
      if case .choice(let kind)? = entry.answers["timeline.kind"]?.value { kind } else { nil }
    }
  }
}

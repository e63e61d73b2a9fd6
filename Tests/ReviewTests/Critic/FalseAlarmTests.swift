import Foundation
import Testing

@testable import Review

/// The critic stays silent on what is sound: noise is why people switch such tools off.
struct FalseAlarmTests {
  @Test(arguments: SoundSentences.all) func soundSentenceDrawsNothing(_ sentence: String) {
    let remarks = critique(of: sentence).remarks
    #expect(remarks.map(\.message) == [])
  }

  @Test func thereAreEnoughSoundSentences() {
    #expect(SoundSentences.all.count > 100)
    #expect(SoundSentences.passives.count >= 40)
  }

  /// At most 12 in 1,000 words; one in a message so short that one is more than that.
  @Test(arguments: Drafts.all) func goodMessageDrawsFewFindings(_ path: String)
    throws
  {
    let critique = critique(of: try Drafts.text(at: path))
    let most = max(1, critique.wordCount * 12 / 1000)
    #expect(
      critique.remarks.count <= most,
      "\(path), \(critique.wordCount) words: \(critique.remarks.map(\.message))")
  }

  /// What a form of telling leaves out by design, and the critic is right to miss.
  static let omitted: [String: Set<RuleID>] = [
    // A pitch of the next step: it names no way to ask, nothing spared and nothing for readers to do.
    "event-problem-solution-benefit-plain": [
      "Missing.Contact", "Missing.Unaffected", "Missing.ReaderAction",
    ],
    // A story of what was learned: it serves those who were there, not those who were hit.
    "database-heros-journey-mixed": [
      "Missing.NextUpdate", "Missing.Contact", "Missing.Unaffected", "Missing.ReaderAction",
      "Missing.Repair",
    ],
    // Letters to customers whose records do not say what to do, or, for the leak, what is given.
    "event-before-after-bridge-customer": ["Missing.ReaderAction"],
    "token-crisis-arc-customer": ["Missing.Repair"],
    // A supply that has not come yet: its record holds no word of regret.
    "delay-situation-complication-resolution-expert": [
      "Apology.Missing", "Missing.Contact", "Missing.ReaderAction",
    ],
    // A case for one decision: it is made to those who decide.
    "report-situation-complication-resolution-mixed": [
      "Missing.Contact", "Missing.Unaffected", "Missing.Repair",
    ],
  ]

  /// The same bound for every way of telling, read as the audience it was told for.
  @Test(arguments: Drafts.tellings) func goodTellingDrawsFewFindings(_ name: String) throws {
    let audience = CriticAudience.allCases.first {
      name.split(separator: "-").contains(Substring($0.rawValue))
    }
    let options = CriticOptions(audience: try #require(audience))
    let critique = critique(
      of: try Drafts.text(at: "StoryTests/Golden/Tellings/\(name).md"), options: options)
    let omitted = Self.omitted[name] ?? []
    let found = Set(critique.remarks.map(\.finding.rule))
    #expect(found.isSuperset(of: omitted), "no longer missed: \(omitted.subtracting(found))")
    let others = critique.remarks.filter { !omitted.contains($0.finding.rule) }
    let most = max(1, critique.wordCount * 12 / 1000)
    #expect(others.count <= most, "\(critique.wordCount) words: \(others.map(\.message))")
  }

  @Test func everyTellingIsHeldAgainstIt() {
    #expect(Drafts.tellings.count >= 30)
    #expect(Set(Self.omitted.keys).isSubset(of: Drafts.tellings))
    #expect(Self.omitted.count * 5 < Drafts.tellings.count)
  }

  /// A timeline may tell its times in any way, and be short, or no timeline at all.
  @Test(
    arguments: [
      "- March 3: The tills went dark\n- March 4: Ana came\n- March 5: The tills came back",
      "- T+0: The tills went dark\n- T+20: Ana came\n- T+45: The tills came back",
      "- Monday morning: dark\n- Monday noon: still dark\n- Monday night: Ana came",
      "- Yesterday: dark\n- In the night: Ana came\n- Today: The tills are back",
      "From 9:10am to 9:50am, in this order:\n\n- The tills went dark\n- Ana came\n- They came back",
      "- The tills went dark\n- Ana came",
      "- 9:10am: tills dark\n- 9:30am: tills back\n- 9:40am: tills dark",
      "- 9:10am: dark\n- 9:30am: our guard came\n- 9:40am: dark\n- 9:50am: back",
      "- 9:10am: dark\n- 9:30am: a call from Ana Ruiz\n- 9:40am: dark\n- 9:50am: back",
      "- 9:10am: dark\n- 9:30am: a customer called\n- 9:40am: dark\n- 9:50am: back",
    ])
  func soundTimelineDrawsNothing(_ list: String) {
    let found = critique(of: "## Timeline\n\n" + list).remarks.map(\.finding.rule.rawValue)
    #expect(found.filter { $0.hasPrefix("Story.") } == [])
  }

  @Test func allGoldenMessagesAreHeldAgainstIt() {
    #expect(Drafts.all.count >= 8)
    for name in Drafts.golden { #expect(Drafts.all.contains("StoryTests/Golden/\(name).md")) }
  }

  /// What a message in the middle of things cannot say yet is not asked of it.
  @Test func honestUnknownsAreNotLacks() {
    let rules = { (text: String) in Set(critique(of: text).remarks.map(\.finding.rule)) }
    let going = """
      # Our delivery did not arrive on Monday, March 3

      On Monday, March 3, at 7am UK time, our delivery of 40 crates did not reach 14 shops. It is \
      not over, and we do not yet know the cause. So far, we believe, the lorry is on the A1. You \
      will hear from me again by 9am on Tuesday.

      ## What we are doing

      - Tracking: a position every 10 minutes. Owner and date not yet settled; we will tell you by \
      Friday, March 7.

      ## What the lorry carries

      Each crate holds bread, milk and eggs for one shop for one day. The shops in Leeds and York \
      have a second baker in town, and the shops on the coast have none. The depot has a reserve \
      of 60 crates of long-life milk, and a van of ours takes them to the coast at noon. The shops \
      open at the usual hour, and the shelves with bread stay empty until the lorry comes.
      """
    let unwanted: Set<RuleID> = [
      "Missing.OwnFailing", "Missing.Repair", "Action.NoOwner", "Hedge.Fact",
    ]
    #expect(rules(going).isDisjoint(with: unwanted))
    let over = going.replacing("It is not over, and", with: "It is over, but")
    #expect(rules(over).isSuperset(of: ["Missing.OwnFailing", "Missing.Repair"]))
    let guess = going.replacing("So far, we believe,", with: "We believe")
    #expect(rules(guess).contains("Hedge.Fact"))
    let open = going.replacing("; we will tell you by Friday, March 7", with: "")
    #expect(rules(open).contains("Action.NoOwner"))
  }

  /// A message its writer can stand by: done actions need no owner, and the way there is no duration.
  @Test func aSoundMessageOfAnotherKindDrawsNoWarning() {
    let message = """
      # We cancelled Saturday's open day two hours before it began

      On Saturday, November 21, at 8am, I cancelled the museum's open day, which was to begin at \
      10am. 412 of you held tickets, and 70 were already on the train. I am sorry: you gave up a \
      Saturday, and 38 of you paid fares for nothing.

      The fire panel in the east wing had shown a fault since Thursday evening. Our facilities \
      team reset it twice and told nobody on the events team. On Saturday morning it did not ring \
      in two of nine rooms, so we could not let anyone in. I should have asked for the state of \
      the building on Friday.

      What we are doing:

      - We refunded all 412 tickets on Monday, November 23. You need to do nothing.
      - We have sent the receipts to our bank on Tuesday, November 24.
      - By Friday, December 4, Tomasz Bielik, head of facilities, has the panel replaced.

      The collection was not affected, and nobody was in danger. I will write again by Monday, \
      December 7, and say whether the panel passed its test. Until then you can ring me on 020 \
      7946 0000.

      Ingrid Moss
      Director, Harbour Museum
      """
    let found = critique(of: message)
    #expect(found.remarks.filter { $0.finding.severity != .note }.map(\.message) == [])
    #expect(!found.observed.has(.duration))
  }

  /// An empty apology is one finding, not two, and a vow is no condition that let it happen.
  @Test func oneFaultIsOneFinding() {
    let lines = """
      On Saturday, November 21, our open day did not take place. We apologise for any \
      inconvenience. We make sure that this never happens again.\n\n
      """
    let found = critique(of: lines + String(repeating: "We opened hall 2 at noon. ", count: 30))
    let rules = found.remarks.map(\.finding.rule.rawValue)
    #expect(rules.contains("Apology.Empty") && !rules.contains("Apology.Missing"))
    #expect(rules.contains("Promise.Absolute") && !found.observed.has(.condition))
  }
}

/// Messages the tests read.
enum Drafts {
  static let golden = ["billing", "delay", "event", "outage", "token"]

  private static var tests: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Every whole message kept as a golden file, below the folder of tests.
  static let all: [String] = ["StoryTests/Golden", "candorTests/Golden"].flatMap { folder in
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: tests.appending(path: folder).path())
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The names of the golden tellings.
  static let tellings: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: tests.appending(path: "StoryTests/Golden/Tellings").path())
    return (names ?? []).filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  /// A message below the folder of tests.
  static func text(at path: String) throws -> String {
    try String(contentsOf: tests.appending(path: path), encoding: .utf8)
  }

  /// A message of the Story room, as a reader would get it.
  static func text(ofGolden name: String) throws -> String {
    try text(at: "StoryTests/Golden/\(name).md")
  }
}

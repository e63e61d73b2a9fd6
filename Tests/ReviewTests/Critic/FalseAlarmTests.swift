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
  @Test(arguments: Drafts.all + Drafts.short) func goodMessageDrawsFewFindings(_ path: String)
    throws
  {
    let critique = critique(of: try Drafts.text(at: path))
    let most = max(1, critique.wordCount * 12 / 1000)
    #expect(
      critique.remarks.count <= most,
      "\(path), \(critique.wordCount) words: \(critique.remarks.map(\.message))")
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
    #expect(Drafts.short.count >= 8)
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

  /// The golden tellings that fit a post or half a minute, and the status updates.
  static let short: [String] = {
    let folder = "StoryTests/Golden/Tellings"
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: tests.appending(path: folder).path())
    return (names ?? []).sorted().filter { name in
      ["-280.md", "-30s.md"].contains(where: name.hasSuffix) || name.contains("status-update")
    }.map { "\(folder)/\($0)" }
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

import Facts
import Record
import Review
import Story
import Testing

@testable import Interview

/// An interview over a draft: what it surely says is kept with one key, nothing of it counts before.
@Suite struct DraftTests {
  static let draft = """
    # 212 members lost their food on Monday, June 9

    On Monday, June 9, from 9:10am to 11:40am UK time the cold store pump failed.
    The leak affected 212 members, 20% of 1,060 members. We noticed it at 9:50am.

    ## What happened

    - 9:10am: The pump stopped
    - 9:50am: A guard rang the plumber
    - 11:40am: The plumber closed the valve

    ## Impact

    - 23 written complaints
    - It cost us 4,200 EUR in spoiled food.

    ## Why it happened

    Water stood on the floor because the pump stopped when nobody had cleaned its filter for a year.

    - No second reader: Nobody but the printer sees the cleaning list on the wall.

    ## Next steps

    - Float switch: A second switch stops the pump at 40 cm of water. Owner: head of works, by Friday, June 20. Under way.
    - Ada Moss will mark every valve with its number by June 27.

    We will write to every member by Friday, June 20.
    """

  static func script() throws -> Script {
    let today = try #require(Day(2025, 6, 11))
    var record = Record()
    for change in DraftFacts(Array(draft.utf8), file: "pool.md", format: .markdown, today: today)
      .changes
    { record.apply(change) }
    return Script(record: record, today: today)
  }

  @Test func nothingCountsBeforeItIsKept() throws {
    let script = try Self.script()
    #expect(script.interview.record.answers.isEmpty)
    #expect(script.interview.record.lists.isEmpty)
    #expect(!script.interview.record.proposals.isEmpty)
  }

  @Test func enterKeepsWhatIsSure() throws {
    var script = try Self.script()
    #expect(script.lines.contains { $0.contains("pool.md:3: \"On Monday, June 9, from 9:10am") })
    script.type("")
    let record = script.interview.record
    #expect(record["incident.started"]?.words == "Monday, June 9 at 9:10am UK time")
    #expect(record["incident.zone"]?.value == .zone(Zone(identifier: "Europe/London")))
    #expect(record["incident.resolved"] == nil, "that it is over was not said")
    #expect(record.entries(of: .timeline).isEmpty)
    #expect(script.journal == record)
  }

  /// What three sentences say for sure is all on the first sheet; a fact that could say more is kept,
  /// and its question asks for the rest.
  @Test func aShortDraftIsOnTheFirstSheet() throws {
    let today = try #require(Day(2025, 6, 11))
    let draft = """
      212 pupils were affected. We are still investigating. I am sorry that they went without lunch.

      Maya Ortiz, head of school meals
      """
    var record = Record()
    for change in DraftFacts(Array(draft.utf8), file: "d.md", format: .markdown, today: today)
      .changes
    { record.apply(change) }
    var script = Script(record: record, today: today)
    for label in [
      "your name: Maya Ortiz", "your role: head of school meals", "affected: 212 pupils",
      "d.md:1: \"We are still investigating.\"", "sorry that they went without lunch",
    ] {
      #expect(script.lines.contains { $0.contains(label) }, "\(label) in \(script.text)")
    }
    script.type("")
    let kept = script.interview.record
    #expect(kept["author.name"]?.words == "Maya Ortiz")
    #expect(kept["incident.stage"]?.value == .choice("investigating"))
    #expect(kept["impact.affected"]?.words == "212 pupils")
    #expect(kept["closing.apology"] != nil)
    #expect(script.journal == kept)
    let affected = Step.field(AnswerID("impact.affected"))
    #expect(!script.interview.plan.isSettled(affected), "its question is still to be asked")
    for _ in 0..<80 where script.interview.step != affected { script.type(":skip") }
    #expect(script.interview.prompt.prefill == "212 pupils")
    script.type("")
    #expect(script.followUp != nil, "out of how many")
    #expect(script.interview.record["impact.affected"]?.words == "212 pupils")
  }

  @Test func numbersAreLeftAndAskedWithTheirSource() throws {
    var script = try Self.script()
    script.type("2")
    #expect(script.interview.record["incident.started"] == nil)
    script.type(":edit started")
    #expect(script.interview.prompt.prefill == "Monday, June 9 at 9:10am UK time")
    #expect(script.said.contains("From your draft, pool.md:3:"))
    script.type("Monday, June 9 at 9:05am")
    #expect(script.interview.record["incident.started"]?.words == "Monday, June 9 at 9:05am")
    #expect(script.interview.record.proposals[AnswerID("incident.started")] == nil)
  }

  @Test func noLeavesAllForTheirQuestions() throws {
    var script = try Self.script()
    script.type("n")
    #expect(script.interview.record.answers.isEmpty)
    script.type(":edit money", ":unknown", "Friday")
    #expect(script.interview.record["impact.money"]?.standing == .unknown)
    #expect(script.interview.record.proposals[AnswerID("impact.money")] == nil)
  }

  @Test func whatIsNoReplyIsAskedAgain() throws {
    var script = try Self.script()
    for line in ["99", "0", "2 x", "perhaps", "-1"] {
      script.type(line)
      #expect(script.interview.record.answers.isEmpty, "\(line)")
      #expect(script.interview.pending == .proposals)
    }
  }

  @Test func entriesAreTakenUpOneByOne() throws {
    var script = try Self.script()
    script.type("", ":add actions")
    #expect(script.interview.prompt.prefill == "Float switch")
    #expect(script.said.contains("From your draft, pool.md:25"))
    script.type("", "", "", "", "", "")
    #expect(script.interview.record.entries(of: .actions).count == 1)
    let entry = try #require(script.interview.record.entries(of: .actions).first)
    #expect(entry.answers["actions.owner"]?.words == "head of works")
    #expect(entry.answers["actions.due"]?.words == "Friday, June 20")
    #expect(entry.answers["actions.status"]?.value == .choice("doing"))
  }

  @Test func entriesCanBeTurnedDown() throws {
    var script = try Self.script()
    script.type("", ":add actions", "no", "no")
    #expect(script.interview.record.entries(of: .actions).isEmpty)
    #expect(script.interview.record.proposals.entries(of: .actions).isEmpty)
  }

  @Test func aTimelineIsTakenUpWhole() throws {
    var script = try Self.script()
    script.type("", ":add timeline")
    #expect(script.said.contains("3 entries read:"))
    script.type("")
    #expect(script.interview.record.entries(of: .timeline).count == 3)
    #expect(script.interview.record.proposals.entries(of: .timeline).isEmpty)
    #expect(script.journal == script.interview.record)
  }

  @Test func aTimelineCanBeTurnedDown() throws {
    var script = try Self.script()
    script.type("", ":add timeline", "n")
    #expect(script.interview.record.entries(of: .timeline).isEmpty)
    #expect(script.interview.record.proposals.entries(of: .timeline).isEmpty)
  }

  /// A session that was killed goes on with what was not yet confirmed.
  @Test func proposalsSurviveTheSession() throws {
    var script = try Self.script()
    script.type("1 2")
    var copy = Record()
    for change in script.interview.record.changes { copy.apply(change) }
    #expect(copy.proposals == script.interview.record.proposals)
    let again = Script(record: script.journal, today: try #require(Day(2025, 6, 11)))
    #expect(again.said.contains("Your draft says these 2 things."))
  }

  /// What was proposed and not confirmed is told in no message.
  @Test func proposalsReachNoMessage() throws {
    var script = try Self.script()
    script.type("n")
    let today = try #require(Day(2025, 6, 11))
    let plan = Story.Plan(of: script.interview.record, today: today)
    let message = markdown(compose(script.interview.record, plan: plan))
    for words in ["9:10", "212", "4,200", "filter", "plumber", "Ada Moss", "head of works"] {
      #expect(!message.contains(words), "\(words)")
    }
    #expect(!AnswersFile.write(script.interview.record, today: today).contains("plumber"))
  }

  /// The whole of it, as its author sees it.
  @Test func anInterviewOverADraft() throws {
    var script = try Self.script()
    script.play(Incidents.coldStore)
    script.type(":review all", ":write")
    #expect(script.journal == script.interview.record)
    expectGolden(script.text, "from-draft")
  }
}

import Facts
import Record
import Testing

@testable import Review

/// What a draft surely says is proposed; what it may mean is left for the interview.
struct DraftFactsTests {
  static let today = Day(2025, 6, 11)

  /// What is proposed, one a line: the field, and the words.
  static func proposed(by draft: String, _ format: DraftFormat = .markdown) throws -> [String] {
    let facts = DraftFacts(
      Array(draft.utf8), file: "draft.md", format: format, today: try #require(today))
    return facts.answers.map { "\($0.field) = \($0.words)" }
      + facts.entries.map { entry in
        "\(entry.list): "
          + entry.proposals.map { "\($0.field) = \($0.words)" }.joined(separator: " | ")
      }
  }

  @Test(arguments: DraftSentences.told + PlainSentences.told) func isProposed(
    _ told: (draft: String, facts: [String])
  )
    throws
  {
    #expect(try Self.proposed(by: told.draft) == told.facts, "\(told.draft)")
  }

  @Test(arguments: DraftSentences.nearMisses + PlainSentences.nearMisses) func isLeftAlone(
    _ draft: String
  ) throws {
    #expect(try Self.proposed(by: draft) == [], "\(draft)")
  }

  @Test func thereAreEnoughSentences() {
    #expect(DraftSentences.told.count + DraftSentences.nearMisses.count >= 100)
    #expect(DraftSentences.nearMisses.count >= 60)
    let told = [
      PlainSentences.stages.count, PlainSentences.apologies.count, PlainSentences.asks.count,
      PlainSentences.todos.count,
      PlainSentences.signatures.count,
    ]
    let others = [
      PlainSentences.noStage, PlainSentences.noApology, PlainSentences.noAsk, PlainSentences.noTodo,
      PlainSentences.noSignature,
    ].map(\.count)
    #expect((told + others).allSatisfy { $0 >= 12 })
  }

  /// What has an end is over, though it was written of before; what is said in two ways is neither.
  @Test func theStageIsThatOfTheWholeDraft() throws {
    let over = "We are still investigating.\n\nIt was over at 11:40am."
    #expect(try Self.proposed(by: over) == ["incident.resolved = 11:40am"])
    let fixed = "The problem is fixed. It was over at 11:40am."
    #expect(
      try Self.proposed(by: fixed) == ["incident.stage = resolved", "incident.resolved = 11:40am"])
    let both = "We are still investigating.\n\nThe problem is fixed."
    #expect(try Self.proposed(by: both) == [])
  }

  /// A proposal names the line it was read from, and the words that stand there.
  @Test func sourcesAreLines() throws {
    let draft = """
      # Pool closed

      We are sorry.

      The pump failed. On Friday the leak affected 212 swimmers
      and 40 guests could not shower.
      """
    let facts = DraftFacts(
      Array(draft.utf8), file: "notes/pool.md", format: nil, today: try #require(Self.today))
    let proposal = try #require(facts.answers.first { $0.field == "impact.affected" })
    #expect(proposal.source.file == "notes/pool.md")
    #expect(proposal.source.line == 5)
    #expect(proposal.source.words.contains("40 guests could not shower"))
  }

  @Test func twoValuesAreNone() throws {
    let draft = """
      The fault affected 212 members.

      - 260 members were affected.
      """
    let facts = DraftFacts(
      Array(draft.utf8), file: "d.md", format: nil, today: try #require(Self.today))
    #expect(facts.answers.isEmpty)
    #expect(facts.doubts.count == 1)
    #expect(facts.doubts.first?.one.source.line != facts.doubts.first?.other.source.line)
  }

  /// The same draft says the same in every form it can come in.
  @Test func everyFormatIsRead() throws {
    let markdown = "The fault affected **212 members**.\n\nIt cost us 900 EUR in fees.\n"
    let html = "<p>The fault affected <b>212 members</b>.</p><p>It cost us 900 EUR in fees.</p>"
    let mail =
      "From: a@b.example\nSubject: Fault\nContent-Type: text/html\n\n\(html)\n"
    let wanted = [
      "impact.affected = 212 members", "impact.money = 900 EUR", "impact.moneyFor = fees",
    ]
    for (text, format) in [
      (markdown, DraftFormat.markdown), (html, .html), (mail, .mail),
      (markdown.replacing("**", with: ""), .text),
    ] {
      #expect(try Self.proposed(by: text, format) == wanted, "\(format)")
    }
  }

  @Test func quotedAndCodeAreNotRead() throws {
    for draft in [
      "> The fault affected 212 members.", "```\nThe fault affected 212 members.\n```",
      "A member wrote \"the fault affected 212 members\".",
    ] {
      #expect(try Self.proposed(by: draft) == [], "\(draft)")
    }
  }

  /// Whatever bytes a draft holds, nothing traps, nothing is endless, and no control gets through.
  @Test func hostileDraftsAreHarmless() throws {
    let today = try #require(Self.today)
    let drafts: [[UInt8]] = [
      Array("The leak \u{1B}[31maffected 212 members\u{9B}.".utf8), [0xFF, 0xFE, 0x00, 0x41],
      Array(String(repeating: "- 9:10am: The pump stopped\n", count: 5000).utf8),
      Array(String(repeating: "Cost: ", count: 5000).utf8),
      Array(String(repeating: "(((|||:::", count: 3000).utf8), Array("a: 1\nb:\n:\n| : |".utf8),
      Array("## Actions\n\n- :\n- Owner:\n- Owner: by Friday\n- x: by\n|||\n| a |".utf8), [],
    ]
    for draft in drafts {
      for format in DraftFormat.allCases.map(Optional.some) + [nil] {
        let facts = DraftFacts(draft, file: "d", format: format, today: today)
        #expect(facts.changes.count < 400)
        for proposal in facts.answers + facts.entries.flatMap(\.proposals) {
          let text = proposal.words + proposal.source.words
          #expect(!text.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) })
        }
      }
    }
  }

  /// Nothing is proposed that the field could not take.
  @Test func everyProposalIsReadable() throws {
    let today = try #require(Self.today)
    for told in DraftSentences.told {
      let facts = DraftFacts(Array(told.draft.utf8), file: "d", format: .markdown, today: today)
      for proposal in facts.answers {
        let reading = Record().read(proposal.words, as: AnswerID(proposal.field), on: today)
        if case .unreadable(let why) = reading { Issue.record("\(proposal.words): \(why)") }
      }
    }
  }
}

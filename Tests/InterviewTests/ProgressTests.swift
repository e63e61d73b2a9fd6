import Facts
import Record
import Testing

@testable import Interview

@Suite struct ProgressTests {
  /// One question as it was asked, with the count told.
  private struct Told {
    var step: Step
    var progress: Progress
  }

  /// Answers everything with values of the right kind, lists with as few entries as are expected.
  private func walk(choosing choices: [FieldID: String]) throws -> [Told] {
    var interview = Interview(bank: QuestionBank(), today: VerbTests.today)
    _ = interview.start()
    var told: [Told] = []
    while interview.step != .end, told.count < 500 {
      if interview.isFollowingUp {
        _ = interview.handle(.line("", pasted: false))
        continue
      }
      let step = interview.step
      told.append(Told(step: step, progress: try #require(interview.plan.progress(at: step))))
      switch step {
      case .field(let id): answer(id, choices, &interview)
      case .more(let list):
        let entries = interview.record.entries(of: list).count
        if entries < Registry.list(list)?.atLeast ?? 0, let id = interview.target {
          _ = interview.change(.add(list, key: id.entry ?? 0, index: entries))
          answer(id, choices, &interview)
          interview.step = .field(id)
        } else {
          _ = interview.change(.finish(list, true))
        }
      case .end: break
      }
      _ = interview.advance()
    }
    return told
  }

  private func answer(
    _ id: AnswerID, _ choices: [FieldID: String], _ interview: inout Interview
  ) {
    var value = Value.text("words")
    if case .choice(let options)? = Registry.field(id.field)?.kind {
      value = .choice(choices[id.field] ?? options.first?.id ?? "")
    }
    _ = interview.change(.set(id, Answer(words: "words", value: value)))
  }

  private static let ways: [[FieldID: String]] = [
    [:], ["incident.stage": "after", "impact.data": "yes", "asks.kind": "approve"],
    ["incident.fault": "vendor"], ["incident.fault": "unknown", "incident.stage": "monitoring"],
  ]

  @Test(arguments: ways) func anExactCountIsTheQuestionsAsked(choices: [FieldID: String]) throws {
    let told = try walk(choosing: choices)
    let exact = told.indices.filter { told[$0].progress.isExact }
    #expect(!exact.isEmpty)
    for index in exact {
      #expect(told[index].progress.toGo == told.count - index, "\(told[index].step)")
    }
  }

  /// Each answer lowers the count by one, but where it opens or closes questions.
  @Test(arguments: ways) func theCountFallsByOneWithEachAnswer(choices: [FieldID: String]) throws {
    let told = try walk(choosing: choices)
    let deciders: Set<FieldID> = [
      "incident.stage", "incident.fault", "impact.failed", "impact.money", "impact.data",
      "cause.changeWho", "account.decision", "account.team", "asks.kind",
    ]
    for (now, next) in zip(told, told.dropFirst()) {
      if case .field(let id) = now.step, deciders.contains(id.field) { continue }
      #expect(next.progress.toGo == now.progress.toGo - 1, "after \(now.step)")
    }
    #expect(told.last?.progress.toGo == 1)
  }

  /// The place in a section goes up by one and ends at the section's count.
  @Test(arguments: ways) func thePlaceInASectionIsHonest(choices: [FieldID: String]) throws {
    let told = try walk(choosing: choices)
    for section in InterviewSection.allCases {
      let own = told.filter { $0.step.section == section }.map(\.progress)
      #expect(own.map(\.index) == Array(own.indices.map { $0 + 1 }), "\(section)")
      #expect(own.last.map { $0.index == $0.count } ?? true, "\(section)")
    }
  }

  @Test func theFirstCountIsSaidWithAbout() throws {
    let first = try #require(try walk(choosing: [:]).first)
    #expect(first.progress.text(in: .english).hasPrefix("1 of 9, about "))
  }
}

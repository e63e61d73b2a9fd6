import Facts
import Record
import Story
import Testing

@testable import Review

/// Figures that add up, and that do not.
struct NumberTests {
  private static func affected(
    _ count: Int?, _ percent: Int?, of base: String?, _ baseCount: Int?
  ) -> Value {
    .quantity(
      Quantity(
        count: count, noun: "passengers", percent: percent.map { .init($0) }, base: base,
        baseCount: baseCount))
  }

  static let table: [Trial] = [
    .hit("Number.Share", "a percentage without its base") {
      $0.set("impact.affected", affected(847, 80, of: "active passengers", nil))
    },
    .hit("Number.Share", "a quotient that is not") {
      $0.set("impact.affected", affected(2310, 70, of: "passengers", 3610))
    },
    .hit("Number.Share", "a figure of the further ones") {
      $0.edit(.metrics, 0, "metrics.figure", affected(30, 20, of: "calls", 100))
    },
    .miss("Number.Share", "within half a point") {
      $0.set("impact.affected", affected(2318, 64, of: "passengers", 3610))
    },
    .miss("Number.Share", "a count alone") {
      $0.set("impact.affected", affected(2310, nil, of: nil, nil))
    },
    .miss("Number.Share", "a percentage alone") {
      $0.set("impact.affected", affected(nil, 64, of: "passengers", nil))
    },

    .hit("Number.Base", "passengers and payments") {
      $0.edit(.timeline, 1, "timeline.did", "reported that 64% of payments failed")
    },
    .hit("Number.Base", "passengers and a rate") {
      $0.edit(.timeline, 1, "timeline.result", "64% error rate")
    },
    .hit("Number.Base", "two texts") {
      $0.edit(.timeline, 1, "timeline.result", "12% of desks")
      $0.edit(.timeline, 2, "timeline.result", "12% of cards")
    },
    .miss("Number.Base", "the same base in other words") {
      $0.edit(.timeline, 1, "timeline.result", "64% of our passengers")
    },
    .miss("Number.Base", "another percentage") {
      $0.edit(.timeline, 1, "timeline.result", "63% of payments")
    },
    .miss("Number.Base", "no base said again") {
      $0.edit(.timeline, 1, "timeline.result", "still 64%")
    },

    .hit("Number.Absolute", "all payments failed") {
      $0.edit(.timeline, 0, "timeline.result", "all payments failed")
    },
    .hit("Number.Absolute", "nobody could pay") {
      $0.say("incident.symptom", "saw that nobody could pay")
    },
    .hit("Number.Absolute", "every card was refused") {
      $0.say("cause.but", "From then on every card was refused.")
    },
    .miss("Number.Absolute", "all of a part") {
      $0.edit(.timeline, 0, "timeline.result", "all affected payments failed")
    },
    .miss("Number.Absolute", "a counted whole") {
      $0.say("cause.but", "All eleven certificates failed at once.")
    },
    .miss("Number.Absolute", "all, but nothing failed") {
      $0.edit(.timeline, 3, "timeline.did", "told the desks to board everyone")
    },

    .hit("Number.Chain", "a start that nobody gave") {
      $0.edit(.timeline, 4, "timeline.result", "50% to 80% of payments going through")
    },
    .hit("Number.Chain", "a second change from elsewhere") {
      $0.edit(.timeline, 5, "timeline.result", "from 90% to 100%")
    },
    .hit("Number.Chain", "an arrow") {
      $0.edit(.timeline, 4, "timeline.result", "20% \u{2192} 80%")
    },
    .miss("Number.Chain", "successes where failures were counted") {
      $0.edit(.timeline, 4, "timeline.result", "36% to 80% of payments going through")
    },
    .miss("Number.Chain", "two changes that meet") {
      $0.edit(.timeline, 5, "timeline.result", "80% to 100%")
    },
    .miss("Number.Chain", "a stretch of time") {
      $0.edit(.timeline, 5, "timeline.result", "watched from 9 to 10")
    },

    .hit("Number.People", "one engineer, two named") {
      $0.add(.people, ["people.name": "Ada Quill", "people.role": "network engineer"])
      $0.edit(.response, 0, "response.result", "1 engineer at the desk")
    },
    .hit("Number.People", "a word for the number") {
      $0.add(.people, ["people.name": "Ada Quill", "people.role": "network engineer"])
      $0.edit(.timeline, 4, "timeline.did", "sent one engineer to the pier")
    },
    .hit("Number.People", "two engineers, three named") {
      for name in ["Ada Quill", "Ben Orr"] {
        $0.add(.people, ["people.name": name, "people.role": "engineer"])
      }
      $0.edit(.response, 0, "response.result", "two engineers worked on it")
    },
    .miss("Number.People", "more than are named") {
      $0.edit(.response, 0, "response.result", "6 engineers worked through the night")
    },
    .miss("Number.People", "just as many") {
      $0.edit(.response, 0, "response.result", "1 engineer worked through the night")
    },
    .miss("Number.People", "other people") {
      $0.edit(.response, 0, "response.result", "2 skippers waited")
    },

    .hit("Number.Money", "a post with no period") {
      $0.edit(.asks, 0, "asks.want", "the hire of a second engineer")
      $0.edit(.asks, 0, "asks.amount", .money(Money(amount: 52_000, currency: "GBP")))
    },
    .hit("Number.Money", "certain while it goes on") {
      $0.choose("incident.stage", "identified")
      $0.set("impact.money", .money(Money(amount: 41_000, currency: "GBP")))
    },
    .hit("Number.Money", "a sum with no currency") {
      $0.edit(.response, 1, "response.result", "15K in refunds so far")
    },
    .miss("Number.Money", "a year") {
      $0.edit(.asks, 0, "asks.want", "the hire of a second engineer")
    },
    .miss("Number.Money", "estimated while it goes on") {
      $0.choose("incident.stage", "identified")
    },
    .miss("Number.Money", "a sum with its currency") {
      $0.edit(.response, 1, "response.result", "\u{A3}15K in refunds so far")
    },
    .miss("Number.Money", "a count, no sum") {
      $0.edit(.response, 1, "response.result", "15 in Oban")
    },
  ]

  @Test(arguments: table) func figuresAreHeldTogether(_ trial: Trial) { trial.run() }

  @Test func everyRuleIsTriedBothWays() { Trial.expectEnough(Self.table) }
}

/// Words put into a message after it was composed, which a renderer or a template of ours might do.
struct TraceTests {
  private static func findings(adding span: Span) -> [Finding] {
    let record = Outage.sound
    var version = Composed(record, plan: Outage.plan)
    version.document.headline.spans.append(span)
    let dossier = Dossier(record, versions: [version], today: Outage.plan.sent)
    return NumberChecks.trace.findings(in: dossier)
  }

  private static let started = AnswerID("incident.started")
  private static let resolved = AnswerID("incident.resolved")

  @Test(arguments: [
    Span(" for 3 hours", .frame("headline")), Span(" on Monday", .frame("headline")),
    Span("6:21am", .computed([started])), Span("Sunday, May 11", .computed([started])),
    Span("4 hours 43 minutes", .computed([started, resolved])),
    Span("2,400 passengers", .computed([AnswerID("impact.affected")])),
    Span("within 3 days", .computed([AnswerID("actions.due", entry: 99)])),
    Span("room 3", .answer(AnswerID("closing.place"))),
  ]) func whatNoAnswerGivesIsFound(_ span: Span) {
    #expect(Self.findings(adding: span).count == 1, "\(span.text)")
  }

  @Test(arguments: [
    Span(" on the day", .frame("headline")), Span("6:12am", .computed([started])),
    Span("Saturday, May 10", .computed([started])),
    Span("3 hours 43 minutes", .computed([started, resolved])),
    Span("about 3.5 hours", .computed([started, resolved])),
    Span("2310 passengers, 64%", .computed([AnswerID("impact.affected")])),
    Span("Room 2", .answer(AnswerID("closing.place"))),
  ]) func whatAnAnswerGivesIsNot(_ span: Span) {
    #expect(Self.findings(adding: span).isEmpty, "\(span.text)")
  }

  @Test(arguments: Memos.all.indices, Plan.Expertise.allCases)
  func composedMessagesAreTraced(_ index: Int, _ expertise: Plan.Expertise) {
    let memo = Memos.all[index]
    var plan = memo.plan
    plan.expertise = expertise
    let version = Composed(memo.record, plan: plan)
    let dossier = Dossier(memo.record, versions: [version], today: plan.sent)
    #expect(NumberChecks.trace.findings(in: dossier) == [])
  }
}

import Record
import Testing

@testable import Story

/// A team's own sentences: used as written, with every fact kept, and refused where they would harm.
struct HouseWordingTests {
  private static func house(_ lines: String) throws -> HouseWording {
    try HouseWording(files: [PromptFile(path: "team/wording/house.yaml", text: lines)])
  }

  /// What is said of a file that cannot be used.
  private static func problems(_ lines: String) -> [String] {
    do {
      _ = try house(lines)
      return []
    } catch {
      return (error as? DataFileProblems)?.problems.map(\.description) ?? ["\(error)"]
    }
  }

  /// Our own wording, written as a team would write it.
  private static var ours: String {
    FrameID.allCases.map { "\($0.rawValue): \"\($0.own)\"" }.joined(separator: "\n")
  }

  @Test func ourOwnWordingPassesAndChangesNoByte() throws {
    let house = try Self.house(Self.ours)
    for telling in Tellings.all {
      let (record, plan) = (telling.record, telling.plan)
      let own = compose(record, plan: plan)
      let theirs = compose(record, plan: plan, house: house)
      #expect(markdown(own) == markdown(theirs), "\(telling.name)")
      #expect(own.facts == theirs.facts, "\(telling.name)")
      #expect(
        theirs.lines.flatMap(\.spans).contains {
          if case .house = $0.origin { true } else { false }
        })
    }
  }

  @Test func whateverTheRecordHoldsOurOwnWordingChangesNoByte() throws {
    let house = try Self.house(Self.ours)
    for seed in UInt64(0)..<400 {
      let made = Generated(seed: seed)
      let own = composition(of: made.record, plan: made.plan).document
      let theirs = composition(of: made.record, plan: made.plan, house: house).document
      #expect(markdown(own) == markdown(theirs), "seed \(seed)")
      #expect(own.facts == theirs.facts, "seed \(seed)")
    }
  }

  @Test func aTeamsSentenceIsUsedAndItsFactsKeepTheirOrigin() throws {
    let house = try Self.house(
      #"opening.over: "Everything worked again {{when}}""#)
    let document = compose(Outage.record, plan: Outage.plan, house: house)
    let line = try #require(document.lines.first { $0.text.hasPrefix("Everything worked again ") })
    #expect(line.spans.first?.origin == .house("opening.over"))
    #expect(line.text.hasSuffix("."), "smoothed like any other")
    #expect(
      line.spans.contains {
        $0.origin == .computed([AnswerID("incident.resolved")])
      })
    #expect(!markdown(document).contains("It was over"))
  }

  /// One file, in each of the five messages made of an incident.
  @Test func aHouseKeepsItsWordingInFiveMessages() throws {
    let house = try Self.house(
      #"""
      # How we speak at the ferry company.
      headline.failed: "On {{day}} we failed {{people}}"
      opening.broke: "{{event}}{{#start}} on {{start}}{{/start}}"
      opening.symptom: "This touched {{#belief}}{{belief}} {{/belief}}{{people}}, who {{symptom}}"
      opening.over: "Normal service came back {{when}}"
      account.own: "I take full responsibility: {{#role}}as {{role}}, {{/role}}I {{decision}}{{#flaw}} that {{flaw}}{{/flaw}}"
      account.own.outside: "I take full responsibility{{#role}} as {{role}}{{/role}}"
      after.state: "Normal service came back {{when}}"
      close.contact: "Ask us anything: {{contact}}"
      status.now.alone: "{{state}} - {{event}}{{#start}} on {{start}}{{/start}}"
      status.now: "{{event}}{{#start}} on {{start}}{{/start}}"
      """#)
    let today = Outage.plan.sent
    let pages = Version.all(of: Outage.record, today: today).map { version in
      (version.name, markdown(compose(Outage.record, plan: version.plan, house: house)))
    }
    #expect(pages.map(\.0) == ["message", "customer", "status", "short", "postmortem"])
    let ours = [
      "We failed ", "In all, ", "It was over ", "I take responsibility", "For questions: ",
    ]
    for (name, page) in pages {
      for sentence in ours {
        #expect(!page.contains(sentence), "\(name) says \(sentence)\n\(page)")
      }
      #expect(blemishes(in: page).isEmpty, "\(name): \(blemishes(in: page))\n\(page)")
    }
    func page(_ name: String) -> String { pages.first { $0.0 == name }?.1 ?? "" }
    #expect(page("message").contains(", who "))
    #expect(page("message").contains("# On Saturday, May 10 we failed "))
    #expect(page("message").contains("I take full responsibility: as "))
    #expect(page("customer").contains("I take full responsibility"))
    #expect(page("short").contains("I take full responsibility: as "))
    for name in ["message", "short", "customer", "status", "postmortem"] {
      #expect(page(name).contains(" on Saturday, May 10, at "), "\(name)\n\(page(name))")
    }
  }

  @Test func whatIsNotKnownLeavesNoHole() throws {
    // Without a section the place of the role would be left empty: our own sentence stands there.
    let house = try Self.house(
      #"""
      account.own: "As {{role}} I {{decision}}{{#flaw}} that {{flaw}}{{/flaw}}, and I take responsibility"
      close.available: "Call me{{#when}} {{when}}{{/when}}{{^when}} whenever you like{{/when}}{{#place}}: {{place}}{{/place}}"
      """#)
    var record = Outage.record
    let whole = markdown(compose(record, plan: Outage.plan, house: house))
    #expect(whole.contains(", and I take responsibility"), "\(whole)")
    record.apply(.clear(AnswerID("author.role")))
    record.apply(.clear(AnswerID("closing.available")))
    record.apply(
      .set(AnswerID("author.role"), Answer(words: "none", value: nil, standing: .none)))
    let page = markdown(compose(record, plan: Outage.plan, house: house))
    #expect(page.contains("I take responsibility. I "), "\(page)")
    #expect(blemishes(in: page).isEmpty, "\(blemishes(in: page))")
  }

  @Test func anAuthorsWordsAreNeverReadAsATemplate() throws {
    let house = try Self.house(
      #"""
      opening.trust: "You count on us to {{trust}}"
      impact.unaffected: "Untouched: {{what}}"
      """#)
    for hostile in ["{{trust}} {{#x}}", "a \u{E000}what\u{E001} b", "{{> page}} & <b>*x*</b>"] {
      var record = Outage.record
      for field in ["impact.trust", "impact.unaffected"] as [FieldID] {
        record.apply(.set(AnswerID(field), Answer(words: hostile, value: .text(hostile))))
      }
      let lines = compose(record, plan: Outage.plan, house: house).lines.map(\.text)
      #expect(lines.contains { $0.hasPrefix("You count on us to \(hostile)") })
      #expect(
        lines.contains {
          $0.hasPrefix("Untouched: \(capitalise(hostile))") || $0.hasPrefix("Untouched: \(hostile)")
        })
    }
    var record = Outage.record
    record.apply(
      .set(AnswerID("impact.trust"), Answer(words: "a <b> & c", value: .text("a <b> & c"))))
    let document = compose(record, plan: Outage.plan, house: house)
    #expect(render(document, as: .html).text.contains("You count on us to a &lt;b&gt; &amp; c"))
  }

  @Test func nothingInternalReachesPeopleOutsideThroughAHouseSentence() throws {
    let house = try Self.house(Self.ours)
    for seed in UInt64(0)..<400 {
      let made = Generated(seed: seed)
      var plan = made.plan
      plan.expertise = .customer
      let text = markdown(composition(of: made.record, plan: plan, house: house).document)
      #expect(!text.contains(Generated.secret) && !text.contains(Generated.doubt), "seed \(seed)")
    }
  }

  @Test(arguments: [
    (
      "opening.ovr: \"It ended {{when}}\"", 1, 1,
      "unknown sentence 'opening.ovr'; did you mean 'opening.over'?"
    ),
    (
      "opening.over: \"It ended {{wen}}\"", 1, 25,
      "nothing called 'wen' in 'opening.over'; did you mean 'when'?"
    ),
    ("# c\nopening.over: >\n  It was\n  past {{whn}}", 4, 8, "did you mean 'when'?"),
    ("opening.over: \"It ended\"", 1, 15, "never places 'when', so a fact would be lost"),
    ("opening.over: \"{{when}} and {{when}}\"", 1, 15, "places 'when' 2 times"),
    ("opening.over: \"{{#when}}at {{when}}{{/when}}\"", 1, 16, "'when' is always there"),
    ("opening.over: \"{{> page}} {{when}}\"", 1, 16, "cannot call or inherit another file"),
    ("opening.over: \"{{<x}}{{/x}}{{when}}\"", 1, 16, "cannot call or inherit"),
    ("opening.over: \"{{{when}}}\"", 1, 16, "escaped where the message is shown"),
    ("opening.over: \"{{&when}}\"", 1, 16, "escaped where the message is shown"),
    ("opening.over: \"{{=<% %>=}} {{when}}\"", 1, 16, "cannot be changed"),
    ("opening.over: \"{% when %} {{when}}\"", 1, 16, "another template language"),
    ("opening.over: \"Over {{when\"", 1, 21, "never closed"),
    ("opening.over: \"{{when}}{{/when}}\"", 1, 24, "closes nothing"),
    ("opening.over: \"{{upper(when)}}\"", 1, 16, "nothing called 'upper(when)'"),
    ("impact.money: \"{{amount}}{{#purpose}} for {{purpose}}\"", 1, 26, "never closed"),
    (
      "impact.money: \"{{amount}}{{#if purpose}}x{{/if}}\"", 1, 26,
      "Mustache has no 'if'; write '{{#purpose}}"
    ),
    (
      "impact.money: \"{{amount}} ({{#purpose}}{{purpose}}{{/purpose}})\"", 1, 15,
      "'()' would be left in the air where 'purpose' is not there"
    ),
    (
      "impact.money: \"{{amount}} spent on{{#purpose}} {{purpose}}{{/purpose}}\"", 1, 15,
      "' on' would be left"
    ),
    (
      "impact.money: \"{{amount}} in 2 days{{#purpose}} for {{purpose}}{{/purpose}}\"", 1, 30,
      "holds a digit"
    ),
    (
      "opening.over: \"We are deeply sorry. It ended {{when}}\"", 1, 30,
      "an apology is its author's own"
    ),
    (
      "opening.over: \"It ended {{when}} and will never happen again\"", 1, 43,
      "promises what nobody can keep"
    ),
    (
      "opening.over: \"We failed you until {{when}}\"", 1, 16,
      "may be said only where the facts allow it: 'headline.failed'"
    ),
    (
      "opening.over: \"I take responsibility; over {{when}}\"", 1, 18,
      "facts allow it: 'account.own'"
    ),
    ("opening.fault.vendor: \"This was our fault\"", 1, 33, "facts allow it"),
    ("opening.over: \"It ended {{when}} [missing: x]\"", 1, 34, "round brackets"),
    ("opening.over: {{when}} it ended", 1, 24, "in double quotes"),
    ("opening.over:", 1, 14, "expected a wording"),
    ("- x", 1, 1, "expected ids of sentences"), ("", 1, 1, "the file is empty"),
    ("opening.over: \"a {{when}}\"\nopening.over: \"b {{when}}\"", 1, 1, "given twice"),
  ]) func aWordingThatWouldHarmIsRefused(
    _ lines: String, _ line: Int, _ column: Int, _ message: String
  ) {
    let found = Self.problems(lines)
    #expect(
      found.contains {
        $0.hasPrefix("team/wording/house.yaml:\(line):\(column): ") && $0.contains(message)
      }, "\(found)")
  }

  @Test func aSentenceWordedInTwoFilesIsRefused() {
    let files = ["a", "b"].map {
      PromptFile(
        path: "team/\($0).yaml",
        text: "x: y\n".replacing("x: y", with: "opening.trust: \"{{trust}}\""))
    }
    do {
      _ = try HouseWording(files: files)
      Issue.record("two wordings of one sentence were taken")
    } catch {
      #expect(
        error.problems.map(\.description) == [
          "team/b.yaml:1:1: the sentence 'opening.trust' is worded twice"
        ])
    }
  }

  @Test func everyTypoInAnyNameIsFound() {
    for id in FrameID.allCases {
      for name in id.places + id.optionalPlaces {
        let broken = id.own.replacing("{{\(name)}}", with: "{{\(name)x}}")
        let found = Self.problems("\(id.rawValue): \"\(broken)\"")
        #expect(found.contains { $0.contains("did you mean '\(name)'?") }, "\(id): \(found)")
      }
    }
  }

  @Test(arguments: [
    "{{", "}}", "{{}}", "{{#}}{{/}}", "{{!", "{{! c }}", "{{^when}}", "{{.}}", "\u{E000}",
  ])
  func scrapsNeverTrap(_ scrap: String) {
    for id in [FrameID.over, .turn, .dataNone] {
      _ = Self.problems("\(id.rawValue): \"\(scrap)\"")
      _ = Self.problems("\(id.rawValue): \(scrap)")
    }
  }

  @Test func gatedSentencesStayGated() throws {
    let house = try Self.house(
      #"""
      headline.failed: "{{people}}: on {{day}} we failed you"
      account.own: "I take full responsibility. {{#role}}As {{role}}, {{/role}}I {{decision}}{{#flaw}} that {{flaw}}{{/flaw}}"
      opening.fault.ours: "This was our fault alone"
      """#)
    for fault in ["vendor", "unknown"] {
      var record = Outage.record
      record.apply(
        .set(AnswerID("incident.fault"), Answer(words: fault, value: .choice(fault))))
      let page = markdown(compose(record, plan: Outage.plan, house: house))
      #expect(!page.contains("failed you") && !page.contains("full responsibility"))
      #expect(!page.contains("our fault"))
    }
    var record = Outage.record
    record.apply(
      .set(
        AnswerID("incident.fault"),
        Answer(words: "ours", value: .choice("ours"), standing: .suspected)))
    let page = markdown(compose(record, plan: Outage.plan, house: house))
    #expect(!page.contains("failed you") && page.contains("We believe this was our failure"))
  }
}

extension Document {
  /// The words that are the author's or computed, in reading order, with where each comes from.
  fileprivate var facts: [Span] {
    lines.flatMap(\.spans).filter { $0.origin.unit == nil }
  }
}

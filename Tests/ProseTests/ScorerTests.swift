import TestSupport
import Testing

@testable import Prose

@Suite("Scorer") struct ScorerTests {
  private func value(_ text: String, _ needs: [Need]) -> Double {
    Scorer.standard.score(text, needs: needs).value
  }

  // Answers made of parts that can each be swapped for a vague word.
  static let figures = ["847", "12", "80%", "forty", "3,100"]
  static let people = ["Nadia Brandt", "the night nurse", "our dispatcher", "Otto"]
  static let times = ["at 02:14", "at 5 p.m.", "around noon", "at 7.40"]
  static let days = ["by Friday", "by 14 June", "by the end of the month", "tomorrow"]
  static let nouns = ["parcels", "families", "tickets", "payments", "boxes of milk"]
  static let sets: [[Need]] = [
    [.number, .base], [.time, .actor, .object], [.object, .owner, .date], [.mechanism], [.effect],
    [.reason], [.check], [.place], [],
  ]
  static let tails = [
    " basically", " at the end of the day", " going forward", " in terms of the overall situation",
    " really very seriously", " needless to say", " as such", " for the avoidance of doubt",
    " and various other things", " of course",
  ]

  private func answer(_ random: inout Randoms, swap: Int?) -> String {
    func part(_ index: Int, _ exact: [String], _ vague: String) -> String {
      let choice = exact[random.next(exact.count)]
      return swap == index ? vague : choice
    }
    let who = part(0, Self.people, "someone")
    let when = part(1, Self.times, "later")
    let count = part(2, Self.figures, "many")
    let what = Self.nouns[random.next(Self.nouns.count)]
    let due = part(3, Self.days, "soon")
    return "\(who) sent \(count) \(what) to the wrong depot \(when) and will call them back \(due)"
  }

  @Test(arguments: sets) func vaguerNeverScoresHigher(needs: [Need]) {
    for seed in 0..<40 {
      for swap in 0..<4 {
        var (one, two) = (Randoms(seed: seed), Randoms(seed: seed))
        let (exact, vague) = (answer(&one, swap: nil), answer(&two, swap: swap))
        #expect(value(vague, needs) <= value(exact, needs), "\(vague) / \(exact)")
      }
    }
  }

  @Test(arguments: sets) func paddingNeverScoresHigher(needs: [Need]) {
    for seed in 0..<25 {
      var random = Randoms(seed: seed)
      var text = answer(&random, swap: random.next(5))
      var last = value(text, needs)
      for _ in 0..<6 {
        text += Self.tails[random.next(Self.tails.count)]
        let now = value(text, needs)
        #expect(now <= last, "\(text)")
        last = now
      }
    }
  }

  @Test func sayingItTwiceGainsNothing() {
    for text in ["some parcels were late", "we will improve things soon", "the label was wrong"] {
      let twice = text + ". " + text
      #expect(value(twice, [.object]) <= value(text, [.object]) + 0.001, "\(text)")
    }
  }

  @Test(arguments: Contrast.all) func specificBeatsPaddedAndBrief(contrast: Contrast) {
    let specific = value(contrast.specific, contrast.needs)
    #expect(specific > value(contrast.padded, contrast.needs) + 0.3)
    #expect(specific > value(contrast.brief, contrast.needs) + 0.3)
  }

  @Test(arguments: [
    "not known yet; we will know by Friday", "Unknown, the lab result is due Thursday 3pm",
    "we don't know how many yet, the count comes back tomorrow noon",
    "no idea yet, the engineer will tell us by 6pm", "Not known yet. Due 14 June.",
  ])
  func honestUnknownsScoreWell(text: String) {
    for needs in Self.sets where !needs.isEmpty {
      #expect(value(text, needs) >= 4, "\(text)")
      let score = Scorer.standard.score(text, needs: needs)
      #expect(Scorer.standard.advice(for: text, score: score, needs: needs) == nil)
    }
  }

  @Test(arguments: ["not known yet", "no idea", "unclear at this point", "not sure, soon"])
  func unknownsWithoutADayDoNot(text: String) { #expect(value(text, [.number, .base]) < 3) }

  @Test(arguments: 0..<120) func holdsItsBoundsOnAnyText(seed: Int) {
    let text = Randoms(seed: seed).soup(40)
    let score = Scorer.standard.score(text, needs: Need.allCases)
    #expect((1...5).contains(score.value))
    #expect(score.needs.map(\.need) == Need.allCases)
    let ranges = score.needs.compactMap(\.found) + score.terms.flatMap(\.words)
    for range in ranges {
      #expect(range.lowerBound >= 0 && range.upperBound <= text.utf8.count && !range.isEmpty)
    }
    #expect(score == Scorer.standard.score(text, needs: Need.allCases))
    _ = Scorer.standard.advice(for: text, score: score, needs: Need.allCases)
  }

  @Test func everyTermNamesItsWords() {
    let text = "Someone probably sent many parcels to Leeds at 02:14, and later rang."
    let score = Scorer.standard.score(text, needs: [.time, .number, .actor])
    #expect(score.terms.allSatisfy { !$0.words.isEmpty })
    let names = score.terms.map(\.name)
    for name in ["time", "clock", "any name", "vague time"] {
      #expect(names.contains(name), "\(name) not in \(names)")
    }
  }
}

@Suite("Advice") struct AdviceTests {
  private func advice(_ text: String, _ needs: [Need]) -> String? {
    let score = Scorer.standard.score(text, needs: needs)
    return Scorer.standard.advice(for: text, score: score, needs: needs).map(english)
  }

  @Test(
    arguments: [
      ("many customers", [Need.number, .base], "Add a number instead of \"many\", even if about."),
      ("a lot of parcels", [.number], "Add a number instead of \"a lot of\", even if about."),
      ("later", [.time], "Give a time instead of \"later\", even if about."),
      ("at some point", [.date], "Give a day instead of \"at some point\"."),
      ("someone", [.owner], "Name one person or role instead of \"someone\"."),
      ("the team", [.owner], "Name one person or role."),
      ("80%", [.number, .base], "Say of how many, or of what, as in \"40 of 300 orders\"."),
      ("something", [.object], "Say what exactly instead of \"something\"."),
      (
        "not known yet", [.number],
        "Say when it will be known: \"not known yet; we will know by Friday\"."
      ),
    ] as [(String, [Need], String)])
  func namesWhatIsMissing(text: String, needs: [Need], want: String) {
    #expect(advice(text, needs) == want)
  }

  @Test(
    arguments: [
      ("paged the database team", [Need.object]), ("847 customers", [.number, .base]),
      ("Friday 14 June", [.date]), ("went down", [.mechanism]), ("Ana Ortega", [.actor]),
      ("", [.object]),
      ("were charged twice", [.effect]), ("someone else's letter came", [.object]),
    ] as [(String, [Need])])
  func staysSilentWhenNothingWouldHelp(text: String, needs: [Need]) {
    #expect(advice(text, needs) == nil)
  }

  @Test func neverAsksForWhatTheQuestionDoesNotNeed() {
    for seed in 0..<300 {
      let text = Randoms(seed: seed).soup(20)
      let line = advice(text, [.object])
      let allowed = line.map {
        $0.hasPrefix("Say what exactly") || $0.hasPrefix("Say when it will be")
      }
      #expect(allowed ?? true, "\(line ?? "")")
    }
  }
}

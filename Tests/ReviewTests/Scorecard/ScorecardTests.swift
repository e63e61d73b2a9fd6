import Foundation
import Testing

@testable import Review

/// The scorecard praises what is earned, and says what would earn more.
struct ScorecardTests {
  static let weak = """
    Subject: System incident - Monday June 9

    On Monday from 9:10am to 11:40am the ordering system had issues. Some orders were lost. The \
    fault was triggered by a number of factors including a change that was made on Friday. It \
    was fixed by noon. We apologise for any inconvenience and will improve our procedures so \
    that this never happens again.
    """

  static let strong = """
    Subject: 318 bread orders lost on Monday: what happened, and what you get back

    # We lost 318 of your bread orders on Monday, June 9

    On Monday, June 9, from 9:10am to 11:40am UK time (2 hours 30 minutes), our order book lost \
    318 of 1,060 orders (30%). It is over. I am sorry: you planned a breakfast, and we had nothing for you.

    ## What happened

    - 9:10am: The order book filled its disk and dropped new orders
    - 9:50am: Ada Moss, our shop manager, saw empty slips and rang me
    - 11:40am: I moved the old orders away and watched 40 new ones arrive

    Orders placed before 9:10am were not affected. We checked every slip against the bank's list.

    ## Why it happened

    Nothing warned us that the disk was nearly full, because we had never set a limit. On Friday \
    I put three years of old orders on the same disk. I take responsibility: I decided that \
    without asking anybody, and we did not test it.

    - No warning: The disk had no alarm.
    - No second reader: Nobody but me sees such a change.

    ## What we are doing

    - Disk alarm: Rings at 80% full. Done. Owner: Ada, on Tuesday, June 10.
    - Second reader: No change to the order book without two names. Owner: me, by Friday, June 20.

    ## What you get

    We have refunded all 318 orders; you need to do nothing. I will write to you again by Friday, \
    June 20, with what the alarm has shown. Thank you to the 12 people who rang us.

    Ring me with any questions on 0113 496 0000, from 8am to 6pm.

    Joan Price, owner
    """

  @Test func strongIsWellAboveWeak() {
    let (high, low) = (scorecard(of: Self.strong), scorecard(of: Self.weak))
    #expect(high.average >= 4.2, "\(bars(high))")
    #expect(high.average < 5)
    #expect(low.average < 2.6, "\(bars(low))")
    #expect(high.average - low.average > 1.8)
  }

  @Test func silenceEarnsNothing() {
    for text in ["", "Hello.", "\n\n\n"] {
      #expect(scorecard(of: text).average < 1.6, "\(text)")
    }
  }

  @Test func scoresStayWithinTheScale() throws {
    for text in try Drafts.golden.map(Drafts.text(ofGolden:)) + [Self.weak, Self.strong, ""] {
      for score in scorecard(of: text).scores {
        #expect((1...5).contains(score.score))
        #expect(score.evidence.count <= 3)
      }
    }
  }

  @Test func hintsNeverReachTheTop() {
    for score in scorecard(of: Self.strong).scores where score.criterion.isHint {
      #expect(score.score <= 4.5)
    }
  }

  @Test func targetsFollowTheStakes() {
    #expect(Stakes.allCases.map(\.target) == [3.0, 3.5, 4.0])
    #expect(scorecard(of: Self.strong, stakes: .high).reachesTarget)
    #expect(!scorecard(of: Self.weak, stakes: .low).reachesTarget)
  }

  @Test func lowScoresSayWhatWouldRaiseThem() {
    for score in scorecard(of: Self.weak).scores where score.score < 4 {
      #expect(!score.raise.isEmpty, "\(score.criterion)")
      #expect(critique(of: score.raise).remarks.isEmpty, "\(score.raise)")
    }
  }

  /// No score stands without the words it rests on, for it or against it.
  @Test func everyScoreShowsItsWords() throws {
    for text in try Drafts.all.map(Drafts.text(at:)) + [Self.weak, Self.strong] {
      for score in scorecard(of: text).scores where score.score > 1 {
        // Plain words show nothing: that no term was found is all there is to say.
        let isPlain = score.criterion == .audience
        #expect(isPlain || !score.evidence.isEmpty || !score.faults.isEmpty, "\(score.criterion)")
        for evidence in score.evidence {
          let bytes = evidence.place.spot.bytes
          #expect(bytes.upperBound <= text.utf8.count && !bytes.isEmpty, "\(score.criterion)")
        }
      }
    }
  }

  /// The advice is about the part that holds the score down most.
  @Test func theAdviceIsWhatRaisesMost() {
    let before = scorecard(of: Self.weak)
    let sorry = Self.weak.replacing(
      "We apologise for any inconvenience",
      with: "I am sorry that you waited for bread that did not come")
    #expect(before.scores.first { $0.criterion == .tone }?.raise.contains("sorry") == true)
    #expect(scorecard(of: sorry).score(.tone) > before.score(.tone))
    let headline = Self.weak.replacing(
      "System incident - Monday June 9", with: "We lost 318 of your bread orders on Monday")
    #expect(scorecard(of: headline).score(.headline) > before.score(.headline) + 2)
  }

  /// A technique is shown where it is, not where the first line happens to be.
  @Test func techniquesAreShownWhereTheyAre() {
    let card = scorecard(of: Self.strong)
    let who = card.techniques.first { $0.name.contains("who failed whom") }
    #expect(who?.place.words.contains("We lost 318") == true)
    #expect(who?.place.spot.line == 3)
    #expect(bars(card).contains("Why this works"))
    #expect(bars(card).contains("(line 3: "))
  }

  @Test func anInvitationIsNoTask() {
    let only = "We failed you on Monday. You can reach me at 0113 496 0000."
    let seen = critique(of: only).observed
    #expect(seen.has(.contact) && !seen.has(.readerAction))
    #expect(critique(of: "You can pay again from noon.").observed.has(.readerAction))
  }

  @Test func picturesAndTablesHoldEveryCriterion() {
    let card = scorecard(of: Self.strong)
    for criterion in Criterion.allCases {
      for text in [bars(card), markdown(card), json(card).written(), svg(card)] {
        #expect(text.contains(criterion.rawValue), "\(criterion)")
      }
    }
    #expect(svg(card).hasPrefix("<svg ") && svg(card).hasSuffix("</svg>\n"))
    #expect(markdown(card).contains("Why this works"))
  }

  /// The worked example, where it is at hand: its gaps are known, so it earns no full marks.
  @Test func workedExample() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/seed/technical-incident-postmortem.txt")
    guard let seed = try? String(contentsOf: file, encoding: .utf8),
      let weakStart = seed.range(of: "Before (Weak"), let weakEnd = seed.range(of: "Problems:"),
      let strongStart = seed.range(of: "After (Strong"),
      let strongEnd = seed.range(of: "Why This Works:")
    else { return }
    func draft(_ range: Range<String.Index>) -> String {
      String(seed[range].drop { $0 != "\n" }.dropFirst())
    }
    let low = draft(weakStart.lowerBound..<weakEnd.lowerBound)
    let high = draft(strongStart.lowerBound..<strongEnd.lowerBound)
    for format in [DraftFormat.text, .markdown] {
      let options = CriticOptions(format: format)
      let (top, bottom) = (
        scorecard(of: high, options: options), scorecard(of: low, options: options)
      )
      #expect(top.average < 4.75 && top.average > 3.8, "\(bars(top))")
      #expect(bottom.average < top.average - 1.5, "\(bars(bottom))")
    }
  }
}

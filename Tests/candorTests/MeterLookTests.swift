import Interview
import Prose
import Terminal
import Testing

@testable import candor

@Suite("The row below the line")
struct MeterLookTests {
  private func score(_ value: Double, missing: [Need] = []) -> LiveVerdict {
    let needs = missing.map { Score.Verdict(need: $0, found: nil) }
    return .score(Score(start: points(for: value), needs: needs, terms: []))
  }

  /// The points that come to a score; the score grows with them.
  private func points(for value: Double) -> Double {
    var (low, high) = (-20.0, 20.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if Score(start: middle, needs: [], terms: []).value < value {
        low = middle
      } else {
        high = middle
      }
    }
    return high
  }

  @Test(
    arguments: [
      (1.0, [.number, .base], "1 of 5 [..........] needs a number, of how many"),
      (3.1, [.base], "3 of 5 [#####.....] needs of how many"),
      (3.4, [], "3 of 5 [######....] could be more exact"),
      (5.0, [], "5 of 5 [##########] nothing is missing"),
      (.infinity, [], "5 of 5 [##########] nothing is missing"),
      (-3, [.owner], "1 of 5 [..........] needs one owner"),
    ] as [(Double, [Need], String)])
  func scores(_ value: Double, _ missing: [Need], _ text: String) {
    #expect(MeterLook(symbols: false).row(score(value, missing: missing)).text == text)
  }

  @Test func symbolsWhereTheyCanBeTrusted() {
    #expect(
      MeterLook(symbols: true).row(score(3, missing: [.time])).text
        == "3 of 5 ▰▰▰▰▰▱▱▱▱▱ needs a time")
  }

  @Test func theBarMovesBetweenTwoScores() {
    let look = MeterLook(symbols: false)
    #expect(look.row(score(2.6)) != look.row(score(3.2)))
  }

  @Test func whatIsNoScore() {
    let look = MeterLook(symbols: false)
    #expect(look.row(.nothing(wanted: [.owner])).text == "- of 5 [..........] needs one owner")
    #expect(look.row(.unknown(knownBy: false)).text.contains("unknown by Friday"))
    #expect(look.row(.fact("2026-11-23")).text == "= 2026-11-23")
  }

  @Test(arguments: Need.allCases)
  func wordsAreShortAndPlain(_ need: Need) {
    let text = MeterLook(symbols: false).row(score(1, missing: [need])).text
    #expect(text.utf8.count < 40 && text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }
}

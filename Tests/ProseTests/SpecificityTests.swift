import Testing

@testable import Prose

@Suite struct SpecificityTests {
  private let scorer = Specificity.standard

  @Test(arguments: [
    "Queue 7 at the Leeds depot held 412 parcels from 09:20 to 13:45.", "", " \n\t ",
    "someone did something",
    "The invoice run of 3 May billed 61 tenants twice (£12,400 in all).", "???", "ok",
  ])
  func explanationAddsUp(text: String) {
    let score = Scorer.standard.score(text, needs: [])
    #expect(abs(score.value - scorer.value(text)) < 1e-9)
    #expect(score.terms.allSatisfy { !$0.words.isEmpty })
  }

  @Test func explanationNamesItsWords() {
    let text = "Parcels waited 40 minutes in Leeds."
    let words = Scorer.standard.score(text, needs: []).terms.flatMap(\.words).map { range in
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(words.contains("40 minutes"))
    #expect(words.contains("Leeds"))
  }

  @Test func anyBytesScore() {
    var state: UInt64 = 1
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect((1...5).contains(scorer.value(text)))
    }
    for text in [
      "\0", "9999999999999999999999999", "1:1:1:1:1:1", "$", "--", "#", "@",
      "\u{1F469}\u{200D}\u{1F680}",
    ] {
      #expect((1...5).contains(scorer.value(text)))
    }
  }
}

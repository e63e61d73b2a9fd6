import Testing

@testable import Prose

/// A specific answer, a padded vague one and a short vague one to the same question; all invented.
struct Triple: Sendable {
  let specific: String
  let padded: String
  let brief: String

  init(_ specific: String, _ padded: String, _ brief: String) {
    (self.specific, self.padded, self.brief) = (specific, padded, brief)
  }
}

@Suite struct SpecificityContrastTests {
  private let scorer = Specificity.standard

  @Test func specificComesFirstInNearlyAll() {
    var right = 0
    var missed: [String] = []
    for contrast in Self.contrasts {
      let specific = scorer.value(contrast.specific)
      for vague in [contrast.padded, contrast.brief] {
        if specific > scorer.value(vague) { right += 1 } else { missed.append(vague) }
      }
    }
    let all = 2 * Self.contrasts.count
    #expect(Self.contrasts.count >= 60)
    #expect(100 * right >= 95 * all, "\(all - right) of \(all) in the wrong order: \(missed)")
  }
}

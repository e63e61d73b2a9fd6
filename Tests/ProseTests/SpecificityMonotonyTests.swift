import Testing

@testable import Prose

@Suite struct SpecificityMonotonyTests {
  private let scorer = Specificity.standard

  private static let slots: [(exact: [String], vague: [String])] = [
    (
      ["61", "4,200", "17", "312", "forty"], ["many", "several", "some", "a number of", "numerous"]
    ),
    (
      ["Ines Duarte", "Okafor", "Mina", "Lindqvist", "Rev. Tully"],
      ["someone", "somebody", "people", "a member of staff", "anyone"]
    ),
    (
      ["14:05", "9:30 am", "07:45 UTC", "noon", "18:20"],
      ["later", "soon", "at some point", "eventually"]
    ),
    (
      ["3 May", "Friday", "12 August", "2026-02-11", "Tuesday morning"],
      ["soon", "shortly", "in due course", "later", "recently"]
    ),
  ]

  /// Sentences with a place for a figure {0}, a name {1}, a time {2} and a date {3}.
  private static let frames = [
    "The clerk counted {0} boxes in the shed.", "{0} guests waited at the gate until {2}.",
    "We rang {1} at {2} and she drove to the depot.", "Parcels left Leeds on {3}.",
    "We lost {0} records and {1} found them on {3}.", "On {3} the pump failed at {2}.",
    "Refunds go out by {3}.", "{1} will fit the new valve by {3}.", "By {2} it was fixed.",
    "Things broke at {2}.", "{0} of them", "until {3}", "ask {1}", "It was {1}.",
    "The disk on node-7 filled up at {2} and {0} jobs stopped; {1} restarted them.",
    "Some problem hit {0} users around {2}, maybe.", "No idea yet, {1} says by {3}.",
  ]

  private static func filled(_ frame: String, _ words: [Int: String]) -> String {
    (0..<4).reduce(frame) { text, slot in
      text.replacing("{\(slot)}", with: words[slot] ?? slots[slot].exact[0])
    }
  }

  @Test(arguments: 0..<4)
  func vaguerWordsNeverRaise(slot: Int) {
    for frame in Self.frames where frame.contains("{\(slot)}") {
      for exact in Self.slots[slot].exact {
        let before = scorer.value(Self.filled(frame, [slot: exact]))
        for vague in Self.slots[slot].vague {
          let text = Self.filled(frame, [slot: vague])
          #expect(scorer.value(text) <= before + 1e-9, "\(exact) -> \(text)")
        }
      }
    }
  }

  private static let paddings = [
    "really", "very", "basically", "of course", "at the end of the day", "needless to say",
    "as you know", "it should be noted that", "in terms of", "to be honest", "going forward",
    "at this point in time", "as such", "actually", "in due course", "generally", "obviously",
    "it is important to note that", "for all intents and purposes", "please be assured that",
    "maybe", "sort of", "and so on", "in fact", "as a matter of fact", "quite", "perhaps",
    "as previously mentioned", "that being said", "all things considered", "moreover",
  ]

  @Test(arguments: paddings)
  func paddingNeverRaises(padding: String) {
    for frame in Self.frames {
      let text = Self.filled(frame, [:])
      let before = scorer.value(text)
      #expect(scorer.value("\(text) \(padding)") <= before + 1e-9, "\(text) + \(padding)")
      #expect(scorer.value("\(padding) \(text)") <= before + 1e-9, "\(padding) + \(text)")
      #expect(
        scorer.value("\(text) \(padding) \(padding) \(padding)") <= before + 1e-9,
        "\(text) + 3 \(padding)")
    }
  }

  @Test func whatDoesNotMatterChangesNothing() {
    for frame in Self.frames {
      let text = Self.filled(frame, [:])
      let value = scorer.value(text)
      for same in [text + " ", text + "  \n", " " + text, "\t" + text + "\t"] {
        #expect(scorer.value(same) == value, "\(same)")
      }
      let turned = text.prefix(1).lowercased() + text.dropFirst()
      #expect(abs(scorer.value(turned) - value) < 0.25, "\(turned)")
    }
  }
}

import Testing

@testable import Prose

/// What each detector catches, and what it leaves in peace; the sentences are all our own.
@Suite("Detectors") struct DetectorTests {
  struct Table: Sendable, CustomTestStringConvertible {
    var kind: Caught.Kind
    var caught: [(sentence: String, words: String)]
    var sound: [String]

    var testDescription: String { kind.rawValue }
  }

  static let tables: [Table] = [
    Table(
      kind: .hiddenActor,
      caught: [
        ("The valve was left open.", "was left"),
        ("The list was accidentally deleted.", "was accidentally deleted"),
        ("The plan had never been tested.", "had never been tested"),
        ("The doors were not checked.", "were not checked"),
        ("A wrong date was entered by mistake.", "was entered"),
        ("The change should have been reviewed.", "should have been reviewed"),
        ("The delay was brought about by a combination of factors.", "was brought"),
        ("The failure was triggered by a number of circumstances.", "was triggered"),
        ("The order was approved and sent.", "was approved"),
      ],
      sound: [
        "The night crew left the valve open.", "The valve was left open by the night crew.",
        "The hall was closed on Monday.", "The site was overloaded.",
        "The desk is located in Leeds.",
        "Members were affected.", "The list can be printed at home.", "Water was lost.",
        "The alarm was triggered by the smoke.", "Twelve guests were tired.",
        "The failure was caused by a combination of factors: heat and dust.",
      ]),
    Table(
      kind: .vagueQuantity,
      caught: [
        ("Some members waited.", "Some"), ("Many letters went astray.", "Many"),
        ("A number of guests left.", "A number of"), ("It failed for a while.", "for a while"),
        ("Several doors stayed shut.", "Several"),
        ("A combination of factors led to it.", "combination of factors"),
      ],
      sound: [
        "Twelve members waited.", "We do not know how many letters went astray.",
        "40% of guests left.", "It failed for 20 minutes.", "How many doors are there?",
        "Too many cooks spoil it.",
      ]),
    Table(
      kind: .hedge,
      caught: [
        ("The pump probably failed at noon.", "probably"),
        ("The list may have been lost.", "may have"), ("It seems that a pipe burst.", "seems"),
        ("We believe the valve stuck.", "We believe"), ("Perhaps the key was lost.", "Perhaps"),
      ],
      sound: [
        "The pump failed at noon.", "We could not reach the ward.", "We met in May.",
        "We do not yet know why; we will tell you by Friday.",
        "If the pump stops, the alarm may ring.", "You may have seen a closed door.",
      ]),
    Table(
      kind: .emptyApology,
      caught: [
        ("We apologise for any inconvenience.", "any inconvenience"),
        ("Sorry if you were affected.", "Sorry if"), ("Mistakes were made.", "Mistakes were made"),
      ],
      sound: [
        "We are sorry that you stood in the rain.", "I apologise for the wrong bill.",
        "We made two mistakes.",
      ]),
    Table(
      kind: .promise,
      caught: [
        ("This will never happen again.", "will never"),
        ("We guarantee your place.", "We guarantee"),
        ("The gap is closed once and for all.", "once and for all"),
      ],
      sound: [
        "The alarm now rings at 80%.", "We will tell you by Friday what the alarm has shown.",
        "It had happened once before.",
      ]),
    Table(
      kind: .minimising,
      caught: [
        ("It was only a minor issue.", "minor issue"),
        ("This was an isolated incident.", "isolated"),
        ("Luckily nobody noticed.", "Luckily"),
      ],
      sound: [
        "It was the third time this year.", "Only members may enter.", "We moved the small van.",
      ]),
    Table(
      kind: .blamePerson,
      caught: [
        ("The cause was human error.", "human error"),
        ("An operator forgot to lock the gate.", "operator forgot"),
      ],
      sound: [
        "Nothing showed an operator that the gate was open.", "An operator locked the gate.",
        "We forgot to lock the gate.",
      ]),
    Table(
      kind: .blameSupplier,
      caught: [
        ("It was beyond our control.", "beyond our control"),
        ("The fault lies with the printer.", "The fault lies with"),
      ],
      sound: [
        "Our supplier was late, and we had no second one.", "We control the gate.",
      ]),
    Table(
      kind: .officeWord,
      caught: [
        ("Going forward, we check twice.", "Going forward"),
        ("Let us circle back on that.", "circle back"),
      ],
      sound: ["From now on, we check twice.", "The bus goes forward.", "A circle of chairs."]),
  ]

  private func found(_ kind: Caught.Kind, _ text: String) -> [String] {
    let read = ReadText(text)
    return read.statements.flatMap(caught).filter { $0.kind == kind }.map { read.words($0.range) }
  }

  @Test(arguments: tables) func catchesWhatItIsFor(_ table: Table) {
    for (sentence, words) in table.caught {
      let caught = found(table.kind, sentence)
      #expect(
        caught.contains {
          $0.lowercased().contains(words.lowercased())
            || words.lowercased().contains($0.lowercased())
        },
        "\(sentence): \(caught)")
    }
  }

  @Test(arguments: tables) func leavesSoundSentencesInPeace(_ table: Table) {
    for sentence in table.sound {
      #expect(found(table.kind, sentence) == [], "\(sentence)")
    }
  }

  /// What is caught stands in the sentence, in order, and on the boundaries of words.
  @Test(arguments: tables) func spansAreWords(_ table: Table) {
    for sentence in table.caught.map(\.sentence) + table.sound {
      let read = ReadText("\u{201C}Caf\u{E9}\u{201D} first. " + sentence)
      var last = 0
      for statement in read.statements {
        for found in caught(in: statement) {
          #expect(found.range.lowerBound >= last)
          #expect(!found.range.isEmpty && found.range.upperBound <= read.text.utf8.count)
          #expect(
            read.tokens.contains { $0.range.lowerBound == found.range.lowerBound }, "\(sentence)")
          #expect(
            read.tokens.contains { $0.range.upperBound == found.range.upperBound }, "\(sentence)")
          last = found.range.lowerBound
        }
      }
    }
  }

  /// Capitals at the start, other apostrophes and more blanks change nothing.
  @Test(arguments: tables) func looksChangeNothing(_ table: Table) {
    for (sentence, _) in table.caught {
      let kinds = { (text: String) in
        ReadText(text).statements.flatMap(caught).map(\.kind).filter { $0 == table.kind }.count
      }
      #expect(kinds(sentence.replacing(" ", with: "  ")) == kinds(sentence), "\(sentence)")
      #expect(kinds("  " + sentence + "\n") == kinds(sentence), "\(sentence)")
      #expect(kinds("Yes. " + sentence) == kinds(sentence), "\(sentence)")
    }
  }

  @Test(arguments: 0..<40) func noTextTrapsThem(_ seed: Int) {
    var random = Randoms(seed: seed)
    for _ in 0..<40 {
      let read = ReadText(random.soup(random.next(200)))
      for found in read.statements.flatMap(caught) {
        #expect(found.range.upperBound <= read.text.utf8.count)
      }
    }
  }
}

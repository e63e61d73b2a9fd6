import Facts
import Record
import Testing

@testable import Interview

/// A small generator with a seed, so that a failure can be run again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64, after Steele, Lea and Flood.
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct RandomTests {
  static let lines = [
    "", "", "", "1", "2", "3", "none", "unknown", "unknown, by Friday", "done", "trust", "ours",
    "after", "America/New_York", "Saturday at 2:14am", "Oct 3 2026, 9am", "40 of 120 orders",
    "$1,200", "Mara Lind", "the night shift", "printed the wrong price on every label",
    "cancelled the 9am sailing.", "Friday", "every Monday", ":back", ":back", ":skip", ":help",
    ":why", ":example", ":list", ":list timeline", ":edit 3", ":edit timeline 1", ":edit started",
    ":edit timeline.1.did", ":add timeline", ":add actions 1", ":move timeline 1 2",
    ":remove timeline 1", ":remove actions 1", ":restore", ":done", ":review", ":review all",
    ":unknown", ":unknown by Monday", ":minutes 5",
    ":minutes all", ":structure 2", ":structure", ":audience plain", ":internal 12 pupils",
    "had some issues with the PLC", "the team", "improve things soon", "everything else",
    "We should have been more careful.", ":preview", ":write", ":write draft", ":save", ":verbs",
    ":editor", ":nope", ":", "::colon first", "?", "99999999999999999999999999", "\u{0}\u{7}",
    "🏳️‍🌈 family 👨‍👩‍👧", "one\ntwo\nthree", ":edit 99999999999999999999", ":move timeline 1",
    ":edit", ":remove", ":add nowhere", ":move a b c d", ":edit timeline.0", ":edit timeline -1",
  ]

  private static func input(_ dice: inout Dice) -> Input {
    let line = lines.randomElement(using: &dice) ?? ""
    return switch Int.random(in: 0..<30, using: &dice) {
    case 0: .interrupted(partial: line)
    case 1: .endOfInput
    case 2: .edited(line)
    case 3: .partial(line)
    case 4: .line(line, pasted: true)
    default: .line(line, pasted: false)
    }
  }

  @Test(arguments: 0..<40) func keptChangesAreTheRecord(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var interview = Interview(bank: QuestionBank(), today: try #require(Day(2026, 11, 24)))
    var journal = Record()
    func keep(_ effects: [Effect]) {
      for case .keep(let change) in effects { journal.apply(change) }
    }
    keep(interview.start())
    for _ in 0..<250 {
      let input = Self.input(&dice)
      let before = interview.record
      keep(interview.handle(input))
      #expect(journal == interview.record)
      if case .line(":back", pasted: false) = input { #expect(before == interview.record) }
      _ = interview.prompt
    }
  }

  @Test func anEnormousLineIsTaken() throws {
    var interview = Interview(bank: QuestionBank(), today: try #require(Day(2026, 11, 24)))
    _ = interview.start()
    let long = String(repeating: "late ", count: 200_000)
    _ = interview.handle(.line(long, pasted: true))
    _ = interview.handle(.line(":" + long, pasted: false))
    _ = interview.handle(.line(":edit " + long, pasted: false))
    #expect(interview.step != .end)
  }
}

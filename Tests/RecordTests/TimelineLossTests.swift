import Facts
import TestSupport
import Testing

@testable import Record

/// Whatever is pasted: nothing traps, no line is silently lost, and no word is invented.
@Suite struct TimelineLossTests {
  private static let blocks = TimelineBlockTests.shapes.map(\.0)

  /// Every line that says anything stands in an entry, as a day or zone, or among the skipped ones.
  @Test func noLineIsLost() {
    for text in Self.blocks where !text.contains("|") && TextTable(delimited: text) == nil {
      let parsed = BlockParser.parse(text)
      var told = Set(parsed.skipped.map(\.line))
      for item in parsed.items {
        switch item {
        case .entry(let entry): told.formUnion(entry.lines)
        case .day(_, let line), .zone(_, let line): told.insert(line)
        }
      }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where line.contains(where: { $0.isLetter || $0.isNumber }) {
        #expect(told.contains(index + 1), "line \(index + 1) of:\n\(text)")
      }
    }
  }

  /// The words of an entry are words of the block, but for a verb put in the past and "wrote".
  @Test func noWordIsInvented() {
    for text in Self.blocks {
      let given = Set(Self.words(text))
      for entry in TimelineBlock.read(text, in: .afterSaturday).entries {
        for word in Self.words("\(entry.actor ?? "") \(entry.words)") {
          #expect(given.contains(word), "\(word) is not in:\n\(text)")
        }
        let isMended = entry.notes.contains { english($0).contains("became") }
        for word in Self.words(entry.did ?? "") where !isMended {
          #expect(given.contains(word) || ["wrote", "until"].contains(word), "\(word): \(text)")
        }
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(arguments: 1...60) func nothingTraps(_ seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let marks = Array("0123456789:-./|,;[]()<>#*~@\"' \n\t\u{2014}\u{1F525}apmTZ+\u{301}")
    var text = ""
    for _ in 0..<next(6) + 1 {
      let lines = Self.blocks[next(Self.blocks.count)].split(separator: "\n")
      text += lines[next(lines.count)] + "\n"
      for _ in 0..<next(20) { text.append(marks[next(marks.count)]) }
    }
    let block = TimelineBlock.read(text, in: .afterSaturday)
    for entry in block.entries { #expect(!entry.words.isEmpty && !entry.source.isEmpty) }
    let today = ReadingContext.afterSaturday.today
    let addition = block.addition(to: Record(), on: today, key: 1)
    var record = Record()
    for change in addition.changes { record.apply(change) }
    #expect(record.entries(of: .timeline).count == block.entries.count)
    _ = TimelinePicture.lines(Timeline(record), width: 40, symbols: true, put: english)
    _ = record.timelineFindings(on: today)
  }

  @Test func aLongBlockIsReadInFull() {
    let text = (0..<600).map {
      "Nov \($0 / 300 + 1) 02:\($0 % 60 < 10 ? "0" : "")\($0 % 60) Ada rang"
    }
    #expect(
      TimelineBlock.read(text.joined(separator: "\n"), in: .afterSaturday).entries.count == 600)
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct ScoreCommandTests {
  private struct Outcome {
    var status: Int32
    var output: String
    var complaint: String
    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// Runs `candor score` on some bytes.
  private func score(_ input: [UInt8], _ options: String...) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "in")
    try Data(input).write(to: source)
    let process = Process()
    process.executableURL = URL(filePath: builtProgram("candor"))
    process.arguments = ["score"] + options
    process.standardInput = try FileHandle(forReadingFrom: source)
    let (output, complaint) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, complaint)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      complaint: String(decoding: complained, as: UTF8.self))
  }

  @Test func everyLineGetsANumberInOrder() throws {
    let lines: [[UInt8]] = [
      Array("Parcels waited 40 minutes in Leeds.".utf8), [], Array("some issues".utf8),
      [0xFF, 0xFE, 0x20, 0xE2, 0x82], [0], Array(String(repeating: "lift ", count: 3000).utf8),
      Array("Otto rang at 9:30".utf8),
    ]
    let alone = try lines.map { try score($0 + [10]).lines }
    #expect(alone.allSatisfy { $0.count == 1 && (1...5).contains(Double($0[0]) ?? 0) })
    let unix = try score(Array(lines.joined(separator: [10])))
    #expect(unix.lines == alone.map { $0[0] })
    #expect(unix.status == 0)
    let windows = try score(Array(lines.joined(separator: [13, 10])) + [13, 10])
    #expect(windows.lines == unix.lines)
    #expect(try score([]).output.isEmpty)
  }

  @Test func manyLinesKeepTheirOrder() throws {
    let texts = ["Otto rang at 9:30", "soon", "61 tenants paid twice on 3 May", ""]
    let wanted = try score(Array(texts.joined(separator: "\n").utf8) + [10]).lines
    let many = Array(repeating: texts.joined(separator: "\n"), count: 3000).joined(separator: "\n")
    let found = try score(Array(many.utf8) + [10]).lines
    #expect(found == Array(repeating: wanted, count: 3000).flatMap { $0 })
  }

  @Test func jsonTellsTermsAndNeedsWithTheirBytes() throws {
    let text = "\u{DC}ber 847 guests waited until noon"
    let found = try score(Array(text.utf8), "--json", "--needs", "impact.affected")
    let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any]
    let needs = object?["needs"] as? [[String: Any]] ?? []
    #expect(needs.map { $0["need"] as? String } == ["number", "base"])
    let span = needs.first?["span"] as? [Int] ?? [0, 0]
    #expect(String(decoding: Array(text.utf8)[span[0]..<span[1]], as: UTF8.self) == "847")
    let terms = object?["terms"] as? [[String: Any]] ?? []
    #expect(terms.allSatisfy { !($0["spans"] as? [[Int]] ?? []).isEmpty })
    let plain = try score(Array(text.utf8), "--needs", "impact.affected")
    #expect((object?["value"] as? Double) == Double(plain.lines.first ?? ""))
  }

  @Test func explanationQuotesTheWords() throws {
    let found = try score(Array("Parcels waited 40 minutes in Leeds.".utf8), "--explain")
    #expect(found.output.contains("duration: \"40 minutes\""))
    #expect(found.output.contains("length: "))
  }

  @Test func anUnknownKindIsRefusedWithTheNearestName() throws {
    let found = try score([], "--needs", "timeline.att")
    #expect(found.status == 2)
    #expect(found.complaint.contains("Did you mean \"timeline.at\"?"))
    #expect(try score([], "--json", "--explain").status == 2)
    #expect(try score([], "--needs", "list").output.contains("timeline_entry"))
  }

  @Test func needsComeBeforeLength() throws {
    let texts =
      "847 customers\na significant number of our valued customers were affected in various ways for an extended period of time\n"
    let values = try score(Array(texts.utf8), "--needs", "impact").lines.compactMap(Double.init)
    #expect(values.count == 2 && values[0] > values[1])
  }
}

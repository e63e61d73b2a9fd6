import Foundation
import Testing

@testable import Review

/// Every form of output says the same, in the shape its readers expect.
struct OutputTests {
  private let files: [CritiqueFile] = [
    CritiqueFile(
      path: "notes/a b.md",
      critique: critique(
        of:
          "# Tills & cards\n\n\u{1F600} Many <customers> paid \"twice\".\n\nThis never happens again.\n"
      )),
    CritiqueFile(path: "clean.md", critique: critique(of: "We rang Ada Moss at 9am.")),
  ]

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func lineForm() {
    #expect(
      Review.lineForm(files) == """
        notes/a b.md:3:3: Vague.Quantity: "Many" leaves readers to guess how much.
        notes/a b.md:5:6: Promise.Absolute: "never happens again" promises what nobody can keep.

        """)
  }

  @Test func jsonForm() throws {
    let root = try object(Review.jsonForm(files))
    #expect(root["schema"] as? Int == 1)
    let list = try #require(root["files"] as? [[String: Any]])
    #expect(list.map { $0["path"] as? String } == ["notes/a b.md", "clean.md"])
    let findings = try #require(list[0]["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["Promise.Absolute", "Vague.Quantity"])
    #expect(findings[1]["line"] as? Int == 3 && findings[1]["column"] as? Int == 3)
    #expect(findings[1]["endColumn"] as? Int == 7)
    for key in ["severity", "message", "why", "fix", "words", "span"] {
      #expect(findings[0][key] != nil, "\(key)")
    }
  }

  @Test func sarifForm() throws {
    let root = try object(Review.sarifForm(files, version: "1.2.3"))
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let tool = try #require(run["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["note", "warning", "error"].contains(result["level"] as? String))
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let place = try #require(location["physicalLocation"] as? [String: Any])
      let artifact = try #require(place["artifactLocation"] as? [String: Any])
      #expect(artifact["uri"] as? String == "notes/a%20b.md")
      let region = try #require(place["region"] as? [String: Int])
      #expect(try #require(region["startLine"]) >= 1)
      #expect(try #require(region["endColumn"]) >= #require(region["startColumn"]))
    }
  }

  @Test func checkstyleForm() throws {
    let text = Review.checkstyleForm(files)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version="))
    #expect(
      text.contains("<error line=\"3\" column=\"3\" severity=\"warning\" message=\"&quot;Many"))
    #expect(text.contains("source=\"candor.Promise.Absolute\""))
    #expect(text.components(separatedBy: "<file ").count == 3)
  }

  @Test func humanFormMarksTheWordsAndSaysWhatIsGood() {
    let text = Review.humanForm(files[0])
    #expect(text.contains("      |   Many <customers>") || text.contains("Many <customers> paid"))
    let lines = text.split(separator: "\n").map(String.init)
    let marked = lines.firstIndex { $0.contains("^^^^") && !$0.contains("^^^^^") } ?? 0
    let column = lines[marked].firstIndex(of: "^").map {
      lines[marked].distance(from: lines[marked].startIndex, to: $0)
    }
    let words = lines[marked - 1].range(of: "Many").map {
      lines[marked - 1].distance(from: lines[marked - 1].startIndex, to: $0.lowerBound)
    }
    #expect(column == words)
    #expect(text.hasSuffix("1 must be changed, 1 warning.\n"))
    let good = Review.humanForm(
      CritiqueFile(path: "x", critique: critique(of: ScorecardTests.strong)))
    #expect(good.contains("What is good") && good.contains("Count of those affected"))
  }

  @Test func worstComesFirst() {
    let severities = critique(of: ScorecardTests.weak).remarks.map(\.finding.severity)
    #expect(severities == severities.sorted(by: >))
    #expect(Set(severities).count > 1)
  }

  @Test func manyFindingsAreCountedNotHidden() {
    let draft = String(repeating: "Many guests left.\n\n", count: RemarkLedger.most + 40)
    let critique = critique(of: draft)
    #expect(critique.remarks(of: "Vague.Quantity").count == RemarkLedger.most)
    #expect(critique.unlisted == ["Vague.Quantity": 40])
    #expect(critique.count(atLeast: .warning) >= RemarkLedger.most + 40)
    let file = CritiqueFile(path: "x", critique: critique)
    #expect(
      Review.lineForm([file]).contains("x:1:1: Vague.Quantity: and 40 more like it, not listed."))
  }

  @Test func controlCharactersNeverReachTheTerminal() {
    let draft = "Many \u{1B}[31mguests\u{7} left \u{202E}now.\n"
    let text = Review.humanForm(CritiqueFile(path: "x", critique: critique(of: draft)))
    #expect(
      !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
  }
}
